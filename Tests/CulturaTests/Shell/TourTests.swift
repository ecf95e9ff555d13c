import Curricula
import Learning
import Testing

@testable import cultura

/// The lesson that comes with the program.
@Suite struct TourTests {
  private static let files = ["curriculum.es.md", "curriculum.en.md", "tour.es.md", "tour.en.md"]

  @Test func theProgramHoldsTheFilesAsTheyAreWritten() throws {
    for (name, file) in zip(Self.files, Tour.folder.files) {
      #expect(file.bytes == (try Disk.read(Place.root + "/Sources/cultura/Tour/" + name)), "\(name)")
    }
  }

  @Test func itLintsClean() throws {
    let run = try Run.cultura(
      ["lint", Place.root + "/Sources/cultura/Tour", "--lang", "en"], environment: ["LANG": "C.UTF-8"])
    #expect(run.output == "")
    #expect(run.code == 0)
  }

  @Test("Every command it asks for has its scene, and its name stands there", arguments: [Language.es, .en])
  func commands(language: Language) throws {
    let lesson = try #require(Tour.folder.lesson(Tour.lesson, in: language))
    #expect(lesson.language == language)
    for (scene, verb) in Tour.commands {
      let text = try #require(lesson.scene(scene)).body.map(\.text).joined(separator: " ")
      #expect(text.contains("**\(verb.name(in: language))**"), "\(scene)")
    }
    #expect(Set(lesson.scenes.filter { $0.type != .ending }.map(\.id)) == Set(Tour.commands.keys))
  }

  @Test("Nobody gets past a scene without its command, and nothing is recorded")
  func demands() throws {
    let seat = try Seat()
    let answers = (0..<20).map { _ in "1" } + ["", "", ""]
    let run = try seat.run(["tour", "--lang", "en"], typing: answers)
    #expect(run.output.contains("Step 1 of 5."))
    #expect(!run.output.contains("Step 2 of 5."))
    #expect(run.code == 0)
    #expect(!Disk.exists(seat.data))
  }
}
