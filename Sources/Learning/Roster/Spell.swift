/// One stay of a learner in the organisation, from arriving to leaving, as the lines on record leave it in the end.
struct Spell: Hashable {
  /// What was said on arriving.
  private var arrival: Joined
  /// The day it begins, corrections included.
  private var day: Day
  private var moves: [Moved] = []
  private var departure: Day?

  private init(_ arrival: Joined) {
    self.arrival = arrival
    day = arrival.from
  }

  /// Adds the next line about a learner to their stays: a departure takes the place of one on record before, and
  /// whoever is back by the day of leaving never left.
  static func add(_ fact: RosterFact, to spells: inout [Spell]) {
    switch fact {
    case .joined(let it): spells.append(Spell(it))
    case .returned(let it):
      if let day = spells.last?.departure, it.from <= day {
        spells[spells.count - 1].departure = nil
      } else {
        spells.append(Spell(it))
      }
    case .moved(let it):
      guard !spells.isEmpty else { return }
      if let start = it.start { correct(start, in: &spells) }
      spells[spells.count - 1].moves.append(it)
    case .left(_, let on):
      if !spells.isEmpty { spells[spells.count - 1].departure = on }
    case .assigned, .withdrawn, .exempted, .unknown: break
    }
  }

  /// A corrected start is the day of arriving, unless HR counts from another day than that: from a stay before.
  private static func correct(_ start: Day, in spells: inout [Spell]) {
    let last = spells.count - 1
    let isArrival =
      last == 0 ? spells[last].arrival.start == nil : spells[last - 1].departure.map { start > $0 } ?? false
    spells[last].arrival.start = isArrival ? nil : start
    if isArrival { spells[last].day = start }
  }

  /// Where the stays leave the learner on a day; nil before the first.
  static func member(_ spells: [Spell], on day: Day) -> Roster.Member? {
    let begun = spells.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    guard let last = begun.lastIndex(where: { $0.day <= day }) else { return nil }
    let next = begun.indices.contains(last + 1) ? begun[last + 1].day : nil
    return begun[last].member(on: day, before: next)
  }

  /// What was planned for after the next stay began counts no longer.
  private func member(on day: Day, before next: Day?) -> Roster.Member {
    var member = Roster.Member(arrival, present: self.day)
    let dated = moves.enumerated().map { (day: max($0.element.from, self.day), place: $0.offset, moved: $0.element) }
    for move in dated.sorted(by: { ($0.day, $0.place) < ($1.day, $1.place) })
    where move.day <= day && next.map({ move.day < $0 }) ?? true {
      member.apply(move.moved, on: move.day)
    }
    if let departure, max(departure, self.day) <= day { member.left = departure }
    return member
  }
}
