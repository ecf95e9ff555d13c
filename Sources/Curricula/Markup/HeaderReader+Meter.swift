extension HeaderReader {
  /// `trust 2/5 Label`; a translation writes `trust Label`, which reads as 0/0.
  mutating func readMeter(_ value: Excerpt, key: String, isCounter: Bool) {
    guard let id = value.words.first, isMeterID(id.scalars) else {
      findings.append(.badValue(key, value, of: "meter"))
      return
    }
    guard !header.meters.contains(where: { $0.id == id.text }) else {
      findings.append(.headerMalformed(.repeated(id.text), at: id.place))
      return
    }
    let rest = value.dropping(id.scalars.count).trimmed()
    var meter = Meter(
      id: id.text, start: 0, maximum: 0, label: rest.text, isCounter: isCounter, place: value.place)
    if let range = rest.words.first, range.scalars.first?.isDigit == true {
      meter.label = rest.dropping(range.scalars.count).trimmed().text
      if let (start, maximum) = HeaderReader.range(range) {
        meter.start = start
        meter.maximum = maximum
      } else {
        meter.label = ""
      }
    }
    if meter.label.isEmpty { findings.append(.badValue(key, value, of: "meter")) }
    // Declared all the same: its tags are not to be reported as well.
    header.meters.append(meter)
  }

  /// `2/5`: where a meter starts and where it ends.
  private static func range(_ text: Excerpt) -> (start: Int, maximum: Int)? {
    let parts = text.scalars.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
      let start = Int(Excerpt(line: text.line, scalars: parts[0]).text),
      let maximum = Int(Excerpt(line: text.line, scalars: parts[1]).text),
      start <= maximum, (1...99).contains(maximum)
    else { return nil }
    return (start, maximum)
  }
}
