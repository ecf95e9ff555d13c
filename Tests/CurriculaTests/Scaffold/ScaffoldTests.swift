import Testing

@testable import Curricula

/// What `new` writes can be played, checked and formatted as it stands.
@Suite struct ScaffoldTests {
  private typealias File = CurriculumFolder.File

  private func file(_ path: String, _ text: String) -> File { File(path: path, bytes: Array(text.utf8)) }

  private func check(_ files: [File]) {
    for found in Linter.lint(files) {
      #expect(found.findings.map { "\(found.path):\($0.place.line) \($0.rule.name)" } == [])
    }
    let folder = CurriculumFolder(files: files)
    for file in files {
      let formatting = folder.formatting(file)
      #expect(formatting.obstacles.isEmpty && !formatting.isChanged, "\(file.path)")
    }
  }

  @Test(
    "A lesson alone has no finding, three situations, two endings, a card and a commitment",
    arguments: Language.allCases)
  func lesson(language: Language) {
    let lesson = file("first.\(language.rawValue).md", Scaffold(id: "first").lesson(in: language))
    check([lesson])
    let scenes = Manuscript(path: lesson.path, bytes: lesson.bytes).scenes
    #expect(scenes.count { $0.isOnPath && $0.type == .choice } == 3)
    #expect(Set(scenes.compactMap(\.outcome)) == [.good, .bad])
    #expect(scenes.contains { $0.reviews != nil } && scenes.contains { $0.type == .commitment })
    #expect(scenes.filter { $0.type == .choice && $0.isOnPath }.allSatisfy { $0.hints.count == 2 })
  }

  @Test func bothLanguagesTellOneStory() {
    func shape(_ language: Language) -> [String] {
      Manuscript(Scaffold(id: "a").lesson(in: language)).scenes.map { scene in
        let choices = scene.choices.map {
          "\($0.points as Any)\($0.moves.map(\.delta))\($0.isRecommended)\($0.notes.count)"
        }
        return "\(scene.type)\(scene.body.map(\.voice.isSpoken))\(choices)\(scene.jumps.map(\.condition?.tests.count))"
      }
    }
    #expect(shape(.es) == shape(.en))
  }

  @Test("A curriculum and its first lesson are complete in both languages", arguments: Language.allCases)
  func curriculum(language: Language) {
    let other: Language = language == .es ? .en : .es
    let outline = file("curriculum.\(language.rawValue).md", Scaffold(id: "first").curriculum("c", in: language))
    let behaviours = Scaffold.Behaviours(of: CurriculumFolder(files: [outline]).curriculum(in: language))
    let lesson = file(
      "first.\(language.rawValue).md", Scaffold(id: "first", title: "T", behaviours: behaviours).lesson(in: language))
    let words = Manuscript(Scaffold(id: "first").lesson(in: other))
    let source = Outline(path: outline.path, bytes: outline.bytes)
    let outlineWords = Outline(path: "", bytes: Array(Scaffold(id: "first").curriculum("c", in: other).utf8))
    let files = [
      outline, lesson,
      file("curriculum.\(other.rawValue).md", Skeleton.file(of: source, in: other, words: outlineWords)),
      file(
        "first.\(other.rawValue).md",
        Skeleton.file(of: Manuscript(path: lesson.path, bytes: lesson.bytes), in: other, words: words)),
    ]
    check(files)
    #expect(TranslationStatus.all(of: files).map(\.isComplete) == [true, true])
    // Whatever is declared is practised.
    let evidence = Manuscript(path: "", bytes: lesson.bytes).scenes.flatMap(\.choices).flatMap(\.evidence)
    #expect(Set(evidence.map(\.behaviour)).count == 2)
  }
}

extension Paragraph.Voice {
  fileprivate var isSpoken: Bool {
    if case .speech = self { true } else { false }
  }
}
