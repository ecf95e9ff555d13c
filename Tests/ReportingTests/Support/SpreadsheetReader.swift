/// An independent reader of RFC 4180, strict about line ends: what the writer is measured against.
enum SpreadsheetReader {
  struct Malformed: Error { var offset: Int }

  static func rows(_ text: String) throws -> [[String]] {
    let scalars = Array(text.unicodeScalars)
    var rows: [[String]] = []
    var fields: [String] = []
    var at = 0
    while at < scalars.count {
      var field = String.UnicodeScalarView()
      if scalars[at] == "\"" {
        at += 1
        while true {
          guard at < scalars.count else { throw Malformed(offset: at) }
          if scalars[at] == "\"" {
            at += 1
            guard at < scalars.count, scalars[at] == "\"" else { break }
          }
          field.append(scalars[at])
          at += 1
        }
      } else {
        while at < scalars.count, scalars[at] != ",", scalars[at] != "\r" {
          guard scalars[at] != "\"", scalars[at] != "\n" else { throw Malformed(offset: at) }
          field.append(scalars[at])
          at += 1
        }
      }
      fields.append(String(field))
      guard at < scalars.count else { throw Malformed(offset: at) }
      if scalars[at] == "," {
        at += 1
        continue
      }
      guard at + 1 < scalars.count, scalars[at] == "\r", scalars[at + 1] == "\n" else {
        throw Malformed(offset: at)
      }
      at += 2
      rows.append(fields)
      fields = []
    }
    guard fields.isEmpty else { throw Malformed(offset: at) }
    return rows
  }
}
