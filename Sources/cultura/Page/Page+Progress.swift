import Curricula
import Learning

extension Page {
  /// Lessons, mastery with its evidence, reviews and commitments.
  mutating func progress(_ account: Account) {
    let home = account.home
    gap()
    let title = ProgressPhrase.title(
      path: home.path?.title ?? home.curriculum.title, done: home.done, of: home.lessons.count
    ).words[language]
    let due = home.nextDue.map { " · " + HomePhrase.due($0, today: home.today).words[language] } ?? ""
    paragraph(title + due, .strong)
    gap()
    if account.lessons.isEmpty { paragraph(ProgressPhrase.nothingYet.words) }
    if style.isPlain { tell(account.lessons, home.today) } else { list(account.lessons, home.today) }
    gap()
    mastery(account)
    gap()
    review(account)
    if !account.commitments.isEmpty || account.streak > 1 { gap() }
    for (text, commitment) in account.commitments.suffix(3) {
      guard let text = text?.withoutFinalPoint else { continue }
      paragraph(ProgressPhrase.commitment(text, day: commitment.due.words(language), kept: commitment.kept).words)
    }
    if account.streak > 1 { paragraph(HomePhrase.streak(account.streak).words, .quiet) }
  }

  private mutating func tell(_ lessons: [Account.Line], _ today: Day) {
    for line in lessons {
      let change = line.change.map { ProgressPhrase.change($0).words[language] }
      let parts = [standing(line.standing), change, line.day.ago(from: today, language)].compactMap(\.self)
      paragraph("\(line.header.title): \(parts.joined(separator: "; ")).")
    }
  }

  private mutating func list(_ lessons: [Account.Line], _ today: Day) {
    rows(
      lessons.map { line in
        let isOpen = line.standing.completed == nil || line.standing.scene != nil
        let settled = line.standing.passed ? ShellPhrase.passed.words : ProgressPhrase.notPassed.words
        let verdict = isOpen ? ShellPhrase.halfway.words : settled
        return [line.header.title, verdict[language], line.scoreWords, line.day.ago(from: today, language)]
      }, faces: [.normal, .normal, .accent, .quiet])
  }

  private mutating func mastery(_ account: Account) {
    guard !account.behaviours.isEmpty else { return }
    paragraph(ProgressPhrase.mastery.words, .strong)
    let lines = account.behaviours.map { behaviour, mastery in
      let early = mastery.early.map { ProgressPhrase.early($0.percent).words[language] }
      let evidence = [ProgressPhrase.evidence(mastery).words[language], early].compactMap(\.self)
      return (
        text: behaviour.text, share: mastery.share ?? 0, percent: mastery.isEnough ? mastery.share?.percent : nil,
        evidence: evidence.joined(separator: "; ")
      )
    }
    if style.isPlain {
      for line in lines { paragraph("\(line.text): " + (line.percent.map { $0 + ", " } ?? "") + line.evidence + ".") }
    } else if style.columns >= 110 {
      rows(
        lines.map { [$0.text, bar($0.share), $0.percent ?? "—", $0.evidence] },
        faces: [.normal, .accent, .normal, .quiet])
    } else {
      for line in lines {
        paragraph(line.text, indent: 2)
        paragraph("\(bar(line.share)) \(line.percent ?? "—") · \(line.evidence)", .quiet, indent: 4)
      }
    }
  }

  private mutating func review(_ account: Account) {
    guard !account.deck.cards.isEmpty else { return }
    paragraph(ProgressPhrase.reviews(account.due, of: account.deck.cards.count).words)
    if let (now, later) = account.retention {
      paragraph(ProgressPhrase.retention(now.percent, later: later.percent).words)
    }
    gap()
    forecast(account.upcoming, from: account.home.today)
  }
}

extension Account.Line {
  var day: Day { (standing.renewed ?? standing.completed ?? standing.started).day }

  /// Points between the first attempt and the last.
  var change: Int? {
    guard scores.count > 1, let first = scores.first, let last = scores.last else { return nil }
    return Int(rounding: last.score) - Int(rounding: first.score)
  }

  /// `83 → 95 ▆▇█ +12`.
  var scoreWords: String {
    guard let first = scores.first, let last = scores.last else { return "" }
    guard let change else { return String(Int(rounding: last.score)) }
    let line = scores.count > 2 ? " " + Sparkline.of(scores.suffix(8).map { $0.score / 100 }) : ""
    let sign = change < 0 ? "−\(-change)" : change > 0 ? "+\(change)" : "="
    return "\(Int(rounding: first.score)) → \(Int(rounding: last.score))\(line) \(sign)"
  }
}

extension Double {
  /// A share, 0…1, as `84 %`.
  var percent: String { "\(Int(rounding: self * 100)) %" }
}
