/// Reads RFC 4180 as spreadsheets write it: any of three separators, any line end, quotation marks doubled.
struct SheetReader {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var line = 1
  /// The separator that Excel's own first line `sep=;` names.
  private var declared: Sheet.Separator?

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    let first = scalars.prefix { !Self.isLineEnd($0) }
    if first.count == 5, first.starts(with: "sep=".unicodeScalars),
      let separator = first.last.flatMap(Sheet.Separator.init(rawValue:))
    {
      declared = separator
      place = first.count
      takeLineEnd()
    }
  }

  /// The one declared, else the one that makes most columns of the first row.
  func separator() throws(Sheet.Mistake) -> Sheet.Separator {
    if let declared { return declared }
    var best: (separator: Sheet.Separator, count: Int)?
    var mistake: Sheet.Mistake?
    for separator in Sheet.Separator.allCases {
      var reader = self
      do throws(Sheet.Mistake) {
        let count = try reader.row(separator).fields.count
        if count > best?.count ?? 0 { best = (separator, count) }
      } catch { mistake = mistake ?? error }
    }
    guard let best else { throw mistake ?? .empty }
    return best.separator
  }

  mutating func rows(_ separator: Sheet.Separator) throws(Sheet.Mistake) -> [Sheet.Row] {
    var rows: [Sheet.Row] = []
    while place < scalars.count { rows.append(try row(separator)) }
    return rows
  }

  private mutating func row(_ separator: Sheet.Separator) throws(Sheet.Mistake) -> Sheet.Row {
    var row = Sheet.Row(line: line, fields: [])
    repeat { row.fields.append(try field(separator.rawValue)) } while take(separator.rawValue)
    takeLineEnd()
    return row
  }

  private mutating func field(_ separator: Unicode.Scalar) throws(Sheet.Mistake) -> String {
    if take("\"") { return try quoted(separator) }
    var text = String.UnicodeScalarView()
    while let next = peek, next != separator, !Self.isLineEnd(next) {
      text.append(next)
      place += 1
    }
    return String(text).trimmingSpaces
  }

  private mutating func quoted(_ separator: Unicode.Scalar) throws(Sheet.Mistake) -> String {
    let opened = line
    var text = String.UnicodeScalarView()
    while true {
      guard let next = peek else { throw .openQuote(line: opened) }
      if Self.isLineEnd(next) {
        takeLineEnd()
        text.append("\n")
        continue
      }
      place += 1
      if next != "\"" {
        text.append(next)
      } else if take("\"") {
        text.append("\"")
      } else {
        break
      }
    }
    while take(" ") {}
    if let next = peek, next != separator, !Self.isLineEnd(next) { throw .afterQuote(line: line) }
    return String(text).trimmingSpaces
  }

  private var peek: Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    place += 1
    return true
  }

  private mutating func takeLineEnd() {
    if take("\r") {
      _ = take("\n")
    } else if !take("\n") {
      return
    }
    line += 1
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
}

extension String {
  /// Without the spaces around it; no-break spaces, which spreadsheets copy from web pages, are such.
  var trimmingSpaces: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
