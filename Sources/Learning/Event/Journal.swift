/// One learner's append-only record of what happened.
package protocol Journal: AnyObject {
  /// Everything on record, in order.
  var records: [Record] { get }

  /// Puts events on record, all or none; when it returns, they survive a power cut.
  ///
  /// `words` are the free texts whose digests the events carry; they are kept first.
  /// After one failure every later call fails too.
  func append(_ events: [Event], words: [FreeText]) throws -> [Record]

  /// Where the learner stands after every record.
  var progress: Progress { get }

  /// Keeps what is derived from the records where others can read it.
  func saveProgress() throws

  /// What the learner wrote, by digest.
  func texts() throws -> [String: String]
}

extension Journal {
  package func append(_ events: [Event]) throws -> [Record] { try append(events, words: []) }
}
