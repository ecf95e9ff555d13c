/// Slips of the pen that a page shows well and a lesson cannot use.
extension LessonReader {
  /// Tags and gaps among words would be shown to the learner and do nothing.
  mutating func reportLooseMarks(_ content: Excerpt, asksInGaps: Bool = false) {
    if asksInGaps { reportSingleBrackets(content) } else { reportStrayGap(content) }
    reportRawMarkup(content)
    if let word = content.words.first, let note = Keyword.value(of: "if:", in: word), !note.isEmpty {
      findings.append(.strayLine(.bareCondition, at: word.place))
    }
    if content.hasOpenPair {
      findings.append(.strayLine(.openPair, at: content.openPairPlace))
      return
    }
    let pair = content.pairs.first { Marks.isBeyondDoubt($0) || Keyword.isCondition($0) }
    if let pair { findings.append(.strayLine(.tagsWithText, at: pair.place)) }
  }

  /// `[[…]]` where nothing is filled in.
  mutating func reportStrayGap(_ content: Excerpt) {
    guard let opening = content.index(of: "[["), let closing = content.from(opening).index(of: "]]") else { return }
    findings.append(.malformedGap(.stray, at: content.from(opening).upTo(closing + 2).place))
  }

  /// `[right|wrong]` where gaps are filled in.
  private mutating func reportSingleBrackets(_ content: Excerpt) {
    var opening: (index: Int, hasBar: Bool)?
    for index in content.scalars.indices {
      switch content.scalars[index] {
      case "[": opening = content.isAlone(index) ? (index, false) : nil
      case "|": opening?.hasBar = true
      case "]":
        if let start = opening, start.hasBar, content.isAlone(index) {
          findings.append(.malformedGap(.single, at: content.upTo(index + 1).from(start.index).place))
        }
        opening = nil
      default: break
      }
    }
  }

  /// The first mark that a page would turn into something and a lesson shows as it is.
  mutating func reportRawMarkup(_ content: Excerpt) {
    if let mark = content.rawMarkup { findings.append(.rawMarkup(mark)) }
  }

  /// A bullet that Markdown does not know, or that is not its neighbours'.
  mutating func reportBullet(_ line: Line, isBoxed: Bool) {
    reportNesting(line)
    guard let bullet = line.whole.scalars.first else { return }
    let place = Place(line: line.whole.line, column: line.whole.place.column)
    if bullet.isForeignBullet {
      // Elsewhere a list has no place at all, which is said of it.
      let isItem = isBoxed || line.content.scalars.last == "}" || scene?.type.hasItems == true
      if isItem { findings.append(.wrongBullet(bullet, at: place)) }
    } else if let firstBullet, firstBullet != bullet, !hasMixedBullets {
      findings.append(.mixedBullets(bullet, after: firstBullet, at: place))
      hasMixedBullets = true
    } else {
      firstBullet = firstBullet ?? bullet
    }
  }

  /// An answer that is set in under another one.
  mutating func reportNesting(_ line: Line) {
    guard let choiceIndentation, line.indentation >= choiceIndentation + 2 else { return }
    findings.append(.nestedChoice(at: line.whole.place))
  }

  /// Indentation that makes code, or nothing, of a line for every other reader of Markdown.
  mutating func reportIndentation(_ line: Line) {
    let limit = choiceIndentation.map { $0 + 6 } ?? 4
    guard line.indentation >= limit, scene != nil, !hasDeepIndent else { return }
    switch line.kind {
    case .blank, .item, .badBox: return
    case .numbered where scene?.type == .order: return
    default: break
    }
    let start = line.whole.place.column
    findings.append(.deepIndent(at: Place(line: line.whole.line, column: 1, length: max(1, start - 1))))
    hasDeepIndent = true
  }

  /// Two numbered lines one after the other are a list, which prose runs together.
  mutating func reportNumbers(_ line: Line) {
    if line.kind == .blank { return }
    guard line.kind == .numbered, scene?.type != .order else {
      lastNumbered = nil
      return
    }
    if let first = lastNumbered, !isInNumberedList {
      findings.append(.strayLine(.numberedList, at: first))
      isInNumberedList = true
    }
    if lastNumbered == nil { isInNumberedList = false }
    lastNumbered = lastNumbered ?? line.whole.place
  }
}

extension Scene.Kind {
  /// Whether its `- ` lines are items without a box.
  fileprivate var hasItems: Bool {
    switch self {
    case .order, .match, .scale, .reflection, .commitment: true
    case .choice, .multiple, .cloze, .number, .text, .info, .ending: false
    }
  }
}

extension Excerpt {
  /// What each pair of backticks holds.
  fileprivate var pairs: [Excerpt] {
    let ticks = scalars.indices.filter { scalars[$0] == "`" }
    return stride(from: 0, to: ticks.count - 1, by: 2).map { upTo(ticks[$0 + 1]).from(ticks[$0] + 1) }
  }

  /// Where two scalars first stand side by side.
  func index(of pair: String) -> Int? {
    let pair = Array(pair.unicodeScalars)
    return scalars.indices.dropLast().first { scalars[$0] == pair[0] && scalars[$0 + 1] == pair[1] }
  }

  /// Whether no scalar like it stands beside it.
  fileprivate func isAlone(_ index: Int) -> Bool {
    let neighbours = [index - 1, index + 1].filter { scalars.indices.contains($0) }
    return neighbours.allSatisfy { scalars[$0] != scalars[index] }
  }

  /// `<b>`, `</b>` or `![alt](file)`; lines may be long, and are gone through once.
  fileprivate var rawMarkup: Excerpt? {
    if let last = scalars.lastIndex(of: ">") {
      for opening in scalars.indices.prefix(while: { $0 < last }) where scalars[opening] == "<" {
        let name = from(scalars[opening + 1] == "/" ? opening + 2 : opening + 1)
        guard let first = name.scalars.first, first.isASCII, first.properties.isAlphabetic,
          let closing = name.scalars.firstIndex(of: ">")
        else { continue }
        return upTo(closing + 1).from(opening)
      }
    }
    guard let opening = index(of: "!["), let middle = from(opening).index(of: "]("),
      let closing = from(middle).scalars.firstIndex(of: ")")
    else { return nil }
    return upTo(closing + 1).from(opening)
  }
}
