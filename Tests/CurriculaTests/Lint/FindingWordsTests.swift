import Testing

@testable import Curricula

@Suite struct FindingWordsTests {
  @Test("Every sentence and remedy is there in both languages, in its form")
  func wordsAreWhole() throws {
    let findings = try BrokenSample.all().flatMap(\.findings).map(\.finding)
    #expect(findings.count > 100)
    for finding in findings {
      for text in [finding.sentence.es, finding.sentence.en] {
        #expect(!text.isEmpty && text.last != ".", "\(finding.rule.name): \(text)")
      }
      for text in [finding.remedy.es, finding.remedy.en] {
        #expect(text.first?.isLowercase == false && text.count > 10, "\(finding.rule.name): \(text)")
      }
      #expect(finding.sentence.es != finding.sentence.en)
      #expect(finding.remedy.es != finding.remedy.en, "\(finding.remedy.es)")
    }
  }

  @Test("Spanish words hold no English, and English ones no Spanish")
  func languagesAreApart() throws {
    let spoken =
      try BrokenSample.all().flatMap(\.findings).map(\.finding).flatMap { [$0.sentence, $0.remedy] }
      + Rule.all.map(\.reason)
    let english = Set(
      "the and of is are with this that not you your has write answer line scene choice".split(separator: " ")
    )
    let keywords = [
      "type=", "outcome=", "if:", "note:", ", once", " pts", "lang:", "title:", "translates:", "meter",
    ]
    let spanish = Set(
      "el la los las que con para una esta este escribe respuesta línea escena".split(separator: " "))
    for words in spoken {
      let es = words.es.withoutQuotes
      #expect(Set(es.plainWords).isDisjoint(with: english), "\(words.es)")
      for keyword in keywords { #expect(!es.contains(keyword), "\(words.es)") }
      let en = words.en.withoutQuotes
      #expect(Set(en.plainWords).isDisjoint(with: spanish), "\(words.en)")
      #expect(!en.contains("«") && !en.contains("¿"), "\(words.en)")
    }
  }

  @Test("Every kind of line without a place has a sample")
  func strayLinesAreSampled() throws {
    let sampled = Set(
      try BrokenSample.all().filter { $0.rule == "stray-line" }.flatMap(\.findings).map(\.finding.sentence))
    for stray in Finding.Stray.allCases {
      let sentence = Finding.strayLine(stray, at: Place(line: 1, column: 1)).sentence
      #expect(sampled.contains(sentence), "\(stray)")
    }
  }

  @Test("Every rule says why, in whole sentences")
  func reasonsAreWhole() {
    for rule in Rule.all {
      #expect(rule.reason.es.last == "." && rule.reason.en.last == ".", "\(rule.name)")
      #expect(rule.reason.es != rule.reason.en)
    }
  }
}

extension String {
  /// Without what is quoted from the author.
  fileprivate var withoutQuotes: String {
    var depth = 0
    return String(
      filter { character in
        if "«“{".contains(character) { depth += 1 }
        defer { if "»”}".contains(character) { depth -= 1 } }
        return depth == 0
      })
  }

  fileprivate var plainWords: [Substring] { lowercased().split { !$0.isLetter } }
}
