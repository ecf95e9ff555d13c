/// A table as a spreadsheet writes it to a text file: what it was recognised as, and its rows.
package struct Sheet: Hashable, Sendable {
  package enum Encoding: Hashable, Sendable {
    case utf8
    /// UTF-8 with a byte-order mark, as Excel's “CSV UTF-8”.
    case markedUTF8
    /// Excel's “Unicode text”.
    case utf16
    /// Excel's plain CSV in western Europe and the Americas.
    case windows1252
  }

  package enum Separator: Unicode.Scalar, CaseIterable, Sendable { case comma = ",", semicolon = ";", tab = "\t" }

  package struct Row: Hashable, Sendable {
    /// Where it begins, counted from 1.
    package var line: Int
    package var fields: [String]

    var isBlank: Bool { fields.allSatisfy(\.isEmpty) }
  }

  /// Why a file is no such table.
  package enum Mistake: Error, Hashable, Sendable {
    /// An Excel or LibreOffice file.
    case workbook
    case notText
    case empty
    /// A quotation mark that nothing closes.
    case openQuote(line: Int)
    /// Something between a closing quotation mark and the next separator.
    case afterQuote(line: Int)
  }

  package let encoding: Encoding
  package let separator: Separator
  /// Those that hold something; fields without the spaces around them.
  package let rows: [Row]

  package init(_ bytes: [UInt8]) throws(Mistake) {
    let (text, encoding) = try Self.text(bytes)
    var reader = SheetReader(text)
    separator = try reader.separator()
    self.encoding = encoding
    rows = try reader.rows(separator).filter { !$0.isBlank }
    if rows.isEmpty { throw .empty }
  }

  /// Recognised by a mark at the beginning, else by whether it is valid UTF-8.
  private static func text(_ bytes: [UInt8]) throws(Mistake) -> (String, Encoding) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .workbook
    }
    let decoded: (String?, Encoding) =
      if bytes.starts(with: [0xFF, 0xFE]) {
        (utf16(bytes.dropFirst(2)) { UInt16($1) << 8 | UInt16($0) }, .utf16)
      } else if bytes.starts(with: [0xFE, 0xFF]) {
        (utf16(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) }, .utf16)
      } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        (String(validating: bytes.dropFirst(3), as: UTF8.self), .markedUTF8)
      } else if let text = String(validating: bytes, as: UTF8.self) {
        (text, .utf8)
      } else {
        (windows1252(bytes), .windows1252)
      }
    guard let text = decoded.0, !text.unicodeScalars.contains(where: isForbidden) else { throw .notText }
    return (text, decoded.1)
  }

  /// No text holds these; tabs and line ends aside.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units: [UInt16] = []
    var rest = bytes
    while let first = rest.popFirst(), let second = rest.popFirst() { units.append(unit(first, second)) }
    return String(validating: units, as: UTF16.self)
  }

  /// nil where a byte stands for nothing in it.
  private static func windows1252(_ bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let place = Int(byte) - 0x80
      let value = upperHalf.indices.contains(place) ? upperHalf[place] : UInt16(byte)
      guard value != 0 || byte == 0, let scalar = Unicode.Scalar(value) else { return nil }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// The bytes 0x80…0x9F; 0 where there is nothing.
  private static let upperHalf: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0,
    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
