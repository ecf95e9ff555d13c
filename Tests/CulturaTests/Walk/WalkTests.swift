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

  @Test("Every path ends, everything written is reached, and only care passes", arguments: Written.tellings.indices)
  func everyPath(index: Int) throws {
    let telling = Written.tellings[index]
    let walk = try #require(Written.walks[index], "\(telling.testDescription) has no scene")
    let paths = try #require(walk.paths)
    #expect(walk.troubles == [], "\(telling.testDescription)")
    #expect(!walk.isCut)
    let scenes = telling.lesson.scenes.filter(\.isOnPath)
    #expect(walk.scenes == Set(scenes.map(\.id)))
    #expect(walk.endings.map(\.scene) == scenes.filter { $0.type == .ending }.map(\.id))
    for scene in scenes {
      for text in scene.type == .text ? scene.accepted : [] { #expect(walk.answers.contains("\(scene.id)/\(text)")) }
    }
    #expect(paths.scores.upperBound == 100, "the best path is worth everything")
    #expect(paths.scores.lowerBound < Double(telling.passMark), "someone can fail")
    for careless in walk.careless {
      let end = try #require(careless.completed, "\(careless.habit) finds no end")
      #expect(!end.passed, "\(careless.habit) passes with \(end.score)")
    }
  }

  @Test("Every language tells one lesson", arguments: Written.works)
  func oneLesson(work: Written.Work) throws {
    let walks = Written.walks.compactMap(\.self).filter { $0.lesson.id == work.lesson }
    #expect(walks.count > 1)
    for walk in walks {
      #expect(walk.paths?.scores == walks.first?.paths?.scores)
      #expect(walk.paths?.evidence == walks.first?.paths?.evidence)
      #expect(walk.scenes == walks.first?.scenes)
      #expect(walk.endings.map(\.scene) == walks.first?.endings.map(\.scene))
    }
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
