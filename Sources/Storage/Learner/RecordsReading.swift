import Learning

/// What was found in one learner's records, read without the lock, nothing changed.
package struct RecordsReading<Value: Sendable>: Sendable {
  package var learner: LearnerID
  package var result: Result<Value, StorageError>
  /// The sum of the last line that was looked at; nil where there is none.
  package var sum: String?
}

extension DataFolder {
  /// What `find` makes of everyone's records up to the end of a local day, in the order asked for, read by several
  /// threads; the records themselves are not kept.
  package func readAllRecords<Value: Sendable>(
    _ learners: [LearnerID], until day: Day? = nil, threads: Int = Threads.available,
    _ find: @Sendable (LearnerID, [Record]) -> Value
  ) -> [RecordsReading<Value>] {
    learners.map(threads: threads) { learner in
      do throws(StorageError) {
        let (records, sum) = try self.records(of: learner, until: day)
        return RecordsReading(learner: learner, result: .success(find(learner, records)), sum: sum)
      } catch {
        return RecordsReading(learner: learner, result: .failure(error))
      }
    }
  }

  /// Everyone's progress as it was at the end of a local day.
  package func readAll(
    _ learners: [LearnerID], until day: Day, threads: Int = Threads.available
  ) -> [LearnerReading] {
    readAllRecords(learners, until: day, threads: threads) { Progress($1) }
      .map { LearnerReading(learner: $0.learner, result: $0.result, sum: $0.sum) }
  }

  private func records(
    of learner: LearnerID, until day: Day?
  ) throws(StorageError) -> (records: [Record], sum: String?) {
    guard let reading = try reading(of: learner) else { return ([], nil) }
    guard let day else { return (reading.records, reading.scan.sums.last) }
    // Not simply the first ones: a clock that was set back leaves later lines with earlier days.
    let kept = reading.records.filter { $0.event.moment.day <= day }
    return (kept, kept.last.map { reading.scan.sums[$0.seq - 1] })
  }
}
