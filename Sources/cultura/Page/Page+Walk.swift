import Curricula
import Learning

extension Page {
  /// What walking one lesson found, with what is not right last.
  mutating func walk(_ walk: Walk) {
    paragraph("\(walk.lesson.title) · \(walk.lesson.id) · \(walk.lesson.language.rawValue)", .strong)
    gap()
    if let paths = walk.paths {
      figures([
        (.paths, .countedPaths(paths.count, endings: walk.endings.count)),
        (.stepCount, .steps(paths.steps)),
        (.minutes, .minuteRange(paths.seconds, mean: paths.meanSeconds, header: walk.lesson.header.minutes)),
        (.score, .scoreRange(paths.scores, pass: walk.passMark)),
      ])
      if walk.goesRound { paragraph(WalkPhrase.goesRound.words, .quiet) }
      if walk.isCoarse { paragraph(WalkPhrase.isCoarse.words, .quiet) }
      if walk.isCut { paragraph(WalkPhrase.isCut(walk.places).words, .quiet) }
      gap()
      heading(.endings)
      figures(
        walk.endings.map { ("\($0.title) (\($0.outcome.word[language]))", WalkPhrase.ending($0).words[language]) })
      if !walk.curriculum.axes.isEmpty {
        gap()
        heading(.evidence)
        figures(
          zip(walk.curriculum.axes, paths.evidence).map {
            ($0.positive, WalkPhrase.axisEvidence($1).words[language])
          })
      }
      gap()
      heading(.careless)
      figures(walk.careless.map { ($0.habit.words[language], self.words($0, in: walk.lesson)) })
    }
    if walk.spread.count > 0 {
      gap()
      heading(.best)
      figures([
        (.position, .positions(walk.spread.positions)),
        (.longestOfAll, .longest(walk.spread.longest, of: walk.spread.count)),
      ])
    }
    gap()
    troubles(walk.troubles.map(\.words))
  }

  mutating func troubles(_ troubles: [Bilingual]) {
    guard !troubles.isEmpty else { return paragraph(WalkPhrase.right.words, .good) }
    heading(.wrong)
    for trouble in troubles { paragraph("- " + trouble[language], indent: 2, hanging: 2) }
  }

  private func words(_ careless: Careless, in lesson: Lesson) -> String {
    guard let end = careless.completed else { return WalkPhrase.noEnd.words[language] }
    return WalkPhrase.carelessEnd(end, title: lesson.scene(end.ending)?.title ?? end.ending).words[language]
  }

  mutating func heading(_ phrase: WalkPhrase) { paragraph(phrase.words, .accent) }

  private mutating func figures(_ lines: [(WalkPhrase, WalkPhrase)]) {
    figures(lines.map { ($0.words[language], $1.words[language]) })
  }

  /// Names and their values side by side; in plain style, as sentences to be heard.
  mutating func figures(_ lines: [(String, String)]) {
    if style.isPlain {
      for line in lines { paragraph("\(line.0): \(line.1).") }
    } else {
      rows(lines.map { [$0.0, $0.1] })
    }
  }
}
