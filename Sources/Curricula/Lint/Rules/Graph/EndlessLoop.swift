extension Rule {
  static let endlessLoop = Rule(
    "endless-loop", .graph, .error,
    Bilingual(
      es: "Quien entra en un ciclo sin salida no termina nunca la lección.",
      en: "Whoever enters a loop without a way out never finishes the lesson."))
}

extension LintSubject {
  func endlessLoop() -> [Finding] {
    guard !graph.endings.isEmpty else { return [] }
    return graph.loops(among: graph.trapped.intersection(graph.intended)).map { loop in
      // The first scene of the file stands for its whole loop.
      let ids = loop.map { scenes[$0].id }
      let first = ids.first ?? ""
      let others = Bilingual.enumeration(ids)
      return Finding(
        .endlessLoop, at: loop.first.map { scenes[$0].place } ?? filePlace,
        Bilingual(
          es: "desde «\(first)» se da vueltas sin llegar a un final",
          en: "from “\(first)” one goes round without reaching an ending"),
        remedy: ids.count == 1
          ? Bilingual(
            es: "Dale una flecha que lleve a otra escena.", en: "Give it a jump that leads to another scene.")
          : Bilingual(
            es: "Da a una de estas escenas una flecha que salga: \(others).",
            en: "Give one of these scenes a jump that leads out: \(others)."))
    }
  }
}
