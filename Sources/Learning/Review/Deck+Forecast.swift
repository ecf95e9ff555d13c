import Curricula

extension Deck {
  /// 0…1: how much of the deck is likely remembered on a day, if nothing is reviewed until then; nil without cards.
  package func retention(on day: Day) -> Double? {
    guard !cards.isEmpty else { return nil }
    let sum = cards.reduce(0) { sum, card in
      sum
        + ReviewSchedule.retrievability(
          stability: card.memory.stability, elapsedDays: max(0, day.number - card.last.day.number))
    }
    return sum / Double(cards.count)
  }
}

extension Sequence<Record> {
  /// How many cards were played on a local day.
  package func reviews(on day: Day) -> Int {
    reduce(0) { count, record in
      if case .reviewed = record.event.fact, record.event.moment.day == day { count + 1 } else { count }
    }
  }
}
