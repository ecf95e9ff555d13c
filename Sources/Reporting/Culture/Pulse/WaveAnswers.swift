import Curricula
import Learning

/// What came back from one wave of surveys: the answers, and apart from them who took part.
package struct WaveAnswers: Sendable {
  /// Somebody who answered, and where they belonged when the wave was open.
  package struct Taker: Hashable, Sendable {
    package var id: String
    package var department: String?
    package var role: String?

    package init(id: String, department: String?, role: String?) {
      self.id = id
      self.department = department
      self.role = role
    }
  }

  package struct Instrument: Sendable {
    /// In the language of the report.
    package var lesson: Lesson
    package var answers: [PulseAnswers]
    package var takers: [Taker]

    package init(lesson: Lesson, answers: [PulseAnswers], takers: [Taker]) {
      self.lesson = lesson
      self.answers = answers
      self.takers = takers
    }
  }

  package var wave: PulseWave
  package var instruments: [Instrument]

  package init(wave: PulseWave, instruments: [Instrument]) {
    self.wave = wave
    self.instruments = instruments
  }

  package func instrument(_ id: String) -> Instrument? { instruments.first { $0.lesson.id == id } }
}

/// How a wave's answers can be grouped: what they carry, and nothing else.
package enum PulseDivision: String, CaseIterable, Sendable {
  case department, role

  func group(of answers: PulseAnswers) -> String? { self == .department ? answers.department : answers.role }
  func group(of taker: WaveAnswers.Taker) -> String? { self == .department ? taker.department : taker.role }
  var none: Bilingual { CultureWords.none(self == .department ? .department : .role) }
}

extension WaveAnswers.Instrument {
  /// Who took part, of one group or of everyone.
  func takers(_ division: PulseDivision, _ group: Group) -> Set<String> {
    Set(takers.filter { group.division == nil || division.group(of: $0) == group.id }.map(\.id))
  }
}
