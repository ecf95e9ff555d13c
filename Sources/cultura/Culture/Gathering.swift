import Curricula
import Learning
import Reporting
import Storage

/// Everyone that the reports on culture speak of, with how they act: the roster's people and those with a journal.
struct Gathering {
  /// Those who belong to the organisation on the day, sorted by id.
  private(set) var people: [Participant] = []
  /// What each of them is to take, by id.
  private(set) var duties: [String: [Duty]] = [:]
  /// The last sums of the journals that were read, by learner id.
  private(set) var sums: [String: String] = [:]
  private var damaged: [StorageError] = []

  init(_ data: DataFolder, paths: [LearningPath], on day: Day) throws {
    let records = try data.roster()
    let roster = records.map { Roster($0, on: day) }
    let all = Duties(records, on: day, paths: paths)
    var conducts: [String: Conduct] = [:]
    for reading in data.readAllRecords(try data.learnerIDs(), until: day, { Conduct($1, until: day) }) {
      switch reading.result {
      case .success(let conduct):
        conducts["\(reading.learner)"] = conduct
        if let sum = reading.sum { sums["\(reading.learner)"] = sum }
      case .failure(let error): damaged.append(error)
      }
    }
    for id in Set(conducts.keys).union(all.members).sorted() {
      let member = roster?.members[id]
      // With a roster, who is not on it has left or was never here.
      guard roster == nil || member?.isActive == true else { continue }
      let conduct = conducts[id] ?? Conduct([], until: day)
      people.append(
        Participant(
          id: id, department: member?.department, role: member?.role, site: member?.site, manager: member?.manager,
          conduct: conduct))
      duties[id] = all.duties(of: id, conduct.progress)
    }
  }

  var source: Table.Source { Table.Source(sums: sums) }

  /// What to say at the end when some journals were left out.
  var failure: Failure? { Failure.leftOut(damaged) }
}
