extension Rule {
  static let endlessLoop = Rule(
    "endless-loop", .graph, .error,
    Bilingual(
      es: "Quien entra en un ciclo sin salida no termina nunca la lección.",
      en: "Whoever enters a loop without a way out never finishes the lesson."))
}

extension LintSubject {
  func endlessLoop() -> [Finding] {
    let graph = SceneGraph(manuscript.lesson)
    let endings = Set(scenes.indices.filter { scenes[$0].type == .ending })
    guard !endings.isEmpty else { return [] }
    let trapped = graph.reachable.subtracting(graph.leading(to: endings.union(graph.open)))
    // The first scene of the file stands for its whole loop.
    guard let first = trapped.min() else { return [] }
    let others = trapped.sorted().map { scenes[$0].id }.joined(separator: ", ")
    return [
      Finding(
        .endlessLoop, at: scenes[first].place,
        Bilingual(
          es: "desde «\(scenes[first].id)» se da vueltas sin llegar a un final",
          en: "from “\(scenes[first].id)” one goes round without reaching an ending"),
        remedy: Bilingual(
          es: "Da a una de estas escenas una flecha que salga: \(others).",
          en: "Give one of these scenes a jump that leads out: \(others)."))
    ]
  }
}
