import Learning
import Testing

@testable import Curricula

/// What lint calls impossible in a lesson never happens to anybody who plays it.
@Suite struct StateFlowTests {
  @Test("Wherever play leads, meters and notes are among those foreseen", arguments: [1, 2, 3, 4] as [UInt64])
  func foreseen(seed: UInt64) throws {
    var draw = Seeded(state: seed)
    var visits = 0
    for round in 0..<60 {
      let lesson = RandomLesson.make(using: &draw)
      let flow = try #require(StateFlow(lesson))
      for _ in 0..<4 {
        guard var session = Session.walking(lesson, of: Service.curriculum) else { continue }
        for _ in 0..<40 {
          let scene = session.screen.scene
          let index = try #require(lesson.scenes.firstIndex { $0.id == scene })
          let entry = try #require(flow.entries[index], "seed \(seed), round \(round): nobody was to reach \(scene)")
          let notes = session.attempt.notes
          for (note, number) in flow.names.notes {
            #expect(notes.contains(note) ? entry.mayHave[number] : entry.mayLack[number], "\(seed) \(round) \(note)")
          }
          for (meter, number) in flow.names.meters {
            let level = session.attempt.meters[meter] ?? lesson.meter(meter)?.start ?? 0
            #expect(entry.levels[number].contains(level), "seed \(seed), round \(round): \(meter) \(level) in \(scene)")
          }
          visits += 1
          guard let way = session.ways.randomElement(using: &draw), let next = session.taking(way) else { break }
          session = next
        }
      }
    }
    #expect(visits > 500)
  }
}
