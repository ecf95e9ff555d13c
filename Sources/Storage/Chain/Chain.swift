import Crypto
import Learning

/// How each line of a log vouches for every line before it.
///
/// A line ends exactly `,"sum":"<64 hex>"}`; its sum is SHA-256 over the previous line's sum as 64
/// ASCII bytes (over the seed, on line 1) and every byte of the line before that ending.
package struct Chain: Hashable, Sendable {
  /// The sum of the last line; the seed before the first.
  package private(set) var sum: String

  package init(seed: String) { sum = seed }

  private static let opening = Array(#","sum":""#.utf8)
  private static let closing = Array(#""}"#.utf8)

  /// How many bytes every line ends with that are not its own words, newline not counted.
  package static let endingLength = 64 + opening.count + closing.count

  /// The whole line, with its newline, for an object whose text lacks only the closing brace.
  package mutating func seal(_ body: [UInt8]) -> [UInt8] {
    sum = digest(of: body[...])
    return body + Self.opening + Array(sum.utf8) + Self.closing + [UInt8(ascii: "\n")]
  }

  /// Whether a line, without its newline, is the next one; the chain moves on only if it is.
  package mutating func accept(_ line: ArraySlice<UInt8>) -> Bool {
    guard let written = Self.sum(endingAt: line) else { return false }
    let computed = digest(of: line.dropLast(Self.endingLength))
    guard written == computed else { return false }
    sum = computed
    return true
  }

  /// The sum that a line, without its newline, carries; nil where its ending has another form.
  package static func sum(endingAt line: ArraySlice<UInt8>) -> String? {
    let ending = line.suffix(endingLength)
    guard ending.count == endingLength, ending.starts(with: opening), ending.suffix(2).elementsEqual(closing)
    else { return nil }
    return String(decoding: ending.dropFirst(opening.count).dropLast(closing.count), as: UTF8.self)
  }

  private func digest(of body: ArraySlice<UInt8>) -> String {
    var hash = SHA256()
    sum.utf8.withContiguousStorageIfAvailable { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
      ?? hash.update(data: Array(sum.utf8))
    body.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize().hex
  }
}
