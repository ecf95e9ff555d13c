import Curricula

/// How far each translation has come, one line each, and what is wrong below it.
struct TranslationList {
  private let statuses: [TranslationStatus]
  private let language: Language
  private let isPlain: Bool
  private let width: Int

  init(_ statuses: [TranslationStatus], _ language: Language, isPlain: Bool, width: Int) {
    (self.statuses, self.language) = (statuses, language)
    (self.isPlain, self.width) = (isPlain, width)
  }

  var text: String {
    let name = statuses.map { DisplayWidth.of($0.id) }.max() ?? 0
    let rows = statuses.map { status in
      let gap = String(repeating: " ", count: name - DisplayWidth.of(status.id))
      return "\(status.id)\(gap)  \(status.language.rawValue)  \(state(of: status))"
    }
    let isNarrow = rows.contains { DisplayWidth.of($0) > width }
    var out = ""
    for (status, row) in zip(statuses, rows) {
      // For screen readers and narrow windows, a sentence.
      let sentence = "\(status.id), \(status.language.rawValue): \(state(of: status))"
      out += isPlain || isNarrow ? wrapped(sentence, indent: "") : row + "\n"
      for line in findings(of: status) { out += wrapped(line, indent: "  ") }
    }
    return out
  }

  private func wrapped(_ line: String, indent: String) -> String {
    line.wrapped(to: width - 2 - indent.count).enumerated()
      .map { indent + ($0 > 0 ? "  " : "") + $1 + "\n" }.joined()
  }

  private func findings(of status: TranslationStatus) -> [String] {
    status.differences.map { finding in
      "\(status.file?.path ?? ""):\(finding.place.line):\(finding.place.column) \(finding.sentence[language])"
    }
  }

  /// All that is wanting, or that nothing is.
  private func state(of status: TranslationStatus) -> String {
    guard status.file != nil else { return TranslatePhrase.missing.words[language] }
    var parts: [TranslatePhrase] = []
    if status.blanks > 0 { parts.append(.blanks(status.blanks)) }
    if !status.differences.isEmpty { parts.append(.differences(status.differences.count)) }
    if status.isStale { parts.append(.stale) }
    if parts.isEmpty { parts.append(.complete) }
    return parts.map { $0.words[language] }.joined(separator: ", ")
  }
}
