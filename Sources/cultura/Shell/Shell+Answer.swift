import Curricula
import Learning

extension Shell {
  /// Reads a line for this screen; Tab offers what can be typed.
  func read(at screen: Screen, _ turn: Turn) -> Console.Reading {
    let isProse = turn.isProse(at: screen)
    let eachOnce = screen.type == .order || screen.type == .multiple
    offer(candidates(at: screen, turn), commandsNeedSlash: isProse, eachOnce: eachOnce)
    return read(isProse: isProse)
  }

  /// Takes a line as an answer, or as a part of one; the answer once nothing more is to be asked.
  func take(_ line: String, at screen: Screen, asksConfidence: Bool, _ turn: inout Turn) -> Turn.Draft? {
    if let draft = turn.draft {
      switch draft.need {
      case .confidence:
        guard let confidence = Confidence(word: line) else {
          say(AnswerPhrase.askConfidence.words)
          return nil
        }
        turn.draft = nil
        return with(draft) { $0.confidence = confidence }
      case .confirmation where line.isEmpty:
        let draft = with(draft) { $0.elapsed = turn.elapsed }
        return ask(draft, for: .confidence, asksConfidence && screen.type.isDecision, at: screen, &turn)
      case .confirmation where screen.type == .cloze:
        say(waiting(draft, at: screen, turn))
        return nil
      case .confirmation, nil: turn.draft = nil
      }
    }
    guard var draft = reading(of: line, at: screen, &turn) else { return nil }
    draft.elapsed = turn.elapsed
    if screen.isAssessment, screen.type != .info {
      return ask(draft, for: .confirmation, true, at: screen, &turn)
    }
    return ask(draft, for: .confidence, asksConfidence && screen.type.isDecision, at: screen, &turn)
  }

  /// Keeps a draft until it is confirmed or it is said how sure; gives it back where that is not needed.
  private func ask(
    _ draft: Turn.Draft, for need: Turn.Draft.Need, _ isNeeded: Bool, at screen: Screen, _ turn: inout Turn
  ) -> Turn.Draft? {
    turn.draft = isNeeded ? with(draft) { $0.need = need } : nil
    guard let kept = turn.draft else { return draft }
    say(waiting(kept, at: screen, turn))
    return nil
  }

  private func with(_ draft: Turn.Draft, _ change: (inout Turn.Draft) -> Void) -> Turn.Draft {
    var draft = draft
    change(&draft)
    return draft
  }

  /// What is to be typed now.
  func instruction(at screen: Screen, _ turn: Turn) -> Bilingual {
    turn.draft.map { waiting($0, at: screen, turn) }
      ?? Page(console.style, language).instruction(screen, gap: turn.filled.count)
  }

  private func waiting(_ draft: Turn.Draft, at screen: Screen, _ turn: Turn) -> Bilingual {
    guard draft.need == .confirmation else { return AnswerPhrase.askConfidence.words }
    let text = echo(draft.input, screen, turn)
    return switch screen.type {
    case .choice, .multiple, .scale: LessonPhrase.confirm(text).words
    case .cloze: AnswerPhrase.confirmGaps(text).words
    default: AnswerPhrase.confirm(text).words
    }
  }

  /// Drops an answer that waits, after Ctrl-C; false where there is none.
  func cancel(at screen: Screen, _ turn: inout Turn) -> Bool {
    guard turn.draft != nil else { return false }
    say(LessonPhrase.cancelledAnswer.words)
    takeBack(at: screen, &turn)
    return true
  }

  /// Takes back the last gap, or an answer before it is said how sure it is; false where there is neither.
  func undo(at screen: Screen, _ turn: inout Turn) -> Bool {
    guard turn.draft?.need != .confidence else { return cancel(at: screen, &turn) }
    guard !turn.filled.isEmpty else { return false }
    takeBack(at: screen, &turn)
    return true
  }

  private func takeBack(at screen: Screen, _ turn: inout Turn) {
    turn.draft = nil
    if screen.type == .cloze {
      _ = turn.filled.popLast()
      show { $0.gap(screen, turn.filled.count) }
    } else {
      say(instruction(at: screen, turn))
    }
  }

  /// What a line answers at this scene; says what is wrong when it answers nothing.
  private func reading(of line: String, at screen: Screen, _ turn: inout Turn) -> Turn.Draft? {
    let instruction = Page(console.style, language).instruction(screen, gap: turn.filled.count)
    if screen.type == .info {
      if line.isEmpty { return Turn.Draft(input: .read) }
      unknown(line, instruction)
      return nil
    }
    guard !line.isEmpty else {
      say(instruction)
      return nil
    }
    if turn.isProse(at: screen), line.hasPrefix("/") {
      unknown(line)
      return nil
    }
    do throws(Misreading) {
      if let draft = try draft(of: line, at: screen, &turn) { return draft }
    } catch {
      say(error.words)
      return nil
    }
    // A gap was filled, and the next one is asked for.
    if screen.type != .cloze { unknown(line, instruction) }
    return nil
  }

  private func draft(of line: String, at screen: Screen, _ turn: inout Turn) throws(Misreading) -> Turn.Draft? {
    switch screen.type {
    case .text, .reflection:
      let words = FreeText.salted(line)
      return Turn.Draft(input: .write(words), words: [words])
    case .order:
      return try AnswerReading.order(line, among: screen.choices).map { Turn.Draft(input: .arrange($0)) }
    case .match:
      return try AnswerReading.pairs(line, lefts: screen.choices, partners: screen.partners)
        .map { Turn.Draft(input: .pair($0)) }
    case .number: return Turn.Draft(input: .number(try AnswerReading.number(line, language)))
    case .scale:
      return try AnswerReading.point(line, among: screen.choices).map { Turn.Draft(input: .choose([$0])) }
    case .cloze: return fill(line, at: screen, &turn)
    default:
      return try AnswerReading.choices(line, among: screen.choices, several: screen.type == .multiple)
        .map { Turn.Draft(input: .choose($0)) }
    }
  }

  /// Fills the next gap; the whole answer once it was the last.
  private func fill(_ line: String, at screen: Screen, _ turn: inout Turn) -> Turn.Draft? {
    guard let gap = turn.gap(of: screen) else { return nil }
    if gap.isTyped {
      guard !line.foldedAnswer.isEmpty else {
        say(instruction(at: screen, turn))
        return nil
      }
      turn.filled.append(Turn.Filled(input: .written(.salted(line)), text: line))
    } else {
      do throws(Misreading) {
        guard let id = try AnswerReading.choices(line, among: gap.options, several: false)?.first, let index = Int(id)
        else {
          unknown(line, instruction(at: screen, turn))
          return nil
        }
        let text = gap.options.first { $0.id == id }?.text ?? ""
        turn.filled.append(Turn.Filled(input: .option(index), text: text))
      } catch {
        say(error.words)
        return nil
      }
    }
    guard turn.filled.count == screen.gaps.count else {
      show { $0.gap(screen, turn.filled.count) }
      return nil
    }
    let inputs = turn.filled.map(\.input)
    let words = inputs.compactMap { if case .written(let words) = $0 { words } else { nil } }
    return Turn.Draft(input: .fill(inputs), words: words)
  }

  private func echo(_ input: Session.Input, _ screen: Screen, _ turn: Turn) -> String {
    func text(_ id: String, among options: [Screen.Option]) -> String { options.first { $0.id == id }?.text ?? id }
    let parts: [String]
    switch input {
    case .choose(let ids):
      let isScale = screen.type == .scale
      parts = screen.choices.filter { ids.contains($0.id) }.map { isScale ? "\($0.id) \($0.text)".trimmed : $0.text }
    case .write(let words): parts = [words.text]
    case .arrange(let ids): parts = ids.enumerated().map { "\($0 + 1). \(text($1, among: screen.choices))" }
    case .pair(let partners):
      parts = screen.choices.compactMap { left in
        partners[left.id].map { "\(left.text): \(text($0, among: screen.partners))" }
      }
    case .fill: parts = turn.filled.map(\.text)
    case .number(let number): parts = [number.written(language)]
    case .read, .rewind, .commit: parts = []
    }
    return parts.joined(separator: " · ")
  }

  /// What Tab offers here besides commands.
  private func candidates(at screen: Screen, _ turn: Turn) -> [LineEditor.Candidate] {
    if let draft = turn.draft {
      guard draft.need == .confidence else { return [] }
      return numbered([AnswerPhrase.sure, .fairly, .guess].map { $0.words[language] })
    }
    switch screen.type {
    case .scale: return screen.choices.map { LineEditor.Candidate(word: $0.id, note: Inline.plain($0.text)) }
    case .match:
      return numbered(screen.choices.map(\.text))
        + screen.partners.enumerated().map {
          LineEditor.Candidate(word: $0.letter, note: Inline.plain($1.text))
        }
    case .cloze: return numbered((turn.gap(of: screen)?.options ?? []).map(\.text))
    default: return numbered(screen.choices.map(\.text))
    }
  }
}

extension Confidence {
  /// By its number, its letter or its word.
  fileprivate init?(word: String) {
    switch word.folded {
    case "1", "a", "seguro", "segura", "sure": self = .sure
    case "2", "b", "bastante", "fairly", "fairly sure": self = .fairly
    case "3", "c", "adivine", "guess", "a guess", "guessed": self = .guess
    default: return nil
    }
  }
}
