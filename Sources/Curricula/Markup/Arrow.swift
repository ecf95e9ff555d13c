/// An arrow at the start or the end of a line: `->`, or one as word processors and habit draw it.
struct Arrow {
  /// The sign itself.
  let sign: Excerpt
  /// What follows it, trimmed.
  let target: Excerpt

  /// Whether it is the `->` that jumps are written with.
  var isPlain: Bool { sign.scalars.elementsEqual("->".unicodeScalars) }
}

extension Excerpt {
  /// The arrow it begins with; one of another kind counts only before something that may be an id.
  var leadingArrow: Arrow? {
    if let target = after("->") { return Arrow(sign: upTo(scalars.startIndex + 2), target: target) }
    guard let sign = scalars.leadingForeignArrow.map({ upTo(scalars.startIndex + $0) }) else { return nil }
    let target = dropping(sign.scalars.count).trimmed()
    return isID(target.scalars) ? Arrow(sign: sign, target: target) : nil
  }

  /// The last arrow of a choice's own line.
  ///
  /// One of another kind counts only behind the id or the tags: «Menú → Ajustes» is a text.
  var trailingArrow: Arrow? {
    var start = scalars.endIndex
    while start > scalars.startIndex {
      start -= 1
      let isLong = start > scalars.startIndex && scalars[start - 1] == "-"
      if from(start).starts(with: "->"), !isLong {
        return Arrow(sign: from(start).upTo(start + 2), target: from(start + 2).trimmed())
      }
      guard let length = scalars[start...].leadingForeignArrow else { continue }
      let arrow = Arrow(sign: from(start).upTo(start + length), target: from(start + length).trimmed())
      let last = upTo(start).trimmed().scalars.last
      return isID(arrow.target.scalars) && (last == "}" || last == "`") ? arrow : nil
    }
    return nil
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// The length of an arrow that is not `->`.
  fileprivate var leadingForeignArrow: Int? {
    guard let first, first == "-" || first == "=" || first.value >= 0x80 else { return nil }
    if "→⇒⟶⟹➔➜➡".unicodeScalars.contains(first) { return 1 }
    if starts(with: "-->".unicodeScalars) { return 3 }
    return "=–—".unicodeScalars.contains(first) && dropFirst().first == ">" ? 2 : nil
  }
}

extension Unicode.Scalar {
  /// A sign that word processors put before the items of a list.
  var isForeignBullet: Bool { "•◦‣▪●·–—".unicodeScalars.contains(self) }
}
