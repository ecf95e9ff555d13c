import Curricula
import Learning

extension Page {
  /// A lesson before it begins: how long it takes, what it practises, how it is graded and how the learner stands.
  mutating func about(_ lesson: Lesson, _ curriculum: Curriculum, _ home: Shell.Home) {
    let header = lesson.header
    let standing = home.progress.lessons[lesson.id]
    paragraph(asSentence(lesson.title), .strong)
    if !header.summary.isEmpty { paragraph(header.summary) }
    gap()
    fact(.length, AboutPhrase.minutes(header.minutes).words[language])
    let track = curriculum.tracks.first { $0.lessons.contains { $0.id == lesson.id } }
    if let track { fact(.track, track.title) }
    let practised = lesson.practised.compactMap { curriculum.behaviour($0)?.text }
    if !practised.isEmpty { fact(.practises, practised.joined(separator: "; ")) }
    let objectives = header.objectives.compactMap { id in curriculum.objectives.first { $0.id == id }?.text }
    if !objectives.isEmpty { fact(.objectives, objectives.map(\.withSmallInitial).joined(separator: "; ")) }
    let pass = header.passMark ?? curriculum.passMark
    fact(
      .kind, (header.mode == .assessment ? AboutPhrase.assessment(pass: pass) : .practice(pass: pass)).words[language])
    fact(.attempts, attempts(header, standing))
    fact(.standing, said(standing, home.today))
    let missing = home.missing(before: header)
    if !missing.isEmpty { fact(.comesAfter, missing.listed(language)) }
    if home.isLapsed(header) { fact(.dueDay, HomePhrase.again.words[language]) }
    if let due = home.due(header) { fact(.dueDay, HomePhrase.due(due, today: home.today).words[language]) }
    gap()
  }

  /// The lessons that some words name, or that there are none.
  mutating func found(
    _ lessons: [(number: Int, header: Header)], _ words: String, _ home: Shell.Home, nearest: String?
  ) {
    guard !lessons.isEmpty else {
      paragraph(HomePhrase.notFound(words, nearest: nearest).words)
      return
    }
    paragraph(HomePhrase.found(lessons.count, words).words)
    list(lessons, home)
  }

  private mutating func fact(_ label: AboutPhrase, _ words: String) {
    if style.isPlain {
      paragraph("\(label.words[language]): \(words).")
    } else if style.columns >= 60 {
      let label = label.words[language]
      labelled(label + String(repeating: " ", count: max(0, 19 - DisplayWidth.of(label))), words, .quiet)
    } else {
      paragraph(label.words[language], .quiet, indent: 2)
      paragraph(words, indent: 4)
    }
  }

  private func attempts(_ header: Header, _ standing: LessonProgress?) -> String {
    guard header.mode == .assessment, let all = header.attempts else { return AboutPhrase.unlimited.words[language] }
    // An attempt under way can be finished.
    let spent = (standing?.attempts ?? 0) - (standing?.isOpen == true ? 1 : 0)
    return AboutPhrase.attemptsLeft(max(0, all - spent), of: all).words[language]
  }

  private func said(_ standing: LessonProgress?, _ today: Day) -> String {
    guard let standing else { return AboutPhrase.notStarted.words[language] }
    let day = (standing.renewed ?? standing.completed ?? standing.started).day.ago(from: today, language)
    return "\(self.standing(standing)), \(day)"
  }
}

extension Lesson {
  /// The behaviours that it says it shows, or else those that its answers are evidence of.
  fileprivate var practised: [String] {
    guard header.behaviours.isEmpty else { return header.behaviours }
    var seen: Set<String> = []
    return scenes.flatMap(\.choices).flatMap(\.evidence).map(\.behaviour).filter { seen.insert($0).inserted }
  }
}

extension String {
  /// As it reads behind a colon.
  fileprivate var withSmallInitial: String { prefix(1).lowercased() + dropFirst() }
}
