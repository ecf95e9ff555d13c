import Curricula

/// How a report parts what it speaks of: people by where they belong, or lessons by theme.
package enum Grouping: String, CaseIterable, Sendable {
  case department, role, site, manager, track, lesson

  /// Nobody is told apart: lesson by lesson.
  package static let everyone = Grouping.lesson
  /// Those that part people.
  package static let ofPeople: [Grouping] = [.department, .role, .site, .manager]

  package var isOfPeople: Bool { Self.ofPeople.contains(self) }

  /// The group that a person is in; nil where none is known, and where people are not told apart.
  package func group(of learner: Learner) -> String? {
    switch self {
    case .department: learner.department
    case .role: learner.role
    case .site: learner.site
    case .manager: learner.manager.map { id in learner.managerName.map { "\($0) (\(id))" } ?? id }
    case .track, .lesson: nil
    }
  }

  /// By their letters without case and accents; those without a name last.
  static func precedes(_ a: String?, _ b: String?) -> Bool {
    guard let a else { return false }
    guard let b else { return true }
    return (a.folded, a) < (b.folded, b)
  }
}

extension Grouping {
  /// What the column of its names is called.
  var title: Bilingual {
    switch self {
    case .department: Bilingual(es: "Departamento", en: "Department")
    case .role: Bilingual(es: "Rol", en: "Role")
    case .site: Bilingual(es: "Sede", en: "Site")
    case .manager: Bilingual(es: "Responsable", en: "Manager")
    case .track: Bilingual(es: "Tema", en: "Track")
    case .lesson: Bilingual(es: "Departamento", en: "Department")
    }
  }

  /// What those without a name stand under.
  var unnamed: Bilingual {
    switch self {
    case .department: Bilingual(es: "sin departamento", en: "no department")
    case .role: Bilingual(es: "sin rol", en: "no role")
    case .site: Bilingual(es: "sin sede", en: "no site")
    case .manager: Bilingual(es: "sin responsable", en: "no manager")
    case .track: Bilingual(es: "sin tema", en: "no track")
    case .lesson: Bilingual(es: "todas las personas", en: "everyone")
    }
  }

  /// «por departamento», "by department".
  var words: Bilingual {
    switch self {
    case .department: Bilingual(es: "por departamento", en: "by department")
    case .role: Bilingual(es: "por rol", en: "by role")
    case .site: Bilingual(es: "por sede", en: "by site")
    case .manager: Bilingual(es: "por responsable", en: "by manager")
    case .track: Bilingual(es: "por tema", en: "by track")
    case .lesson: Bilingual(es: "por lección", en: "by lesson")
    }
  }

  /// The column that its names stand in, above the rows that share one.
  ///
  /// Where nobody is told apart it is empty, under the key it has had from the first.
  var column: Table.Column {
    Table.Column(self == .lesson ? Grouping.department.rawValue : rawValue, title, presence: .heading)
  }

  /// The same where every grouping has names of its own, lessons too.
  var heading: Table.Column {
    let title = self == .lesson ? Bilingual(es: "Lección", en: "Lesson") : title
    return Table.Column("by", title, presence: .heading)
  }

  /// A group's name under `heading`.
  func heading(_ group: String?) -> Cell { group.map { .text($0) } ?? .unnamed(unnamed) }

  /// A group's name as a cell.
  func cell(_ group: String?) -> Cell { group.map { .text($0) } ?? .unnamed(unnamed) }
}
