/// A `curriculum.<lang>.md` as read: its header and its sections of items.
package struct Outline: Sendable {
  package struct Section: Sendable {
    package enum Kind: String, CaseIterable, Sendable { case axes, behaviours, objectives, track, path, glossary }

    var id: String
    var title: String
    /// Nil in a translation, which takes it from its source.
    var kind: Kind?
    var dueDays: Int?
    var expiryDays: Int?
    var items: [Item] = []
    var place: Place
  }

  package let source: Source
  package let header: Header
  package private(set) var languages: [Language] = []
  package private(set) var mastery: MasteryRule?
  package private(set) var sections: [Section] = []
  package private(set) var findings: [Finding] = []
  /// Behaviour to axis, from `axis:` tags.
  private(set) var axes: [String: Excerpt] = [:]

  package init(path: String, bytes: [UInt8]) {
    source = Source(path: path, bytes: bytes)
    guard !source.lines.isEmpty else {
      header = Header()
      findings = source.findings
      return
    }
    let front = HeaderReader(source, known: Keyword.curriculumKeys)
    header = front.header
    findings = source.findings + front.findings
    readExtras(front.extras)
    var hasStrayLine = false
    for index in source.lines.indices.dropFirst(front.bodyStart) where !source.isComment(index) {
      let line = source.readLine(index)
      switch line.kind {
      case .blank: break
      case .heading(level: 2): heading(line.content)
      case .item(box: nil) where !sections.isEmpty:
        if let bullet = line.whole.scalars.first, bullet.isForeignBullet {
          let place = Place(line: line.whole.line, column: line.whole.place.column)
          findings.append(.wrongBullet(bullet, at: place))
        }
        item(line.content)
      // Prose under a heading is for people; before the first one it has no place.
      case .prose where !sections.isEmpty, .feedback where !sections.isEmpty,
        .numbered where !sections.isEmpty:
        break
      default:
        if !hasStrayLine { findings.append(.strayLine(.inCurriculum, at: line.whole.place)) }
        hasStrayLine = true
      }
    }
    findings.sort { $0.place < $1.place }
  }

  private mutating func readExtras(_ extras: [String: Excerpt]) {
    if let value = extras["languages"] {
      languages = value.words.compactMap { Language(rawValue: $0.text) }
      if languages.count != value.words.count || languages.isEmpty || Set(languages).count != languages.count {
        findings.append(.badValue("languages", value, of: "languages"))
      }
    }
    if let value = extras["mastery"] {
      mastery = MasteryRule(sentence: value.text)
      if mastery == nil { findings.append(.badValue("mastery", value, of: "mastery")) }
    }
  }

  private mutating func heading(_ content: Excerpt) {
    var title = content
    let attributes = Attributes.take(
      from: &title, known: Keyword.curriculumAttributes, findings: &findings)
    var section = Section(
      id: attributes?.id?.text ?? "", title: title.text, place: (attributes?.id ?? title).place)
    if attributes?.id == nil { findings.append(.missingID(title)) }
    if let value = attributes?.values["type"] {
      section.kind = Keyword.english(value.text, in: Keyword.sectionTypes).flatMap(Section.Kind.init)
      if section.kind == nil { findings.append(.unknownType(value, in: Keyword.sectionTypes)) }
    }
    section.dueDays = days("due", attributes)
    section.expiryDays = days("expires", attributes)
    sections.append(section)
  }

  private mutating func days(_ key: String, _ attributes: Attributes?) -> Int? {
    guard let value = attributes?.values[key] else { return nil }
    let days = Attributes.days(value)
    if days == nil { findings.append(.badValue(key, value, of: key)) }
    return days
  }

  private mutating func item(_ content: Excerpt) {
    var text = content
    var axis: Excerpt?
    if let (rest, inside) = text.closingPair() {
      text = rest
      for word in inside.words {
        if let value = Keyword.value(of: "axis:", in: word) {
          axis = value
        } else {
          findings.append(.unknownTag(word))
        }
      }
    }
    let attributes = Attributes.take(from: &text, known: [("was", "antes")], findings: &findings)
    guard let id = attributes?.id else {
      findings.append(.missingID(text))
      return
    }
    if sections.last?.kind == .axes, !text.scalars.contains("/") {
      let key = Keyword.spelling(of: "axes", in: Keyword.sectionTypes, header.language)
      findings.append(.badValue(key, text, of: "axes"))
    }
    if let axis { axes[id.text] = axis }
    sections[sections.count - 1].items.append(Item(id: id.text, text: text.text, place: id.place))
  }
}

extension MasteryRule {
  /// Five numbers in this order, whatever the words between: share in percent, window, observations,
  /// scenes, days.
  init?(sentence: String) {
    let numbers = sentence.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 5, (1...100).contains(numbers[0]),
      numbers.dropFirst().allSatisfy({ (1...999).contains($0) })
    else { return nil }
    share = Double(numbers[0]) / 100
    window = numbers[1]
    observations = numbers[2]
    scenes = numbers[3]
    days = numbers[4]
  }
}
