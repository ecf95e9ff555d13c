/// What may be true at some point of a lesson, over every path that leads there.
struct Possible: Equatable, Sendable {
  /// Whether each note may have been taken by then, and whether it may not.
  var mayHave: [Bool]
  var mayLack: [Bool]
  /// Between which levels each meter then stands.
  var levels: [ClosedRange<Int>]

  /// Everything that either allows.
  func joined(with other: Possible) -> Possible {
    var joined = self
    for index in mayHave.indices {
      joined.mayHave[index] = mayHave[index] || other.mayHave[index]
      joined.mayLack[index] = mayLack[index] || other.mayLack[index]
    }
    for index in levels.indices {
      let (a, b) = (levels[index], other.levels[index])
      joined.levels[index] = min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    }
    return joined
  }
}

/// The notes and meters of a lesson, numbered.
struct StateNames: Sendable {
  let notes: [String: Int]
  let meters: [String: Int]
  let maxima: [Int]
  let start: Possible

  init(_ lesson: Lesson) {
    var notes: [String: Int] = [:]
    for scene in lesson.scenes {
      for note in scene.choices.flatMap(\.notes) where notes[note] == nil { notes[note] = notes.count }
    }
    self.notes = notes
    meters = Dictionary(
      lesson.meters.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    maxima = lesson.meters.map(\.maximum)
    start = Possible(
      mayHave: [Bool](repeating: false, count: notes.count),
      mayLack: [Bool](repeating: true, count: notes.count), levels: lesson.meters.map { $0.start...$0.start })
  }

  /// What remains possible where a test holds, or where it does not; nil where that never happens.
  func narrowed(_ state: Possible, by test: Condition.Test, holding holds: Bool = true) -> Possible? {
    switch test {
    case .note(let note): narrowed(state, by: note, isTaken: holds)
    case .noNote(let note): narrowed(state, by: note, isTaken: !holds)
    case .meter(let id, let comparison, let bound):
      narrowed(state, by: id) { comparison.holds($0, bound) == holds }
    }
  }

  private func narrowed(_ state: Possible, by note: String, isTaken: Bool) -> Possible? {
    guard let index = notes[note] else { return isTaken ? nil : state }
    guard isTaken ? state.mayHave[index] : state.mayLack[index] else { return nil }
    var state = state
    if isTaken { state.mayLack[index] = false } else { state.mayHave[index] = false }
    return state
  }

  private func narrowed(_ state: Possible, by meter: String, where holds: (Int) -> Bool) -> Possible? {
    guard let index = meters[meter] else { return state }
    let holding = state.levels[index].filter(holds)
    guard let low = holding.first, let high = holding.last else { return nil }
    var state = state
    state.levels[index] = low...high
    return state
  }

  func narrowed(_ state: Possible, by condition: Condition?) -> Possible? {
    var state: Possible? = state
    for test in condition?.tests ?? [] { state = state.flatMap { narrowed($0, by: test) } }
    return state
  }

  /// What remains possible where a condition does not hold; nil where it always does.
  func narrowed(_ state: Possible, without condition: Condition?) -> Possible? {
    guard let condition, !condition.tests.allSatisfy({ isCertain($0, in: state) }) else { return nil }
    // Of several tests, any one may be the one that fails.
    guard condition.tests.count == 1, let test = condition.tests.first else { return state }
    return narrowed(state, by: test, holding: false)
  }

  /// Whether a test holds whatever the path was.
  func isCertain(_ test: Condition.Test, in state: Possible) -> Bool {
    narrowed(state, by: test, holding: false) == nil
  }

  /// After a choice was picked.
  func after(_ choice: Choice, from state: Possible) -> Possible {
    var state = state
    for note in choice.notes {
      guard let index = notes[note] else { continue }
      (state.mayHave[index], state.mayLack[index]) = (true, false)
    }
    for move in choice.moves {
      guard let index = meters[move.meter] else { continue }
      let range = state.levels[index]
      state.levels[index] = clamp(range.lowerBound + move.delta, index)...clamp(range.upperBound + move.delta, index)
    }
    return state
  }

  private func clamp(_ level: Int, _ index: Int) -> Int { min(max(level, 0), maxima[index]) }
}
