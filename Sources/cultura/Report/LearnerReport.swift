import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct LearnerReportCommand: TableReport {
  static var configuration: CommandConfiguration { .report("learner", ReportPhrase.learner.words, Dossier.definitions) }

  @Argument(help: .init(ReportPhrase.whichPerson.text, valueName: "id")) var id: String
  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let scope = try report.scope("learner")
    let data = try report.data()
    let roster = try data.roster()
    guard let learner = LearnerID(id), try data.hasJournal(learner) || roster.knows(id, on: scope.day) else {
      let known = Set((roster ?? []).compactMap(\.fact.learner) + (try data.learnerIDs()).map(\.description))
      throw Failure.notOnRoster(.learner(id), among: known.sorted())
    }
    let reading = data.readAllRecords([learner], until: scope.lastDay) { $1 }.first
    let records = try reading?.result.get() ?? []
    let language = report.language
    let library = try report.global.library()
    let texts = library.lessons(in: language).map { ($0.id, $0) }
    let dossier = Dossier(
      try person(learner, roster, records, data, library, on: scope.day), records: records,
      lessons: library.titles(in: language), curricula: library.folders.map { $0.curriculum(in: language) },
      texts: Dictionary(texts) { first, _ in first }, in: language, asOf: scope.day,
      source: Table.Source(sums: [id: reading?.sum ?? ""]))
    return (dossier.table, nil)
  }

  private func person(
    _ learner: LearnerID, _ roster: [RosterRecord]?, _ records: [Record], _ data: DataFolder, _ library: Library,
    on day: Day
  ) throws -> Dossier.Person {
    let paths = library.folders.flatMap { $0.curriculum(in: $0.sourceLanguage).paths }
    let names = try data.names()
    var known = Duties(roster, on: day, paths: paths).learner(id, Progress(records))
    known.name = names.people[id]?.name
    known.managerName = known.manager.flatMap { names.people[$0]?.name }
    var exemptions: [Training: Exemption] = [:]
    for record in roster ?? [] where record.moment.day <= day {
      if case .exempted(let it) = record.fact, it.learner == id { exemptions[it.training] = it }
    }
    let history = (roster ?? []).compactMap { PersonPhrase.history($0.fact, of: id) }.filter { $0.day <= day }
    // Only the account of this machine says who asks: an id can be typed by anyone.
    let isOwn = Surroundings.login.flatMap { LearnerID.folded(login: $0) } == learner
    let words = isOwn ? try data.words(of: learner).texts.mapValues(\.text) : [:]
    return Dossier.Person(
      learner: known, details: names.people[id] ?? Person(), columns: names.columns,
      member: roster.flatMap { Roster($0, on: day).members[id] },
      exemptions: exemptions.values.filter { $0.until.map { day <= $0 } ?? true }
        .sorted { $0.training.id < $1.training.id },
      history: history.sorted { $0.day < $1.day }, words: words)
  }
}

extension DataFolder {
  fileprivate func hasJournal(_ learner: LearnerID) throws -> Bool { try learnerIDs().contains(learner) }
}

extension [RosterRecord]? {
  /// Whether someone had joined by a day.
  fileprivate func knows(_ id: String, on day: Day) -> Bool {
    map { Roster($0, on: day).members[id] != nil } ?? false
  }
}

extension RosterFact {
  /// Whom it is about; nil for what is said of many.
  fileprivate var learner: String? {
    switch self {
    case .joined(let it), .returned(let it): it.learner
    case .moved(let it): it.learner
    case .left(let learner, _): learner
    case .exempted(let it): it.learner
    case .assigned, .withdrawn, .unknown: nil
    }
  }
}
