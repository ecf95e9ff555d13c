import Crypto
@_spi(_Unicode) import Swift

extension Source {
  /// SHA-256, as 64 hex digits, of the file's meaning: LF, NFC, no byte-order mark, no comments.
  ///
  /// It names the version of a lesson that an answer was given to and that a translation follows.
  package var revision: String {
    var hash = SHA256()
    for (index, line) in lines.enumerated() where !commentLines.contains(index) {
      hash.update(data: Array(normalised(line).utf8))
      hash.update(data: [UInt8(ascii: "\n")])
    }
    return hash.finalize().hex
  }

  /// NFC, and without the white space a masked comment leaves at the end.
  private func normalised(_ line: [Unicode.Scalar]) -> String {
    let text = Excerpt(line: 0, scalars: line[...]).text.withoutTrailingSpaces
    guard line.contains(where: { $0.value >= 0x300 }) else { return text }
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: text._nfc)
    return String(composed)
  }
}
