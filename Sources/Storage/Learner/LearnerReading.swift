import Learning

/// Where one learner stands, as a report finds it: read without the lock, nothing changed.
package struct LearnerReading: Sendable {
  package var learner: LearnerID
  package var result: Result<Progress, StorageError>
  /// The sum of the journal's last line; nil where there is none.
  package var sum: String?
}

extension DataFolder {
  /// A learner's progress: from `progress.json` where its size and sum are those of the journal's
  /// end, else folded from the journal, whose torn tail is passed over.
  ///
  /// Someone who never started has an empty one.
  package func progress(of learner: LearnerID) throws(StorageError) -> Progress {
    try standing(of: learner, in: try root.folder("learners")).progress
  }

  private func standing(
    of learner: LearnerID, in learners: Folder?
  ) throws(StorageError) -> (progress: Progress, sum: String?) {
    guard let folder = try learners?.folder(learner.description) else { return (Progress(), nil) }
    // Before the journal: a session going on may write it in between, but only behind this point.
    let saved = try ProgressFile.state(in: folder, of: learner).file
    if let saved, try isAtEnd(saved, in: folder) { return (saved.progress, saved.sum) }
    let reading = try JournalReading(of: learner, in: folder)
    try reading.require(saved)
    return (Progress(reading.records), reading.records.isEmpty ? nil : reading.scan.chain.sum)
  }

  /// A learner's records, checked to the last line; a torn tail is passed over.
  package func records(of learner: LearnerID) throws(StorageError) -> [Record] {
    try reading(of: learner)?.records ?? []
  }

  /// A learner's journal, checked; nil where there is no folder.
  func reading(of learner: LearnerID) throws(StorageError) -> JournalReading? {
    guard let folder = try folder(of: learner) else { return nil }
    let saved = try ProgressFile.state(in: folder, of: learner).file
    let reading = try JournalReading(of: learner, in: folder)
    try reading.require(saved)
    return reading
  }

  /// Everyone's progress, in the order asked for, read by several threads.
  package func readAll(_ learners: [LearnerID], threads: Int = Threads.available) -> [LearnerReading] {
    let folder: Folder?
    do throws(StorageError) {
      folder = try root.folder("learners")
    } catch {
      return learners.map { LearnerReading(learner: $0, result: .failure(error)) }
    }
    return learners.map(threads: threads) { learner in
      do throws(StorageError) {
        let (progress, sum) = try self.standing(of: learner, in: folder)
        return LearnerReading(learner: learner, result: .success(progress), sum: sum)
      } catch {
        return LearnerReading(learner: learner, result: .failure(error))
      }
    }
  }

  /// Everyone's records, in the order asked for, read by several threads.
  package func readAllRecords(
    _ learners: [LearnerID], threads: Int = Threads.available
  ) -> [(learner: LearnerID, records: Result<[Record], StorageError>)] {
    learners.map(threads: threads) { learner in
      do throws(StorageError) {
        return (learner, .success(try self.records(of: learner)))
      } catch {
        return (learner, .failure(error))
      }
    }
  }

  /// What a learner wrote, by digest.
  package func words(of learner: LearnerID) throws(StorageError) -> LearnerWords {
    guard let folder = try folder(of: learner) else { return LearnerWords() }
    return try LearnerWords(in: folder)
  }

  private func isAtEnd(_ saved: ProgressFile, in folder: Folder) throws(StorageError) -> Bool {
    guard let sum = saved.sum, let journal = try folder.file(JournalReading.fileName, for: .reading),
      try journal.size() == saved.size
    else { return false }
    let count = Chain.endingLength + 1
    let ending = try journal.bytes(at: max(0, saved.size - count), count: count)
    return ending.last == UInt8(ascii: "\n") && Chain.sum(endingAt: ending.dropLast()) == sum
  }
}
