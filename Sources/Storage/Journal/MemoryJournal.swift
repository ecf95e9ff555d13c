import Learning

/// A journal that lasts as long as the process: for previews and tests.
package final class MemoryJournal: Journal {
  package private(set) var records: [Record]
  /// The words that came with events, by digest.
  package private(set) var words = LearnerWords()
  private let end: JournalEnd

  package var progress: Progress { Progress(records) }

  package init(_ records: [Record] = []) {
    self.records = records
    end = JournalEnd(
      records.map { JournalLine(version: JournalLine.version, record: $0) }, path: JournalReading.fileName)
  }

  package func append(_ events: [Event], words: [FreeText]) throws(StorageError) -> [Record] {
    let new = try end.records(after: records, from: events)
    for record in new { _ = try JournalLine.checkedBody(of: record) }
    self.words.add(words)
    records += new
    return new
  }

  package func saveProgress() {}

  package func texts() -> [String: String] { words.texts.mapValues(\.text) }
}
