/// `<!-- lint: allow rule-name: the reason -->`: a finding that its author knows of and wants to keep quiet.
///
/// It silences the findings of that rule on the next line that is neither blank nor a comment.
struct Allowance: Sendable {
  /// Nil where the comment does not name one that can be understood.
  let rule: Excerpt?
  let reason: String
  /// The words between the comment's signs.
  let whole: Excerpt
  /// The line it speaks of; nil at the end of the file.
  let line: Int?
}

extension Source {
  /// Every comment that begins with `lint:`, in the file's order.
  var allowances: [Allowance] {
    lines.indices.filter { hasComment($0) }.flatMap { index -> [Allowance] in
      var rest = Excerpt(line: index + 1, scalars: lines[index][...])
      var found: [Allowance] = []
      while let opening = rest.index(ofRun: "<!--") {
        let inside = rest.from(opening + 4)
        guard let closing = inside.index(ofRun: "-->") else { break }
        if let allowance = allowance(inside.upTo(closing).trimmed(), before: index) { found.append(allowance) }
        rest = inside.from(closing + 3)
      }
      return found
    }
  }

  private func allowance(_ words: Excerpt, before index: Int) -> Allowance? {
    guard let rest = words.after("lint:") else { return nil }
    let line = lines.indices.dropFirst(index + 1).first { !isComment($0) && !lines[$0].allSatisfy(\.isSpace) }
    guard let verb = rest.words.first, verb.text == "allow" || verb.text == "permitir" else {
      return Allowance(rule: nil, reason: "", whole: words, line: line.map { $0 + 1 })
    }
    let named = rest.dropping(verb.scalars.count).trimmed()
    let colon = named.scalars.firstIndex(of: ":")
    let rule = named.upTo(colon ?? named.scalars.endIndex).trimmed()
    let reason = colon.map { named.from($0 + 1).trimmed().text } ?? ""
    return Allowance(
      rule: rule.isEmpty ? nil : rule, reason: reason, whole: words, line: line.map { $0 + 1 })
  }

  /// What remains of the findings in this file, with those about its allowances.
  func sifted(_ findings: [Finding]) -> [Finding] {
    let allowances = allowances
    guard !allowances.isEmpty else { return findings }
    var remaining = findings
    var own: [Finding] = []
    for allowance in allowances {
      guard let rule = allowance.rule, Rule.all.contains(where: { $0.name == rule.text }) else {
        own.append(.allowUnknownRule(allowance))
        continue
      }
      guard !allowance.reason.isEmpty else {
        own.append(.allowWithoutReason(rule))
        continue
      }
      let kept = remaining.filter { $0.rule.name != rule.text || $0.place.line != allowance.line }
      if kept.count == remaining.count { own.append(.allowWithoutEffect(rule)) }
      remaining = kept
    }
    return remaining + own
  }
}

extension Excerpt {
  fileprivate func index(ofRun run: String) -> Int? {
    let run = Array(run.unicodeScalars)
    return scalars.indices.first { scalars[$0...].starts(with: run) }
  }
}
