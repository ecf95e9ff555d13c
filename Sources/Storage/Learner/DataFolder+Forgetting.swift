import Learning

extension DataFolder {
  /// What there is of a person: whether they are named, and how many records and texts their journal has.
  package struct Traces: Hashable, Sendable {
    package var isNamed: Bool
    package var records: Int
    package var texts: Int
    /// Whether the journal was closed before.
    package var isErased: Bool

    package init(isNamed: Bool, records: Int, texts: Int, isErased: Bool) {
      self.isNamed = isNamed
      self.records = records
      self.texts = texts
      self.isErased = isErased
    }

    package var isEmpty: Bool { !isNamed && records == 0 && texts == 0 }
  }

  package func traces(of learner: LearnerID) throws(StorageError) -> Traces {
    let records = try records(of: learner)
    return Traces(
      isNamed: try names().people[learner.description] != nil, records: records.count,
      texts: try words(of: learner).texts.count, isErased: records.last?.event.fact == .erased)
  }

  /// Erases who a person is and what they wrote, and closes their journal for good; what was counted stays counted.
  ///
  /// The journal goes first: whatever happens then, doing it again takes away what is left.
  package func forget(_ learner: LearnerID, at moment: Moment, holder: String) throws(StorageError) {
    let journal = try FileJournal.open(learner: learner, in: self, at: moment, holder: holder)
    if !journal.isErased { _ = try journal.append([Event(moment: moment, fact: .erased)], words: []) }
    try journal.saveProgress()
    try journal.removeWords()
    try changeRoster(at: moment) { _, names in
      var names = names
      names.people[learner.description] = nil
      return ([], names)
    }
  }
}
