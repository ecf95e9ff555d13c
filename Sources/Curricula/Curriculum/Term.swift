/// A word of the curriculum's and what it means there.
package struct Term: Hashable, Sendable {
  package var id: String
  package var name: String
  package var meaning: String

  /// `**name**: meaning`, with or without the asterisks; nil without a colon.
  init?(_ item: Item) {
    guard let colon = item.text.firstIndex(of: ":") else { return nil }
    id = item.id
    name = String(item.text[..<colon].filter { $0 != "*" })
    meaning = String(item.text[item.text.index(after: colon)...].drop { $0 == " " })
  }
}

extension [Term] {
  /// The terms that some words name: the one called so, else those whose name holds them.
  package func named(_ words: String) -> [Term] {
    let words = words.folded
    if let exact = first(where: { $0.name.folded == words || $0.id.folded == words }) { return [exact] }
    return filter { $0.name.folded.contains(words) }
  }
}
