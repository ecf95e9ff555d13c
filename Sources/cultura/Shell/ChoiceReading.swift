import Curricula
import Learning

/// What a line means where choices are offered: a number, a letter, several of them, or words.
enum ChoiceReading: Equatable {
  case ids([String])
  /// A number or letter beyond the last choice.
  case outOfRange(String)
  /// Several numbers or letters where one is chosen.
  case tooMany
  /// The number or letter of one choice, and all that another says.
  case clash(String)
  /// Words that fit more than one choice.
  case ambiguous
  case none

  init(_ line: String, among options: [Screen.Option], several: Bool) {
    let line = line.trimmed
    let parts = line.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
    guard let indices = ChoiceReading.indices(parts), !indices.isEmpty else {
      self = ChoiceReading.words(line, options)
      return
    }
    // Choices may be numbers themselves.
    if let said = ChoiceReading.index(saying: line, options), indices != [said] {
      let isFirst = indices.count == 1 && options.indices.contains(indices[0])
      self = isFirst ? .clash(line) : .ids([options[said].id])
      return
    }
    if let beyond = zip(parts, indices).first(where: { !options.indices.contains($1) }) {
      self = .outOfRange(beyond.0)
    } else {
      self = indices.count == 1 || several ? .ids(indices.map { options[$0].id }) : .tooMany
    }
  }

  /// Positions from 0, when every part is a number or a single letter.
  static func indices(_ parts: [String]) -> [Int]? {
    var indices: [Int] = []
    for part in parts {
      if let number = Int(part) {
        indices.append(number - 1)
      } else if let letter = part.folded.utf8.first, part.utf8.count == 1,
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
      {
        indices.append(Int(letter - UInt8(ascii: "a")))
      } else {
        return nil
      }
    }
    return indices
  }

  /// The one choice that says nothing but this.
  private static func index(saying line: String, _ options: [Screen.Option]) -> Int? {
    let typed = line.foldedAnswer
    let saying = options.indices.filter { Inline.plain(options[$0].text).foldedAnswer == typed }
    return saying.count == 1 ? saying.first : nil
  }

  /// The one choice that begins with the words, or else the one that holds them all.
  static func words(_ line: String, _ options: [Screen.Option]) -> ChoiceReading {
    let typed = line.foldedAnswer
    guard typed.unicodeScalars.count >= 2 else { return .none }
    let texts = options.map { (id: $0.id, text: Inline.plain($0.text).foldedAnswer) }
    let prefixed = texts.filter { $0.text.hasPrefix(typed) }
    if prefixed.count == 1 { return .ids([prefixed[0].id]) }
    if typed.unicodeScalars.count < 4 { return prefixed.isEmpty ? .none : .ambiguous }
    let words = typed.split(separator: " ")
    let holding = texts.filter { option in words.allSatisfy { option.text.contains($0) } }
    switch holding.count {
    case 0: return .none
    case 1: return .ids([holding[0].id])
    default: return .ambiguous
    }
  }
}
