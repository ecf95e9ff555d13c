import Curricula
import Learning
import Reporting
import Storage

/// Everyone a report speaks of: the roster's people and those who have a journal.
struct Census {
  /// Sorted by id, those who left included.
  let learners: [Learner]
  let hasRoster: Bool
  let source: Table.Source
  private let library: Library
  private let scope: ReportScope
  /// Learners whose journal could not be trusted; they are in no figure.
  private let damaged: [StorageError]

  /// `isNamed` where the report calls people by their names.
  init(_ data: DataFolder, library: Library, _ scope: ReportScope, isNamed: Bool = false) throws {
    let records = try data.roster()
    let ids = try data.learnerIDs()
    let readings = scope.lastDay.map { data.readAll(ids, until: $0) } ?? data.readAll(ids)
    let paths = library.folders.flatMap { $0.curriculum(in: $0.sourceLanguage).paths }
    let duties = Duties(records, on: scope.day, paths: paths)
    let people = isNamed ? try data.names().people : [:]

    var learners: [Learner] = []
    var damaged: [StorageError] = []
    var sums: [String: String] = [:]
    func add(_ id: String, _ progress: Progress) {
      var learner = duties.learner(id, progress)
      learner.name = people[id]?.name
      learner.managerName = learner.manager.flatMap { people[$0]?.name }
      learners.append(learner)
    }
    for reading in readings {
      let id = reading.learner.description
      switch reading.result {
      case .success(let progress):
        // On a day in the past, who is on no roster and had not begun was not there.
        if progress.latest == nil, scope.day < scope.today, !duties.knows(id) { continue }
        add(id, progress)
        if progress.latest != nil || scope.day == scope.today { sums[id] = reading.sum ?? "" }
      case .failure(let error): damaged.append(error)
      }
    }
    let known = Set(ids.map(\.description))
    for id in duties.members where !known.contains(id) { add(id, Progress()) }
    self.learners = learners.sorted { $0.id < $1.id }
    self.damaged = damaged
    self.library = library
    self.scope = scope
    hasRoster = records != nil
    source = Table.Source(sums: sums)
  }

  func titles(in language: Language) -> [LessonTitle] { library.titles(in: language) }

  func report(in language: Language) -> CompletionReport {
    CompletionReport(
      learners, lessons: titles(in: language), by: scope.grouping ?? (hasRoster ? .department : .everyone),
      period: scope.period, asOf: scope.day, source: source)
  }

  /// What to say at the end when some journals were left out.
  var failure: Failure? { Failure.leftOut(damaged) }
}

extension Library {
  /// Every lesson, in order, as it is called in a language.
  func titles(in language: Language) -> [LessonTitle] {
    folders.flatMap { folder in
      let tracks = folder.curriculum(in: language).tracks
      return folder.lessonIDs.map { id in
        LessonTitle(
          lesson: id, title: folder.header(id, in: language)?.title ?? id,
          track: tracks.first { $0.lessons.contains { $0.id == id } }?.title)
      }
    }
  }
}

extension Failure {
  /// That people whose journals could not be trusted are in no figure; nil when there are none.
  static func leftOut(_ damaged: [StorageError]) -> Failure? {
    guard !damaged.isEmpty else { return nil }
    let sentences = damaged.map { Failure($0).words }
    let count = damaged.count.counted(es: ("persona", "personas"), en: ("person", "people"))
    return Failure(
      .badData,
      es: "El informe deja fuera a \(count.es):\n" + sentences.map(\.es).joined(separator: "\n"),
      en: "The report leaves out \(count.en):\n" + sentences.map(\.en).joined(separator: "\n"))
  }
}
