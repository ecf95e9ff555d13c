import ArgumentParser
import Curricula
import Learning
import Reporting

struct ConsensusCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .culture("consensus", .consensus, ConsensusReport.definitions) }

  @Flag(help: .init(CulturePhrase.scenesFlag.text)) var scenes = false
  @OptionGroup var options: CultureOptions

  func run() throws {
    let day = try options.day()
    _ = try options.division(among: [.department])
    let library = try options.global.library()
    let gathering = try Gathering(
      try options.data(), paths: library.mainCurriculum(in: options.language).paths, on: day)
    let report = ConsensusReport(
      gathering.people, lessons: library.mainLessons(in: options.language), during: try options.period(), asOf: day,
      source: gathering.source)
    try options.write(report.table(options.language, byScene: scenes), leavingOut: gathering.damaged)
  }
}

struct SymptomsCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .culture("symptoms", .symptoms, SymptomReport.definitions) }

  @OptionGroup var options: CultureOptions

  func run() throws {
    let day = try options.day()
    let division = try options.division(among: Division.allCases)
    let curriculum = try options.global.library().mainCurriculum(in: options.language)
    let gathering = try Gathering(try options.data(), paths: curriculum.paths, on: day)
    let report = SymptomReport(
      gathering.people, curriculum: curriculum, by: division ?? .department, during: try options.period(), asOf: day,
      source: gathering.source)
    try options.write(report.table(options.language), leavingOut: gathering.damaged)
  }
}

extension Library {
  /// The lessons of the curriculum that the organisation learns from, in a language.
  func mainLessons(in language: Language) -> [Lesson] {
    guard let folder = folder(nil) else { return [] }
    return folder.lessonIDs.compactMap { folder.lesson($0, in: language) }
  }
}
