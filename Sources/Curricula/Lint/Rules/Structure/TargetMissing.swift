extension Rule {
  static let targetMissing = Rule(
    "target-missing", .structure, .error,
    Bilingual(
      es: "Una flecha a una escena que no existe deja a quien aprende sin salida.",
      en: "A jump to a scene that does not exist leaves the learner nowhere."))
}

extension LintSubject {
  func targetMissing() -> [Finding] {
    let onPath = scenes.filter(\.isOnPath).map(\.id)
    let known = Set(onPath)
    func missing(_ target: String, at place: Place) -> Finding {
      .targetMissing(target, scenes.first { $0.id == target }?.type, at: place, among: onPath)
    }
    let jumps = scenes.flatMap { $0.jumps + $0.choices.compactMap(\.jump) }
    var findings = jumps.filter { !known.contains($0.target) }.map { missing($0.target, at: $0.place) }
    for scene in scenes {
      guard let reviewed = scene.reviews, !known.contains(reviewed) else { continue }
      findings.append(missing(reviewed, at: manuscript.source.place(of: reviewed, near: scene.place)))
    }
    if let start = header.start, !known.contains(start), let place = header.places["start"] {
      findings.append(missing(start, at: place))
    }
    return findings
  }
}

extension Finding {
  /// `type` is that of a scene with this id that is off the path; nil where there is none.
  fileprivate static func targetMissing(
    _ target: String, _ type: Scene.Kind?, at place: Place, among scenes: [String]
  ) -> Finding {
    let list = Bilingual.enumeration(scenes)
    let sentence: Bilingual
    let advice: Bilingual
    switch type {
    case .commitment:
      sentence = Bilingual(
        es: "nada lleva al compromiso «\(target)»", en: "nothing leads to the commitment “\(target)”")
      advice = Bilingual(
        es: "Llega solo, después de cualquier final. ", en: "It comes by itself, after any ending. ")
    case .some:
      sentence = Bilingual(
        es: "«\(target)» es una ficha de repaso", en: "“\(target)” is a review card")
      advice = Bilingual(
        es: "Llega sola, días después de la lección. ", en: "It comes by itself, days after the lesson. ")
    case nil:
      let nearest = Nearest.match(target, among: scenes)
      sentence = Bilingual(es: "no existe la escena «\(target)»", en: "there is no scene “\(target)”")
      advice = Bilingual(
        es: nearest.map { "¿Querías decir «\($0)»? " } ?? "", en: nearest.map { "Did you mean “\($0)”? " } ?? "")
    }
    return Finding(
      .targetMissing, at: place, sentence,
      remedy: Bilingual(
        es: advice.es + "Las escenas de esta lección: \(list).", en: advice.en + "The scenes of this lesson: \(list)."))
  }
}
