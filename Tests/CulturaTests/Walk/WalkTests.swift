import Curricula
import Learning
import Testing

/// Every path of every lesson, in every language: it ends, nothing written is out of reach, and only care passes.
@Suite struct WalkTests {
  /// True when every translation in `curricula` says which source it translates.
  static let translationsAreStamped = true

  @Test func thereAreLessonsInEveryLanguage() {
    #expect(!Written.tellings.isEmpty, "no lesson in \(Place.curricula)")
    for telling in Written.tellings {
      #expect(telling.curriculum.languages.count > 1)
      #expect(telling.curriculum.language == telling.lesson.language, "\(telling.testDescription) is not translated")
    }
  }

  @Test("Every path ends, everything written is reached, and every language tells one lesson", arguments: Written.works)
  func everyPath(work: Written.Work) throws {
    let tellings = Written.tellings.filter { $0.lesson.id == work.lesson }
    let surveys = tellings.map { Walker(lesson: $0.lesson, curriculum: $0.curriculum).survey() }
    for (telling, survey) in zip(tellings, surveys) {
      let scenes = telling.lesson.scenes.filter(\.isOnPath)
      #expect(survey.troubles.isEmpty)
      #expect(survey.scenes == Set(scenes.map(\.id)))
      #expect(survey.endings == Set(scenes.filter { $0.type == .ending }.map(\.id)))
      let written = scenes.flatMap { scene in (scene.choices.map(\.id) + scene.accepted).map { "\(scene.id)/\($0)" } }
      #expect(Set(written).subtracting(survey.answers).isEmpty)
      #expect(survey.highest == 100, "the best path is worth everything")
      #expect(survey.lowest < Double(telling.passMark), "someone can fail")
      print(
        "\(telling.testDescription): \(survey.endings.count) endings, \(survey.places) places,"
          + " scores \(Int(survey.lowest.rounded()))…\(Int(survey.highest.rounded()))")
    }
    // What is accepted in a text scene is the one thing that a translation has of its own.
    let logic = surveys.map { survey in
      var survey = survey
      survey.answers = survey.answers.filter { answer in
        !tellings.contains {
          $0.lesson.scenes.contains { scene in scene.accepted.contains { answer == "\(scene.id)/\($0)" } }
        }
      }
      return survey
    }
    #expect(logic.count > 1)
    #expect(logic.allSatisfy { $0 == logic.first })
  }

  @Test("Answering without reading does not pass", arguments: Written.tellings)
  func careless(telling: Written.Telling) throws {
    let walker = Walker(lesson: telling.lesson, curriculum: telling.curriculum)
    for (name, pick) in Self.habits {
      let completed = walker.path { screen in
        switch screen.type {
        case .info: .read
        case .text: .write(FreeText(salt: "00", text: "no sé"))
        default: .choose(pick(screen.choices))
        }
      }
      let end = try #require(completed, "\(name) finds no end")
      #expect(!end.passed, "\(name) passes with \(end.score)")
    }
  }

  private static let habits: [(String, @Sendable ([Screen.Option]) -> [String])] = [
    ("always the first", { $0.prefix(1).map(\.id) }),
    ("always the last", { $0.suffix(1).map(\.id) }),
    ("always the longest", { Self.extreme($0, by: >) }),
    ("always the shortest", { Self.extreme($0, by: <) }),
  ]

  private static func extreme(_ options: [Screen.Option], by isBefore: (Int, Int) -> Bool) -> [String] {
    options.sorted { isBefore($0.text.count, $1.text.count) }.prefix(1).map(\.id)
  }

  @Test("The linter is silent", arguments: Written.files.indices)
  func lint(index: Int) {
    let findings = Linter.lint(Written.files[index]).flatMap { file in
      file.findings.filter { Self.translationsAreStamped || $0.rule.name != "translation-stale" }
        .map { "\(file.path):\($0.place.line):\($0.place.column): \($0.sentence.en) [\($0.rule.name)]" }
    }
    #expect(findings.isEmpty)
  }

  @Test func theTestsOwnLessonsAreSoundToo() throws {
    let files = Disk.files(below: Place.practiceGround, ending: ".md")
    let folders = Dictionary(grouping: files, by: Place.folder(above:)).values
    #expect(!files.isEmpty)
    for folder in folders {
      let read = try folder.map { CurriculumFolder.File(path: $0, bytes: try Disk.read($0)) }
      #expect(Linter.lint(read).flatMap(\.findings).map(\.sentence.en) == [])
    }
  }
}
