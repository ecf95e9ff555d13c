import ArgumentParser
import Curricula
import Learning
import Storage

struct CorrectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct", abstract: CorrectPhrase.abstract.text, discussion: CorrectPhrase.discussion.text)
  }

  @Argument(help: .init(CorrectPhrase.whose.text, valueName: "id")) var person: String
  @Option(help: .init(CorrectPhrase.seqFlag.text, valueName: CorrectPhrase.line.text)) var seq: Int?
  @Option(help: .init(CorrectPhrase.scoreFlag.text, valueName: "0…100")) var score: String?
  @Option(help: .init(CorrectPhrase.passedFlag.text, valueName: "yes|no")) var passed: String?
  @Option(help: .init(CorrectPhrase.reasonFlag.text)) var reason: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let id = LearnerID(person) else { throw Failure.badLearner(person) }
    let data = try options.existingData()
    guard try data.learnerIDs().contains(id) else { throw Failure(.usage, CorrectPhrase.nobody(person).words) }
    guard let seq else { return list(try data.records(of: id)) }
    guard let reason = reason?.trimmed, !reason.isEmpty else { throw Failure(.usage, CorrectPhrase.noReason.words) }

    let journal = try FileJournal.open(learner: id, in: data, at: Clock.now, holder: Surroundings.seat)
    let changes = try changes(of: try completed(seq, in: journal.records))
    let by = Surroundings.login ?? "–"
    let now = Clock.now
    _ = try journal.append(
      changes.map { change in
        Event(moment: now, fact: .corrected(Corrected(of: seq, change: change, reason: reason.onOneLine, by: by)))
      }, words: [])
    try journal.saveProgress()
    let language = options.language
    for change in changes {
      Console.write(CorrectPhrase.corrected(seq, change).words[language] + "\n", to: 1)
    }
  }

  /// Every completion, with its number and its corrections: what there is to correct.
  private func list(_ records: [Record]) {
    let language = options.language
    if records.completions.isEmpty { Console.write(CorrectPhrase.nothing(person).words[language] + "\n", to: 1) }
    for (seq, moment, completed) in records.completions {
      let line = CorrectPhrase.completion(seq, completed, day: moment.day.words(language))
      Console.write(line.words[language] + "\n", to: 1)
      for later in records {
        guard case .corrected(let corrected) = later.event.fact, corrected.of == seq else { continue }
        let words = CorrectPhrase.correction(corrected, day: later.event.moment.day.words(language)).words
        Console.write("  " + words[language] + "\n", to: 1)
      }
    }
  }

  private func completed(_ seq: Int, in records: [Record]) throws -> Completed {
    guard let completed = records.corrected.completions.first(where: { $0.seq == seq })?.completed
    else { throw Failure(.usage, CorrectPhrase.noSuchLine(seq, person).words) }
    return completed
  }

  private func changes(of completed: Completed) throws -> [Corrected.Change] {
    var changes: [Corrected.Change] = []
    if let score {
      guard let now = Double(writing: score), (0...100).contains(now) else {
        throw Failure(.usage, CorrectPhrase.badScore(score).words)
      }
      if now != completed.score { changes.append(.score(was: completed.score, now: now)) }
    }
    if let passed {
      guard let now = Self.answer(passed) else { throw Failure(.usage, CorrectPhrase.badAnswer(passed).words) }
      if now != completed.passed { changes.append(.passed(was: completed.passed, now: now)) }
    }
    guard !changes.isEmpty else { throw Failure(.usage, CorrectPhrase.noChange.words) }
    return changes
  }

  private static func answer(_ word: String) -> Bool? {
    switch word.folded {
    case "yes", "y", "si", "s": true
    case "no", "n": false
    default: nil
    }
  }
}
