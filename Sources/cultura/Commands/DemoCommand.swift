import ArgumentParser
import Curricula
import Learning
import Storage

struct DemoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo", abstract: DemoPhrase.abstract.text, discussion: DemoPhrase.discussion.text)
  }

  private static let sizes = 1...20_000

  @Argument(help: .init(DemoPhrase.whichFolder.text, valueName: OptionPhrase.folder.text)) var folder: String
  @Option(help: .init(DemoPhrase.peopleFlag.text)) var people = 300
  @Option(help: .init(DemoPhrase.seedFlag.text)) var seed = 1
  @Option(help: .init(DemoPhrase.dayFlag.text, valueName: DemoPhrase.date.text)) var asOf: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let today = try day()
    guard Self.sizes.contains(people) else { throw Failure(.usage, DemoPhrase.badSize(people, Self.sizes).words) }
    guard try DataFolder.isFree(path: folder) else { throw Failure(.cannotCreate, DemoPhrase.notEmpty(folder).words) }
    let library = try options.library()
    let main = library.folder(nil).map { [$0] } ?? []
    let others = library.folders.filter { $0.source?.header.id != main.first?.source?.header.id }
    let organisation = DemoOrganisation(
      people: people, seed: seed, today: today, language: options.language, folders: main + others)
    let data = try DataFolder(path: folder)
    let answers = try data.keep(organisation)
    let language = options.language
    let summary = DemoPhrase.written(folder, people: people, answers: answers)
    Console.write(summary.words[language] + "\n\n", to: 1)
    for command in DemoPhrase.commands(lesson: organisation.firstLesson) {
      Console.write("  cultura --data \(typed) \(command)\n", to: 1)
    }
    Console.write("\n" + DemoPhrase.invented.words[language] + "\n", to: 1)
  }

  private func day() throws -> Day {
    guard let asOf else { return Clock.now.day }
    guard let day = Day(asOf) else { throw Failure(.usage, DemoPhrase.badDay(asOf).words) }
    return day
  }

  /// The folder as it is typed after `--data`.
  private var typed: String { folder.utf8.contains(UInt8(ascii: " ")) ? "'\(folder)'" : folder }
}

extension DataFolder {
  /// Writes everything that an invented organisation has on record; tells how many answers that is.
  fileprivate func keep(_ organisation: DemoOrganisation) throws -> Int {
    let batches = organisation.roster
    if let first = batches.first {
      try changeRoster(at: first.moment) { _, _ in (first.facts, organisation.names) }
    }
    for batch in batches.dropFirst() { try addToRoster(batch.facts, at: batch.moment) }

    let counts = organisation.people.map(threads: Threads.available) { person in
      Result { try self.keep(organisation.journal(of: person), of: person) }
    }
    let answers = try counts.reduce(0) { try $0 + $1.get() }

    let pulses = PulseFolder(self)
    for wave in organisation.waves {
      try pulses.save(wave.wave)
      for answers in wave.answers {
        try pulses.fill(answers.instrument, of: wave.wave, with: answers.answers, from: answers.learners)
      }
    }
    try add(organisation.indicators, at: organisation.lastNoon)
    for observation in organisation.observations { try add(observation.record, words: observation.words) }
    return answers
  }

  private func keep(_ journal: DemoJournal, of person: DemoPerson) throws -> Int {
    guard let first = journal.events.first, let id = LearnerID(person.id) else { return 0 }
    let file = try FileJournal.open(learner: id, in: self, at: first.moment, holder: "demo")
    _ = try file.append(journal.events, words: journal.words)
    try file.saveProgress()
    return journal.events.count { if case .answered = $0.fact { true } else { false } }
  }
}
