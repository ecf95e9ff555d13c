/// Ids for what has none, made from its first words.
struct Stamps {
  /// By the number of the line each belongs on.
  private(set) var ids: [Int: String] = [:]

  /// Only lines that lack nothing else: what is wrong there otherwise is for the author to settle first.
  init(_ manuscript: Manuscript) {
    let isSpanish = manuscript.header.language == .es
    var bare = Set(manuscript.findings.filter { $0.rule == .missingID }.map(\.place.line))
    // An answer inside another may yet become a scene of its own.
    let doubtful = manuscript.findings.filter { $0.keepsLineAsItIs || $0.rule == .nestedChoice }
    bare.subtract(doubtful.map(\.place.line))
    bare = bare.filter { !manuscript.isBrokenBehind($0) }
    let scenes = manuscript.scenes
    var taken = Set(scenes.map(\.id) + scenes.compactMap(\.formerID))
    for scene in scenes {
      if scene.id.isEmpty, bare.contains(scene.place.line), !scene.title.isEmpty {
        let id = Slug.of(scene.title, fallback: isSpanish ? "escena" : "scene", avoiding: taken)
        taken.insert(id)
        ids[scene.place.line] = id
      }
      stamp(scene.choices, bare, fallback: isSpanish ? "respuesta" : "answer")
    }
  }

  private mutating func stamp(_ choices: [Choice], _ bare: Set<Int>, fallback: String) {
    var taken = Set(choices.map(\.id))
    for choice in choices where choice.id.isEmpty && bare.contains(choice.place.line) {
      let words = choice.text.isEmpty ? choice.partner : choice.text
      guard !words.isEmpty else { continue }
      let id = Slug.of(words, fallback: fallback, avoiding: taken)
      taken.insert(id)
      ids[choice.place.line] = id
    }
  }
}

extension Manuscript {
  /// Whether the line of this number goes on below: its id may well stand there.
  fileprivate func isBrokenBehind(_ number: Int) -> Bool {
    guard source.lines.indices.contains(number) else { return false }
    let next = source.readLine(number)
    let isStray = findings.contains { $0.rule == .strayLine && $0.place.line == number + 1 }
    return next.kind == .prose && (isStray || next.whole.scalars.last == "}" || next.whole.text.contains("{#"))
  }
}

extension Finding {
  /// Whether what its line says is in doubt: neither a missing id nor too much indentation puts it there.
  var keepsLineAsItIs: Bool { rule.severity == .error && rule != .missingID && rule != .nestedChoice }
}
