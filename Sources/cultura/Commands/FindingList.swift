import Curricula

/// Findings as a trainer reads them, and as an editor does.
struct FindingList {
  private let files: [FileFindings]
  private let language: Language

  init(_ files: [FileFindings], _ language: Language) {
    self.files = files
    self.language = language
  }

  /// Place, sentence and rule; the line with a caret under the place; how to mend it. A summary last.
  var text: String {
    var out = ""
    for file in files {
      for finding in file.findings { out += text(finding, in: file) }
    }
    let all = files.flatMap(\.findings)
    guard !all.isEmpty else { return "" }
    let errors = all.count { $0.rule.severity == .error }
    let troubled = files.count { !$0.findings.isEmpty }
    return out
      + LintPhrase.summary(errors: errors, warnings: all.count - errors, files: troubled, of: files.count).words[
        language] + "\n"
  }

  private func text(_ finding: Finding, in file: FileFindings) -> String {
    let place = finding.place
    let sentence = finding.sentence[language]
    let severity = finding.rule.severity.rawValue
    var out = "\(file.path):\(place.line):\(place.column): \(severity): \(sentence) [\(finding.rule.name)]\n"
    if let line = file.source.line(place.line) {
      let number = String(place.line)
      let margin = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number + " | "
      var view = String.UnicodeScalarView()
      view.append(contentsOf: line.map { $0 == "\t" ? " " : $0 })
      out += margin + String(view) + "\n" + caret(under: place, in: line, margin: margin.utf8.count)
    }
    return out + "      " + finding.remedy[language] + "\n"
  }

  private func caret(under place: Place, in line: [Unicode.Scalar], margin: Int) -> String {
    func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars.map { $0 == "\t" ? " " : $0 })
      return DisplayWidth.of(String(view))
    }
    let start = min(max(0, place.column - 1), line.count)
    let end = min(start + place.length, line.count)
    let bar = String(repeating: " ", count: margin - 2) + "| "
    return bar + String(repeating: " ", count: width(line[..<start]))
      + String(repeating: "^", count: max(1, width(line[start..<end]))) + "\n"
  }

  /// `{"v":1,"findings":[…]}`; columns count scalars from 1, `columnUTF16` UTF-16 units from 1.
  var json: String {
    let findings = files.flatMap { file in
      file.findings.map { finding -> JSON in
        .object([
          .init("file", .string(file.path)), .init("line", .integer(finding.place.line)),
          .init("column", .integer(finding.place.column)),
          .init("columnUTF16", .integer(file.source.utf16Column(of: finding.place))),
          .init("length", .integer(finding.place.length)),
          .init("severity", .string(finding.rule.severity.rawValue)),
          .init("rule", .string(finding.rule.name)), .init("message", .string(finding.sentence[language])),
          .init("remedy", .string(finding.remedy[language])),
        ])
      }
    }
    return JSON.object([.init("v", .integer(1)), .init("findings", .array(findings))]).text(indented: true) + "\n"
  }
}
