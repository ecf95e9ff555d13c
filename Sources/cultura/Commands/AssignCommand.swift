import ArgumentParser
import Curricula
import Learning
import Storage

/// The options of commands that speak of several people: `--learner` names them.
struct PeopleOptions: ParsableArguments {
  @Option(help: .init(AssignPhrase.learnerFlag.text, valueName: "id")) var learner: [String] = []
  @Option(help: .init(OptionPhrase.data.text, valueName: OptionPhrase.folder.text)) var data: String?
  @Option(help: .init(OptionPhrase.curricula.text, valueName: OptionPhrase.folder.text)) var curricula: String?
  @Option(help: .init(OptionPhrase.lang.text, valueName: "es|en")) var lang: String?
  @Flag(help: .init(OptionPhrase.plain.text)) var plain = false

  /// As other commands take them.
  var global: GlobalOptions {
    var options = GlobalOptions()
    options.data = data
    options.curricula = curricula
    options.lang = lang
    options.learner = nil
    options.plain = plain
    return options
  }
}

struct AssignCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assign", abstract: AssignPhrase.assignAbstract.text,
      discussion: AssignPhrase.assignDiscussion.text)
  }

  @Argument(help: .init(AssignPhrase.whichTraining.text, valueName: AssignPhrase.training.text)) var training: String
  @Option(help: .init(AssignPhrase.departmentFlag.text)) var department: [String] = []
  @Option(help: .init(AssignPhrase.roleFlag.text)) var role: [String] = []
  @Option(help: .init(AssignPhrase.dueFlag.text, valueName: AssignPhrase.date.text)) var due: String?
  @Option(help: .init(AssignPhrase.everyFlag.text, valueName: AssignPhrase.days.text)) var every: String?
  @Flag(help: .init(AssignPhrase.withdrawFlag.text)) var withdraw = false
  @OptionGroup var options: PeopleOptions

  func run() throws {
    let global = options.global
    let catalogue = Catalogue(try global.library())
    let people = try People(global)
    if withdraw { return try withdraw(catalogue, people, global.language) }
    let chosen = try catalogue.training(training)
    let audiences = try audiences(people, catalogue)
    let period =
      try every.map { text in
        guard let days = Self.days(text), days > 0 else { throw Failure(.usage, AssignPhrase.badEvery(text).words) }
        return days
      } ?? catalogue.path(chosen)?.expiryDays
    let (due, days) = try due(for: chosen, catalogue, today: people.today)
    let assignments = audiences.map { Assignment(training: chosen, to: $0, due: due, days: days, every: period) }
    let new = assignments.filter { !people.records.has($0) }
    try onRoster { try people.data.addToRoster(new.map { .assigned($0) }, at: Clock.now) }
    say(assignments, new: new, people, global.language)
  }

  /// Takes back what is assigned; a training that no longer exists can be taken back too.
  private func withdraw(_ catalogue: Catalogue, _ people: People, _ language: Language) throws {
    guard due == nil, every == nil else { throw Failure(.usage, AssignPhrase.withdrawAlone.words) }
    let audiences = asked
    guard !audiences.isEmpty else { throw Failure(.usage, AssignPhrase.noAudience.words) }
    let given = people.records.standing.filter { $0.training.id == training }
    for audience in audiences where !given.contains(where: { $0.to == audience }) {
      throw Failure(.usage, AssignPhrase.notAssigned(training, audience, to: given.map(\.to)).words)
    }
    let facts = given.filter { audiences.contains($0.to) }.map { RosterFact.withdrawn($0.training, from: $0.to) }
    try onRoster { try people.data.addToRoster(facts, at: Clock.now) }
    for audience in audiences {
      Console.write(AssignPhrase.withdrawn(training, audience).words[language] + "\n", to: 1)
    }
  }

  private func say(_ assignments: [Assignment], new: [Assignment], _ people: People, _ language: Language) {
    let here = people.now.filter(\.value.isActive)
    for assignment in assignments {
      let count = here.count { assignment.to.includes($0.key, $0.value) }
      let phrase =
        new.contains(assignment)
        ? AssignPhrase.assigned(training, assignment, people: count, today: people.today)
        : .sameAssignment(training, assignment.to)
      Console.write(phrase.words[language] + "\n", to: 1)
    }
    if !new.isEmpty, !people.records.contains(where: { if case .assigned = $0.fact { true } else { false } }) {
      Console.write(AssignPhrase.firstAssignment.words[language] + "\n", to: 2)
    }
  }

  private var asked: [Assignment.Audience] {
    department.map { .department($0) } + role.map { .role($0) } + options.learner.map { .learner($0) }
  }

  /// Whom it is for, each known to the roster; a role may be one that a learning path waits for.
  private func audiences(_ people: People, _ catalogue: Catalogue) throws -> [Assignment.Audience] {
    let all = asked
    guard !all.isEmpty else { throw Failure(.usage, AssignPhrase.noAudience.words) }
    for audience in all {
      let known = people.known(audience, roles: catalogue.paths.map(\.id))
      guard known.contains(audience.id) else { throw Failure.notOnRoster(audience, among: known) }
    }
    return all
  }

  /// The day that was said, and the days that those have who come later.
  private func due(for training: Training, _ catalogue: Catalogue, today: Day) throws -> (day: Day?, days: Int?) {
    let own = catalogue.path(training)?.dueDays
    guard let due else {
      guard let own else { throw Failure(.usage, AssignPhrase.noDue(training.id).words) }
      return (nil, own)
    }
    if let days = Self.days(due) { return (nil, days) }
    guard let day = Day(due) else { throw Failure(.usage, AssignPhrase.badDue(due).words) }
    guard day >= today else { throw Failure(.usage, AssignPhrase.pastDue(day).words) }
    return (day, own ?? day.number - today.number)
  }

  /// `30d`.
  private static func days(_ text: String) -> Int? {
    guard text.utf8.last == UInt8(ascii: "d"), let days = Int(digits: text.utf8.dropLast()), days <= 3660 else {
      return nil
    }
    return days
  }
}

struct ExemptCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "exempt", abstract: AssignPhrase.exemptAbstract.text)
  }

  @Argument(help: .init(AssignPhrase.whichTraining.text, valueName: AssignPhrase.training.text)) var training: String
  @Option(help: .init(AssignPhrase.reasonFlag.text)) var reason: String?
  @Option(help: .init(AssignPhrase.untilFlag.text, valueName: AssignPhrase.date.text)) var until: String?
  @OptionGroup var options: PeopleOptions

  func run() throws {
    let global = options.global
    let chosen = try Catalogue(try global.library()).training(training)
    let people = try People(global)
    guard !options.learner.isEmpty else { throw Failure(.usage, AssignPhrase.noLearner.words) }
    for id in options.learner where people.whole[id] == nil {
      throw Failure.notOnRoster(.learner(id), among: people.known(.learner(id), roles: []))
    }
    let why = (reason ?? "").plain.split(separator: " ").joined(separator: " ")
    guard !why.isEmpty else { throw Failure(.usage, AssignPhrase.noReason.words) }
    let last = try until.map { text in
      guard let day = Day(text) else { throw Failure(.usage, AssignPhrase.badUntil(text).words) }
      return day
    }
    let exemptions = options.learner.map { Exemption(learner: $0, training: chosen, reason: why, until: last) }
    try onRoster { try people.data.addToRoster(exemptions.map { .exempted($0) }, at: Clock.now) }
    for id in options.learner {
      let hasEnded = last.map { $0 < people.today } ?? false
      let phrase =
        hasEnded
        ? AssignPhrase.ended(training, learner: people.called(id))
        : .exempted(training, learner: people.called(id), until: last)
      Console.write(phrase.words[global.language] + "\n", to: 1)
    }
  }
}

/// What can be assigned.
private struct Catalogue {
  let paths: [LearningPath]
  private let lessons: [String]

  init(_ library: Library) {
    paths = library.folders.flatMap { $0.curriculum(in: $0.sourceLanguage).paths }
    lessons = library.folders.flatMap(\.lessonIDs)
  }

  func path(_ training: Training) -> LearningPath? {
    guard case .path(let id) = training else { return nil }
    return paths.first { $0.id == id }
  }

  /// A learning path before a lesson of the same id.
  func training(_ id: String) throws -> Training {
    if paths.contains(where: { $0.id == id }) { return .path(id) }
    if lessons.contains(id) { return .lesson(id) }
    let nearest = Nearest.match(id, among: paths.map(\.id) + lessons)
    throw Failure(.usage, AssignPhrase.noSuchTraining(id, nearest: nearest).words)
  }
}

extension People {
  /// What the roster knows of an audience's kind.
  fileprivate func known(_ audience: Assignment.Audience, roles: [String]) -> [String] {
    let members = whole.values.filter(\.isActive)
    switch audience {
    case .learner: return whole.keys.sorted()
    case .department: return Set(members.map(\.department)).sorted()
    case .role: return Set(members.map(\.role) + roles).filter { !$0.isEmpty }.sorted()
    }
  }
}

extension Assignment.Audience {
  fileprivate func includes(_ learner: String, _ member: Roster.Member) -> Bool {
    switch self {
    case .learner(let id): learner == id
    case .department(let id): member.department == id
    case .role(let id): member.role == id
    }
  }
}

extension [RosterRecord] {
  /// Whether the latest assignment of that training to that audience says the same.
  fileprivate func has(_ assignment: Assignment) -> Bool {
    standing.contains { it in
      // Days that follow from a due day differ from one day to the next.
      it.training == assignment.training && it.to == assignment.to && it.due == assignment.due
        && it.every == assignment.every && (it.due != nil || it.days == assignment.days)
    }
  }

  /// The latest assignment of each training to each audience that was not taken back.
  fileprivate var standing: [Assignment] {
    var standing: [Assignment] = []
    for record in self {
      switch record.fact {
      case .assigned(let it):
        standing.removeAll { $0.training == it.training && $0.to == it.to }
        standing.append(it)
      case .withdrawn(let training, let audience):
        standing.removeAll { $0.training == training && $0.to == audience }
      default: break
      }
    }
    return standing
  }
}
