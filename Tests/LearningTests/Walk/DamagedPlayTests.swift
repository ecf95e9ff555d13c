import Curricula
import FoundationEssentials
import Learning
import Testing

/// A damaged lesson has an error, or whoever plays it comes to an end.
@Suite struct DamagedPlayTests {
  private static let folder =
    String(#filePath.dropLast("/Tests/LearningTests/Walk/DamagedPlayTests.swift".count)) + "/curricula/service-culture/"

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: Self.folder + name)))
  }

  /// The shipped outline in Spanish alone: a lesson is then judged without its translation.
  private func outline() throws -> CurriculumFolder.File {
    let text = String(decoding: try bytes("curriculum.es.md"), as: UTF8.self)
    return CurriculumFolder.File(
      path: "curriculum.es.md", bytes: Array(text.replacing("languages: es en", with: "languages: es").utf8))
  }

  /// Lines deleted, doubled, swapped or cut, and bytes changed: one to three times.
  private func damaged(_ bytes: [UInt8], using draw: inout Seeded) -> [UInt8] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    for _ in 0...Int.random(in: 0...2, using: &draw) {
      guard let one = lines.indices.randomElement(using: &draw), let other = lines.indices.randomElement(using: &draw)
      else { break }
      switch Int.random(in: 0..<5, using: &draw) {
      case 0: lines.remove(at: one)
      case 1: lines.insert(lines[one], at: other)
      case 2: lines.swapAt(one, other)
      case 3: lines[one] = Array(lines[one].prefix(Int.random(in: 0...lines[one].count, using: &draw)))
      default:
        guard let index = lines[one].indices.randomElement(using: &draw) else { continue }
        lines[one][index] = UInt8.random(in: 32...126, using: &draw)
      }
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Nil when it comes to an ending, whatever is answered.
  private func complaint(_ lesson: Lesson, of curriculum: Curriculum, using draw: inout Seeded) -> String? {
    guard var session = Session.walking(lesson, of: curriculum) else { return "no scene to start at" }
    for _ in 0..<2_000 {
      if session.screen.type == .ending { return nil }
      guard let way = session.ways.randomElement(using: &draw) else { return "no answer in \(session.screen.scene)" }
      guard let next = session.taking(way) else { return "no way on from \(session.screen.scene)" }
      session = next
    }
    return "no end after two thousand answers"
  }

  @Test("Some 250 lines of damage, ten thousand with CULTURA_LONG=1", arguments: [11, 12, 13, 14] as [UInt64])
  func damaged(seed: UInt64) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
      .filter { $0.hasSuffix(".es.md") && !$0.hasPrefix("curriculum") }
    #expect(names.count > 10)
    let outline = try outline()
    var draw = Seeded(state: seed)
    var played = 0
    let rounds = ProcessInfo.processInfo.environment["CULTURA_LONG"] == nil ? 30 : 1_250
    for round in 0..<rounds {
      guard let name = names.randomElement(using: &draw) else { return }
      let file = CurriculumFolder.File(path: name, bytes: damaged(try bytes(name), using: &draw))
      let folder = [outline, file]
      let errors = Linter.lint(folder).filter { $0.path == name }.flatMap(\.findings).filter {
        $0.rule.severity == .error
      }
      guard errors.isEmpty else { continue }
      let library = CurriculumFolder(files: folder)
      let lesson = library.lessonIDs.first.flatMap { library.lesson($0, in: .es) }
      guard let lesson else {
        Issue.record("seed \(seed), round \(round), \(name): no finding, no lesson")
        return
      }
      for _ in 0..<5 {
        let complaint = complaint(lesson, of: library.curriculum(in: .es), using: &draw)
        #expect(complaint == nil, "seed \(seed), round \(round), \(name)")
        if complaint != nil { return }
      }
      played += 1
    }
    // Else damage would never have left a lesson to be played.
    #expect(played > 0)
  }
}
