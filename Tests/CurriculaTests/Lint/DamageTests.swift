import Glibc
import Testing

@testable import Curricula

/// Whatever happens to a lesson's bytes, it is read to the end, and what cannot be finished is reported.
@Suite struct DamageTests {
  private func lessons() throws -> [(name: String, bytes: [UInt8])] {
    let folder = Fixtures.repository + "/curricula/service-culture"
    return try Fixtures.names(in: folder).filter { $0.hasSuffix(".es.md") && !$0.hasPrefix("curriculum") }
      .map { ($0, try Fixtures.bytes(folder + "/" + $0)) }
  }

  /// A curriculum with the shipped one's behaviours and counters, in Spanish alone: what is found in a lesson
  /// is then only the lesson's.
  private func outline() throws -> CurriculumFolder.File {
    let text = try Fixtures.text(Fixtures.repository + "/curricula/service-culture/curriculum.es.md")
    let alone = text.replacing("languages: es en", with: "languages: es")
    let declarations = alone.split(separator: "## De cara").first ?? ""
    return CurriculumFolder.File(path: "curriculum.es.md", bytes: Array(declarations.utf8))
  }

  /// Nil when all is as it should be.
  private func complaint(
    _ bytes: [UInt8], in outline: CurriculumFolder.File? = nil, errorFree sound: inout Int
  ) -> String? {
    let file = CurriculumFolder.File(path: "lesson.es.md", bytes: bytes)
    let files = (outline.map { [$0] } ?? []) + [file]
    guard let found = Linter.lint(files).last, found.path == file.path else { return "no result" }
    for finding in found.findings where finding.place.line < 1 || finding.place.column < 1 {
      return "impossible place \(finding.place) of \(finding.rule.name)"
    }
    if found.findings.contains(where: { $0.rule.severity == .error }) { return nil }
    sound += 1
    let graph = SceneGraph(Manuscript(path: file.path, bytes: bytes).lesson)
    if graph.start == nil { return "no finding, no scene to start at" }
    if graph.reachable.isDisjoint(with: graph.endings) { return "no finding, no ending to reach" }
    if !graph.reachable.isDisjoint(with: graph.trapped.union(graph.open)) { return "no finding, no way on" }
    return nil
  }

  @Test(
    "Two hundred damaged lessons, ten thousand lines of damage with CULTURA_LONG=1, have an ending to reach or an error",
    arguments: [1, 2, 3, 4] as [UInt64])
  func damaged(seed: UInt64) throws {
    let lessons = try lessons()
    let outline = try outline()
    var sound = 0
    #expect(lessons.count >= 3)
    var chance = Chance(state: seed)
    let rounds = getenv("CULTURA_LONG") == nil ? 50 : 1_250
    for round in 0..<rounds {
      guard let lesson = lessons.randomElement(using: &chance) else { return }
      let complaint = complaint(lesson.bytes.damaged(&chance), in: outline, errorFree: &sound)
      #expect(complaint == nil, "seed \(seed), round \(round), \(lesson.name)")
      if complaint != nil { return }
    }
    // Else it would be the curriculum's errors that this test sees.
    #expect(sound > rounds / 25)
  }

  @Test("Undamaged, the lessons are in order")
  func undamaged() throws {
    let outline = try outline()
    var sound = 0
    for lesson in try lessons() {
      let file = CurriculumFolder.File(path: lesson.name, bytes: lesson.bytes)
      let found = Linter.lint([outline, file]).filter { $0.path == file.path }.flatMap(\.findings).map {
        "\($0.place.line) \($0.rule.name)"
      }
      #expect(found == [], "\(lesson.name)")
      #expect(complaint(lesson.bytes, in: outline, errorFree: &sound) == nil)
    }
  }

  @Test(
    "Large and strange files take no more than a moment",
    arguments: [
      "\0", "\r", "<!--", "<!---->", "`if:a", "- [ ] ", "## a {#a}\n", "## a {#a", "-> b\n", "{#", "`+O1` ",
      "> a\n",
      "--- \n", "**a:** ", "|\n", "- a {#a}\n", "## b\n", "\u{202E}\n", "é\u{301}\u{301}", "`if:b` x\n\n",
      "meter: a\n",
      "- [ ] x {#a}\n", "- [ ] x {#a} `note:a q+1`\n\n-> b\n", "`if:a` ",
    ])
  func large(piece: String) {
    let start = ContinuousClock.now
    var sound = 0
    for beginning in ["", "---\nid: a\nlang: es\ntitle: A\n---\n\n## Uno {#one}\n\n"] {
      let count = 60_000 / piece.utf8.count
      let text = beginning + String(repeating: piece, count: count)
      #expect(complaint(Array(text.utf8), errorFree: &sound) == nil)
    }
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
