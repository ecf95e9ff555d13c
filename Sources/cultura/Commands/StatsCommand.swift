import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct StatsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let definitions = LessonStats.definitions.map { "\($0.key): \($0.sentence[Interface.language])" }
    return CommandConfiguration(
      commandName: "stats", abstract: AnswersPhrase.statsAbstract.words[Interface.language],
      discussion: definitions.joined(separator: "\n"))
  }

  @Argument(help: .init(OptionPhrase.whichLesson.text, valueName: OptionPhrase.lesson.text), completion: .lessons)
  var lesson: String
  @OptionGroup var export: ExportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let answers = try LessonAnswers(lesson, options)
    let stats = LessonStats(answers.lesson, journals: answers.journals.map(\.records))
    let table = stats.table(asOf: Clock.now.day, source: answers.source, flagged: answers.flags)
    try TableOutput(table, export, options, help: "cultura help stats").write()
    if let failure = Failure.leftOut(answers.damaged) { throw failure }
  }
}

struct DiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "diff", abstract: AnswersPhrase.diffAbstract.words[Interface.language])
  }

  @Argument(help: .init(OptionPhrase.whichLesson.text, valueName: OptionPhrase.lesson.text), completion: .lessons)
  var lesson: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let answers = try LessonAnswers(lesson, options)
    let language = options.language
    var affected = 0
    for (learner, records) in answers.journals {
      guard let effect = EditEffect(answers.lesson, of: answers.curriculum, in: records) else { continue }
      let phrases = AnswersPhrase.phrases(effect)
      if !phrases.isEmpty { affected += 1 }
      for phrase in phrases { Console.write("\(learner): \(phrase.words[language])\n", to: 1) }
    }
    let begun = answers.journals.count { _, records in Attempt.count(lesson: answers.lesson.id, in: records) > 0 }
    Console.write(AnswersPhrase.summary(affected: affected, of: begun).words[language] + "\n", to: 1)
    if let failure = Failure.leftOut(answers.damaged) { throw failure }
  }
}

/// A lesson as it is written now, and everyone's journal.
private struct LessonAnswers {
  let lesson: Lesson
  let curriculum: Curriculum
  var journals: [(learner: LearnerID, records: [Record])] = []
  var damaged: [StorageError] = []
  /// What learners wrote when they flagged a scene, in no order that tells who.
  var flags: [(scene: String, text: String)] = []

  init(_ word: String, _ options: GlobalOptions) throws {
    let named = try NamedLesson(word, options)
    lesson = try named.lesson()
    curriculum = named.curriculum
    let data = try options.existingData()
    for (learner, result) in data.readAllRecords(try data.learnerIDs()) {
      switch result {
      case .success(let records):
        journals.append((learner, records))
        try takeFlags(records, of: learner, in: data)
      case .failure(let error): damaged.append(error)
      }
    }
    flags.sort { ($0.scene, $0.text) < ($1.scene, $1.text) }
  }

  private mutating func takeFlags(_ records: [Record], of learner: LearnerID, in data: DataFolder) throws {
    for case .flagged(let remark) in records.map(\.event.fact) where remark.lesson == lesson.id {
      if let text = try data.words(of: learner)[remark.digest] { flags.append((remark.scene, text)) }
    }
  }

  /// Journals are told apart by how far each has come.
  var source: Table.Source {
    Table.Source(sums: Dictionary(uniqueKeysWithValues: journals.map { ("\($0.learner)", "\($0.records.count)") }))
  }
}
