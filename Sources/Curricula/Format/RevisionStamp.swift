/// Says in a translation's header which version of its source it follows.
package enum RevisionStamp {
  /// The file with `translates:` set to a digest and nothing else changed; nil where it has no header to say so in.
  package static func put(_ revision: String, into file: CurriculumFolder.File) -> [UInt8]? {
    let source = Source(path: file.path, bytes: file.bytes)
    let keys = file.isOutline ? Keyword.curriculumKeys : Keyword.headerKeys
    let front = HeaderReader(source, known: keys)
    guard front.isClosed, let text = String(validating: file.bytes, as: UTF8.self) else { return nil }
    var scalars = Array(text.unicodeScalars)
    let fence = front.bodyStart - 1
    let starts = lineStarts(of: scalars)
    if let line = (0..<fence).last(where: { isStamp(source.readLine($0).whole, known: keys) }) {
      let whole = source.readLine(line).whole
      guard let colon = whole.scalars.firstIndex(of: ":"), starts.indices.contains(line) else { return nil }
      scalars.replaceSubrange(
        (starts[line] + colon + 1)..<(starts[line] + whole.scalars.endIndex), with: " \(revision)".unicodeScalars)
    } else {
      guard starts.indices.contains(fence) else { return nil }
      let isSpanish = (0..<fence).contains { source.readLine($0).whole.starts(with: "idioma") }
      let key = isSpanish ? "traduce" : "translates"
      scalars.insert(contentsOf: "\(key): \(revision)\n".unicodeScalars, at: starts[fence])
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return Array(String(view).utf8)
  }

  private static func isStamp(_ line: Excerpt, known: [(english: String, spanish: String)]) -> Bool {
    guard let colon = line.scalars.firstIndex(of: ":") else { return false }
    return Keyword.english(line.upTo(colon).trimmed().text, in: known) == "translates"
  }

  /// Where each line begins, as `Source` counts lines.
  private static func lineStarts(of scalars: [Unicode.Scalar]) -> [Int] {
    var starts = [scalars.first == "\u{FEFF}" ? 1 : 0]
    for (index, scalar) in scalars.enumerated() {
      let isEnd = scalar == "\n" || scalar == "\r" && scalars.dropFirst(index + 1).first != "\n"
      if isEnd { starts.append(index + 1) }
    }
    return starts
  }
}
