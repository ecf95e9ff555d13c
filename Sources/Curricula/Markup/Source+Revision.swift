import Crypto

extension Source {
  /// SHA-256, as 64 hex digits, of the file's meaning: LF, NFC, no byte-order mark, no comments.
  ///
  /// It names the version of a lesson that an answer was given to and that a translation follows.
  package var revision: String {
    var hash = SHA256()
    for index in lines.indices where !commentLines.contains(index) {
      var scalars = scalars(index)[...]
      while let last = scalars.last, last.isSpace { scalars.removeLast() }
      hash.update(data: Array(Excerpt(line: 0, scalars: scalars).text.utf8))
      hash.update(data: [UInt8(ascii: "\n")])
    }
    return hash.finalize().hex
  }
}
