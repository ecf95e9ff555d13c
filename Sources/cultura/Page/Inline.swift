import Curricula

/// A run of text in one face.
struct Run {
  var text: String
  var face: Style.Face
}

/// The inline marks of a lesson: `**strong**` and `*emphasis*`.
enum Inline {
  static func runs(_ text: String, face: Style.Face = .normal) -> [Run] {
    var runs: [Run] = []
    var rest = text[...]
    var plain = ""
    while let star = rest.firstIndex(of: "*") {
      plain += rest[..<star]
      let mark = rest[star...].hasPrefix("**") ? "**" : "*"
      let inner = rest[star...].dropFirst(mark.count)
      if let end = closing(mark, in: inner) {
        if !plain.isEmpty { runs.append(Run(text: plain, face: face)) }
        plain = ""
        runs.append(Run(text: String(inner[..<end]), face: mark == "**" ? .strong : .emphasis))
        rest = inner[end...].dropFirst(mark.count)
      } else {
        plain += mark
        rest = inner
      }
    }
    plain += rest
    if !plain.isEmpty { runs.append(Run(text: plain, face: face)) }
    return runs
  }

  /// The words alone.
  static func plain(_ text: String) -> String { runs(text).map(\.text).joined() }

  private static func closing(_ mark: String, in text: Substring) -> Substring.Index? {
    var rest = text
    while let star = rest.firstIndex(of: "*") {
      if rest[star...].hasPrefix(mark) { return star == text.startIndex ? nil : star }
      rest = rest[star...].dropFirst()
    }
    return nil
  }
}
