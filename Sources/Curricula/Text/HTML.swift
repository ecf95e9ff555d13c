/// A piece of an HTML page, escaped where it was text.
package struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
  package private(set) var text: String

  /// Markup of our own, as written; what is interpolated is escaped unless it is HTML already.
  package init(stringLiteral markup: String) { text = markup }

  package init(stringInterpolation parts: Interpolation) { text = parts.text }

  /// Words from outside.
  package init(_ words: String) { text = HTML.escaped(words) }

  package struct Interpolation: StringInterpolationProtocol {
    var text: String

    package init(literalCapacity: Int, interpolationCount: Int) {
      text = ""
      text.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ markup: String) { text += markup }
    package mutating func appendInterpolation(_ html: HTML) { text += html.text }
    package mutating func appendInterpolation(_ words: String) { text += HTML.escaped(words) }
    package mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }

  package static func + (a: HTML, b: HTML) -> HTML { HTML(stringLiteral: a.text + b.text) }
  package static func += (a: inout HTML, b: HTML) { a.text += b.text }

  package var isEmpty: Bool { text.isEmpty }

  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // Neither HTML nor XML has a place for these, escaped or not.
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Sequence<HTML> {
  /// One after another.
  package func joined(by separator: HTML = "") -> HTML {
    var joined: HTML = ""
    for (index, piece) in enumerated() { joined += index == 0 ? piece : separator + piece }
    return joined
  }
}
