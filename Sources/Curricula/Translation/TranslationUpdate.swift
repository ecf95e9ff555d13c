/// A translation with room made for what its source has got since; the words in it stay.
package struct TranslationUpdate {
  package let text: String
  /// The ids of the scenes and answers put in.
  package private(set) var added: [String] = []

  private var insertions: [Int: [String]] = [:]
  private let translation: Manuscript

  package init(of translation: Manuscript, from source: Manuscript) {
    self.translation = translation
    var update = TranslationUpdate(translation)
    for (index, scene) in source.scenes.enumerated() {
      if let twin = translation.scenes.first(where: { $0.id == scene.id }) {
        update.addChoices(of: scene, to: twin)
      } else {
        update.add(scene, before: source.scenes[(index + 1)...])
      }
    }
    (added, insertions) = (update.added, update.insertions)
    text = update.merged
  }

  private init(_ translation: Manuscript) {
    self.translation = translation
    text = ""
  }

  private var language: Language { translation.header.language }

  private mutating func add(_ scene: Scene, before later: ArraySlice<Scene>) {
    let own = Dictionary(translation.scenes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let next = later.lazy.compactMap { own[$0.id] }.first
    let lines = Skeleton.scene(scene, in: language)
    if let next {
      insertions[start(of: next.place), default: []] += lines + [""]
    } else {
      insertions[translation.source.lines.count, default: []] += [""] + lines
    }
    added.append(scene.id)
  }

  private mutating func addChoices(of scene: Scene, to twin: Scene) {
    // What these offer needs no ids, and may be other ideas in another language.
    guard scene.type != .commitment, scene.type != .reflection else { return }
    for (index, choice) in scene.choices.enumerated() where twin.choice(choice.id) == nil && !choice.id.isEmpty {
      let next = scene.choices[(index + 1)...].lazy.compactMap { twin.choice($0.id) }.first
      let place = next.map { start(of: $0.place) } ?? end(ofChoicesIn: twin)
      let lines = Skeleton.choice(choice, number: index + 1, of: scene.type, in: language)
      insertions[place, default: []] += lines
      added.append("\(scene.id)/\(choice.id)")
    }
  }

  /// Where what stands at a place begins, with the comments right above it.
  private func start(of place: Place) -> Int {
    var index = place.line - 1
    while index > 0, translation.source.isComment(index - 1) { index -= 1 }
    return index
  }

  /// Behind the last answer and what is set in under it; in a scene without answers, at its end.
  private func end(ofChoicesIn scene: Scene) -> Int {
    let source = translation.source
    var end = (scene.choices.last?.place.line ?? scene.place.line)
    var index = end
    let hasChoices = !scene.choices.isEmpty
    while index < source.lines.count {
      let line = source.readLine(index)
      if line.opensScene || hasChoices && line.kind != .blank && !line.isIndented && !source.isComment(index) { break }
      if !hasChoices, case .feedback = line.kind { break }
      if line.kind != .blank { end = index + 1 }
      index += 1
    }
    return end
  }

  private var merged: String {
    var lines: [String] = []
    let own = translation.source.lines
    for index in 0...own.count {
      lines += insertions[index] ?? []
      guard index < own.count else { break }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: own[index])
      lines.append(String(view))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
