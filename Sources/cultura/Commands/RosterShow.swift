import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct RosterShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: RosterPhrase.showAbstract.text)
  }

  @Argument(help: .init(RosterPhrase.whichLearner.text, valueName: "id")) var id: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let people = try People(options)
    let known = people.whole.keys.sorted()
    // Who has yet to start is shown as they will be.
    guard let learner = LearnerID(id), let member = people.now[id] ?? people.whole[id] else {
      throw Failure.notOnRoster(.learner(id), among: known)
    }
    let library = try options.library()
    let paths = library.folders.flatMap { $0.curriculum(in: $0.sourceLanguage).paths }
    let progress = try people.data.progress(of: learner)
    let day = max(people.today, member.present)
    let duties = Duties(people.records, on: day, paths: paths).duties(of: id, progress)
    let isPlain = options.plain || Surroundings.wantsPlain || !Terminal.writesToTerminal || Terminal.isDumb
    var page = Page(Style(isPlain: isPlain), options.language)
    page.person(id, member, people)
    page.duties(duties, progress, library, today: people.today)
    page.exemptions(id, people)
    page.history(id, people)
    Console.write(page.text, to: 1)
  }
}

extension Page {
  fileprivate mutating func person(_ id: String, _ member: Roster.Member, _ people: People) {
    let person = people.names.people[id] ?? Person()
    paragraph(people.called(id), .strong)
    var lines: [(Bilingual, String?)] = [
      (RosterColumn.email.title, person.email), (RosterColumn.department.title, member.department),
      (RosterColumn.role.title, member.role.isEmpty ? nil : member.role), (RosterColumn.site.title, member.site),
      (RosterColumn.manager.title, member.manager.map(people.called)),
      (RosterColumn.start.title, member.start.words(language)),
      (RosterColumn.leave.title, (member.left ?? people.whole[id]?.left)?.words(language)),
    ]
    lines += people.names.columns.map { (Bilingual(es: $0, en: $0), person.further[$0]) }
    for (label, text) in lines {
      if let text { paragraph("\(label[language].plain): \(text.plain)", indent: 2, hanging: 2) }
    }
  }

  fileprivate mutating func duties(_ duties: [Duty], _ progress: Progress, _ library: Library, today: Day) {
    guard !duties.isEmpty else { return }
    gap()
    paragraph(PersonPhrase.mustTake.words)
    for duty in duties {
      let title = library.folder(of: duty.lesson)?.header(duty.lesson, in: language)?.title ?? duty.lesson
      let completed = progress.lessons[duty.lesson].flatMap { ($0.renewed ?? $0.completed)?.day }
      let phrase = PersonPhrase.duty(duty, completed: completed, today: today)
      paragraph("\(title.plain): \(phrase.words[language])", indent: 2, hanging: 2)
    }
  }

  fileprivate mutating func exemptions(_ id: String, _ people: People) {
    var valid: [Training: Exemption] = [:]
    for record in people.records {
      if case .exempted(let it) = record.fact, it.learner == id { valid[it.training] = it }
    }
    let shown = valid.values.filter { $0.until.map { people.today <= $0 } ?? true }
      .sorted { $0.training.id < $1.training.id }
    guard !shown.isEmpty else { return }
    gap()
    paragraph(PersonPhrase.exempt.words)
    for it in shown { paragraph(PersonPhrase.exemption(it).words[language], indent: 2, hanging: 2) }
  }

  fileprivate mutating func history(_ id: String, _ people: People) {
    var left: Day?
    let lines = people.records.compactMap { record -> (day: Day, what: Bilingual)? in
      defer { if case .left(id, let on) = record.fact { left = on } }
      if case .returned(let it) = record.fact, it.learner == id, let left, it.from <= left {
        return (it.from, PersonPhrase.neverLeft.words)
      }
      return PersonPhrase.history(record.fact, of: id)
    }
    .sorted { $0.day < $1.day }.map { PersonPhrase.happened($0.day, $0.what) }
    gap()
    paragraph(PersonPhrase.onRecord.words)
    for line in lines { paragraph(line.words[language].plain, indent: 2, hanging: 2) }
  }
}
