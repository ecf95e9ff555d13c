extension Rule {
  static let duplicateText = Rule(
    "duplicate-text", .structure, .error,
    Bilingual(
      es: "Entre dos respuestas con las mismas palabras no se puede elegir.",
      en: "Nobody can choose between two answers in the same words."))
}

extension LintSubject {
  func duplicateText() -> [Finding] {
    scenes.filter { $0.type.showsItemsTogether }.flatMap { scene -> [Finding] in
      let original = original(of: scene)
      var met: [String: [(choice: Choice, condition: Condition?)]] = [:]
      return scene.choices.compactMap { choice -> Finding? in
        let words = choice.text.foldedAnswer
        guard !words.isEmpty, !Blank.isBlank(choice.text) else { return nil }
        let condition = original.choice(choice.id)?.condition
        let earlier = met[words]?.first { !Condition.exclude($0.condition, condition) }
        met[words, default: []].append((choice, condition))
        return earlier.map { .duplicateText(of: $0.choice, at: choice.place) }
      }
    }
  }
}

extension Finding {
  fileprivate static func duplicateText(of earlier: Choice, at place: Place) -> Finding {
    Finding(
      .duplicateText, at: place,
      Bilingual(
        es: "dice lo mismo que la respuesta de la línea \(earlier.place.line)",
        en: "says the same as the answer on line \(earlier.place.line)"),
      remedy: Bilingual(
        es: "Cambia las palabras de una de las dos, o bórrala.", en: "Change the words of one of them, or delete it."))
  }
}

extension Scene.Kind {
  fileprivate var showsItemsTogether: Bool {
    switch self {
    case .choice, .multiple, .order, .match, .scale: true
    case .cloze, .number, .text, .reflection, .info, .ending, .commitment: false
    }
  }
}

extension Condition {
  /// Whether two never hold at once, as far as their words tell.
  fileprivate static func exclude(_ a: Condition?, _ b: Condition?) -> Bool {
    guard let a, let b else { return false }
    return a.tests.contains { one in b.tests.contains { one.excludes($0) } }
  }
}

extension Condition.Test {
  fileprivate func excludes(_ other: Condition.Test) -> Bool {
    switch (self, other) {
    case (.note(let a), .noNote(let b)), (.noNote(let a), .note(let b)): a == b
    case (.meter(let a, let one, let low), .meter(let b, let two, let high)):
      // A meter's levels are few.
      a == b && !(0...99).contains { one.holds($0, low) && two.holds($0, high) }
    default: false
    }
  }
}
