import Curricula

extension DemoOrganisation {
  /// A wave of surveys and who answered what.
  package struct Wave: Sendable {
    package let wave: PulseWave
    /// By instrument: the answers in an order that tells nothing, and those who gave them, sorted.
    package let answers: [(instrument: String, answers: [PulseAnswers], learners: [String])]
  }

  /// A baseline, one after a year, and a recent one.
  package var waves: [Wave] {
    [14, 380, 700].enumerated().map { wave($0.element, isBaseline: $0.offset == 0) }
  }

  private func wave(_ days: Int, isBaseline: Bool) -> Wave {
    let opened = start.adding(days: days).workday
    let surveys = library.instruments.filter { $0.header.kind == .pulse }
    let month = opened.components
    let wave = PulseWave(
      id: "\(month.year)-\(month.month.padded(to: 2))", curriculum: library.mainID,
      instruments: surveys.map { .init(id: $0.id, revision: $0.revision) }, opened: opened,
      closed: opened.adding(days: 14), isBaseline: isBaseline)
    return Wave(wave: wave, answers: surveys.map { answers(to: $0, in: wave, days: days) })
  }

  private func answers(
    to survey: Lesson, in wave: PulseWave, days: Int
  ) -> (instrument: String, answers: [PulseAnswers], learners: [String]) {
    var dice = Dice(seed, "wave", wave.id, survey.id)
    var answers: [PulseAnswers] = []
    var learners: [String] = []
    for person in people where person.isPresent(on: wave.opened) && dice.chance(0.5 + 0.4 * person.diligence) {
      // What was learned shows in the work a little at a time.
      let mood = 0.52 + person.mood + 0.1 * Double(days) / Double(Self.days)
      let department = person.department(on: wave.opened)
      let given = DemoQuestioning(mood: mood, department: department, language: language).answers(to: survey, &dice)
      answers.append(
        PulseAnswers(department: name(department), role: library.path(of: person.rank)?.id, answers: given))
      learners.append(person.id)
    }
    return (survey.id, dice.shuffled(answers), learners.sorted())
  }

  /// What observers saw, in the order of the days, with the words they wrote.
  package var observations: [(record: ObservationRecord, words: [FreeText])] {
    let lists = library.instruments.filter { $0.header.kind == .checklist }
    let observers = people.filter { $0.rank == .observer }
    guard let observer = observers.first ?? people.first, !lists.isEmpty else { return [] }
    var dice = Dice(seed, "observations")
    return (0..<max(6, people.count / 4)).map { number in
      let count = max(6, people.count / 4)
      let day = start.adding(days: 20 + number * (Self.days - 25) / count).workday
      let list = lists[number % lists.count]
      let department = number % DemoDepartment.all.count
      let nature = DemoDepartment.all[department]
      let mood = 0.5 + nature.skill + nature.service * 0.5 + 0.16 * Double(number) / Double(count)
      let answers = DemoQuestioning(mood: mood, department: department, language: language).answers(to: list, &dice)
      var words: [FreeText] = []
      let kept = answers.sorted { $0.key < $1.key }.map { scene, answer -> (String, QuestionAnswer) in
        guard case .text(let text) = answer else { return (scene, answer) }
        let salted = dice.salted(text)
        words.append(salted)
        return (scene, .text(salted.digest))
      }
      let role = library.path(of: number % 5 == 0 ? .lead : .employee)?.id ?? ""
      let record = ObservationRecord(
        seq: 0, moment: noon(of: day), curriculum: library.mainID, instrument: list.id, revision: list.revision,
        unit: nature.name[language], role: role, observer: observer.id, minutes: dice.whole(3...12) * 5,
        answers: Dictionary(kept) { first, _ in first })
      return (record, words)
    }
  }
}

/// Someone invented who answers an instrument.
struct DemoQuestioning {
  /// 0…1: how well they speak.
  let mood: Double
  let department: Int
  let language: Language

  func answers(to instrument: Lesson, _ dice: inout Dice) -> [String: QuestionAnswer] {
    var questionnaire = Questionnaire(instrument)
    var area: DemoDepartment?
    for _ in 0..<200 {
      guard let scene = questionnaire.scene else { break }
      let answer = answer(to: scene, about: area, &dice)
      if case .choice(let id) = answer { area = DemoDepartment.all.first { $0.area == id } ?? area }
      questionnaire.answer(answer)
    }
    return questionnaire.answers
  }

  private func answer(to scene: Scene, about area: DemoDepartment?, _ dice: inout Dice) -> QuestionAnswer? {
    guard scene.isQuestion, dice.chance(0.97) else { return nil }
    switch scene.type {
    case .scale:
      var own = Dice("question", scene.id)
      // What matters is said to matter, whatever is received.
      let isImportance = scene.id.hasSuffix("importance")
      let level = isImportance ? 0.82 : mood + (area?.service ?? 0)
      let share = min(0.999, max(0, dice.bell(level + own.bell(0, spread: 0.09), spread: 0.2)))
      let points = scene.choices
      return points.isEmpty ? nil : .choice(points[Int(share * Double(points.count))].id)
    case .choice:
      let own = DemoDepartment.all[department].area
      return dice.pick(scene.choices.filter { $0.id != own }).map { .choice($0.id) }
    case .multiple:
      let ticked = scene.choices.filter { _ in dice.chance(0.35) }.map(\.id)
      return ticked.isEmpty ? nil : .choices(ticked)
    case .number: return .number(Double(max(0, Int(dice.bell(2 + 4 * mood, spread: 2)))))
    case .text, .reflection:
      return dice.chance(0.3) ? dice.pick(DemoWords.comments).map { .text($0[language]) } : nil
    case .order, .match, .cloze, .info, .ending, .commitment: return nil
    }
  }
}
