/// What braces at the end of a line hold: `{#id type=ending outcome=good}`.
struct Attributes {
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
    let words = words(inside)
    let hasID = words.contains { $0.scalars.first == "#" }
    for word in words { attributes.read(word, hasID: hasID, known: known, findings: &findings) }
    return attributes
  }

  /// The runs between white space, with `type = info` as one.
  private static func words(_ inside: Excerpt) -> [Excerpt] {
    var words: [Excerpt] = []
    for word in inside.words {
      if let last = words.last, last.scalars.last == "=" || word.scalars.first == "=" {
        words[words.count - 1] = inside.from(last, through: word)
      } else {
        words.append(word)
      }
    }
    return words
  }

  private mutating func read(
    _ word: Excerpt, hasID: Bool, known: [(english: String, spanish: String)], findings: inout [Finding]
  ) {
    if word.scalars.first == "#" {
      let id = word.dropping(1)
      if self.id != nil {
        findings.append(.repeatedAttribute(word))
      } else if isID(id.scalars) {
        self.id = id
      } else {
        findings.append(.badID(id))
      }
      return
    }
    guard let equals = word.scalars.firstIndex(of: "=") else {
      let isMeantAsID = !hasID && id == nil && isID(word.scalars)
      findings.append(.unknownAttribute(word, known: known, isMeantAsID: isMeantAsID))
      if isMeantAsID { id = word }
      return
    }
    let written = word.upTo(equals).trimmed()
    let value = word.from(equals + 1).trimmed()
    guard let key = Keyword.english(written.text, in: known) else {
      findings.append(.unknownAttribute(written, known: known))
      return
    }
    if values[key] != nil {
      findings.append(.repeatedAttribute(word))
    } else if value.isEmpty {
      findings.append(.badValue(written.text, value, of: key))
    } else {
      values[key] = value
    }
  }

  /// `7d` or `7`: a number of days, ten years at most.
  static func days(_ value: Excerpt) -> Int? {
    let digits = value.scalars.last == "d" ? value.scalars.dropLast() : value.scalars
    guard digits.allSatisfy(\.isDigit) else { return nil }
    return Int(Excerpt(line: value.line, scalars: digits).text).flatMap { $0 <= 3660 ? $0 : nil }
  }
}
