import Curricula
import Learning

/// Everything that the directors' page says, in one language, before it has a form.
package struct Board: Sendable {
  /// What was assigned to a group: completed, still in time, or late.
  package struct Completion: Hashable, Sendable {
    package var group: Group
    package var done = 0
    package var waiting = 0
    package var late = 0

    package var assigned: Int { done + waiting + late }
  }

  /// A department's place between two families of behaviours.
  struct Spot: Sendable {
    var group: Group
    var x: Reading<Estimate>
    var y: Reading<Estimate>
  }

  /// One of the signals that a team watches in its leader.
  struct Signal: Sendable {
    var title: String
    var own: Reading<Estimate>
    var team: Reading<Estimate>
    var gap: Reading<Estimate>
  }

  /// How far one of the stated values goes.
  struct StatedValue: Sendable {
    var title: String
    var points: [String]
    var spread: Spread
    var count: Int
  }

  /// An axis in the period and in the one before.
  struct AxisTrend: Sendable {
    var subject: MasteryReport.Subject
    var latest: Reading<Estimate>
    var then: Reading<Estimate>
    var change: Change?
  }

  package let language: Language
  package let title: String
  package let asOf: Day
  package let period: Period
  package let before: Period
  package let people: Int
  package let source: Table.Source
  /// Everyone first.
  package let completions: [Completion]
  package let profile: Profile
  let spots: [Spot]
  let overall: (x: Reading<Estimate>, y: Reading<Estimate>)
  /// Each instrument's latest wave, beside the baseline.
  let pulses: [PulseReport]
  /// The same beside the wave before.
  let previous: [PulseReport]
  let service: InternalService?
  let signals: [Signal]
  let values: [StatedValue]
  let consensus: ConsensusReport
  let symptoms: SymptomReport
  let trends: [AxisTrend]
  let training: TrainingFigures
  /// How many observations of the period there are, and of how many units.
  let observations: (count: Int, units: Int)
  let indicators: [Indicator]
}

extension Board {
  /// What a board is made from.
  package struct Sources: Sendable {
    package var people: [Participant]
    /// By learner id.
    package var duties: [String: [Duty]]
    package var curriculum: Curriculum
    package var lessons: [Lesson]
    /// One instrument each: its latest wave, the one before and the baseline.
    package var waves: [(current: WaveAnswers, previous: WaveAnswers?, baseline: WaveAnswers?)]
    package var observations: [ObservationRecord]
    package var indicators: [Indicator]
    package var fingerprint: Table.Source

    package init(
      people: [Participant], duties: [String: [Duty]], curriculum: Curriculum, lessons: [Lesson],
      waves: [(current: WaveAnswers, previous: WaveAnswers?, baseline: WaveAnswers?)],
      observations: [ObservationRecord], indicators: [Indicator], fingerprint: Table.Source
    ) {
      self.people = people
      self.duties = duties
      self.curriculum = curriculum
      self.lessons = lessons
      self.waves = waves
      self.observations = observations
      self.indicators = indicators
      self.fingerprint = fingerprint
    }
  }

  package init(_ it: Sources, during period: Period, asOf: Day) {
    let (people, curriculum) = (it.people, it.curriculum)
    language = curriculum.language
    title = curriculum.title
    self.asOf = asOf
    self.period = period
    let before = period.before
    self.before = before
    self.people = people.count
    source = it.fingerprint
    completions = Completion.all(people, it.duties, on: asOf)
    profile = Profile(people, curriculum: curriculum, during: period)
    (spots, overall) = Spot.all(people, curriculum, period)
    func report(_ current: WaveAnswers, _ earlier: WaveAnswers?) -> PulseReport {
      PulseReport(current, beside: earlier, by: nil, asOf: asOf, source: it.fingerprint)
    }
    pulses = it.waves.map { report($0.current, $0.baseline) }
    previous = it.waves.map { report($0.current, $0.previous) }
    let instruments = it.waves.flatMap(\.current.instruments)
    service = instruments.lazy.compactMap { InternalService($0) }.first
    signals = pulses.flatMap(Signal.all)
    values = instruments.flatMap(StatedValue.all)
    consensus = ConsensusReport(
      people, lessons: it.lessons, during: period, asOf: asOf, source: it.fingerprint)
    symptoms = SymptomReport(
      people, curriculum: curriculum, by: .department, during: period, asOf: asOf, source: it.fingerprint)
    trends = AxisTrend.all(people, curriculum, period, before)
    training = TrainingFigures(people, lessons: it.lessons, curriculum: curriculum, during: period)
    let seen = it.observations.filter { period.contains($0.moment.day) }
    observations = (seen.count, Set(seen.map(\.unit)).count)
    indicators = it.indicators.filter { $0.day <= asOf }
  }

  /// Every figure of the latest surveys that is about everyone.
  var pulseRows: [PulseReport.Row] { pulses.flatMap(\.rows).filter { $0.group.division == nil } }

  func pulseRow(_ id: String) -> PulseReport.Row? { pulseRows.first { $0.measure.id == id } }
}

extension Period {
  /// As many days just before it; nothing where it has no beginning.
  var before: Period {
    guard let from, let to else { return Period(from: Day(number: 1), to: Day(number: 0)) }
    return Period(from: from.adding(days: from.number - to.number - 1), to: from.adding(days: -1))
  }
}
