import Testing

@testable import Curricula

/// Moodle's GIFT into lessons and back: what is read, what is listed, and that nothing is guessed.
@Suite struct GiftTests {
  private func reader(_ text: String) -> GiftReader { GiftReader(path: "a.gift", bytes: Array(text.utf8)) }

  private func lesson(_ text: String, _ language: Language = .en) -> GiftLesson {
    GiftLesson(reader(text), id: "a", title: "A", language: language)
  }

  private func everything() throws -> String { String(decoding: try Fixtures.sample("everything.gift"), as: UTF8.self) }

  @Test("A file with everything the format can say becomes the lesson that lies beside it")
  func golden() throws {
    let imported = lesson(try everything())
    #expect(imported.text == String(decoding: try Fixtures.sample("everything.gift.en.md"), as: UTF8.self))
    #expect(imported.count == 13)
    let notes = imported.notes.map { "\($0.line) \($0.sentence.en)" }
    #expect(
      notes == [
        "2 a lesson has no categories; “$course$/Reception” is not carried over",
        "5 a scene carries no Moodle tags: calls",
        "9 “\"It is the same everywhere\"” takes marks away in Moodle; here it is worth 0",
        "23 “the guard” was worth a part; here a written answer is right or not, and it is not accepted",
        "23 the feedback to “the guard” has no place here",
        "28 “18 +- 3” was worth a part; here a written answer is right or not, and it is not accepted",
        "28 the feedback to “18 +- 3” has no place here",
        "51 a brace “{” or “}” is missing; the question is left out",
        "53 “ten” is no number; the question is left out", "55 a pair has no “->”; the question is left out",
      ])
  }

  @Test("What an import writes reads without a mistake of form, in both languages", arguments: Language.allCases)
  func formIsSound(language: Language) throws {
    let manuscript = Manuscript(lesson(try everything(), language).text)
    #expect(manuscript.findings.map(\.rule.name) == [])
    #expect(manuscript.scenes.count == 14)
  }

  @Test("A question whose words would be read as something else is left out and named")
  func unfit() {
    let imported = lesson(
      """
      What comes first?{=Run -> hide#Yes ~Stay#No}

      ::Sum::- [ ] is a box{=yes#a ~no#b}

      `+O1 3 pts` is no tag.{T#a#b}
      """)
    #expect(imported.count == 0)
    #expect(imported.notes.map(\.line) == [1, 3, 5])
    #expect(imported.notes.allSatisfy { $0.isLoss })
  }

  @Test("Weights that a multiple scene cannot keep are listed")
  func weights() {
    let even = lesson("Which?{~%50%a ~%50%b ~%-50%c}")
    #expect(even.notes.isEmpty)
    let uneven = lesson("Which?{~%70%a ~%30%b ~c}")
    #expect(uneven.notes.map(\.reason) == [.weights])
  }

  @Test(
    "Exported and imported again, a lesson says the same", arguments: ["order-that-never-came", "five-oclock-promise"])
  func roundTrip(id: String) throws {
    let path = Fixtures.repository + "/curricula/service-culture/\(id).es.md"
    let source = Manuscript(path: path, bytes: try Fixtures.bytes(path)).lesson
    let export = GiftExport(source)
    let back = GiftLesson(reader(export.text), id: id, title: source.title, language: .es)
    #expect(back.notes.filter(\.isLoss) == [])
    let read = Manuscript(back.text).lesson
    for scene in source.scenes {
      let twin = try #require(read.scene(scene.id), "\(scene.id)")
      #expect(twin.title == scene.title)
      #expect(twin.choices.map(\.text) == (scene.type == .commitment ? [] : scene.choices.map(\.text)))
      guard scene.type == .choice else { continue }
      #expect(twin.choices.map { twin.credit($0) } == scene.choices.map { scene.credit($0) })
      #expect(
        twin.choices.map { $0.feedback.map(\.text).joined(separator: " ") }
          == scene.choices.map { ($0.consequences.map(\.text) + $0.feedback.map(\.text)).joined(separator: " ") })
    }
  }

  @Test("Imported and exported again, a file keeps every question of every type")
  func roundTripOfTypes() throws {
    let first = Manuscript(lesson(try everything()).text).lesson
    let second = Manuscript(lesson(GiftExport(first).text).text).lesson
    for scene in first.scenes where scene.id != "end" {
      let twin = try #require(second.scene(scene.id), "\(scene.id)")
      #expect(twin.type == scene.type && twin.body.map(\.text) == scene.body.map(\.text))
      #expect(twin.choices.map(\.text) == scene.choices.map(\.text))
      #expect(twin.choices.map(\.partner) == scene.choices.map(\.partner))
      #expect(twin.choices.map(\.isRecommended) == scene.choices.map(\.isRecommended))
      #expect(twin.accepted == scene.accepted && twin.numbers == scene.numbers && twin.gaps == scene.gaps)
    }
  }

  @Test("What GIFT has no place for is listed")
  func exportNotes() {
    let lesson = Manuscript(
      """
      ---
      id: a
      lang: en
      title: A
      meter: trust 2/5 Trust
      ---

      ## Steps {#steps type=order}

      Put them in order.

      1. One {#one}
      2. Two {#two}
      3. Three {#three}

      -> gaps

      ## Gaps {#gaps type=cloze}

      A [[b|c]] and a [[d|e]].

      ? Think.

      > [x] Yes.
      """
    ).lesson
    let notes = GiftExport(lesson).notes
    #expect(
      Set(notes.map(\.reason)) == [
        .noEquivalent(scene: "steps", type: "order"), .severalGaps(scene: "gaps"), .occasions(scene: "gaps"), .state,
        .hints,
      ])
  }

  @Test("Whatever a file holds, it is read: a question, or a note", arguments: 1...4)
  func damage(seed: UInt64) throws {
    let whole = Array(try everything().utf8)
    var random = Chance(state: seed)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(Array("{}=~#%:\\->\n".utf8).randomElement(using: &random) ?? 10, at: index)
        default: bytes.swapAt(index, Int.random(in: bytes.indices, using: &random))
        }
      }
      let gift = GiftReader(path: "a.gift", bytes: bytes)
      let lesson = GiftLesson(gift, id: "a", title: "A", language: .es)
      #expect(lesson.count > 0 || !lesson.notes.isEmpty)
      #expect(Manuscript(lesson.text).findings.allSatisfy { $0.rule.family == .pedagogy })
    }
  }
}

extension Scene {
  fileprivate func credit(_ choice: Choice) -> Double {
    guard let points = choice.points, let highest = highestPoints, highest > 0 else {
      return choice.isRecommended ? 1 : 0
    }
    return (100 * Double(points) / Double(highest)).rounded()
      / 100
  }
}
