import Learning

extension DataFolder {
  /// A learner's records with the sums of their lines, checked to the last; a torn tail is passed over.
  package func lines(of learner: LearnerID) throws(StorageError) -> [(record: Record, sum: String)] {
    guard let folder = try folder(of: learner) else { return [] }
    let saved = try ProgressFile.state(in: folder, of: learner).file
    let reading = try JournalReading(of: learner, in: folder)
    try reading.require(saved)
    return Array(zip(reading.records, reading.scan.sums)).map { (record: $0, sum: $1) }
  }
}
