/// A JSON value as RFC 8259 defines it; objects keep their order and never repeat a key.
package enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package var key: String
    package var value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  package var int: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  package var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  package var array: [JSON]? {
    if case .array(let values) = self { values } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}

extension JSON {
  /// The value as JSON text, on one line or indented by two spaces, without a final newline.
  package func text(indented: Bool = false) -> String {
    var out = ""
    write(to: &out, indentation: indented ? 0 : nil)
    return out
  }

  private func write(to out: inout String, indentation: Int?) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .number(let value): out += JSON.digits(value)
    case .string(let value): JSON.quote(value, into: &out)
    case .array(let values):
      JSON.list(values, in: ("[", "]"), indentation, &out) { value, inner, out in
        value.write(to: &out, indentation: inner)
      }
    case .object(let members):
      JSON.list(members, in: ("{", "}"), indentation, &out) { member, inner, out in
        JSON.quote(member.key, into: &out)
        out += inner == nil ? ":" : ": "
        member.value.write(to: &out, indentation: inner)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], in brackets: (String, String), _ indentation: Int?, _ out: inout String,
    element write: (Element, Int?, inout String) -> Void
  ) {
    out += brackets.0
    let inner = indentation.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { out += "," }
      if let inner { out += "\n" + String(repeating: " ", count: inner) }
      write(element, inner, &out)
    }
    if let indentation, !elements.isEmpty { out += "\n" + String(repeating: " ", count: indentation) }
    out += brackets.1
  }

  /// The shortest decimal that reads back as the same value; whole numbers without a point.
  /// JSON has no infinities: they become `null`.
  package static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return value.description
  }

  /// Appends a string with its quotes, escaping only what JSON must.
  package static func quote(_ text: String, into out: inout String) {
    out.unicodeScalars.append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    out.unicodeScalars.append("\"")
  }
}
