import Curricula
import Learning
import Reporting
import Storage

/// Everyone that the reports on culture speak of, with how they act: the roster's people and those with a journal.
struct Gathering {
  /// Those who belong to the organisation on the day, sorted by id.
  private(set) var people: [Participant] = []
  /// The same people with what they are to take.
  private(set) var learners: [Learner] = []
  private(set) var damaged: [StorageError] = []
  let source: Table.Source
  let records: [RosterRecord]?

  init(_ data: DataFolder, paths: [LearningPath], on day: Day) throws {
    records = try data.roster()
    let roster = records.map { Roster($0, on: day) }
    let duties = Duties(records, on: day, paths: paths)
    var conducts: [String: Conduct] = [:]
    var sums: [String: String] = [:]
    for (learner, result) in data.readAllRecords(try data.learnerIDs()) {
      switch result {
      case .success(let records):
        let kept = records.filter { $0.event.moment.day <= day }
        conducts["\(learner)"] = Conduct(kept, until: day)
        if !kept.isEmpty { sums["\(learner)"] = "\(kept.count) \(kept.last?.event.moment.milliseconds ?? 0)" }
      case .failure(let error): damaged.append(error)
      }
    }
    source = Table.Source(sums: sums)
    for id in Set(conducts.keys).union(duties.members).sorted() {
      let member = roster?.members[id]
      // With a roster, who is not on it has left or was never here.
      guard roster == nil || member?.isActive == true else { continue }
      let conduct = conducts[id] ?? Conduct([], until: day)
      people.append(
        Participant(
          id: id, department: member?.department, role: member?.role, site: member?.site, manager: member?.manager,
          conduct: conduct))
      learners.append(duties.learner(id, conduct.progress))
    }
  }
}

extension Library {
  /// The curriculum that the organisation learns from, in a language.
  func mainCurriculum(in language: Language) -> Curriculum {
    folder(nil)?.curriculum(in: language) ?? Curriculum()
  }
}
