import Curricula

/// Breaks runs into lines between words; only a word wider than a line is cut.
enum Wrap {
  static func lines(_ runs: [Run], columns: Int) -> [[Run]] {
    var lines: [[Run]] = []
    var line: [Run] = []
    var width = 0
    var hasSpace = false
    for word in words(runs) {
      let wordWidth = word.reduce(0) { $0 + DisplayWidth.of($1.text) }
      if width > 0, width + (hasSpace ? 1 : 0) + wordWidth > columns {
        lines.append(line)
        (line, width) = ([], 0)
      }
      if width > 0 {
        // A space between two faces has neither.
        let face = line.last?.face == word.first?.face ? line.last?.face : .normal
        line.append(Run(text: " ", face: face ?? .normal))
        width += 1
      }
      for piece in cut(word, columns: columns, wordWidth) {
        if width > 0, width + DisplayWidth.of(piece.text) > columns, wordWidth > columns {
          lines.append(line)
          (line, width) = ([], 0)
        }
        line.append(piece)
        width += DisplayWidth.of(piece.text)
      }
      hasSpace = true
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map(joined)
  }

  /// Neighbours of one face as one run, so that a face is asked for once.
  private static func joined(_ line: [Run]) -> [Run] {
    line.reduce(into: []) { runs, run in
      if let last = runs.last, last.face == run.face {
        runs[runs.count - 1].text = last.text + run.text
      } else {
        runs.append(run)
      }
    }
  }

  /// Runs between spaces: a word may change face in its middle.
  private static func words(_ runs: [Run]) -> [[Run]] {
    var words: [[Run]] = [[]]
    for run in runs {
      let parts = run.text.split(separator: " ", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0, words.last?.isEmpty == false { words.append([]) }
        if !part.isEmpty { words[words.count - 1].append(Run(text: String(part), face: run.face)) }
      }
    }
    return words.filter { !$0.isEmpty }
  }

  private static func cut(_ word: [Run], columns: Int, _ width: Int) -> [Run] {
    guard width > columns else { return word }
    return word.flatMap { run in run.text.map { Run(text: String($0), face: run.face) } }
  }
}
