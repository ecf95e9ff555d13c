/// What braces at the end of a line hold: `{#id type=ending outcome=good}`.
struct Attributes {
  struct Value {
    let key: String
    let excerpt: Excerpt
  }

  var id: Excerpt?
  /// By English spelling; the value's own place is kept for findings.
  var values: [String: Excerpt] = [:]

  /// Takes the braces off the end of `line`; leaves it alone when it has none.
  static func take(
    from line: inout Excerpt, known: [(english: String, spanish: String)], findings: inout [Finding]
  ) -> Attributes? {
    guard line.scalars.last == "}", let open = line.scalars.lastIndex(of: "{") else { return nil }
    let inside = Excerpt(line: line.line, scalars: line.scalars[(open + 1)...].dropLast())
    // Braces without `#` or `=` are the author's own words.
    guard inside.scalars.contains(where: { $0 == "#" || $0 == "=" }) else { return nil }
    line = line.upTo(open).trimmed()
    var attributes = Attributes()
    for word in inside.words { attributes.read(word, known: known, findings: &findings) }
    return attributes
  }

  private mutating func read(
    _ word: Excerpt, known: [(english: String, spanish: String)], findings: inout [Finding]
  ) {
    if word.scalars.first == "#" {
      let id = word.dropping(1)
      if isID(id.scalars) { self.id = id } else { findings.append(.badID(id)) }
      return
    }
    guard let equals = word.scalars.firstIndex(of: "=") else {
      findings.append(.unknownAttribute(word, known: known))
      return
    }
    guard let key = Keyword.english(word.upTo(equals).text, in: known) else {
      findings.append(.unknownAttribute(word.upTo(equals), known: known))
      return
    }
    values[key] = word.from(equals + 1)
  }

  /// `7d` or `7`: a number of days.
  static func days(_ value: Excerpt) -> Int? {
    let digits = value.scalars.last == "d" ? value.scalars.dropLast() : value.scalars
    guard digits.allSatisfy(\.isDigit) else { return nil }
    return Int(Excerpt(line: value.line, scalars: digits).text)
  }
}
