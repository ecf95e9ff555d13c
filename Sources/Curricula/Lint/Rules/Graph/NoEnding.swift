extension Rule {
  static let noEnding = Rule(
    "no-ending", .graph, .error,
    Bilingual(
      es: "Una lección sin final alcanzable nunca se completa.",
      en: "A lesson whose ending cannot be reached is never completed."))
}

extension LintSubject {
  func noEnding() -> [Finding] {
    let graph = SceneGraph(manuscript.lesson)
    let endings = scenes.indices.filter { scenes[$0].type == .ending }
    // With an ending there, a dead end or a loop explains better why it is not reached.
    guard endings.isEmpty || endings.allSatisfy({ !graph.reachable.contains($0) }) && graph.isOtherwiseSound
    else { return [] }
    return [
      Finding(
        .noEnding, at: filePlace,
        Bilingual(es: "ningún camino llega a un final", en: "no path reaches an ending"),
        remedy: Bilingual(
          es: "Agrega una escena «## Título {#id type=ending outcome=good}» y una flecha hacia ella.",
          en: "Add a scene “## Title {#id type=ending outcome=good}” and a jump to it."))
    ]
  }
}

extension SceneGraph {
  fileprivate var isOtherwiseSound: Bool {
    open.isDisjoint(with: reachable) && start.map { leading(to: open).contains($0) } == true
  }
}
