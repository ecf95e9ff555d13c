import Curricula

/// A way of putting people into groups; each is suppressed on its own, and two are never crossed.
package enum Division: String, CaseIterable, Sendable { case level, department, role, site, manager }

/// A group of people in a report.
package struct Group: Hashable, Sendable {
  /// nil for everyone together.
  package var division: Division?
  /// nil for those who belong to none.
  package var id: String?
  package var title: Bilingual
}

extension Division {
  /// Which group a person is in.
  package func group(of person: Participant, _ levels: Levels) -> String? {
    let id =
      switch self {
      case .level: levels.level(of: person.id)
      case .department: person.department
      case .role: person.role
      case .site: person.site
      case .manager: person.manager
      }
    return id.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The groups there are: levels with leaders first, else by their letters, those who belong to none last.
  package func groups(_ people: [Participant], _ levels: Levels) -> [Group] {
    let ids = Set(people.map { group(of: $0, levels) })
    if self == .level {
      let known = levels.all.filter { ids.contains($0.id) }
        .map { Group(division: self, id: $0.id, title: Bilingual(es: $0.title, en: $0.title)) }
      return known + (ids.contains(nil) ? [Group(division: self, id: nil, title: CultureWords.none(self))] : [])
    }
    return Self.sorted(ids).map { id in
      Group(division: self, id: id, title: id.map { Bilingual(es: $0, en: $0) } ?? CultureWords.none(self))
    }
  }

  /// By their letters without case and accents; nil last.
  static func sorted(_ ids: some Sequence<String?>) -> [String?] {
    ids.sorted { a, b in
      guard let a else { return false }
      guard let b else { return true }
      return (a.folded, a) < (b.folded, b)
    }
  }
}

extension Group {
  package static let everyone = Group(division: nil, id: nil, title: CultureWords.everyone)
}
