import Curricula
import Learning

extension Page {
  /// What waits at home besides lessons.
  struct Waiting {
    var reviews = 0
    /// What the learner promised and has not yet said to have kept, with its words.
    var commitments: [(text: String, due: Day)] = []
    /// Days of practice in a row.
    var streak = 0
  }

  /// What the learner has done, what is next and what is due.
  mutating func home(_ home: Shell.Home, _ waiting: Waiting) {
    let isFirst = home.progress.lessons.isEmpty
    gap()
    sides("cultura · \(home.curriculum.title)", [ShellPhrase.otherLanguage.words[language]])
    gap()
    if isFirst {
      if !home.curriculum.summary.isEmpty { paragraph(home.curriculum.summary) }
      paragraph(ShellPhrase.privacy.words)
      gap()
    }
    guard !home.all.isEmpty else {
      paragraph(ShellPhrase.noLessons.words)
      return
    }
    path(home)
    list(home.numbered.filter { number, _ in number <= home.lessons.count }, home, under: home.nextDue)
    if !home.others.isEmpty { paragraph(HomePhrase.others(home.others.count).words, .quiet) }
    gap()
    self.waiting(waiting, home)
    paragraph(invitation(home, waiting))
    if isFirst { paragraph(HomePhrase.firstTime.words, .quiet) }
  }

  private mutating func path(_ home: Shell.Home) {
    guard let path = home.path else { return }
    let minutes = home.lessons.reduce(0) { $0 + ($1.minutes ?? 0) }
    let words = ShellPhrase.path(
      title: path.title, lessons: home.lessons.count, minutes: minutes, done: home.done
    ).words[language]
    paragraph(words)
    if let due = home.nextDue { paragraph(HomePhrase.nextDue(due, today: home.today).words) }
    if !style.isPlain, home.done > 0 {
      paragraph(bar(Double(home.done) / Double(max(1, home.lessons.count))), .accent)
    }
    gap()
  }

  private mutating func waiting(_ waiting: Waiting, _ home: Shell.Home) {
    // Where Enter leads to them, the last line says so.
    let tellsReviews = waiting.reviews > 0 && home.next != nil
    if tellsReviews { paragraph(HomePhrase.reviewsWaiting(waiting.reviews).words) }
    for commitment in waiting.commitments.prefix(2) {
      let text = commitment.text.withoutFinalPoint
      paragraph(HomePhrase.promised(text, due: commitment.due.words(language)).words)
    }
    if waiting.commitments.count > 2 { paragraph(HomePhrase.morePromised(waiting.commitments.count - 2).words) }
    if waiting.streak > 1 { paragraph(HomePhrase.streak(waiting.streak).words, .quiet) }
    if tellsReviews || !waiting.commitments.isEmpty || waiting.streak > 1 { gap() }
  }

  private func invitation(_ home: Shell.Home, _ waiting: Waiting) -> Bilingual {
    if home.progress.lessons.isEmpty { return ShellPhrase.pressEnterToStart.words }
    if let next = home.next { return ShellPhrase.pressEnterToContinue(title: next.title).words }
    return waiting.reviews > 0 ? ShellPhrase.pressEnterToReview(waiting.reviews).words : ShellPhrase.allDone.words
  }

  /// Numbered lessons with their length and how they stand; a due day that stands above already is not repeated.
  mutating func list(_ lessons: [(number: Int, header: Header)], _ home: Shell.Home, under told: Day? = nil) {
    if style.isPlain {
      for (number, lesson) in lessons {
        let words = [lesson.title, minutes(lesson)] + standings(lesson, home, under: told)
        paragraph("\(number). " + words.filter { !$0.isEmpty }.joined(separator: ", ") + ".")
      }
      return
    }
    let digits = String(lessons.map(\.number).max() ?? 0).count
    rows(
      lessons.map { number, lesson in
        let label = String(repeating: " ", count: digits - String(number).count) + String(number)
        return [label, lesson.title, minutes(lesson), standings(lesson, home, under: told).joined(separator: ", ")]
      }, faces: [.accent, .normal, .quiet, .normal])
  }

  private func minutes(_ lesson: Header) -> String {
    lesson.minutes.map { ShellPhrase.minutes($0).words[language] } ?? ""
  }

  private func standings(_ lesson: Header, _ home: Shell.Home, under told: Day?) -> [String] {
    var words = [standing(home.progress.lessons[lesson.id])]
    if lesson.mode == .assessment { words.insert(HomePhrase.assessment.words[language], at: 0) }
    if home.isLapsed(lesson) { words.append(HomePhrase.again.words[language]) }
    if let due = home.due(lesson), due != told || due < home.today {
      words.append(HomePhrase.due(due, today: home.today).words[language])
    }
    let missing = home.missing(before: lesson)
    if !missing.isEmpty { words.append(HomePhrase.after(missing.listed(language)).words[language]) }
    return words.filter { !$0.isEmpty }
  }

  func standing(_ lesson: LessonProgress?) -> String {
    guard let lesson else { return "" }
    guard let first = lesson.first, let best = lesson.best, let last = lesson.last else {
      return ShellPhrase.halfway.words[language]
    }
    let verdict = (lesson.passed ? ShellPhrase.passed : ShellPhrase.notPassed).words[language]
    let scores = [first, best, last].map { Int(rounding: $0) }
    let words = ShellPhrase.scores(first: scores[0], best: scores[1], last: scores[2]).words[language]
    let under = lesson.scene == nil ? [] : [ShellPhrase.halfway.words[language]]
    return ([verdict, words] + under).joined(separator: ", ")
  }
}

extension Shell.Home {
  /// Every lesson under the number that opens it.
  var numbered: [(number: Int, header: Header)] { all.enumerated().map { ($0 + 1, $1) } }
}

extension String {
  /// As it reads in the midst of a sentence.
  var withoutFinalPoint: String { last == "." ? String(dropLast()) : self }
}

extension [String] {
  /// «a», «b» y «c»; “a”, “b” and “c”.
  func listed(_ language: Language) -> String {
    let quoted = map { Bilingual(es: "«\($0)»", en: "“\($0)”")[language] }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + Bilingual(es: " y ", en: " and ")[language] + last
  }
}
