extension LintSubject {
  /// Tags and conditions that name a behaviour or a meter nobody declared.
  func undeclaredTags() -> [Finding] {
    let meters = header.meters.map(\.id) + (curriculum?.counters.map(\.id) ?? [])
    var findings: [Finding] = []
    for (_, choice) in choices {
      for move in choice.moves where !meters.contains(move.meter) {
        findings.append(.unknownTag(move.meter, at: move.place, among: meters))
      }
      guard let behaviours = curriculum?.behaviours.map(\.id) else { continue }
      for evidence in choice.evidence where !behaviours.contains(evidence.behaviour) {
        findings.append(.unknownTag(evidence.behaviour, at: evidence.place, among: behaviours))
      }
    }
    for (condition, place) in conditions {
      for case .meter(let id, _, _) in condition.tests where !meters.contains(id) {
        findings.append(.unknownTag(id, at: place, among: meters))
      }
    }
    return findings
  }

  /// Every condition, with the place of what it governs.
  private var conditions: [(Condition, Place)] {
    scenes.flatMap { scene in
      let paragraphs = scene.body + scene.choices.flatMap(\.consequences)
      return paragraphs.compactMap { paragraph in paragraph.condition.map { ($0, paragraph.place) } }
        + scene.choices.compactMap { choice in choice.condition.map { ($0, choice.place) } }
        + scene.jumps.compactMap { jump in jump.condition.map { ($0, jump.place) } }
    }
  }
}
