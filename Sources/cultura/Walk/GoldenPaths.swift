import Curricula
import Learning

/// One path to each ending, told scene by scene in the lesson's language, for comparing one day with another.
struct GoldenPaths {
  /// Where two tellings part: a line counted from 1, and what stands there; nil past an end.
  struct Difference {
    var line: Int
    var old: String?
    var new: String?
  }

  private let walk: Walk
  private var language: Language { walk.lesson.language }

  init(_ walk: Walk) { self.walk = walk }

  /// A line for each paragraph, however long, so that a difference is a sentence.
  var text: String {
    let lesson = walk.lesson
    var lines = ["\(lesson.title) · \(lesson.id) · \(lesson.language.rawValue)"]
    for ending in walk.endings {
      lines += ["", GoldenPhrase.ending(ending).words[language]]
      guard var session = Session.walking(lesson, of: walk.curriculum) else { continue }
      for way in ending.route {
        guard let next = session.taking(way), let step = next.attempt.steps.last else { break }
        lines += screen(session, answered: way) + reply(next.reply(to: step))
        session = next
      }
      lines += screen(session, answered: nil)
      if let completed = session.attempt.completion { lines.append(GoldenPhrase.end(completed).words[language]) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func screen(_ session: Session, answered way: Way?) -> [String] {
    let screen = session.screen
    var lines = ["", "## \(screen.sceneTitle) {#\(screen.scene)}"]
    lines += screen.gauges.map { "\($0.label): \($0.value)/\($0.maximum)" }
    lines += (screen.body + (screen.question.map { [$0] } ?? [])).flatMap(Self.lines)
    lines += session.choices.map { choice in
      let text = choice.partner.isEmpty ? choice.text : "\(choice.text) = \(choice.partner)"
      guard !screen.type.isAnsweredInWords else { return "- \(text) {#\(choice.id)}" }
      // As after the shell's prompt: a box would say that the choice is a good one.
      return "\(way?.names.contains(choice.id) == true ? "›" : "-") \(text)"
    }
    // What is not picked is written, ordered, paired.
    if let way, !way.names.isEmpty, screen.type.isAnsweredInWords {
      lines.append("= " + way.names.joined(separator: " | "))
    }
    return lines + screen.feedback.map { "> " + $0 }
  }

  private func reply(_ reply: Reply) -> [String] {
    var lines = reply.consequences.flatMap(Self.lines) + reply.feedback.map { "> " + $0 }
    lines += reply.signs.map { sign in
      let name = walk.curriculum.behaviour(sign.behaviour)?.text ?? sign.behaviour
      return "\(sign.value > 0 ? "+" : "−") \(name)"
    }
    lines += reply.movements.map { "\($0.label): \($0.from) → \($0.to)" }
    if let credit = reply.credit { lines.append(GoldenPhrase.credit(credit).words[language]) }
    return lines
  }

  private static func lines(_ paragraph: Paragraph) -> [String] {
    switch paragraph.voice {
    case .narration: [paragraph.text]
    case .speech(let name, let role): [(role.isEmpty ? name : "\(name) (\(role))") + ": " + paragraph.text]
    case .letter: paragraph.text.split(separator: "\n", omittingEmptySubsequences: false).map { "| " + $0 }
    }
  }

  /// The first line that differs; nil when none does. Line ends are not compared: an editor may change them.
  static func difference(between old: String, and new: String) -> Difference? {
    let (old, new) = (lines(of: old), lines(of: new))
    guard let index = (0..<max(old.count, new.count)).first(where: { line($0, of: old) != line($0, of: new) }) else {
      return nil
    }
    return Difference(line: index + 1, old: line(index, of: old), new: line(index, of: new))
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func line(_ index: Int, of lines: [String]) -> String? {
    lines.indices.contains(index) ? lines[index] : nil
  }
}

extension Scene.Kind {
  /// Whether an answer is more than which choices are picked.
  fileprivate var isAnsweredInWords: Bool {
    switch self {
    case .order, .match, .cloze, .number, .text, .reflection: true
    case .choice, .multiple, .scale, .info, .ending, .commitment: false
    }
  }
}

/// What a golden file says besides the lesson's own words.
enum GoldenPhrase {
  case ending(Walk.Ending), end(Completed), credit(Double)

  var words: Bilingual {
    switch self {
    case .ending(let ending):
      Bilingual(
        es: "# Hasta «\(ending.title)» {#\(ending.scene)}, final \(ending.outcome.word.es)",
        en: "# To “\(ending.title)” {#\(ending.scene)}, a \(ending.outcome.word.en) ending")
    case .end(let completed):
      Bilingual(
        es: "Nota \(Int(rounding: completed.score)) de 100, \(completed.passed ? "aprueba" : "no aprueba")",
        en: "Score \(Int(rounding: completed.score)) of 100, \(completed.passed ? "passes" : "does not pass")")
    case .credit(let credit):
      Bilingual(
        es: "Vale \(Int(rounding: credit * 100)) de 100", en: "Worth \(Int(rounding: credit * 100)) of 100")
    }
  }
}
