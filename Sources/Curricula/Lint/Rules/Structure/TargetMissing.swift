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
    let jumps = scenes.flatMap { $0.jumps + $0.choices.compactMap(\.jump) }
    var findings = jumps.filter { !known.contains($0.target) }
      .map { Finding.targetMissing($0.target, at: $0.place, among: onPath) }
    for scene in scenes {
      guard let reviewed = scene.reviews, !known.contains(reviewed) else { continue }
      let place = manuscript.source.place(of: reviewed, near: scene.place)
      findings.append(.targetMissing(reviewed, at: place, among: onPath))
    }
    if let start = header.start, !known.contains(start), let place = header.places["start"] {
      findings.append(.targetMissing(start, at: place, among: onPath))
    }
    return findings
  }
}

extension Finding {
  fileprivate static func targetMissing(_ target: String, at place: Place, among scenes: [String]) -> Finding {
    let list = Bilingual.enumeration(scenes)
    let nearest = Nearest.match(target, among: scenes)
    return Finding(
      .targetMissing, at: place,
      Bilingual(es: "no existe la escena «\(target)»", en: "there is no scene “\(target)”"),
      remedy: Bilingual(
        es: (nearest.map { "¿Querías decir «\($0)»? " } ?? "") + "Las escenas de esta lección: \(list).",
        en: (nearest.map { "Did you mean “\($0)”? " } ?? "") + "The scenes of this lesson: \(list)."))
  }
}
