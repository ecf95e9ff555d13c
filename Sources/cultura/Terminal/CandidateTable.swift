import Curricula

/// Lays out what Tab found, by the columns the words really take.
enum CandidateTable {
  private static let margin = 2
  private static let gap = 2
  private static let narrowestNote = 20

  /// The rows of the table, none wider than `columns` unless one word alone is.
  static func rows(_ candidates: [LineEditor.Candidate], columns: Int) -> [String] {
    let width = candidates.map { DisplayWidth.of($0.word) }.max() ?? 0
    if candidates.allSatisfy({ $0.note.isEmpty }) {
      return grid(candidates.map(\.word), cell: width + gap, columns: columns)
    }
    let indent = margin + width + gap
    let isRoomy = columns - indent >= narrowestNote
    return candidates.flatMap { candidate -> [String] in
      let word = String(repeating: " ", count: margin) + candidate.word
      let left = isRoomy ? indent : margin + margin
      let note = candidate.note.wrapped(to: columns - 1 - left)
      let indented = note.map { String(repeating: " ", count: left) + $0 }
      guard isRoomy, let first = note.first else { return [word] + indented }
      return [padded(word, to: indent) + first] + indented.dropFirst()
    }
  }

  private static func grid(_ words: [String], cell: Int, columns: Int) -> [String] {
    let across = max(1, (columns - 1 - margin + gap) / cell)
    return stride(from: 0, to: words.count, by: across).map { start in
      let row = words[start..<min(start + across, words.count)]
      let cells = row.dropLast().map { padded($0, to: cell) } + row.suffix(1)
      return String(repeating: " ", count: margin) + cells.joined()
    }
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
  }
}
