import Curricula

/// The levels of an organisation, leaders first: the learning paths of its roles, ordered by how many layers of people
/// the roster puts below those who take them.
package struct Levels: Hashable, Sendable {
  package struct Level: Hashable, Sendable {
    /// The learning path's id.
    package var id: String
    package var title: String
    /// Whether most of its people have others reporting to them.
    package var leads: Bool
  }

  package let all: [Level]
  private let byPerson: [String: String]

  /// `paths` in the language of the report; without any there are no levels.
  package init(_ people: [Participant], paths: [LearningPath]) {
    var managers: [String: String] = [:]
    var byPerson: [String: String] = [:]
    for person in people {
      managers[person.id] = person.manager
      byPerson[person.id] = paths.path(for: person.role)?.id
    }
    let heights = Self.heights(managers, of: people.map(\.id))
    var members: [String: [Int]] = [:]
    for (id, path) in byPerson { members[path, default: []].append(heights[id] ?? 0) }
    func mean(_ path: String) -> Double {
      let heights = members[path] ?? []
      return heights.isEmpty ? 0 : Double(heights.reduce(0, +)) / Double(heights.count)
    }
    let levels = paths.enumerated().filter { members[$1.id] != nil }.map { place, path in
      (
        place: place, height: mean(path.id),
        level: Level(
          id: path.id, title: path.title,
          leads: (members[path.id] ?? []).count { $0 > 0 } * 2 > (members[path.id] ?? []).count)
      )
    }
    all = levels.sorted { ($1.height, $0.place) < ($0.height, $1.place) }.map(\.level)
    self.byPerson = byPerson
  }

  package func level(of person: String) -> String? { byPerson[person] }

  /// Whether somebody is on a level whose people lead others.
  package func leads(_ person: String) -> Bool {
    guard let id = byPerson[person] else { return false }
    return all.contains { $0.id == id && $0.leads }
  }

  /// How many layers report to each person; a circle in the roster ends where it began.
  private static func heights(_ managers: [String: String], of people: [String]) -> [String: Int] {
    var heights: [String: Int] = [:]
    for person in people {
      var (height, seen) = (0, Set([person]))
      var next = managers[person]
      while let manager = next, seen.insert(manager).inserted {
        height += 1
        heights[manager] = max(heights[manager] ?? 0, height)
        next = managers[manager]
      }
    }
    return heights
  }
}
