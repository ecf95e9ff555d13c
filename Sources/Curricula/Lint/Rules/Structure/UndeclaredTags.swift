extension LintSubject {
  /// Tags and conditions that name a behaviour, a meter or a note that does not exist.
  func undeclaredTags() -> [Finding] {
    let meters = header.meters.map(\.id) + (curriculum?.counters.map(\.id) ?? [])
    let knownMeters = Set(meters)
    var findings: [Finding] = []
    for (_, choice) in choices {
      for move in choice.moves where !knownMeters.contains(move.meter) {
        findings.append(.unknownTag(move.meter, at: move.place, among: meters))
      }
      guard let behaviours = curriculum?.behaviours.map(\.id) else { continue }
      for evidence in choice.evidence where !behaviours.contains(evidence.behaviour) {
        findings.append(.unknownTag(evidence.behaviour, at: evidence.place, among: behaviours))
      }
    }
    let notes = Set(choices.flatMap(\.choice.notes))
    let sortedNotes = notes.sorted()
    // A tag that could not be read may have been the note.
    let isSure = !manuscript.findings.contains { $0.rule == .unknownTag }
    for (condition, place) in conditions {
      for test in condition.tests {
        switch test {
        case .meter(let id, _, _) where !knownMeters.contains(id):
          findings.append(.unknownTag(id, at: manuscript.source.place(of: id, near: place), among: meters))
        case .note(let id) where isSure && !notes.contains(id),
          .noNote(let id) where isSure && !notes.contains(id):
          findings.append(
            .unknownNote(id, at: manuscript.source.place(of: id, near: place), among: sortedNotes))
        default: break
        }
      }
    }
    return findings
  }

  /// Every condition, with the place of what it governs.
  var conditions: [(Condition, Place)] {
    scenes.flatMap { scene in
      let paragraphs = scene.body + scene.choices.flatMap(\.consequences)
      let feedback = (scene.feedback + scene.choices.flatMap(\.feedback)).map { ($0.condition, $0.place) }
      let jumps = scene.jumps + scene.choices.compactMap(\.jump)
      let all =
        paragraphs.map { ($0.condition, $0.place) } + scene.choices.map { ($0.condition, $0.place) }
        + feedback + jumps.map { ($0.condition, $0.place) }
      return all.compactMap { condition, place in condition.map { ($0, place) } }
    }
  }
}
