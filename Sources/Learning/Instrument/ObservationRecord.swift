import Curricula

/// One line of `observations.jsonl`: what someone saw, heard or was told, of a unit and never of a person.
package struct ObservationRecord: Hashable, Sendable {
  package var seq: Int
  package var moment: Moment
  package var curriculum: String
  /// A lesson id of kind `checklist` or `guide`, and its revision.
  package var instrument: String
  package var revision: String
  /// The department or area observed.
  package var unit: String
  /// The role observed or interviewed; empty where it was not said.
  package var role: String
  /// Who observed, by learner id.
  package var observer: String
  /// Minutes spent, where it was said.
  package var minutes: Int?
  /// By scene id.
  package var answers: [String: QuestionAnswer]

  package init(
    seq: Int, moment: Moment, curriculum: String, instrument: String, revision: String, unit: String, role: String,
    observer: String, minutes: Int?, answers: [String: QuestionAnswer]
  ) {
    self.seq = seq
    self.moment = moment
    self.curriculum = curriculum
    self.instrument = instrument
    self.revision = revision
    self.unit = unit
    self.role = role
    self.observer = observer
    self.minutes = minutes
    self.answers = answers
  }
}
