extension LessonMap {
  /// The map as a Mermaid flowchart, for a Git host or a wiki that draws them.
  ///
  /// Boxes are called by their number, so that no scene's id can be a word of Mermaid's.
  package func mermaid(_ language: Language) -> String {
    let heading = heading(language)
    var lines = [
      "flowchart TD", "  accTitle: \(Self.sentence(heading[0]))", "  accDescr: \(Self.sentence(heading[1]))",
    ]
    for (index, box) in boxes.enumerated() {
      if box.isStart {
        lines.append("  start((\"\(MapPhrase.start.words[language])\"))")
        lines.append("  start --> s\(index + 1)")
      }
      let remarks = remarks(box, language).filter { $0 != MapPhrase.start.words[language] }
      let words = ([box.title] + remarks).map(Self.escaped).joined(separator: "<br/>")
      let (open, close) = Self.shape(box)
      lines.append("  s\(index + 1)\(open)\"\(words)\"\(close)")
    }
    for arrow in arrows {
      let line = arrow.isReturn ? "-.->" : "-->"
      let label = labelLines(arrow, language).map(Self.escaped).joined(separator: "<br/>")
      lines.append("  s\(arrow.from + 1) \(line)\(label.isEmpty ? "" : "|\"\(label)\"|") s\(arrow.to + 1)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Endings differ in shape, and in words too.
  private static func shape(_ box: Box) -> (open: String, close: String) {
    switch box.outcome {
    case .good: ("([", "])")
    case .mixed: ("{{", "}}")
    case .bad: ("[[", "]]")
    case nil: box.type == .info ? ("(", ")") : ("[", "]")
    }
  }

  /// Inside quotation marks: as numbered entities whatever Mermaid, Markdown or HTML could take for its own.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "<", ">", "&", "`", "*", "_", "\\", ";": out += "#\(scalar.value);"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// After a keyword, up to the line's end: no entities there, so what could end it is left out.
  private static func sentence(_ text: String) -> String { text.filter { !"{};#%".contains($0) } }
}
