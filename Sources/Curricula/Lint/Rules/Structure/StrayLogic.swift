extension LintSubject {
  /// Jumps, tags and answers that are well written and would never do anything.
  func strayLogic() -> [Finding] {
    let extraCommitments = scenes.filter { $0.type == .commitment }.dropFirst()
    return extraCommitments.map { .strayLine(.secondCommitment, at: $0.place) }
      + scenes.flatMap { scene in
        scene.idleJumps + scene.cardLogic + scene.choicelessAnswers
      }
  }
}

extension Scene {
  fileprivate var idleJumps: [Finding] {
    guard isOnPath, type != .ending else {
      return (jumps + choices.compactMap(\.jump)).map { .strayLine(.idleJump, at: $0.place) }
    }
    let certain = jumps.firstIndex { $0.condition == nil } ?? jumps.endIndex
    let own = type == .choice ? [] : choices.compactMap(\.jump)
    return own.map { .strayLine(.idleJump, at: $0.place) }
      + jumps.dropFirst(certain + 1).map { .strayLine(.jumpAfterLast, at: $0.place) }
  }

  fileprivate var cardLogic: [Finding] {
    guard reviews != nil else { return [] }
    return choices.filter { !$0.notes.isEmpty || !$0.moves.isEmpty }.map {
      .strayLine(.logicInCard, at: $0.place)
    }
  }

  fileprivate var choicelessAnswers: [Finding] {
    type != .text && type != .reflection && !accepted.isEmpty ? [.strayLine(.acceptedWithoutText, at: place)] : []
  }
}
