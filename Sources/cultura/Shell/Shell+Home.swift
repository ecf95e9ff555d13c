import Curricula
import Learning

extension Shell {
  /// What a learner has before them at home, in the language spoken.
  struct Home {
    var curriculum: Curriculum
    /// The learner's own, by role.
    var path: LearningPath?
    /// The lessons of the learning path, in order.
    var lessons: [Header]
    /// The other lessons of the curriculum, then those of the others.
    var others: [Header]

    var all: [Header] { lessons + others }

    /// The curriculum of the learner's latest lesson, or the first there is.
    init(_ library: Library, progress: Progress, role: String?, in language: Language) {
      let recent = progress.lessons.values.max { $0.started.milliseconds < $1.started.milliseconds }
      let folder = library.folder(recent?.curriculum)
      let ids = folder?.lessonIDs ?? []
      curriculum = folder?.curriculum(in: language) ?? Curriculum()
      path = curriculum.paths.path(for: role)
      let onPath = path?.lessons.map(\.id) ?? ids
      lessons = onPath.compactMap { folder?.header($0, in: language) }
      others = ids.filter { !onPath.contains($0) }.compactMap { folder?.header($0, in: language) }
      for other in library.folders where other.source?.header.id != curriculum.id {
        others += other.lessonIDs.compactMap { other.header($0, in: language) }
      }
    }
  }

  var home: Home { Home(library, progress: progress, role: role, in: language) }

  private func showHome() {
    // Cards are only counted where they are spoken of: it means reading whole lessons.
    show { $0.home(home, progress: progress, dueReviews: dueCards.count, today: today) }
  }

  /// The home prompt, until the learner leaves.
  func run() throws -> Departure {
    if console.isInteractive { try askAboutCommitment() }
    showHome()
    while true {
      offer(home.all.map { LineEditor.Candidate(word: $0.id, note: $0.title) })
      switch read() {
      case .cancelled: continue
      case .end:
        try save()
        say(ShellPhrase.goodbye.words)
        return .quit
      case .line(let line):
        if let departure = try obey(line.trimmed) { return departure }
      }
    }
  }

  private func obey(_ line: String) throws -> Departure? {
    if line.isEmpty {
      if let next { return try enter(next) }
      return dueCards.isEmpty ? nil : try reviewed()
    }
    if let (verb, argument) = Verb.read(line, needsSlash: false) { return try obey(verb, argument) }
    if let number = Int(line) {
      let lessons = home.all
      if lessons.indices.contains(number - 1) { return try enter(lessons[number - 1].id) }
      if !lessons.isEmpty {
        say(ShellPhrase.noSuchNumber(line, lessons: lessons.count).words)
        return nil
      }
    }
    if let id = lesson(named: line) { return try enter(id) }
    unknown(line)
    return nil
  }

  private func obey(_ verb: Verb, _ argument: String) throws -> Departure? {
    switch verb {
    case .help: help([.lessons, .progress, .review, .glossary, .idea, .language, .quit], ShellPhrase.homeHelp.words)
    case .lessons, .repeat, .context:
      showHome()
    case .progress: showProgress()
    case .glossary: showGlossary(argument, of: home.curriculum)
    case .idea: try noteIdea(argument, lesson: "", scene: "")
    case .review: return try reviewed()
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
  private func reviewed() throws -> Departure? {
    if case .quit = try review() { return .quit }
    return nil
  }

  /// The lesson Enter leads to: the one under way, else the next on the path not yet completed.
  var next: String? {
    let home = home
    let open = home.all.filter { progress.lessons[$0.id]?.isOpen == true }
    if let latest = open.max(by: { started($0) < started($1) }) { return latest.id }
    return home.lessons.first { progress.lessons[$0.id]?.completed == nil }?.id
  }

  private func started(_ header: Header) -> Int64 { progress.lessons[header.id]?.started.milliseconds ?? 0 }

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
    guard case .line(let line) = read() else { return }
    let isKept: Bool
    switch line.folded {
    case "si", "s", "yes", "y": isKept = true
    case "no", "n": isKept = false
    default: return
    }
    let event = Event(moment: Clock.now, fact: .kept(Kept(of: due.seq, kept: isKept)))
    _ = try journal.append([event])
    say(isKept ? ShellPhrase.keptYes.words : ShellPhrase.keptNo.words)
  }
}

extension LessonProgress {
  /// Whether an attempt is under way.
  var isOpen: Bool { status == .started || scene != nil }
}
