import Curricula
import Learning

extension Shell {
  var home: Home { Home(library, progress: progress, standing: standing, on: today, in: language) }

  private func showHome() {
    let open = progress.commitments.filter { $0.kept == nil }
    let texts = open.isEmpty ? [:] : written
    // No more than will be played: who has done the day's number is not called again.
    let left = max(0, Self.reviewsADay - journal.records.reviews(on: today))
    let waiting = Page.Waiting(
      reviews: left == 0 ? 0 : min(left, library.dueCount(progress, on: today)),
      commitments: open.compactMap { promise in texts[promise.digest].map { (text: $0, due: promise.due) } },
      streak: Streak.days(journal.records, on: today))
    show { $0.home(home, waiting) }
  }

  /// The home prompt, until the learner leaves.
  func run() throws -> Departure {
    if console.isInteractive { try askAboutCommitment() }
    showHome()
    // What `show` told about last, which Enter then begins.
    var shown: String?
    while true {
      offer(home.all.map { LineEditor.Candidate(word: $0.id, note: $0.title) })
      switch read() {
      case .cancelled: continue
      case .end:
        try save()
        say(ShellPhrase.goodbye.words)
        return .quit
      case .line(let line):
        let before = shown
        shown = nil
        if let departure = try obey(line.trimmed, &shown, before) { return departure }
      }
    }
  }

  private func obey(_ line: String, _ shown: inout String?, _ before: String?) throws -> Departure? {
    if line.isEmpty {
      if let before { return try enter(before) }
      if let next = home.next { return try enter(next.id) }
      return dueCards.isEmpty ? nil : try reviewed(nil)
    }
    if case (.show, let argument)? = Verb.read(line, needsSlash: false, isAtHome: true) {
      shown = tell(about: argument)
      return nil
    }
    if let (verb, argument) = Verb.read(line, needsSlash: false, isAtHome: true) { return try obey(verb, argument) }
    if let number = Int(line) {
      if let id = lesson(numbered: number) { return try enter(id) }
      if !home.all.isEmpty {
        say(ShellPhrase.noSuchNumber(line, lessons: home.all.count).words)
        return nil
      }
    }
    if let id = lesson(named: line) { return try enter(id) }
    unknown(line)
    return nil
  }

  private func obey(_ verb: Verb, _ argument: String) throws -> Departure? {
    switch verb {
    case .help:
      help(
        [.lessons, .show, .review, .progress, .glossary, .idea, .tour, .language, .quit], ShellPhrase.homeHelp.words)
    case .lessons: showLessons(argument)
    case .repeat, .context: showHome()
    case .show: _ = tell(about: argument)
    case .progress: showProgress()
    case .glossary: showGlossary(argument, of: home.curriculum)
    case .idea: try noteIdea(argument, lesson: "", scene: "")
    case .review: return try reviewed(argument)
    case .tour: return try takeTour()
    case .language:
      speak(argument)
      showHome()
    case .pause, .quit:
      try save()
      say(ShellPhrase.goodbye.words)
      return .quit
    case .hint, .back, .again, .why, .flag: say(ShellPhrase.onlyInLesson(verb.name(in: language)).words)
    }
    return nil
  }

  /// Every lesson, or those that some words name.
  private func showLessons(_ words: String) {
    let home = home
    guard !words.isEmpty else {
      show { page in
        page.gap()
        page.list(home.numbered, home)
        page.gap()
      }
      return
    }
    let filter = LessonFilter(words)
    let found = filter.matches(home, library)
    show { page in
      page.gap()
      page.found(found, words, home, nearest: found.isEmpty ? filter.nearest(home, library) : nil)
      page.gap()
    }
  }

  /// Tells about a lesson; its id, for Enter to begin it.
  private func tell(about words: String) -> String? {
    let named = words.isEmpty ? home.next?.id : Int(words).flatMap(lesson(numbered:)) ?? lesson(named: words)
    guard let id = named, let folder = library.folder(of: id), let lesson = folder.lesson(id, in: language) else {
      let known = home.all.flatMap { [$0.id, $0.title] }
      let isNumber = Int(words) != nil
      say(
        isNumber
          ? ShellPhrase.noSuchNumber(words, lessons: home.all.count).words
          : HomePhrase.noSuchLesson(words, nearest: Nearest.match(words, among: known)).words)
      return nil
    }
    show { page in
      page.gap()
      page.about(lesson, folder.curriculum(in: language), home)
      page.paragraph(AboutPhrase.enterToBegin(progress.lessons[id]).words)
    }
    return id
  }

  private func lesson(numbered number: Int) -> String? {
    let lessons = home.all
    return lessons.indices.contains(number - 1) ? lessons[number - 1].id : nil
  }

  /// Plays a lesson and shows home again, unless the learner left altogether.
  private func enter(_ id: String) throws -> Departure? {
    switch try play(id) {
    case .finished: showHome()
    case .paused: break
    case .quit: return .quit
    case .inputEnded(let failure): return .inputEnded(failure)
    case .refused(let failure): say(failure.words)
    }
    return nil
  }

  /// Plays what is due and stays at home, unless the learner left altogether.
  private func reviewed(_ limit: String?) throws -> Departure? {
    let words = limit ?? ""
    guard words.isEmpty || Int(words).map({ $0 > 0 }) ?? false else {
      say(ReviewPhrase.badLimit(words).words)
      return nil
    }
    if case .quit = try review(limit: Int(words)) { return .quit }
    return nil
  }

  /// A lesson by its id, or by words that only its title holds.
  func lesson(named words: String) -> String? {
    let typed = words.hasPrefix("/") ? String(words.dropFirst()).folded : words.folded
    let lessons = home.all
    if let exact = lessons.first(where: { $0.id.folded == typed }) { return exact.id }
    guard typed.unicodeScalars.count >= 3 else { return nil }
    let matches = lessons.filter { $0.title.folded.contains(typed) }
    return matches.count == 1 ? matches.first?.id : nil
  }

  /// Asks about the oldest commitment that is due, once a start.
  private func askAboutCommitment() throws {
    guard let due = progress.commitments.first(where: { $0.kept == nil && $0.due <= today }),
      let text = try journal.texts()[due.digest]
    else { return }
    show { page in
      page.gap()
      page.paragraph(ShellPhrase.commitmentDue(text: text, day: due.due.words(language)).words)
      page.paragraph(ShellPhrase.askKept.words)
    }
    offer([])
    while case .line(let line) = read() {
      let isKept: Bool
      switch line.trimmed.folded {
      case "si", "s", "yes", "y": isKept = true
      case "no", "n": isKept = false
      case "", "despues", "later": return
      case let word:
        if case (.quit, _)? = Verb.read(word, needsSlash: false) { return }
        say(ShellPhrase.askKept.words)
        continue
      }
      let event = Event(moment: Clock.now, fact: .kept(Kept(of: due.seq, kept: isKept)))
      _ = try journal.append([event])
      say(isKept ? ShellPhrase.keptYes.words : ShellPhrase.keptNo.words)
      return
    }
  }
}
