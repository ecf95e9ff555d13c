/// One line of a lesson, classified by how it begins.
struct Line {
  enum Kind: Equatable {
    case blank
    /// `---`
    case fence
    /// `***`, `___`, `===`: lines that Markdown makes something of, and a lesson does not.
    case rule
    /// `## Title {#id}`
    case heading(level: Int)
    /// `- [x] text`; `box` is nil for `- text`.
    case item(box: Bool?)
    /// A box that is not `- [ ]` or `- [x]`.
    case badBox
    /// `1. text`
    case numbered
    /// `> why`, `> [x] at full credit`, `> [ ] below it`; `isBroken` where the box is none of these.
    case feedback(Feedback.Occasion, isBroken: Bool)
    /// `| Dear all,`
    case letter
    /// `? hint`
    case hint
    /// `= accepted`
    case accepted
    /// `-> scene`, or `` `if:note` -> scene ``; also with an arrow of another kind
    case jump
    /// `` `+O1 3 pts` `` alone, or with a jump behind it.
    case tags
    case prose
  }

  let kind: Kind
  /// Whether it is indented, and so belongs to the choice above.
  let isIndented: Bool
  /// How many columns stand before it, with a tab stop every four.
  let indentation: Int
  /// What follows the marker, trimmed; the whole line, trimmed, for `jump`, `tags` and `prose`.
  let content: Excerpt
  /// The whole line, trimmed.
  let whole: Excerpt

  init(number: Int, scalars: [Unicode.Scalar]) {
    whole = Excerpt(line: number, scalars: scalars[...]).trimmed()
    isIndented = scalars.first.map { $0.isSpace && $0 != .comment } ?? false
    indentation = scalars.prefix { $0.isSpace && $0 != .comment }.reduce(0) { $1 == "\t" ? $0 / 4 * 4 + 4 : $0 + 1 }
    (kind, content) = Line.classify(whole)
  }

  /// Whether it is a scene's heading, which also ends a header that was left open.
  var opensScene: Bool {
    if case .heading(let level) = kind { level >= 2 } else { false }
  }

  private static func classify(_ line: Excerpt) -> (Kind, Excerpt) {
    guard let first = line.scalars.first else { return (.blank, line) }
    if "-*_=".unicodeScalars.contains(first), line.scalars.count >= 3,
      line.scalars.allSatisfy({ $0 == first })
    {
      return (first == "-" ? .fence : .rule, line)
    }
    // Under a text, Markdown makes a heading of it.
    if line.scalars.count == 2, line.starts(with: "--") || line.starts(with: "==") { return (.rule, line) }
    if let arrow = line.leadingArrow, !arrow.isPlain { return (.jump, line) }
    switch first {
    case "-" where line.starts(with: "->"): return (.jump, line)
    case "-", "*", "+", "[": return item(line)
    case "#": return heading(line)
    case ">": return feedback(line.dropping(1).trimmed())
    case "|": return (.letter, line.dropping(1).trimmed())
    case "?" where line.scalars.count > 1: return (.hint, line.dropping(1).trimmed())
    case "=" where line.scalars.count > 1: return (.accepted, line.dropping(1).trimmed())
    case "`": return pair(line)
    case _ where first.isForeignBullet: return foreignItem(line)
    case _ where first.isDigit: return numbered(line)
    default: return (.prose, line)
    }
  }

  private static func heading(_ line: Excerpt) -> (Kind, Excerpt) {
    let level = line.scalars.prefix { $0 == "#" }.count
    let rest = line.dropping(level)
    // `#teamwork` is a word; `##Title` and `#Title {#id}` are headings that lack a space.
    let isWord = level == 1 && rest.scalars.first?.isSpace == false && rest.scalars.last != "}"
    return isWord ? (.prose, line) : (.heading(level: level), rest.trimmed())
  }

  private static func item(_ line: Excerpt) -> (Kind, Excerpt) {
    if let text = line.after("- [ ] ") { return (.item(box: false), text) }
    if let text = line.after("- [x] ") ?? line.after("- [X] ") { return (.item(box: true), text) }
    if line.scalars.first == "[" {
      return isBox(line, of: { $0.isSpace || "xX✓✔☑".unicodeScalars.contains($0) })
        ? (.badBox, line) : (.prose, line)
    }
    let rest = line.dropping(1)
    if isBox(rest.trimmed(), of: { _ in true }) { return (.badBox, rest.trimmed()) }
    // Without a space it is a word with emphasis, a sum or a number below zero.
    guard rest.scalars.first?.isSpace == true else { return (.prose, line) }
    return (.item(box: nil), rest.trimmed())
  }

  /// `[]`, `[✓]`, `[ x]`, `[x]text`: up to three scalars in brackets that are not a link.
  private static func isBox(_ text: Excerpt, of mark: (Unicode.Scalar) -> Bool) -> Bool {
    guard text.scalars.first == "[", let close = text.scalars.firstIndex(of: "]") else { return false }
    let inside = text.scalars[(text.scalars.startIndex + 1)..<close]
    let following = text.scalars[(close + 1)...].first
    return inside.count <= 3 && inside.allSatisfy(mark) && following != "(" && following != "["
  }

  private static func feedback(_ text: Excerpt) -> (Kind, Excerpt) {
    if let rest = text.after("[x] ") ?? text.after("[X] ") {
      return (.feedback(.full, isBroken: false), rest)
    }
    if let rest = text.after("[ ] ") { return (.feedback(.partial, isBroken: false), rest) }
    // Half a box is a box too.
    if text.scalars.first == "]" || text.scalars.first == "[" && !text.scalars.contains("]") {
      return (.feedback(.partial, isBroken: true), text.dropping(1).trimmed())
    }
    if isBox(text, of: { _ in true }), let close = text.scalars.firstIndex(of: "]") {
      let isTicked = !text.upTo(close).dropping(1).scalars.allSatisfy(\.isSpace)
      return (.feedback(isTicked ? .full : .partial, isBroken: true), text.from(close + 1).trimmed())
    }
    return (.feedback(.always, isBroken: false), text)
  }

  private static func pair(_ line: Excerpt) -> (Kind, Excerpt) {
    guard let (first, _) = line.openingPair() else { return (.prose, line) }
    // Several pairs on one line are one set of tags, or of conditions.
    var rest = line
    while let (_, next) = rest.openingPair() { rest = next }
    let isCondition = Keyword.isCondition(first)
    if rest.leadingArrow != nil { return (isCondition ? .jump : .tags, line) }
    return (isCondition || !rest.isEmpty ? .prose : .tags, line)
  }

  /// A bullet that Markdown does not know; a dash may also open what somebody says.
  private static func foreignItem(_ line: Excerpt) -> (Kind, Excerpt) {
    let rest = line.dropping(1).trimmed()
    let isBoxed = isBox(rest, of: { _ in true })
    let isDash = line.starts(with: "–") || line.starts(with: "—")
    guard isBoxed || line.scalars.dropFirst().first?.isSpace == true else { return (.prose, line) }
    guard !isDash || isBoxed || rest.scalars.last == "}" && rest.scalars.contains("#") else { return (.prose, line) }
    return item(Excerpt(line: line.line, scalars: rest.scalars), isFirst: isBoxed)
  }

  /// What stands behind a bullet.
  private static func item(_ text: Excerpt, isFirst isBoxed: Bool) -> (Kind, Excerpt) {
    if let text = text.after("[ ] ") { return (.item(box: false), text) }
    if let text = text.after("[x] ") ?? text.after("[X] ") { return (.item(box: true), text) }
    return isBoxed ? (.badBox, text) : (.item(box: nil), text)
  }

  private static func numbered(_ line: Excerpt) -> (Kind, Excerpt) {
    let digits = line.scalars.prefix(while: \.isDigit).count
    guard let text = line.dropping(digits).after(". ") else { return (.prose, line) }
    return (.numbered, text)
  }
}
