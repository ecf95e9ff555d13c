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
    let table = table
    let isNarrow = table.split(separator: "\n").contains { DisplayWidth.of(String($0)) > width }
    return isPlain || isNarrow ? sentences : table
  }

  /// For screen readers and narrow windows.
  private var sentences: String {
    var out = ""
    for status in statuses {
      out += wrapped("\(status.id), \(status.language.rawValue): \(state(of: status))")
      for line in findings(of: status) { out += wrapped(line) }
    }
    return out
  }

  private func wrapped(_ line: String) -> String {
    line.wrapped(to: max(20, width - 2)).enumerated().map { ($0 > 0 ? "  " : "") + $1 + "\n" }.joined()
  }

  private var table: String {
    let name = statuses.map { DisplayWidth.of($0.id) }.max() ?? 0
    var out = ""
    for status in statuses {
      let gap = String(repeating: " ", count: name - DisplayWidth.of(status.id))
      out += "\(status.id)\(gap)  \(status.language.rawValue)  \(state(of: status))\n"
      for line in findings(of: status) { out += "  \(line)\n" }
    }
    return out
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
