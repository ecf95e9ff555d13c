extension Rule {
  static let clampedMove = Rule(
    "clamped-move", .graph, .warning,
    Bilingual(
      es: "Un medidor no pasa de su tope: lo que sobra se pierde por cualquier camino.",
      en: "A meter stops at its limit: what goes beyond is lost on every path."))
}

extension LintSubject {
  /// Moves that pass a meter's limit wherever the learner comes from.
  func clampedMove(_ flow: StateFlow) -> [Finding] {
    scenes.indices.flatMap { index -> [Finding] in
      guard let entry = flow.entries[index], scenes[index].type.picksItems else { return [] }
      return scenes[index].choices.flatMap { choice -> [Finding] in
        guard let state = flow.names.narrowed(entry, by: choice.condition) else { return [] }
        return choice.moves.compactMap { move in
          guard let meter = flow.names.meters[move.meter] else { return nil }
          let (levels, maximum) = (state.levels[meter], flow.names.maxima[meter])
          guard levels.lowerBound + move.delta > maximum || levels.upperBound + move.delta < 0 else { return nil }
          return .clampedMove(move, limit: move.delta > 0 ? maximum : 0)
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func clampedMove(_ move: Move, limit: Int) -> Finding {
    Finding(
      .clampedMove, at: move.place,
      Bilingual(
        es: "por cualquier camino, esto pasa el tope de «\(move.meter)», que es \(limit)",
        en: "on every path this goes beyond the limit of “\(move.meter)”, which is \(limit)"),
      remedy: Bilingual(
        es: "Mueve menos, o cambia el inicio o el máximo del medidor en la cabecera.",
        en: "Move it less, or change the meter's start or maximum in the header."))
  }
}
