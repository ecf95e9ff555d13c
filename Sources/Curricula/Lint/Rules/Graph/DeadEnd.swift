extension Rule {
  static let deadEnd = Rule(
    "dead-end", .graph, .error,
    Bilingual(
      es: "De cada respuesta debe salir un camino; solo los finales terminan.",
      en: "Every answer must lead on; only endings end."))
}

extension LintSubject {
  func deadEnd() -> [Finding] {
    guard scenes.contains(where: { $0.type == .ending }) else { return [] }
    // A scene that nobody reaches, or that offers nothing to answer, is reported as that.
    let ends = graph.open.intersection(graph.intended).sorted().map { scenes[$0] }
    return ends.filter { !($0.type.hasBoxes && $0.choices.isEmpty && $0.jumps.isEmpty) }.map { scene in
      Finding(
        .deadEnd, at: scene.place,
        scene.jumps.isEmpty
          ? scene.mayHideEveryAnswer
            ? Bilingual(
              es: "en «\(scene.id)» puede que no quede ninguna respuesta, y entonces no sale ningún camino",
              en: "in “\(scene.id)” it can happen that no answer is left, and then no path leads on")
            : Bilingual(
              es: "de «\(scene.id)» no sale ningún camino", en: "no path leads on from “\(scene.id)”")
          : Bilingual(
            es: "en «\(scene.id)» puede que ninguna flecha se cumpla",
            en: "in “\(scene.id)” it can happen that no jump holds"),
        remedy: Bilingual(
          es: "Termina la escena con «-> otra-escena», sin condición.",
          en: "End the scene with “-> another-scene”, without a condition."))
    }
  }
}

extension Scene {
  /// Whether each of its answers depends on a condition or disappears once it was given.
  fileprivate var mayHideEveryAnswer: Bool {
    !choices.isEmpty && choices.allSatisfy { ($0.condition != nil || $0.isOnce) && $0.jump != nil }
  }
}
