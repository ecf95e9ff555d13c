/// One line of a lesson, classified by how it begins.
struct Line {
  enum Kind: Equatable {
    case blank
    /// `---`
    case fence
    /// `## Title {#id}`
    case heading(level: Int)
    /// `- [x] text`; `box` is nil for `- text`.
    case item(box: Bool?)
    /// A box that is not `[ ]` or `[x]`.
    case badBox
    /// `1. text`
    case numbered
    /// `> why`, `> [x] at full credit`, `> [ ] below it`
    case feedback(Feedback.Occasion)
    /// `| Dear all,`
    case letter
    /// `? hint`
    case hint
    /// `= accepted`
    case accepted
    /// `-> scene`, or `` `if:note` -> scene ``
    case jump
    /// `` `+O1 3 pts` `` alone, or with a jump behind it.
    case tags
    case prose
  }

  let kind: Kind
  /// Whether it is indented, and so belongs to the choice above.
  let isIndented: Bool
  /// What follows the marker, trimmed; the whole line, trimmed, for `jump`, `tags` and `prose`.
  let content: Excerpt
  /// The whole line, trimmed.
  let whole: Excerpt

  init(number: Int, scalars: [Unicode.Scalar]) {
    whole = Excerpt(line: number, scalars: scalars[...]).trimmed()
    isIndented = whole.scalars.startIndex > 0
    (kind, content) = Line.classify(whole)
  }

  private static func classify(_ line: Excerpt) -> (Kind, Excerpt) {
    switch line.scalars.first {
    case nil: return (.blank, line)
    case "-" where line.scalars.allSatisfy { $0 == "-" } && line.scalars.count >= 3: return (.fence, line)
    case "-" where line.starts(with: "->"): return (.jump, line)
    case "-", "*", "+": return item(line)
    case "#": return heading(line)
    case ">": return feedback(line.dropping(1).trimmed())
    case "|": return (.letter, line.dropping(1).trimmed())
    case "?" where line.starts(with: "? "): return (.hint, line.dropping(2).trimmed())
    case "=" where line.starts(with: "= "): return (.accepted, line.dropping(2).trimmed())
    case "`": return pair(line)
    case let first? where first.isDigit: return numbered(line)
    default: return (.prose, line)
    }
  }

  private static func heading(_ line: Excerpt) -> (Kind, Excerpt) {
    let level = line.scalars.prefix { $0 == "#" }.count
    let rest = line.dropping(level)
    guard rest.isEmpty || rest.scalars.first?.isSpace == true else { return (.prose, line) }
    return (.heading(level: level), rest.trimmed())
  }

  private static func item(_ line: Excerpt) -> (Kind, Excerpt) {
    if let text = line.after("- [ ] ") { return (.item(box: false), text) }
    if let text = line.after("- [x] ") ?? line.after("- [X] ") { return (.item(box: true), text) }
    let marker = line.scalars.first
    let rest = line.dropping(1).trimmed()
    if looksLikeBox(rest) { return (.badBox, rest) }
    // `*` and `+` open emphasis and sums far more often than lists.
    guard marker == "-", line.starts(with: "- ") else { return (.prose, line) }
    return (.item(box: nil), rest)
  }

  /// `[]`, `[✓]`, `[ x]`, `[x]text`: up to three scalars in brackets that are not a link.
  private static func looksLikeBox(_ text: Excerpt) -> Bool {
    guard text.scalars.first == "[", let close = text.scalars.firstIndex(of: "]") else { return false }
    let inside = text.scalars[(text.scalars.startIndex + 1)..<close]
    let following = text.scalars[(close + 1)...].first
    return inside.count <= 3 && following != "(" && following != "["
  }

  private static func feedback(_ text: Excerpt) -> (Kind, Excerpt) {
    if text.text == "[x]" || text.text == "[ ]" { return (.feedback(.always), text) }
    if let rest = text.after("[x] ") ?? text.after("[X] ") { return (.feedback(.full), rest) }
    if let rest = text.after("[ ] ") { return (.feedback(.partial), rest) }
    return (.feedback(.always), text)
  }

  private static func pair(_ line: Excerpt) -> (Kind, Excerpt) {
    guard let (inside, rest) = line.openingPair() else { return (.prose, line) }
    let isCondition = Keyword.isCondition(inside)
    if rest.starts(with: "->") { return (isCondition ? .jump : .tags, line) }
    if isCondition { return (.prose, line) }
    // Several pairs on one line are one set of tags.
    var remaining = rest
    while let (_, next) = remaining.openingPair() { remaining = next }
    return (remaining.isEmpty || remaining.starts(with: "->") ? .tags : .prose, line)
  }

  private static func numbered(_ line: Excerpt) -> (Kind, Excerpt) {
    let digits = line.scalars.prefix(while: \.isDigit).count
    guard let text = line.dropping(digits).after(". ") else { return (.prose, line) }
    return (.numbered, text)
  }
}
