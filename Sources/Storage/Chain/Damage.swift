/// The first complete line of a log that is not what was written, and what is intact before it.
package struct Damage: Hashable, Sendable {
  package enum Reason: Error, Hashable, Sendable {
    /// The line does not end in a sum, or not in its own.
    case sum
    /// A whole line is followed by something else than a newline.
    case newline
    /// `offset` counts from the line's first byte.
    case notJSON(offset: Int)
    case order(expected: Int, found: Int)
    /// A field is missing or holds something else.
    case field(String)
  }

  /// Counted from 1, empty lines included.
  package var line: Int
  /// Where the line begins, in bytes from the file's first.
  package var offset: Int
  /// How many records before it are as they were written.
  package var intactRecords: Int
  package var why: Reason

  package init(line: Int, offset: Int, intactRecords: Int, why: Reason) {
    self.line = line
    self.offset = offset
    self.intactRecords = intactRecords
    self.why = why
  }
}
