import Curricula
import Learning

// Events, screens and debriefs in one line each, as playthroughs tell them.

extension Event {
  var told: String {
    switch fact {
    case .answered(let answered): answered.told
    case .rewound(let rewound): "rewound \(rewound.to)"
    case .completed(let completed):
      "completed \(completed.ending) \(completed.outcome.rawValue) \(completed.score.short) "
        + (completed.passed ? "passed" : "failed")
    case .committed(let committed): "committed \(committed.due)"
    default: fact.kind
    }
  }
}

extension Answered {
  var told: String {
    let answer =
      switch self.answer {
      case .read: "read"
      case .choice(let id): id
      case .choices(let ids): ids.joined(separator: ",")
      case .text: "text"
      case .order(let ids): ids.joined(separator: ">")
      case .pairs(let partners):
        partners.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
      case .gaps(let gaps): gaps.map(\.told).joined(separator: ",")
      case .number(let number): number.short
      }
    var parts = ["answered", scene, answer, credit?.short ?? "-"]
    parts += evidence.keys.sorted().map { (evidence[$0] == 1 ? "+" : "-") + $0 }
    parts += meters.told + notes + ["->", next]
    if hints > 0 { parts.append("hints=\(hints)") }
    return parts.joined(separator: " ")
  }
}

extension GapAnswer {
  fileprivate var told: String {
    switch self {
    case .option(let index): "\(index)"
    case .written: "text"
    }
  }
}

extension Screen {
  var told: String {
    var parts = [scene, "\(step)/\(steps)"]
    parts += gauges.map { "\($0.id)=\($0.value)" }
    parts.append("[" + choices.map(\.id).joined(separator: " ") + "]")
    if let outcome { parts.append(outcome.rawValue) }
    return parts.joined(separator: " ")
  }

  func says(_ words: String) -> Bool {
    body.contains { paragraph in
      if case .speech(let name, _) = paragraph.voice, name == words { return true }
      return paragraph.text.contains(words)
    }
  }
}

extension Debrief {
  func told(_ key: String) -> String {
    switch key {
    case "score": "\(score.short) \(passed ? "passed" : "failed")"
    case "path": path.map { $0.names.joined(separator: " + ") }.joined(separator: " | ")
    case "profile": profile.map { "\($0.axis.id) \($0.positive)/\($0.total)" }.joined(separator: " ")
    case "practice": isPractice ? "yes" : "no"
    case "decided": decisive.map { "\(path[$0].step)" } ?? "none"
    default: ""
    }
  }
}

extension [String: Int] {
  fileprivate var told: [String] { keys.sorted().map { "\($0)=\(self[$0] ?? 0)" } }
}

extension Double {
  /// To three places, without trailing zeros.
  var short: String {
    let thousandths = Int((self * 1000).rounded())
    guard thousandths % 1000 != 0 else { return "\(thousandths / 1000)" }
    var fraction = String(thousandths % 1000 + 1000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return "\(thousandths / 1000).\(fraction)"
  }
}
