import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct DropoffCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("dropoff", ReportPhrase.dropoff.words, DropoffReport.definitions)
  }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let scope = try report.scope("dropoff", isPeriodic: true)
    let journals = try report.journals(scope.onItsDay) { LessonPass.all(in: $1) }
    let dropoff = DropoffReport(
      journals.values.flatMap(\.found), lessons: try report.global.library().lessons(in: report.language),
      period: scope.period, asOf: scope.day, source: journals.source)
    return (dropoff.table, journals.failure)
  }
}

struct ItemsCommand: TableReport {
  static var configuration: CommandConfiguration { .report("items", ReportPhrase.items.words, ItemsReport.definitions) }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let scope = try report.scope("items", isPeriodic: true)
    let journals = try report.journals(scope) { LessonPass.all(in: $1).filter(\.isComplete) }
    let items = ItemsReport(
      journals.values.flatMap(\.found), lessons: try report.global.library().lessons(in: report.language),
      period: scope.period, asOf: scope.day, source: journals.source)
    return (items.table, journals.failure)
  }
}

struct FlagsCommand: TableReport {
  static var configuration: CommandConfiguration { .report("flags", ReportPhrase.flags.words, FlagsReport.definitions) }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let scope = try report.scope("flags", isPeriodic: true)
    let journals = try report.voices(scope) { if case .flagged(let remark) = $0 { remark } else { nil } }
    let library = try report.global.library()
    let scenes = library.lessons(in: report.language).map { ($0.id, $0.scenes) }
    let flags = FlagsReport(
      journals.values.flatMap(\.found), lessons: library.titles(in: report.language),
      scenes: Dictionary(scenes) { first, _ in first }, period: scope.period, asOf: scope.day, source: journals.source)
    return (flags.table, journals.failure)
  }
}

struct IdeasCommand: TableReport {
  static var configuration: CommandConfiguration { .report("ideas", ReportPhrase.ideas.words, IdeasReport.definitions) }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let scope = try report.scope("ideas", isPeriodic: true)
    let journals = try report.voices(scope) { if case .idea(let remark) = $0 { remark } else { nil } }
    let ideas = IdeasReport(
      journals.values.flatMap(\.found), lessons: try report.global.library().titles(in: report.language),
      period: scope.period, asOf: scope.day, source: journals.source)
    return (ideas.table, journals.failure)
  }
}

/// What was found in everyone's journals.
struct JournalFindings<Found: Sendable> {
  var values: [(learner: LearnerID, found: Found)] = []
  var source: Table.Source
  /// Learners whose journal could not be trusted; they are in no figure.
  var damaged: [StorageError] = []

  /// What to say at the end when some journals were left out.
  var failure: Failure? { Failure.leftOut(damaged) }
}

extension ReportOptions {
  /// What `find` makes of each learner's records up to the scope's last day.
  func journals<Found: Sendable>(
    _ scope: ReportScope, _ find: @Sendable (LearnerID, [Record]) -> Found
  ) throws -> JournalFindings<Found> {
    let data = try data()
    var findings = JournalFindings<Found>(source: Table.Source(sums: [:]))
    var sums: [String: String] = [:]
    for reading in data.readAllRecords(try data.learnerIDs(), until: scope.lastDay, find) {
      switch reading.result {
      case .success(let found):
        findings.values.append((reading.learner, found))
        if reading.sum != nil || scope.lastDay == nil { sums["\(reading.learner)"] = reading.sum ?? "" }
      case .failure(let error): findings.damaged.append(error)
      }
    }
    findings.source = Table.Source(sums: sums)
    return findings
  }

  /// What people wrote, with their words where they were not erased.
  fileprivate func voices(
    _ scope: ReportScope, _ remark: @Sendable (Fact) -> Remark?
  ) throws -> JournalFindings<[Voice]> {
    var findings = try journals(scope) { learner, records in
      records.compactMap { record in
        remark(record.event.fact).map { Voice(learner: "\(learner)", $0, on: record.event.moment.day) }
      }
    }
    let data = try data()
    for index in findings.values.indices where !findings.values[index].found.isEmpty {
      let words = try data.words(of: findings.values[index].learner)
      for place in findings.values[index].found.indices {
        findings.values[index].found[place].text = words[findings.values[index].found[place].digest]
      }
    }
    return findings
  }
}

extension Library {
  /// Every lesson in a language, in order.
  func lessons(in language: Language) -> [Lesson] {
    folders.flatMap { folder in folder.lessonIDs.compactMap { folder.lesson($0, in: language) } }
  }
}
