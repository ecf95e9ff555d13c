import Curricula

/// A one-line prompt as libedit wants it: colour between markers, because it takes no columns.
struct Prompt {
  static let marker: Unicode.Scalar = "\u{1}"

  let marked: String
  let columns: Int

  init(_ text: String) {
    var colour = String.UnicodeScalarView()
    var visible = String.UnicodeScalarView()
    var marked = String.UnicodeScalarView()
    var isColour = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isColour = true }
      if isColour {
        colour.append(scalar)
        if scalar.properties.isAlphabetic { isColour = false }
      } else if scalar.properties.generalCategory != .control {
        marked.append(contentsOf: Self.literal(colour))
        marked.append(scalar)
        visible.append(scalar)
        colour.removeAll()
      }
    }
    // libedit drops colour that no character follows, so what comes last goes before the last one.
    if !colour.isEmpty, let last = marked.popLast() {
      marked.append(contentsOf: Self.literal(colour))
      marked.append(last)
    }
    self.marked = String(marked)
    columns = DisplayWidth.of(String(visible))
  }

  private static func literal(_ colour: String.UnicodeScalarView) -> String.UnicodeScalarView {
    colour.isEmpty ? colour : [marker] + colour + [marker]
  }
}
