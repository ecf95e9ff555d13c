import Curricula
import Learning

/// The people of a roster as a table: for the screen, for programs, and as a file that imports again.
package struct RosterTable {
  private let names: Names
  private let source: Table.Source

  /// `sum` is the roster's last.
  package init(_ names: Names, sum: String) {
    self.names = names
    source = Table.Source(journals: 1, fingerprint: sum)
  }

  /// Those who belong to the organisation on a day, by department; `coming` is how many have yet to start.
  package func list(_ members: [String: Roster.Member], coming: Int, asOf day: Day) -> Table {
    // Folding is slow, and departments are few.
    let active = members.filter(\.value.isActive)
    let places = Set(active.values.map(\.department)).sorted { ($0.folded, $0) < ($1.folded, $1) }
    let order = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    let here = active.sorted {
      (order[$0.value.department] ?? 0, $0.key) < (order[$1.value.department] ?? 0, $1.key)
    }
    let departments = Set(here.map(\.value.department)).count
    var table = Table(
      report: "roster", title: Bilingual(es: "Personas", en: "People"),
      headline: Bilingual(
        es: "\(here.count) \(here.count == 1 ? "persona" : "personas") en "
          + "\(departments) \(departments == 1 ? "departamento" : "departamentos")",
        en: "\(here.count) \(here.count == 1 ? "person" : "people") in "
          + "\(departments) \(departments == 1 ? "department" : "departments")"),
      asOf: day, source: source, columns: columns(grouped: true),
      emptiness: Bilingual(es: "No hay nadie.", en: "There is nobody."))
    table.totals = [
      .init("people", Bilingual(es: "Personas", en: "People"), here.count),
      .init("departments", Bilingual(es: "Departamentos", en: "Departments"), departments),
    ]
    table.rows = here.map { row($0.key, $0.value) }
    if coming > 0 {
      table.notes = [
        Bilingual(
          es: "\(coming) \(coming == 1 ? "persona entra" : "personas entran") más adelante.",
          en: "\(coming) \(coming == 1 ? "person starts" : "people start") later.")
      ]
    }
    return table
  }

  /// Everyone on record, by id, those who left or have yet to start included.
  package func export(_ members: [String: Roster.Member], asOf day: Day) -> Table {
    var table = Table(
      report: "roster", title: Bilingual(es: "Personas", en: "People"), headline: Bilingual(es: "", en: ""), asOf: day,
      source: source, columns: columns(grouped: false), emptiness: Bilingual(es: "", en: ""))
    table.rows = members.sorted { $0.key < $1.key }.map { row($0.key, $0.value) }
    return table
  }

  private func columns(grouped: Bool) -> [Table.Column] {
    let own: [(RosterColumn, Table.Column.Presence)] = [
      (.id, .everywhere), (.name, .everywhere), (.email, .data), (.department, grouped ? .heading : .everywhere),
      (.role, .everywhere), (.manager, .everywhere), (.site, .everywhere), (.start, .everywhere), (.leave, .data),
    ]
    return own.map { Table.Column($0.0.rawValue, $0.0.title, presence: $0.1) }
      + names.columns.map { Table.Column($0, Bilingual(es: $0, en: $0), presence: .data) }
  }

  private func row(_ id: String, _ member: Roster.Member) -> [Cell] {
    let person = names.people[id] ?? Person()
    let own: [String?] = [
      id, person.name, person.email, member.department, member.role, member.manager, member.site, "\(member.start)",
      member.left.map { "\($0)" },
    ]
    return (own + names.columns.map { person.further[$0] }).map { text in
      text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none
    }
  }
}
