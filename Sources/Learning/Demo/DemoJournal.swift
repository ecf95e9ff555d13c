import Curricula

/// What an invented person's journal holds: every event of theirs, and the words that some carry.
package struct DemoJournal: Sendable {
  package private(set) var events: [Event] = []
  package private(set) var words: [FreeText] = []

  private let person: DemoPerson
  private let library: DemoLibrary
  /// The last day with anything on record.
  private let last: Day
  private var progress = Progress()
  private var dice: Dice
  /// The clock of the visit under way, in UTC milliseconds.
  private var clock: Int64 = 0

  /// Plays the lessons; `lessons` are those the person is given, with the first day of each.
  init(
    _ person: DemoPerson, of seed: String, lessons: [(id: String, from: Day)], expiry: Int?, until last: Day,
    in library: DemoLibrary
  ) {
    self.person = person
    self.library = library
    self.last = min(last, person.left ?? last)
    dice = Dice(seed, "journal", person.id)
    guard person.stopsAfter != -1 else { return }
    live(lessons, expiry)
  }

  /// Visit after visit, from the first day at work to the last.
  private mutating func live(_ lessons: [(id: String, from: Day)], _ expiry: Int?) {
    let wait = Int(dice.bell(30, spread: 12) * (1.5 - person.diligence) * 0.7)
    var day = person.start.adding(days: max(1, wait))
    var done = 0
    while true {
      day = day.workday
      guard day < last else { return }
      open(day)
      keepPromises(on: day)
      if let lesson = next(lessons, expiry, on: day) {
        let stops = person.stopsAfter == done
        attend(lesson, stops: stops)
        if stops { return }
        done += 1
        review(on: day, atMost: 2)
        day = day.adding(days: 1 + Int(Double(dice.whole(1...10)) / (0.35 + person.diligence)))
      } else {
        if person.diligence > 0.45 { review(on: day, atMost: 5) }
        day = day.adding(days: Int(Double(dice.whole(12...40)) / (0.4 + person.diligence)))
      }
    }
  }

  /// The first lesson given that is not yet completed, or whose completion is about to count no longer.
  private func next(_ lessons: [(id: String, from: Day)], _ expiry: Int?, on day: Day) -> String? {
    let room = Int(30 * person.diligence) - 12
    return lessons.first { lesson in
      guard lesson.from <= day else { return false }
      guard let renewed = progress.lessons[lesson.id]?.renewed else { return true }
      return expiry.map { renewed.day.adding(days: $0 - room) <= day } ?? false
    }?.id
  }

  // MARK: A visit

  /// Somewhere between eight and five by the local clock.
  private mutating func open(_ day: Day) {
    let minutes = dice.whole(8 * 60...17 * 60) - person.offset
    clock = max(clock + 60_000, Int64(day.number) * 86_400_000 + Int64(minutes * 60_000 + dice.whole(0...59_999)))
  }

  private var moment: Moment { Moment(milliseconds: clock, offset: person.offset) }

  private mutating func pass(_ seconds: Double) { clock += Int64(max(1, seconds) * 1000) }

  private mutating func record(_ new: [Event], _ texts: [FreeText] = []) {
    for event in new {
      events.append(event)
      progress.apply(Record(seq: events.count, event: event))
    }
    words += texts
  }

  private mutating func record(_ fact: Fact, _ texts: [FreeText] = []) {
    record([Event(moment: moment, fact: fact)], texts)
  }

  private mutating func keepPromises(on day: Day) {
    for commitment in progress.commitments where commitment.kept == nil && commitment.due <= day {
      guard dice.chance(0.3 + 0.6 * person.diligence) else { continue }
      record(.kept(Kept(of: commitment.seq, kept: dice.chance(0.45 + 0.4 * person.diligence))))
      pass(20)
    }
  }

  private mutating func review(on day: Day, atMost count: Int) {
    guard person.diligence > 0.3 else { return }
    let completed = progress.lessons.filter { $0.value.completed != nil }.keys.sorted()
    let lessons = completed.compactMap { library.lesson($0, in: person.language) }
    for card in Deck(lessons, progress: progress).due(on: day).prefix(count) {
      guard let lesson = lessons.first(where: { $0.id == card.lesson }),
        let curriculum = library.curriculum(of: lesson.id, in: person.language),
        let reply = card.reply(in: lesson, rightly: share(of: [], in: curriculum) + 0.15, &dice)
      else { continue }
      pass(dice.bell(40, spread: 12) * person.pace)
      guard let played = try? card.play(reply.input, in: lesson, of: curriculum, at: moment) else { continue }
      record([played.event], reply.words)
    }
  }

  // MARK: A lesson

  /// How often the person answers rightly where these behaviours are at stake, by now.
  private func share(of behaviours: [String], in curriculum: Curriculum) -> Double {
    let weak = DemoDepartment.all[person.department].weakAxis
    let axes = behaviours.compactMap { curriculum.axis(of: $0)?.id }
    let isWeak = weak.map { curriculum.axes.indices.contains($0) && axes.contains(curriculum.axes[$0].id) } ?? false
    // Most is learned in the first year.
    let practice = min(0.16, 0.02 * Double(progress.lessons.count))
    return min(0.97, max(0.1, person.skill + practice - (isWeak ? 0.22 : 0)))
  }

  /// Plays an attempt to its ending; who stops leaves it in the middle.
  private mutating func attend(_ id: String, stops: Bool) {
    guard let lesson = library.lesson(id, in: person.language),
      let curriculum = library.curriculum(of: id, in: person.language)
    else { return }
    let start = Session.start(
      lesson, of: curriculum, attempt: (progress.lessons[id]?.attempts ?? 0) + 1, at: moment)
    guard let attempt = Attempt(start) else { return }
    record([start])
    var session = Session(lesson: lesson, curriculum: curriculum, attempt: attempt, learner: person.id)
    let most = stops ? dice.whole(1...3) : 60
    play(&session, curriculum, atMost: most)
    guard session.attempt.isComplete else { return }
    if lesson.header.mode == .practice, session.attempt.completion?.outcome != .good, dice.chance(0.25) {
      rewind(&session, curriculum)
    }
    promise(&session)
    react(to: lesson)
  }

  private mutating func play(_ session: inout Session, _ curriculum: Curriculum, atMost count: Int) {
    for _ in 0..<count {
      let share = share(of: session.behavioursAtStake, in: curriculum)
      guard let reply = session.standing.situation.reply(rightly: share, person.language, &dice) else { return }
      let seconds = max(4, session.readingSeconds * person.pace * dice.bell(0.9, spread: 0.25))
      pass(seconds)
      let hints = session.screen.hints > 0 && dice.chance(0.12) ? 1 : 0
      let sure: [Confidence] = [.guess, .fairly, .sure]
      let confidence = session.lesson.header.asksConfidence ? dice.pick(sure) { $0.share * share } : nil
      guard
        let new = try? session.events(
          for: reply.input, hints: hints, elapsed: Int(seconds * 1000), confidence: confidence, at: moment)
      else { return }
      for event in new { session.apply(event) }
      record(new, reply.words)
      if dice.chance(0.006) { remark(on: session, DemoWords.flags) { .flagged($0) } }
      pass(dice.bell(18, spread: 8) * person.pace)
    }
  }

  private mutating func rewind(_ session: inout Session, _ curriculum: Curriculum) {
    pass(30)
    guard let back = try? session.events(for: .rewind(to: nil), hints: 0, elapsed: 0, at: moment) else { return }
    for event in back { session.apply(event) }
    record(back)
    play(&session, curriculum, atMost: 30)
  }

  private mutating func promise(_ session: inout Session) {
    guard let scene = session.lesson.commitment, dice.chance(0.35 + 0.5 * person.diligence) else { return }
    pass(dice.bell(50, spread: 15))
    let suggested = dice.pick(scene.choices)?.text ?? DemoWords.promise[session.lesson.language]
    let words = dice.salted(suggested)
    let due = moment.day.adding(days: scene.dueDays ?? 7)
    guard let new = try? session.events(for: .commit(words, due: due), hints: 0, elapsed: 0, at: moment) else { return }
    for event in new { session.apply(event) }
    record(new, [words])
  }

  private mutating func react(to lesson: Lesson) {
    guard dice.chance(0.3 + 0.4 * person.diligence) else { return }
    pass(15)
    func point(_ dice: inout Dice) -> Int? {
      dice.chance(0.06) ? nil : min(5, max(1, Int(dice.bell(4.3 + person.mood * 2, spread: 0.8))))
    }
    record(
      .reacted(Reacted(lesson: lesson.id, relevant: point(&dice), apply: point(&dice), recommend: point(&dice))))
    guard dice.chance(0.05), let idea = dice.pick(DemoWords.ideas) else { return }
    let words = dice.salted(idea[lesson.language])
    record(.idea(Remark(lesson: lesson.id, scene: "", digest: words.digest)), [words])
  }

  private mutating func remark(on session: Session, _ remarks: [Bilingual], _ fact: (Remark) -> Fact) {
    guard let remark = dice.pick(remarks) else { return }
    let words = dice.salted(remark[session.lesson.language])
    record(
      fact(Remark(lesson: session.lesson.id, scene: session.screen.scene, digest: words.digest)), [words])
  }
}

extension Deck.Card {
  fileprivate func reply(in lesson: Lesson, rightly share: Double, _ dice: inout Dice) -> DemoReply? {
    lesson.scene(scene).flatMap { Situation(card: $0, in: lesson) }?.reply(rightly: share, lesson.language, &dice)
  }
}

extension Day {
  /// The day itself, or the Monday after a Saturday or Sunday; 1970-01-01 was a Thursday.
  var workday: Day {
    let weekday = (number + 3) % 7
    return weekday < 5 ? self : adding(days: 7 - weekday)
  }
}
