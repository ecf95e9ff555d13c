import Curricula
import Learning

extension Page {
  /// Lessons, mastery with its evidence, reviews and commitments.
  mutating func progress(
    _ progress: Progress, home: Shell.Home, dueReviews: Int, commitments: [(text: String?, commitment: Commitment)],
    today: Day
  ) {
    gap()
    let done = home.lessons.filter { progress.lessons[$0.id]?.completed != nil }.count
    paragraph(
      ProgressPhrase.title(
        path: home.path?.title ?? home.curriculum.title, done: done, of: home.lessons.count
      ).words, .strong)
    gap()
    lessons(home.all.filter { progress.lessons[$0.id] != nil }, progress, today)
    gap()
    mastery(progress, home.curriculum)
    gap()
    if dueReviews > 0 { paragraph(ProgressPhrase.reviews(dueReviews).words) }
    for (text, commitment) in commitments {
      guard var text else { continue }
      if text.last == "." { text.removeLast() }
      paragraph(ProgressPhrase.commitment(text, day: commitment.due.words(language), kept: commitment.kept).words)
    }
  }

  private mutating func lessons(_ lessons: [Header], _ progress: Progress, _ today: Day) {
    if lessons.isEmpty { paragraph(ProgressPhrase.nothingYet.words) }
    let cells = lessons.map { lesson -> [String] in
      let standing = progress.lessons[lesson.id]
      let day = (standing?.completed ?? standing?.started)?.day.ago(from: today, language) ?? ""
      return [lesson.title, self.standing(standing, today), day]
    }
    if style.isPlain {
      for cell in cells { paragraph("\(cell[0]): \(cell[1]); \(cell[2]).") }
    } else {
      rows(cells, faces: [.normal, .normal, .quiet])
    }
  }

  private mutating func mastery(_ progress: Progress, _ curriculum: Curriculum) {
    let observed = curriculum.behaviours.filter { progress.observations[$0.id]?.isEmpty == false }
    guard !observed.isEmpty else { return }
    paragraph(ProgressPhrase.mastery.words, .strong)
    let lines = observed.map { behaviour in
      let mastery = progress.mastery(of: behaviour.id, rule: curriculum.mastery)
      let percent = mastery.isEnough ? mastery.share.map { "\(Int(rounding: $0 * 100)) %" } : nil
      return (
        text: behaviour.text, share: mastery.share ?? 0, percent: percent,
        evidence: ProgressPhrase.evidence(mastery).words[language]
      )
    }
    if style.isPlain {
      for line in lines {
        paragraph("\(line.text): " + (line.percent.map { $0 + ", " } ?? "") + line.evidence + ".")
      }
    } else if style.columns >= 76 {
      let room = max(24, style.columns - 56)
      rows(
        lines.map { [Page.short($0.text, to: room), bar($0.share), $0.percent ?? "—", $0.evidence] },
        faces: [.normal, .accent, .normal, .quiet])
    } else {
      for line in lines {
        paragraph(line.text, indent: 2)
        paragraph("\(bar(line.share)) \(line.percent ?? "—") · \(line.evidence)", .quiet, indent: 4)
      }
    }
  }

  /// A text cut at a word, with an ellipsis, to fit a column.
  private static func short(_ text: String, to columns: Int) -> String {
    guard DisplayWidth.of(text) > columns, let first = text.wrapped(to: columns - 1).first else { return text }
    return first + "…"
  }
}
