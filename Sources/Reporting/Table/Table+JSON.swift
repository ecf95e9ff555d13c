import Curricula

extension Table {
  /// Writes one JSON document, a row a line, ending in a newline.
  ///
  /// | key | value |
  /// |---|---|
  /// | `v` | 1: the version of this form |
  /// | `report` | the report's name: `completion` |
  /// | `asOf` | the day it speaks of: `2026-11-22` |
  /// | `language` | of the words inside: `es`, `en` |
  /// | `journals` | how many learners' journals were read |
  /// | `fingerprint` | SHA-256 of what was read, 64 hex digits |
  /// | `made` | when it was made, UTC: `2026-11-22T14:03:11.250Z` |
  /// | `by` | the login name of whoever made it |
  /// | `command` | what was typed after `cultura`, without where data and curricula lie |
  /// | `totals` | an object of counts over the whole report |
  /// | `definitions` | an object: what each key of a row or total means |
  /// | `notes` | sentences on this report |
  /// | `rows` | an object for each row, with every column's key, and `withheld` |
  ///
  /// Values are strings, numbers, or `null` where there is nothing to say; a row's `withheld` names the keys
  /// that are `null` because too few people stand behind them.
  package func writeJSON(to stream: inout some TextOutputStream, language: Language) {
    stream.write("{\n")
    for member in head(language) {
      var key = ""
      JSON.quote(member.key, into: &key)
      stream.write("  \(key): \(member.value.text()),\n")
    }
    stream.write("  \"rows\": [")
    for (index, row) in rows.enumerated() {
      stream.write(index == 0 ? "\n    " : ",\n    ")
      stream.write(json(row).text())
    }
    stream.write(rows.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }

  private func head(_ language: Language) -> [JSON.Member] {
    [
      JSON.Member("v", .integer(1)),
      JSON.Member("report", .string(report)),
      JSON.Member("asOf", .string("\(asOf)")),
      JSON.Member("language", .string(language.rawValue)),
      JSON.Member("journals", .integer(source.journals)),
      JSON.Member("fingerprint", .string(source.fingerprint)),
    ] + made + [
      JSON.Member("totals", .object(totals.map { JSON.Member($0.key, .integer($0.count)) })),
      JSON.Member(
        "definitions", .object(definitions.map { JSON.Member($0.key, .string($0.sentence[language])) })),
      JSON.Member("notes", .array(notes.map { .string($0[language]) })),
    ]
  }

  private var made: [JSON.Member] {
    guard let provenance else { return [] }
    return [
      JSON.Member("made", .string(provenance.made.timestamp)), JSON.Member("by", .string(provenance.by)),
      JSON.Member("command", .array(provenance.command.map { .string($0) })),
    ]
  }

  private func json(_ row: [Cell]) -> JSON {
    let cells = zip(columns, row)
    let withheld = cells.filter { $0.1 == .withheld }.map { JSON.string($0.0.key) }
    return .object(
      cells.map { JSON.Member($0.key, $1.json) } + [JSON.Member("withheld", .array(withheld))])
  }
}

extension Cell {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .count(let count), .share(let count, _): .integer(count)
    case .number(let value, let decimals): value.isFinite ? .number(value.rounded(to: decimals)) : .null
    case .day(let day): .string("\(day)")
    case .unnamed, .withheld, .none: .null
    }
  }
}
