import Curricula
import Learning

/// What people said in a wave of surveys, beside what they said in an earlier one.
package struct PulseReport: Sendable {
  package struct Row: Sendable {
    package var instrument: Lesson
    package var measure: PulseMeasure
    package var group: Group
    package var count: Int
    package var reading: Reading<Estimate>
    package var favourable: Reading<Estimate>
    package var earlier: Earlier
  }

  /// The same figure in the wave compared with.
  package enum Earlier: Hashable, Sendable {
    /// It was not asked then.
    case none
    /// Almost the same people answered: the difference would tell of the few who did not.
    case apart
    case value(Estimate, Change)
  }

  package let wave: PulseWave
  /// The wave compared with.
  package let reference: PulseWave?
  package let rows: [Row]
  /// What people wrote: by instrument and question.
  package let comments: [(instrument: String, question: String, comments: Comments)]
  package let answered: Int
  package let asOf: Day
  package let source: Table.Source

  /// `division` adds its groups to everyone; nil where only everyone is asked for.
  package init(
    _ current: WaveAnswers, beside earlier: WaveAnswers?, by division: PulseDivision?, asOf: Day, source: Table.Source
  ) {
    wave = current.wave
    reference = earlier?.wave
    rows = current.instruments.flatMap { Self.rows($0, earlier?.instrument($0.lesson.id), by: division) }
    comments = current.instruments.flatMap { instrument in
      instrument.lesson.scenes.filter { $0.type == .text || $0.type == .reflection }.map { scene in
        let texts = instrument.answers.compactMap { answers -> String? in
          if case .text(let text) = answers.answers[scene.id] { text } else { nil }
        }
        return (instrument.lesson.title, scene.title, Comments(texts))
      }
    }
    answered = Set(current.instruments.flatMap { $0.takers.map(\.id) }).count
    self.asOf = asOf
    self.source = source
  }

  private static func rows(
    _ current: WaveAnswers.Instrument, _ earlier: WaveAnswers.Instrument?, by division: PulseDivision?
  ) -> [Row] {
    let measures = PulseMeasure.all(of: current.lesson)
    let asked = division ?? .department
    let groups = [Group.everyone] + (division.map { current.groups($0) } ?? [])
    let figures = measures.map { measure in
      (
        measure: measure, latest: measure.breakdown(current.answers, by: asked),
        favourable: measure.favourable(current.answers, by: asked),
        then: earlier.map { measure.breakdown($0.answers, by: asked) }
      )
    }
    return groups.flatMap { group in
      figures.compactMap { figure -> Row? in
        let isAll = group.division == nil
        let reading = isAll ? figure.latest.total : figure.latest.reading(group.id)
        if reading == .none { return nil }
        let then = figure.then.map { isAll ? $0.total : $0.reading(group.id) } ?? .none
        return Row(
          instrument: current.lesson, measure: figure.measure, group: group,
          count: isAll ? figure.latest.count : figure.latest.counts[group.id] ?? 0, reading: reading,
          favourable: figure.favourable.map { isAll ? $0.total : $0.reading(group.id) } ?? .none,
          earlier: Self.earlier(reading, then) {
            SideBySide.allows(earlier?.takers(asked, group) ?? [], current.takers(asked, group))
          })
      }
    }
  }

  static func earlier(
    _ now: Reading<Estimate>, _ then: Reading<Estimate>, isAllowed: () -> Bool
  ) -> Earlier {
    guard let now = now.value, let then = then.value else { return .none }
    return isAllowed() ? .value(then, now.change(from: then)) : .apart
  }
}

extension WaveAnswers.Instrument {
  /// The groups whose answers came, by their letters.
  func groups(_ division: PulseDivision) -> [Group] {
    Division.sorted(Set(answers.map(division.group))).map { id in
      Group(
        division: division == .department ? .department : .role, id: id,
        title: id.map { Bilingual(es: $0, en: $0) } ?? division.none)
    }
  }
}
