extension Rule {
  static let unreachableScene = Rule(
    "unreachable-scene", .graph, .error,
    Bilingual(
      es: "Una escena a la que nadie llega es trabajo perdido, o una flecha que falta.",
      en: "A scene nobody reaches is lost work, or a missing jump."))
}

extension LintSubject {
  func unreachableScene() -> [Finding] {
    let met = graph.intended
    return scenes.indices.filter { scenes[$0].isOnPath && !met.contains($0) }.map { index in
      let scene = scenes[index]
      return Finding(
        .unreachableScene, at: scene.place,
        Bilingual(es: "nadie llega a la escena «\(scene.id)»", en: "nobody reaches the scene “\(scene.id)”"),
        remedy: Bilingual(
          es: "Agrega una flecha «-> \(scene.id)» donde corresponda, o borra la escena.",
          en: "Add a jump “-> \(scene.id)” where it belongs, or delete the scene."))
    }
  }
}
