extension LintSubject {
  /// `- text` without a box: a malformed choice, or a list where a scene has none.
  func looseItems() -> [Finding] {
    scenes.flatMap { scene -> [Finding] in
      let loose = scene.choices.filter { !$0.hasBox }
      switch scene.type {
      case .commitment, .order, .match, .scale, .reflection: return []
      case .choice, .multiple: return loose.map { .malformedCheckbox(at: $0.place) }
      default: return loose.prefix(1).map { .strayLine(.listWithoutChoice, at: $0.place) }
      }
    }
  }
}
