import Curricula
import Learning
import Testing

@testable import cultura

/// What a lesson builds on.
@Suite struct RequiresTests {
  private func library(_ requires: [String: String]) -> Library {
    let outline = "---\nid: c\nlang: es\ntitle: C\n---\n"
    let lessons = requires.map { id, others in
      let header = "---\nid: \(id)\nlang: es\ntitle: La \(id)\n" + (others.isEmpty ? "" : "requires: \(others)\n")
      return CurriculumFolder.File(path: "\(id).es.md", bytes: Array((header + "---\n").utf8))
    }
    return Library(
      CurriculumFolder(files: [CurriculumFolder.File(path: "curriculum.es.md", bytes: Array(outline.utf8))] + lessons))
  }

  private func missing(_ id: String, _ library: Library, completed: [String] = []) throws -> [String] {
    var progress = Progress()
    for id in completed {
      var lesson = LessonProgress(curriculum: "c", started: Moment(milliseconds: 0, offset: 0))
      lesson.completed = lesson.started
      progress.lessons[id] = lesson
    }
    let header = try #require(library.folder(of: id)?.header(id, in: .es))
    return library.missing(before: header, progress, in: .es)
  }

  @Test func whatIsNotCompletedIsMissing() throws {
    let library = library(["a": "", "b": "", "exam": "a, b, nowhere"])
    #expect(try missing("exam", library) == ["La a", "La b"])
    #expect(try missing("exam", library, completed: ["a"]) == ["La b"])
    #expect(try missing("exam", library, completed: ["a", "b"]).isEmpty)
    #expect(try missing("a", library).isEmpty)
  }

  @Test("Lessons that build on one another, or on themselves, bar nobody")
  func circles() throws {
    let library = library(["a": "b", "b": "c", "c": "a, d", "d": "", "e": "e", "f": "a"])
    #expect(try missing("a", library).isEmpty)
    #expect(try missing("c", library) == ["La d"])
    #expect(try missing("e", library).isEmpty)
    #expect(try missing("f", library) == ["La a"])
  }
}
