extension Rule {
  static let duplicateScene = Rule(
    "duplicate-scene", .structure, .error,
    Bilingual(
      es: "Con dos escenas del mismo id, una flecha no sabe a cuál ir.",
      en: "With two scenes of one id, a jump cannot know which is meant."))
}

extension LintSubject {
  func duplicateScene() -> [Finding] {
    var first: [String: Scene] = [:]
    return scenes.compactMap { scene in
      guard let earlier = first[scene.id] else {
        first[scene.id] = scene
        return nil
      }
      return Finding(
        .duplicateScene, at: scene.place,
        Bilingual(
          es: "ya hay una escena «\(scene.id)» en la línea \(earlier.place.line)",
          en: "there is a scene “\(scene.id)” already, on line \(earlier.place.line)"),
        remedy: Bilingual(es: "Dale otro id a una de las dos.", en: "Give one of them another id."))
    }
  }
}
