import Curricula
import Learning
import Reporting
import Storage

/// Everyone a report speaks of: the roster's people and those who have a journal.
struct Census {
  private let learners: [Learner]
  private let hasRoster: Bool
  private let source: Table.Source
  private let library: Library
  private let today: Day
  /// Learners whose journal could not be trusted; they are in no figure.
  private let damaged: [(LearnerID, StorageError)]

  init(_ data: DataFolder, library: Library, today: Day) throws {
    let records = try data.roster()
    let readings = data.readAll(try data.learnerIDs())
    let paths = library.folders.flatMap { $0.curriculum(in: $0.sourceLanguage).paths }
    let duties = Duties(records, on: today, paths: paths)

    var learners: [Learner] = []
    var damaged: [(LearnerID, StorageError)] = []
    var sums: [String: String] = [:]
    for reading in readings {
      let id = reading.learner.description
      switch reading.result {
      case .success(let progress):
        learners.append(duties.learner(id, progress))
        sums[id] = reading.sum ?? ""
      case .failure(let error): damaged.append((reading.learner, error))
      }
    }
    let known = Set(readings.map(\.learner.description))
    for id in duties.members where !known.contains(id) {
      learners.append(duties.learner(id, Progress()))
    }
    self.learners = learners
    self.damaged = damaged
    self.library = library
    self.today = today
    hasRoster = records != nil
    source = Table.Source(sums: sums)
  }

  func report(in language: Language) -> CompletionReport {
    let titles = library.folders.flatMap { folder in
      folder.lessonIDs.map { CompletionReport.Title(lesson: $0, title: folder.header($0, in: language)?.title ?? $0) }
    }
    return CompletionReport(
      learners, lessons: titles, by: hasRoster ? .department : .everyone, asOf: today, source: source)
  }

  /// What to say at the end when some journals were left out.
  var failure: Failure? { Failure.leftOut(damaged.map(\.1)) }
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
