import Curricula
import Learning

extension Page {
  /// A line for every lesson in every language, what shows when they are seen together, and what is not right.
  mutating func walk(_ all: CurriculumWalk) {
    let troubles = all.troubles
    let lessons = Set(all.tellings.map(\.lesson)).count
    paragraph(
      WalkPhrase.curriculum(all.curriculum.title, lessons: lessons, languages: all.curriculum.languages).words, .strong)
    gap()
    if style.isPlain {
      for telling in all.tellings { paragraph(sentence(telling, troubles)) }
    } else {
      let head = WalkPhrase.columns.words[language].split(separator: "|").map(String.init)
      rows([head] + all.tellings.map { cells($0, troubles) })
    }
    if !all.coverage.isEmpty, !all.curriculum.axes.isEmpty {
      gap()
      heading(.coverage)
      figures(
        all.coverage.map { coverage in
          let counts = zip(all.curriculum.axes, coverage.scenes).map { "\($0.positive) \($1)" }
          return (coverage.track.title, counts.joined(separator: " · "))
        })
    }
    gap()
    heading(.best)
    for (language, spread) in all.spreads where spread.count > 0 {
      figures([
        (
          "\(WalkPhrase.position.words[self.language]) (\(language.rawValue))",
          WalkPhrase.positions(spread.positions).words[self.language]
        ),
        (
          "\(WalkPhrase.longestOfAll.words[self.language]) (\(language.rawValue))",
          WalkPhrase.longest(spread.longest, of: spread.count).words[self.language]
        ),
      ])
    }
    gap()
    self.troubles(troubles.map(\.words))
  }

  private func cells(_ telling: CurriculumWalk.Telling, _ troubles: [CurriculumWalk.Trouble]) -> [String] {
    let name = [telling.lesson, telling.language.rawValue]
    guard let walk = telling.walk, let paths = walk.paths else {
      return name + ["—", "—", "—", "—", "—", verdict(telling, troubles)]
    }
    let scores = paths.scores.rounded
    return name + [
      paths.count >= WalkPaths.mostCounted ? ">10^15" : String(paths.count), String(walk.endings.count),
      paths.steps.dashed,
      paths.seconds.minutes.dashed
        + (walk.lesson.header.minutes.map { "/\($0)" } ?? ""),
      scores.dashed, verdict(telling, troubles),
    ]
  }

  private func sentence(_ telling: CurriculumWalk.Telling, _ troubles: [CurriculumWalk.Trouble]) -> String {
    let name = "\(telling.lesson) (\(telling.language.rawValue)): "
    guard let walk = telling.walk, let paths = walk.paths else { return name + verdict(telling, troubles) + "." }
    return name + WalkPhrase.summary(walk, paths).words[language] + "; " + verdict(telling, troubles) + "."
  }

  private func verdict(_ telling: CurriculumWalk.Telling, _ troubles: [CurriculumWalk.Trouble]) -> String {
    let count = troubles.count { $0.isOf(telling.lesson, telling.language) }
    return WalkPhrase.verdict(troubles: count).words[language]
  }
}

extension ClosedRange<Int> {
  /// «6–7», or one number alone.
  fileprivate var dashed: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)" }
}

extension CurriculumWalk.Trouble {
  fileprivate func isOf(_ id: String, _ language: Language) -> Bool {
    switch self {
    case .unwritten(id, language), .lesson(id, language, _): true
    default: false
    }
  }
}
