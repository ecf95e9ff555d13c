/// Reads the `key: rest of the line` block between the first two `---` lines.
struct HeaderReader {
  private(set) var header = Header()
  /// Values of the curriculum's own keys, by English spelling.
  private(set) var extras: [String: Excerpt] = [:]
  /// Index of the first line after the header.
  private(set) var bodyStart = 0
  private(set) var findings: [Finding] = []
  private let known: [(english: String, spanish: String)]

  init(_ source: Source, known: [(english: String, spanish: String)] = Keyword.headerKeys) {
    self.known = known
    // Lazily: the body is classified once, by whoever reads it.
    let lines = source.lines.indices.lazy.map { Line(number: $0 + 1, scalars: source.lines[$0]) }
    guard let open = lines.first(where: { $0.kind != .blank }), open.kind == .fence else {
      findings.append(.headerMissing())
      return
    }
    for (index, line) in zip(lines.indices, lines).dropFirst(open.whole.line) {
      // A scene before the closing fence means that the fence was forgotten.
      if case .heading = line.kind, line.content.scalars.last == "}" {
        bodyStart = index
        findings.append(.headerMalformed(.notClosed, at: open.whole.place))
        requireKeys()
        return
      }
      if line.kind == .fence {
        bodyStart = index + 1
        requireKeys()
        return
      }
      if line.kind != .blank { read(line.whole) }
    }
    bodyStart = lines.count
    findings.append(.headerMalformed(.notClosed, at: open.whole.place))
  }

  private mutating func requireKeys() {
    for key in ["id", "lang", "title"] where header.places[key] == nil {
      findings.append(.missingKey(key, at: Place(line: 1, column: 1, length: 3)))
    }
  }

  private mutating func read(_ line: Excerpt) {
    guard let colon = line.scalars.firstIndex(of: ":") else {
      findings.append(.headerMalformed(.noColon, at: line.place))
      return
    }
    let key = line.upTo(colon).trimmed()
    guard let name = Keyword.english(key.text, in: known) else {
      findings.append(.unknownKey(key, known: known))
      return
    }
    let value = HeaderReader.unquoted(line.from(colon + 1).trimmed())
    let isRepeatable = name == "meter" || name == "counter"
    if header.places[name] != nil, !isRepeatable {
      findings.append(.headerMalformed(.repeated(key.text), at: key.place))
      return
    }
    header.places[name] = header.places[name] ?? (value.isEmpty ? key.place : value.place)
    if !set(name, value) { findings.append(.badValue(key.text, value, of: name)) }
  }

  private static func unquoted(_ value: Excerpt) -> Excerpt {
    guard value.scalars.count >= 2, value.scalars.first == "\"", value.scalars.last == "\"" else { return value }
    return Excerpt(line: value.line, scalars: value.scalars.dropFirst().dropLast())
  }

  /// False when the value is not of the key's form.
  private mutating func set(_ key: String, _ value: Excerpt) -> Bool {
    switch key {
    case "id":
      header.id = value.text
      return isID(value.scalars)
    case "lang":
      guard let language = Language(rawValue: value.text) else { return false }
      header.language = language
    case "title":
      header.title = value.text
      return !value.isEmpty
    case "summary": header.summary = value.text
    case "minutes":
      header.minutes = Int(value.text)
      return (1...240).contains(header.minutes ?? 0)
    case "mode":
      guard let mode = Keyword.english(value.text, in: Keyword.modes).flatMap(Lesson.Mode.init) else { return false }
      header.mode = mode
    case "kind":
      guard let kind = Keyword.english(value.text, in: Keyword.kinds).flatMap(Lesson.Kind.init) else { return false }
      header.kind = kind
    case "pass":
      header.passMark = Int(value.text)
      return (0...100).contains(header.passMark ?? -1)
    case "attempts":
      header.attempts = Int(value.text)
      return (1...99).contains(header.attempts ?? 0)
    case "requires": header.requires = HeaderReader.list(value)
    case "behaviours": header.behaviours = HeaderReader.list(value)
    case "trigger": header.trigger = value.text
    case "shuffle":
      guard let answer = HeaderReader.yesOrNo(value.text) else { return false }
      header.shuffles = answer
    case "start":
      header.start = value.text
      return isID(value.scalars)
    case "author": header.author = value.text
    case "source": header.source = value.text
    case "translates":
      header.translates = value.text
      return value.scalars.count == 64 && value.scalars.allSatisfy(\.properties.isASCIIHexDigit)
    case "meter", "counter":
      guard let meter = HeaderReader.meter(value, isCounter: key == "counter") else { return false }
      header.meters.append(meter)
    default: extras[key] = value
    }
    return true
  }

  private static func list(_ value: Excerpt) -> [String] {
    value.scalars.split(separator: ",")
      .map { Excerpt(line: value.line, scalars: $0).trimmed().text }
      .filter { !$0.isEmpty }
  }

  private static func yesOrNo(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "yes", "sí", "si", "true", "": true
    case "no", "false": false
    default: nil
    }
  }

  /// `trust 2/5 Label`; a translation writes `trust Label`, which reads as 0/0.
  private static func meter(_ value: Excerpt, isCounter: Bool) -> Meter? {
    guard let id = value.words.first, id.scalars.allSatisfy(\.isLetter) else { return nil }
    let rest = value.dropping(id.scalars.count).trimmed()
    var meter = Meter(
      id: id.text, start: 0, maximum: 0, label: rest.text, isCounter: isCounter, place: value.place)
    if let range = rest.words.first, range.scalars.first?.isDigit == true {
      let parts = range.scalars.split(separator: "/", omittingEmptySubsequences: false)
        .map { Int(Excerpt(line: value.line, scalars: $0).text) }
      guard parts.count == 2, let start = parts[0], let maximum = parts[1], start >= 0, start <= maximum,
        (1...99).contains(maximum)
      else { return nil }
      meter.start = start
      meter.maximum = maximum
      meter.label = rest.dropping(range.scalars.count).trimmed().text
    }
    return meter.label.isEmpty ? nil : meter
  }
}
