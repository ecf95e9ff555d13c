/// How words may be shown: as art in a terminal, or as an append-only transcript.
struct Style {
  /// Words only: no drawing, no colour, no escape byte.
  var isPlain: Bool
  var hasColour: Bool
  /// Columns to wrap at, at least 40.
  var columns: Int

  /// What this terminal allows, now: it may have been resized.
  init(isPlain: Bool) {
    self.isPlain = isPlain
    hasColour = !isPlain && Terminal.allowsColour
    columns = max(40, Terminal.columns)
  }

  /// What a piece of text is, not how it looks.
  enum Face {
    case normal, strong, emphasis, quiet, accent, good, poor

    /// SGR parameters from the terminal's own sixteen colours; colour never stands alone for a meaning.
    func parameters(hasColour: Bool) -> String? {
      switch self {
      case .normal: nil
      case .strong: "1"
      case .emphasis: "3"
      case .quiet: hasColour ? "90" : nil
      case .accent: hasColour ? "36" : nil
      case .good: hasColour ? "32" : nil
      case .poor: hasColour ? "33" : nil
      }
    }
  }

  func paint(_ text: String, _ face: Face) -> String {
    guard !isPlain, let parameters = face.parameters(hasColour: hasColour), !text.isEmpty else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
