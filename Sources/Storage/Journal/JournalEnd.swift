import Learning

/// Whether anything may follow the last record of a journal, and what follows.
struct JournalEnd {
  /// The first line that a newer program wrote.
  private let newer: JournalLine?
  private let path: String

  init(_ lines: [JournalLine], path: String) {
    newer = lines.first { $0.isNewer }
    self.path = path
  }

  /// Events as the next records after these; throws `newerLine` or `erased` where there may be none.
  func records(after records: [Record], from events: [Event]) throws(StorageError) -> [Record] {
    if let newer {
      throw .newerLine(
        path: path, seq: newer.record.seq, kind: newer.record.event.fact.kind, version: newer.version)
    }
    if records.last?.event.fact == .erased { throw .erased(path: path) }
    return events.enumerated().map { Record(seq: records.count + 1 + $0.offset, event: $0.element) }
  }
}
