import Curricula
import Learning

/// A report's JSON document held against the same report computed anew: which figures still hold.
package struct Recheck: Hashable, Sendable {
  /// A figure that is another one now.
  package struct Difference: Hashable, Sendable {
    /// What the row says of itself, in the columns' order; empty for the totals.
    package var row: [String]
    package var key: String
    /// As JSON writes them; nil where the row is not there.
    package var was: String?
    package var found: String?

    package init(row: [String], key: String, was: String?, found: String?) {
      self.row = row
      self.key = key
      self.was = was
      self.found = found
    }
  }

  /// How many figures were compared.
  package private(set) var figures = 0
  package private(set) var differences: [Difference] = []
  /// Whether the data is byte for byte what it was.
  package let isSameData: Bool

  package var holds: Bool { differences.isEmpty }

  /// What a report's file says of itself, as far as computing it again takes.
  package struct Origin: Hashable, Sendable {
    package var asOf: Day
    package var language: Language
    package var made: String
    package var command: [String]

    /// nil where it is not a report of ours, or one that does not say how it was made.
    package init?(_ json: JSON) {
      guard json["v"]?.int == 1, json["rows"]?.array != nil, let day = json["asOf"]?.string.flatMap({ Day($0) }),
        let language = json["language"]?.string.flatMap({ Language(rawValue: $0) }), let made = json["made"]?.string,
        let command = json["command"]?.array?.map(\.string), !command.contains(nil)
      else { return nil }
      asOf = day
      self.language = language
      self.made = made
      self.command = command.compactMap(\.self)
    }
  }

  /// Texts that may be worded anew without any figure's being another.
  private static let wordings: Set<String> = ["title", "name", "manager", "managerName", "email"]

  /// `then` is what the file says; `table` was computed now, in the file's language.
  package init(_ then: JSON, against table: Table, in language: Language) {
    var text = ""
    table.writeJSON(to: &text, language: language)
    let now = (try? JSON(Array(text.utf8))) ?? .null
    isSameData = then["fingerprint"] == now["fingerprint"]
    let known = table.columns.map(\.key).filter { !Self.wordings.contains($0) }
    let names = table.columns.indices.filter { index in table.rows.contains { $0.cell(index).isName } }
      .map { table.columns[$0].key }.filter(known.contains)
    let ids = Self.shortest(of: names, tellingApart: then["rows"]?.array ?? [])
    let figures = known.filter { !ids.contains($0) }

    compare(then["totals"] ?? .null, now["totals"] ?? .null, (now["totals"]?.members ?? []).map(\.key), row: [])
    var rest = Dictionary(grouping: now["rows"]?.array ?? []) { $0.name(ids) }
    for row in then["rows"]?.array ?? [] {
      let name = row.name(ids)
      guard var same = rest[name], !same.isEmpty else {
        self.figures += 1
        differences.append(Difference(row: name, key: "", was: "", found: nil))
        continue
      }
      compare(row, same.removeFirst(), figures, row: name)
      rest[name] = same
    }
    for row in now["rows"]?.array ?? [] {
      let name = row.name(ids)
      guard let first = rest[name]?.first, first == row else { continue }
      rest[name]?.removeFirst()
      self.figures += 1
      differences.append(Difference(row: name, key: "", was: nil, found: ""))
    }
  }

  /// As many of the keys as it takes to tell the rows apart; all where that is not enough.
  private static func shortest(of keys: [String], tellingApart rows: [JSON]) -> [String] {
    for count in keys.indices {
      let some = Array(keys[...count])
      if Set(rows.map { $0.name(some) }).count == rows.count { return some }
    }
    return keys
  }

  private mutating func compare(_ then: JSON, _ now: JSON, _ keys: [String], row: [String]) {
    for key in keys {
      figures += 1
      let (was, found) = (then[key] ?? .null, now[key] ?? .null)
      if was == found || was.double.map({ $0 == found.double }) ?? false { continue }
      differences.append(Difference(row: row, key: key, was: was.text(), found: found.text()))
    }
  }
}

extension Cell {
  /// Whether it says what a row is about, rather than what was found.
  fileprivate var isName: Bool {
    switch self {
    case .text, .unnamed: true
    default: false
    }
  }
}

extension JSON {
  fileprivate func name(_ keys: [String]) -> [String] { keys.map { self[$0]?.string ?? "–" } }
}
