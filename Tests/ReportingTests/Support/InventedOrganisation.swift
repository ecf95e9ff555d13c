import Curricula
import Foundation
import Learning
import Reporting

/// 300 invented people in nine departments over two years, learning from the tests' own small curriculum.
enum InventedOrganisation {
  static let asOf = Organisation.asOf
  static let demo = DemoOrganisation(people: 300, seed: 1, today: asOf, language: .es, folders: [folder])

  /// Everyone as reports see them.
  static let learners: [Learner] = {
    let duties = Duties(records, on: asOf, paths: folder.curriculum(in: .es).paths)
    return demo.people.map { person in
      let events = demo.journal(of: person).events
      let progress = Progress(events.enumerated().map { Record(seq: $0.offset + 1, event: $0.element) })
      return duties.learner(person.id, progress)
    }
  }()

  static let records: [RosterRecord] = demo.roster.flatMap { batch in batch.facts.map { (batch.moment, $0) } }
    .enumerated().map { RosterRecord(seq: $0.offset + 1, moment: $0.element.0, fact: $0.element.1) }

  static let completion = CompletionReport(
    learners,
    lessons: folder.lessonIDs.map { .init(lesson: $0, title: folder.header($0, in: .es)?.title ?? $0) },
    by: .department, asOf: asOf, source: .sample)

  static let folder: CurriculumFolder = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../CulturaTests/Curricula").standardized
    let names = ["curriculum", "closed-ticket", "handover-note", "one-hour", "instruments/mood", "instruments/rounds"]
    let paths = names.flatMap { ["\($0).en.md", "\($0).es.md"] }
    return CurriculumFolder(
      files: paths.compactMap { path in
        (try? Data(contentsOf: root.appending(path: path))).map { .init(path: path, bytes: [UInt8]($0)) }
      })
  }()
}
