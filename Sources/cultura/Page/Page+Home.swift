import Curricula
import Learning

extension Page {
  /// What the learner has done, what is next and what waits.
  mutating func home(_ home: Shell.Home, progress: Progress, dueReviews: @autoclosure () -> Int, today: Day) {
    let isFirst = progress.lessons.isEmpty
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
    let done = home.lessons.filter { progress.lessons[$0.id]?.completed != nil }.count
    let minutes = home.lessons.reduce(0) { $0 + ($1.minutes ?? 0) }
    if let path = home.path {
      paragraph(
        ShellPhrase.path(title: path.title, lessons: home.lessons.count, minutes: minutes, done: done).words)
      gap()
    }
    list(home.all, progress: progress, today: today)
    gap()
    paragraph(invitation(home, progress: progress, dueReviews: dueReviews))
  }

  /// Numbered lessons with their length and how they stand.
  mutating func list(_ lessons: [Header], progress: Progress, today: Day) {
    if style.isPlain {
      for (index, lesson) in lessons.enumerated() {
        let words = [lesson.title, minutes(lesson), standing(progress.lessons[lesson.id], today)]
        paragraph("\(index + 1). " + words.filter { !$0.isEmpty }.joined(separator: ", ") + ".")
      }
      return
    }
    let digits = String(lessons.count).count
    rows(
      lessons.enumerated().map { index, lesson in
        let number = String(index + 1)
        let label = String(repeating: " ", count: digits - number.count) + number
        return [label, lesson.title, minutes(lesson), standing(progress.lessons[lesson.id], today)]
      }, faces: [.accent, .normal, .quiet, .normal])
  }

  private func minutes(_ lesson: Header) -> String {
    lesson.minutes.map { ShellPhrase.minutes($0).words[language] } ?? ""
  }

  func standing(_ lesson: LessonProgress?, _ today: Day) -> String {
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

  private func invitation(_ home: Shell.Home, progress: Progress, dueReviews: () -> Int) -> Bilingual {
    if progress.lessons.isEmpty { return ShellPhrase.pressEnterToStart.words }
    let open = home.all.first { progress.lessons[$0.id]?.isOpen == true }
    if let next = open ?? home.lessons.first(where: { progress.lessons[$0.id]?.completed == nil }) {
      return ShellPhrase.pressEnterToContinue(title: next.title).words
    }
    let count = dueReviews()
    return count > 0 ? ShellPhrase.pressEnterToReview(count).words : ShellPhrase.allDone.words
  }
}
