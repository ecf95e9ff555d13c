import Curricula
import Learning

/// Everything on record about one person, for them and for whoever audits: never a single answer given in practice.
package struct Dossier: Sendable {
  package enum Section: String, Sendable {
    case person, roster, lesson, mastery, commitment, review, path, exemption
  }

  /// One fact: what it is about, what it is called, and its value.
  struct Line: Hashable {
    var section: Section
    /// The id of what it is about; empty where that is the person.
    var subject: String
    /// What stands above.
    var heading: String
    var field: String
    var label: String
    var value: Cell
  }

  /// What is known about a person besides their journal.
  package struct Person: Sendable {
    package var learner: Learner
    package var details: Learning.Person
    /// The titles of the further columns, in order.
    package var columns: [String]
    /// nil where they are on no roster.
    package var member: Roster.Member?
    package var exemptions: [Exemption]
    /// What the roster says of them, in order.
    package var history: [(day: Day, what: Bilingual)]
    /// Their own words by digest, where it is they who ask.
    package var words: [String: String]

    package init(
      learner: Learner, details: Learning.Person, columns: [String], member: Roster.Member?, exemptions: [Exemption],
      history: [(day: Day, what: Bilingual)], words: [String: String]
    ) {
      self.learner = learner
      self.details = details
      self.columns = columns
      self.member = member
      self.exemptions = exemptions
      self.history = history
      self.words = words
    }
  }

  let person: Person
  let records: [Record]
  let lessons: [LessonTitle]
  let curricula: [Curriculum]
  /// Lessons with their words, for the answers of assessments.
  let texts: [String: Lesson]
  let language: Language
  let asOf: Day
  let source: Table.Source

  /// `records` are the person's up to the day; lessons, curricula and texts are in the report's language.
  package init(
    _ person: Person, records: [Record], lessons: [LessonTitle], curricula: [Curriculum], texts: [String: Lesson],
    in language: Language, asOf: Day, source: Table.Source
  ) {
    self.person = person
    self.records = records
    self.lessons = lessons
    self.curricula = curricula
    self.texts = texts
    self.language = language
    self.asOf = asOf
    self.source = source
  }

  package var table: Table {
    let learner = person.learner
    var table = Table(
      report: "learner", title: Bilingual(es: "Expediente de \(called)", en: "Dossier of \(called)"),
      headline: Bilingual(
        es: "\(records.count.counted("registro", "registros")) en su historial · "
          + "\(learner.progress.lessons.count.counted("lección empezada", "lecciones empezadas"))",
        en: "\(records.count.counted("record", "records")) in the journal · "
          + "\(learner.progress.lessons.count.counted("lesson", "lessons")) begun"),
      asOf: asOf, source: source, columns: Self.columns,
      emptiness: Bilingual(es: "No hay nada.", en: "There is nothing."))
    table.totals = [
      .init("records", Bilingual(es: "Registros", en: "Records"), records.count),
      .init("lessons", Bilingual(es: "Lecciones empezadas", en: "Lessons begun"), learner.progress.lessons.count),
    ]
    table.rows = lines.map { line in
      [
        .text(line.section.rawValue), .text(line.subject), .text(line.heading), .text(line.field), .text(line.label),
        line.value,
      ]
    }
    table.definitions = Self.definitions
    table.smallestGroup = nil
    return table
  }

  private var called: String { person.learner.name.map { "\($0) (\(person.learner.id))" } ?? person.learner.id }

  var lines: [Line] {
    personLines + rosterLines + lessonLines + masteryLines + commitmentLines + reviewLines + pathLines + exemptionLines
  }

  func words(_ es: String, _ en: String) -> String { Bilingual(es: es, en: en)[language] }

  func yes(_ isSo: Bool) -> Cell { .text(isSo ? words("sí", "yes") : "no") }

  private static let columns: [Table.Column] = [
    .init("section", Bilingual(es: "Apartado", en: "Section"), presence: .data),
    .init("subject", Bilingual(es: "Id", en: "Id"), presence: .data),
    .init("heading", Bilingual(es: "Sobre", en: "About"), presence: .heading),
    .init("field", Bilingual(es: "Campo", en: "Field"), presence: .data),
    .init("label", Bilingual(es: "Dato", en: "Fact")),
    .init("value", Bilingual(es: "Valor", en: "Value")),
  ]

  package static let definitions: [Table.Definition] = [
    .init(
      "records",
      Bilingual(
        es: "Líneas del historial hasta la fecha del informe; cada una lleva la suma de la anterior.",
        en: "Lines of the journal up to the report's day; each vouches for the one before it.")),
    .init("lessons", Bilingual(es: "Lecciones que la persona empezó.", en: "Lessons that the person began.")),
    .init(
      "value",
      Bilingual(
        es:
          "Las notas van de 0 a 100. Las respuestas de práctica son solo de la persona y no están; las de evaluación sí. "
          + "Lo que la persona escribió aparece únicamente cuando es ella quien lo pide desde su propia cuenta. El dominio de "
          + "una conducta va siempre con cuánta evidencia hay. Nada de esto sirve para contratar ni despedir.",
        en:
          "Scores go from 0 to 100. Answers given in practice are the person's alone and are not here; those of assessments "
          + "are. What the person wrote appears only when they ask from their own account. Mastery of a behaviour always "
          + "comes with how much evidence there is. Nothing of this is for hiring or dismissing.")),
  ]
}
