import Curricula

/// What a completion says was wrong, and what holds instead; both values stay on record.
package struct Corrected: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    /// 0…100.
    case score(was: Double, now: Double)
    case passed(was: Bool, now: Bool)
  }

  /// The line that is corrected: one of kind `completed`.
  package var of: Int
  package var change: Change
  /// Why; without names, since it cannot be erased.
  package var reason: String
  /// The login name of whoever corrected it.
  package var by: String

  package init(of: Int, change: Change, reason: String, by: String) {
    self.of = of
    self.change = change
    self.reason = reason
    self.by = by
  }
}

extension Sequence<Record> {
  /// The same records, each completion as its last correction leaves it.
  package var corrected: [Record] {
    var records = Array(self)
    for case (_, .corrected(let it)) in records.map({ ($0.seq, $0.event.fact) }) {
      guard let index = records.firstIndex(where: { $0.seq == it.of }),
        case .completed(var completed) = records[index].event.fact
      else { continue }
      switch it.change {
      case .score(_, let now): completed.score = now
      case .passed(_, let now): completed.passed = now
      }
      records[index].event.fact = .completed(completed)
    }
    return records
  }
}

extension Sequence<Record> {
  /// The completions that count, each attempt's first: what follows a rewind is practice.
  package var completions: [(seq: Int, moment: Moment, completed: Completed)] {
    var met: Set<AttemptName> = []
    return compactMap { record in
      guard case .completed(let it) = record.event.fact,
        met.insert(AttemptName(lesson: it.lesson, attempt: it.attempt)).inserted
      else { return nil }
      return (record.seq, record.event.moment, it)
    }
  }
}

private struct AttemptName: Hashable {
  let lesson: String
  let attempt: Int
}
