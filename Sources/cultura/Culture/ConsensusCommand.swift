import ArgumentParser
import Curricula
import Learning
import Reporting

struct ConsensusCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("consensus", CulturePhrase.consensus.words, ConsensusReport.definitions)
  }

  @Flag(help: .init(CulturePhrase.scenesFlag.text)) var scenes = false
  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let (scope, _) = try report.scope("consensus", among: [.department])
    let gathering = try report.gathering(scope)
    let consensus = ConsensusReport(
      gathering.people, lessons: try report.global.library().mainLessons(in: report.language), during: scope.period,
      asOf: scope.day, source: gathering.source)
    return (consensus.table(report.language, byScene: scenes), gathering.failure)
  }
}

struct SymptomsCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("symptoms", CulturePhrase.symptoms.words, SymptomReport.definitions)
  }

  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let (scope, division) = try report.scope("symptoms", among: Division.allCases)
    let gathering = try report.gathering(scope)
    let symptoms = SymptomReport(
      gathering.people, curriculum: try report.global.library().mainCurriculum(in: report.language),
      by: division ?? .department, during: scope.period, asOf: scope.day, source: gathering.source)
    return (symptoms.table(report.language), gathering.failure)
  }
}

extension Library {
  /// The curriculum that the organisation learns from, in a language.
  func mainCurriculum(in language: Language) -> Curriculum {
    folder(nil)?.curriculum(in: language) ?? Curriculum()
  }

  /// Its lessons.
  func mainLessons(in language: Language) -> [Lesson] {
    guard let folder = folder(nil) else { return [] }
    return folder.lessonIDs.compactMap { folder.lesson($0, in: language) }
  }
}
