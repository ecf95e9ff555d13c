import Curricula

/// A lesson's logic as its author would write it: with the keywords of the lesson's language.
struct Markings {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// `{#call choice weight=2}`
  func heading(_ scene: Scene) -> String {
    let type = Keyword.spelling(of: scene.type.rawValue, in: Keyword.sceneTypes, language)
    let weight = Keyword.spelling(of: "weight", in: Keyword.attributes, language)
    return "{#\(scene.id) \(type)" + (scene.weight == 1 ? "}" : " \(weight)=\(scene.weight)}")
  }

  /// `if:!late [x] +O1 3 pts trust+1 note:seven -> signature`
  func tags(_ choice: Choice) -> String {
    var parts: [String] = []
    if let condition = choice.condition { parts.append(self.condition(condition)) }
    if choice.isRecommended { parts.append("[x]") }
    parts += choice.evidence.map { ($0.value > 0 ? "+" : "-") + $0.behaviour }
    if let points = choice.points { parts.append("\(points) \(tag("pts"))") }
    parts += choice.moves.map { $0.meter + ($0.delta >= 0 ? "+" : "-") + String(abs($0.delta)) }
    parts += choice.notes.map { tag("note:") + $0 }
    if choice.isOnce { parts.append(tag("once")) }
    if !choice.partner.isEmpty { parts.append("= " + choice.partner) }
    if let jump = choice.jump { parts.append(self.jump(jump)) }
    return parts.joined(separator: " ")
  }

  /// `note: late seven`
  func note(_ notes: [String]) -> String { tag("note:") + " " + notes.joined(separator: " ") }

  /// `if:trust<2 -> paper`
  func jump(_ jump: Jump) -> String {
    (jump.condition.map { condition($0) + " " } ?? "") + "-> " + jump.target
  }

  private func condition(_ condition: Condition) -> String {
    condition.tests.map { test in
      switch test {
      case .note(let note): tag("if:") + note
      case .noNote(let note): tag("if:") + "!" + note
      case .meter(let id, let comparison, let bound): tag("if:") + "\(id)\(comparison.rawValue)\(bound)"
      }
    }.joined(separator: " ")
  }

  private func tag(_ english: String) -> String { Keyword.spelling(of: english, in: Keyword.tags, language) }
}
