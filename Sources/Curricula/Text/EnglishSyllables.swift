/// English is not spoken as it is written: groups of vowels, and what experience says about pairs and endings.
///
/// Against a pronouncing dictionary it errs in one running word of a hundred, about as often up as down.
enum EnglishSyllables {
  /// Of a word in lower case.
  static func count(_ written: [Unicode.Scalar]) -> Int {
    let letters = written.map { $0 == "\u{2019}" ? "'" : $0 }.filter { $0.isReadLetter || $0 == "'" }
    let (word, extra) = withoutContraction(letters)
    var count = extra
    var wasVowel = false
    for index in word.indices {
      let vowel = isVowel(word, index)
      if vowel, !wasVowel || isSplit(word, index) { count += 1 }
      wasVowel = vowel
    }
    return max(1, count - silentEnding(word) - silentInside(word))
  }

  /// `y` is a consonant before a vowel, and where a word begins.
  private static func isVowel(_ word: [Unicode.Scalar], _ index: Int) -> Bool {
    guard isVowel(word[index]) else { return false }
    return word[index] != "y" || index > 0 && !(word.indices.contains(index + 1) && isVowel(word[index + 1]))
  }

  private static func isVowel(_ letter: Unicode.Scalar?) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  /// `didn't` is a syllable longer than `did`; `we'll` no longer than `we`, `don't` than `do`.
  private static func withoutContraction(_ letters: [Unicode.Scalar]) -> (word: [Unicode.Scalar], extra: Int) {
    guard let apostrophe = letters.firstIndex(of: "'") else { return (letters, 0) }
    let before = Array(letters[..<apostrophe])
    let isNot = before.last == "n" && letters[apostrophe...].elementsEqual("'t".unicodeScalars)
    let stem = before.dropLast()
    guard isNot, stem.last == "d" || stem.last == "s" || stem.last == "v" else { return (before, 0) }
    return (Array(stem), 1)
  }

  /// Whether a vowel begins a syllable though another stands right before it: `id-e-a`, `qui-et`, `go-ing`.
  private static func isSplit(_ word: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = index > 1 ? word[index - 2] : nil
    let after = word.indices.contains(index + 1) ? word[index + 1] : nil
    let text = String(String.UnicodeScalarView(word))
    switch (word[index - 1], word[index]) {
    case ("i", "a"), ("i", "o"):
      // In `special`, `nation`, `region` the i only softens the consonant.
      return before.map { !"ctsgxq".unicodeScalars.contains($0) } ?? false
    case ("i", "u"): return before != nil
    case ("i", "e"):
      if after == "t" { return before == "u" || before == "r" }
      if text.hasPrefix("scien") { return true }
      if after == "n" { return before.map { "lrdv".unicodeScalars.contains($0) } ?? false && !text.hasPrefix("friend") }
      return text.hasSuffix("ier") || text.hasSuffix("iest")
    case ("e", "o"): return !text.hasPrefix("peop")
    case ("u", "a"): return before != "g" && before != "q" && after.map { "lrt".unicodeScalars.contains($0) } ?? false
    case ("u", "e"): return after == "l" && (before == "d" || before == "f") || after == "n" && before == "l"
    case ("u", "i"): return before == "r" && after == "n" || text.hasSuffix("uing")
    case ("e", "a"): return apart.contains { text.hasPrefix($0) } || text.hasPrefix("area") && index == word.count - 1
    case ("o", "e"): return text.hasPrefix("poe")
    case ("o", "o"): return text.hasPrefix("coop") || text.hasPrefix("coord")
    case (_, "i"): return after == "n" && (text.hasSuffix("ing") || text.hasSuffix("ings")) && index >= word.count - 4
    default: return false
    }
  }

  private static let apart = ["creat", "react", "idea", "theat"]

  /// 1 where the last written vowel is not heard: `time`, `called`, `names`; but `table`, `wanted`, `places`.
  private static func silentEnding(_ word: [Unicode.Scalar]) -> Int {
    let text = String(String.UnicodeScalarView(word))
    if ["gue", "que", "gues", "ques"].contains(where: text.hasSuffix), word.count > 4 { return 1 }
    for suffix in ["ement", "ements", "eless", "eful", "ely", "eness"] where text.hasSuffix(suffix) {
      let stem = word.dropLast(suffix.utf8.count)
      let isHeard = ["element", "elements", "cement"].contains(where: text.hasSuffix)
      return stem.contains(where: { isVowel($0) }) && !isVowel(stem.last) && !isHeard ? 1 : 0
    }
    let plural = word.last == "s" && word.count > 3 ? word.dropLast() : word[...]
    guard plural.count > 2, plural.dropLast().contains(where: { isVowel($0) }) else { return 0 }
    let last = plural.last
    let before = plural[plural.endIndex - 2]
    if last == "e" {
      if isVowel(before) || before == "l" && !isVowel(plural[plural.endIndex - 3]) { return 0 }
      let hisses = "sxzcg".unicodeScalars.contains(before) || text.hasSuffix("ches") || text.hasSuffix("shes")
      return plural.count < word.count && hisses ? 0 : 1
    }
    guard last == "d", before == "e", plural.count == word.count, plural.count > 3 else { return 0 }
    let third = plural[plural.endIndex - 3]
    if third == "y" { return isVowel(plural[plural.endIndex - 4]) ? 1 : 0 }
    return isVowel(third) || third == "t" || third == "d" ? 0 : 1
  }

  /// The e at the end of a word inside another one.
  private static func silentInside(_ word: [Unicode.Scalar]) -> Int {
    let text = String(String.UnicodeScalarView(word))
    if text.hasPrefix("eye") { return 1 }
    return ["some", "every", "note", "ware", "where", "ninet", "wednes", "evening", "safe", "home", "time"]
      .contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count + 1 && !isVowel(word[$0.utf8.count]) } ? 1 : 0
  }
}
