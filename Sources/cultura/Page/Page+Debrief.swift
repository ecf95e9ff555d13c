import Curricula
import Learning

extension Page {
  /// How it ended, the path that led there, the profile under pressure, the score and the fork.
  mutating func debrief(_ debrief: Debrief, curriculum: Curriculum) {
    gap()
    paragraph(DebriefPhrase.ended(debrief.title).words, .strong)
    story(debrief.paragraphs)
    if !debrief.feedback.isEmpty { gap() }
    for text in debrief.feedback { aside(text) }
    gap()
    path(debrief)
    gap()
    gauges(debrief)
    profile(debrief, title: curriculum.axesTitle)
    gap()
    let score = Int(rounding: debrief.score)
    if debrief.isPractice {
      paragraph(DebriefPhrase.practiceScore(score).words)
    } else {
      let minutes = max(1, Int(rounding: Double(debrief.elapsed) / 60_000))
      paragraph(DebriefPhrase.score(score, passed: debrief.passed, minutes: minutes).words)
    }
    gap()
  }

  private mutating func path(_ debrief: Debrief) {
    guard !debrief.path.isEmpty else { return }
    paragraph(DebriefPhrase.path.words, .strong)
    guard style.isPlain else {
      path(debrief.path.map(shortName), decisive: debrief.decisive)
      return
    }
    for (index, fork) in debrief.path.enumerated() {
      let here = index == debrief.decisive ? " · \(DebriefPhrase.decidedHere.words[language])" : ""
      let words = "\(fork.title): \(names(of: fork))\(here)"
      paragraph("\(fork.step). \(words)" + (words.hasSuffix("…") ? "" : "."))
    }
  }

  /// The first name of what was picked, and how many more there are.
  private func shortName(of fork: Debrief.Fork) -> String {
    guard let first = fork.names.first, fork.names.count > 1 else { return names(of: fork) }
    return "\(first) \(DebriefPhrase.others(fork.names.count - 1).words[language])"
  }

  /// The short names of what was picked, or what else was given.
  private func names(of fork: Debrief.Fork) -> String {
    fork.names.isEmpty ? DebriefPhrase.gave(fork.type).words[language] : fork.names.joined(separator: ", ")
  }

  private mutating func gauges(_ debrief: Debrief) {
    let moved = debrief.gauges + debrief.counters
    guard !moved.isEmpty else { return }
    if style.isPlain {
      for gauge in moved {
        paragraph(LessonPhrase.gaugePlain(label: gauge.label, value: gauge.value, maximum: gauge.maximum).words)
      }
    } else {
      paragraph(DebriefPhrase.meters.words, .strong)
      for gauge in debrief.gauges { paragraph(dots(gauge), indent: 2) }
      for counter in debrief.counters { paragraph("\(counter.label): \(counter.value)", indent: 2) }
    }
    gap()
  }

  private mutating func profile(_ debrief: Debrief, title: String) {
    guard !debrief.profile.isEmpty else { return }
    if !title.isEmpty { paragraph(title, .strong) }
    if style.isPlain {
      for line in debrief.profile {
        paragraph(
          line.total == 0
            ? Bilingual(
              es: "\(line.axis.positive): \(DebriefPhrase.noEvidence.words.es).",
              en: "\(line.axis.positive): \(DebriefPhrase.noEvidence.words.en).")
            : DebriefPhrase.profileLine(line.axis.positive, line.positive, line.total).words)
      }
      return
    }
    let lines = debrief.profile.map { line in
      guard line.total > 0 else {
        return (line.axis.positive, nil as Double?, DebriefPhrase.noEvidence.words[language])
      }
      let count = Bilingual(es: "\(line.positive) de \(line.total)", en: "\(line.positive) of \(line.total)")
      return (line.axis.positive, Double(line.positive) / Double(line.total), count[language])
    }
    guard style.columns < 60 else {
      let none = String(repeating: " ", count: 10)
      rows(lines.map { [$0, $1.map(bar) ?? none, $2] }, faces: [.normal, .accent, .normal])
      return
    }
    for (axis, share, words) in lines {
      paragraph(axis, indent: 2)
      paragraph((share.map { bar($0) + "  " } ?? "") + words, .quiet, indent: 4)
    }
  }
}
