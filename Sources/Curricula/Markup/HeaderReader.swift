/// Reads the `key: rest of the line` block between the first two `---` lines.
struct HeaderReader {
  var header = Header()
  /// Values of the curriculum's own keys, by English spelling.
  private(set) var extras: [String: Excerpt] = [:]
  /// Index of the first line after the header.
  private(set) var bodyStart = 0
  var findings: [Finding] = []
  /// Whether the second `---` was found.
  private(set) var isClosed = false
  private let known: [(english: String, spanish: String)]

  init(_ source: Source, known: [(english: String, spanish: String)] = Keyword.headerKeys) {
    self.known = known
    let indices = source.lines.indices
    guard let open = indices.first(where: { source.readLine($0).kind != .blank }),
      source.readLine(open).kind == .fence
    else {
      findings.append(.headerMissing())
      // Whatever stands where the header should be is part of the same mistake.
      bodyStart = indices.first { source.readLine($0).opensScene } ?? indices.endIndex
      return
    }
    let fence = source.readLine(open).whole.place
    for index in indices.dropFirst(open + 1) {
      let line = source.readLine(index)
      // A scene before the closing fence means that the fence was forgotten.
      if line.kind == .fence || line.opensScene {
        isClosed = line.kind == .fence
        bodyStart = isClosed ? index + 1 : index
        if !isClosed { findings.append(.headerMalformed(.notClosed, at: fence)) }
        requireKeys(at: fence)
        return
      }
      if line.kind != .blank { read(line.whole) }
    }
    bodyStart = indices.endIndex
    // The whole file was taken for a header: nothing it says as one is worth reporting.
    findings = [.headerMalformed(.notClosed, at: fence)]
  }

  private mutating func requireKeys(at place: Place) {
    for key in ["id", "lang", "title"] where header.places[key] == nil {
      findings.append(.missingKey(key, at: place))
    }
  }

  private mutating func read(_ line: Excerpt) {
    guard let colon = line.scalars.firstIndex(of: ":"), colon > line.scalars.startIndex else {
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
    if isRepeatable {
      readMeter(value, key: key.text, isCounter: name == "counter")
    } else if !set(name, value) {
      findings.append(.badValue(key.text, value, of: name))
    }
  }

  private static func unquoted(_ value: Excerpt) -> Excerpt {
    guard value.scalars.count >= 2, value.scalars.first == "\"", value.scalars.last == "\"" else {
      return value
    }
    return Excerpt(line: value.line, scalars: value.scalars.dropFirst().dropLast())
  }

  /// False when the value is not of the key's form; the header then stays without it.
  private mutating func set(_ key: String, _ value: Excerpt) -> Bool {
    switch key {
    case "id":
      guard isID(value.scalars) else { return false }
      header.id = value.text
    case "lang":
      guard let language = Language(rawValue: value.text.lowercased()) else { return false }
      header.language = language
      header.isLanguageKnown = true
    case "title":
      header.title = value.text
      return !value.isEmpty
    case "summary": header.summary = value.text
    case "minutes": return HeaderReader.set(&header.minutes, value, in: 1...240)
    case "mode":
      guard let mode = Keyword.english(value.text, in: Keyword.modes).flatMap(Lesson.Mode.init) else {
        return false
      }
      header.mode = mode
    case "kind":
      guard let kind = Keyword.english(value.text, in: Keyword.kinds).flatMap(Lesson.Kind.init) else {
        return false
      }
      header.kind = kind
    case "pass": return HeaderReader.set(&header.passMark, value, in: 0...100)
    case "attempts": return HeaderReader.set(&header.attempts, value, in: 1...99)
    case "requires": header.requires = HeaderReader.list(value)
    case "behaviours": header.behaviours = HeaderReader.list(value)
    case "objectives": header.objectives = HeaderReader.list(value)
    case "trigger": header.trigger = value.text
    case "shuffle":
      guard let answer = HeaderReader.yesOrNo(value.text) else { return false }
      header.shuffles = answer
    case "confidence":
      guard let answer = HeaderReader.yesOrNo(value.text) else { return false }
      header.asksConfidence = answer
    case "start":
      guard isID(value.scalars) else { return false }
      header.start = value.text
    case "author": header.author = value.text
    case "source": header.source = value.text
    case "translates":
      guard value.scalars.count == 64, value.scalars.allSatisfy(\.properties.isASCIIHexDigit) else {
        return false
      }
      header.translates = value.text.lowercased()
    default: extras[key] = value
    }
    return true
  }

  private static func set(_ number: inout Int?, _ value: Excerpt, in range: ClosedRange<Int>) -> Bool {
    guard value.scalars.allSatisfy(\.isDigit), let read = Int(value.text), range.contains(read) else {
      return false
    }
    number = read
    return true
  }

  private static func list(_ value: Excerpt) -> [String] {
    value.scalars.split(separator: ",")
      .map { Excerpt(line: value.line, scalars: $0).trimmed().text }
      .filter { !$0.isEmpty }
  }

  private static func yesOrNo(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "yes", "sí", "si", "true": true
    case "no", "false": false
    default: nil
    }
  }
}
