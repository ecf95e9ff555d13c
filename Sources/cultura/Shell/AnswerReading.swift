import Curricula
import Learning

/// Why a line is no answer here, in a sentence.
struct Misreading: Error {
  let words: Bilingual

  init(_ phrase: AnswerPhrase) { words = phrase.words }
  init(_ phrase: LessonPhrase) { words = phrase.words }
}

/// What a line means where it is not just a choice; nil where it looks like no answer at all.
enum AnswerReading {
  private static let separators: Set<Character> = [",", ";", ">", "-", "→", ".", "=", ":", "(", ")"]

  /// The choices that a line names; nil when it names none.
  static func choices(
    _ line: String, among options: [Screen.Option], several: Bool
  ) throws(Misreading) -> [String]? {
    switch ChoiceReading(line, among: options, several: several) {
    case .ids(let ids): return ids
    case .outOfRange(let text): throw Misreading(.outOfRange(text, options.count))
    case .tooMany: throw Misreading(.chooseJustOne)
    case .clash(let text): throw Misreading(.clash(text, isNumber: Int(text) != nil))
    case .ambiguous: throw Misreading(.ambiguous)
    case .none: return nil
    }
  }

  /// Steps by their numbers or letters: `3 1 2`, `3,1,2`, `312`, `c a b`.
  static func order(_ line: String, among steps: [Screen.Option]) throws(Misreading) -> [String]? {
    var parts = line.split { separators.contains($0) || $0.isWhitespace }.map(String.init)
    if let only = parts.first, parts.count == 1, steps.count < 10, only.count == steps.count {
      parts = only.map { String($0) }
    }
    guard let indices = ChoiceReading.indices(parts), !indices.isEmpty else { return nil }
    for (part, index) in zip(parts, indices) where !steps.indices.contains(index) {
      throw Misreading(.outOfRange(part, steps.count))
    }
    for (place, index) in indices.enumerated() where indices[..<place].contains(index) {
      throw Misreading(.twice(parts[place]))
    }
    let missing = steps.indices.filter { !indices.contains($0) }
    if !missing.isEmpty { throw Misreading(.missing(missing.map { String($0 + 1) })) }
    return indices.map { steps[$0].id }
  }

  /// The point of a scale by its own number, or by its words.
  static func point(_ line: String, among points: [Screen.Option]) throws(Misreading) -> String? {
    if let number = Int(line) {
      if let point = points.first(where: { Int($0.id) == number }) { return point.id }
      throw Misreading(.noSuchPoint(line, points.first?.id ?? "", points.last?.id ?? ""))
    }
    switch ChoiceReading.words(line, points.filter { !$0.text.isEmpty }) {
    case .ids(let ids): return ids.first
    case .ambiguous: throw Misreading(.ambiguous)
    case .outOfRange, .tooMany, .clash, .none: return nil
    }
  }

  /// A number in figures; three digits behind its only point or comma may also be thousands.
  static func number(_ line: String, _ language: Language) throws(Misreading) -> Double {
    guard let number = Double(writing: line) else { throw Misreading(.notANumber) }
    let digits = line.filter { !$0.isWhitespace }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    if parts.count == 2, parts[1].count == 3, let whole = Int(parts[0]), whole != 0, abs(whole) < 1000 {
      let broken = number.written(language)
      let isStillUnclear =
        broken.split { $0 == "," || $0 == "." }.last?.count == 3 && broken.contains { ",.".contains($0) }
      throw Misreading(.twoNumbers(digits, whole: parts.joined(), broken: isStillUnclear ? broken + "0" : broken))
    }
    return number
  }

  /// A letter for each number: `1b 2a 3c`, or `b a c` in the numbers' order.
  static func pairs(
    _ line: String, lefts: [Screen.Option], partners: [Screen.Option]
  ) throws(Misreading) -> [String: String]? {
    guard let signs = signs(line, lefts: lefts.count, partners: partners.count) else { return nil }
    var numbers: [Int] = []
    var letters: [Int] = []
    for sign in signs {
      switch sign {
      case .number(let number):
        guard lefts.indices.contains(number - 1) else { throw Misreading(.outOfRange(String(number), lefts.count)) }
        guard !numbers.contains(number - 1) else { throw Misreading(.twice(String(number))) }
        numbers.append(number - 1)
      case .letter(let letter):
        guard partners.indices.contains(letter) else {
          throw Misreading(.noSuchLetter(letter.letter, last: (partners.count - 1).letter))
        }
        letters.append(letter)
      }
    }
    if numbers.isEmpty {
      guard letters.count <= lefts.count else { throw Misreading(.tooMany(lefts.count)) }
      numbers = Array(letters.indices)
    } else if !alternate(signs) {
      throw Misreading(.pairEach)
    }
    let missing = lefts.indices.filter { !numbers.contains($0) }
    if !missing.isEmpty { throw Misreading(.noPartner(missing.map { String($0 + 1) })) }
    return Dictionary(
      zip(numbers, letters).map { (lefts[$0].id, partners[$1].id) }, uniquingKeysWith: { first, _ in first })
  }

  private enum Sign {
    case number(Int)
    /// From 0.
    case letter(Int)
  }

  private static func alternate(_ signs: [Sign]) -> Bool {
    let areNumbers = signs.map { if case .number = $0 { true } else { false } }
    return areNumbers.count % 2 == 0 && zip(areNumbers, areNumbers.dropFirst()).allSatisfy { $0 != $1 }
  }

  /// Numbers and single letters; letters may stand together where they are one for each number.
  private static func signs(_ line: String, lefts: Int, partners: Int) -> [Sign]? {
    var signs: [Sign] = []
    var rest = line.folded[...]
    while let next = rest.first {
      if next.isASCII, next.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return nil }
        signs.append(.number(number))
        rest = rest.dropFirst(digits.count)
      } else if let letter = next.place {
        let run = rest.prefix { $0.place != nil }
        let isWord = run.count > 1
        let isInOrder = run.count == lefts && run.allSatisfy { ($0.place ?? 0) < partners }
        guard !isWord || isInOrder && run.count == line.count else { return nil }
        signs += isWord ? run.compactMap(\.place).map { .letter($0) } : [.letter(letter)]
        rest = rest.dropFirst(run.count)
      } else if separators.contains(next) || next.isWhitespace {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    return signs.isEmpty ? nil : signs
  }
}

extension Character {
  /// Its place in the alphabet, from 0.
  fileprivate var place: Int? {
    guard let byte = asciiValue, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else { return nil }
    return Int(byte - UInt8(ascii: "a"))
  }
}

extension Int {
  /// The letter at this place of the alphabet, from 0.
  var letter: String { Unicode.Scalar(UInt8(ascii: "a") + UInt8(Swift.min(Swift.max(self, 0), 25))).description }
}
