import Curricula
import Foundation
import Testing

@testable import Learning

@Suite struct DemoOrganisationTests {
  private static let today = Day(number: 20_779)  // 2026-11-22
  private static let organisation = DemoOrganisation(
    people: 80, seed: 1, today: today, language: .es, folders: [folder])

  private static let folder: CurriculumFolder = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../CulturaTests/Curricula").standardized
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let paths = names.filter { $0.hasSuffix(".md") && !$0.hasPrefix("workshop") }.sorted()
    return CurriculumFolder(
      files: paths.map { path in
        let bytes = (try? Data(contentsOf: root.appending(path: path))).map { [UInt8]($0) } ?? []
        return CurriculumFolder.File(path: path, bytes: bytes)
      })
  }()

  @Test func `the same seed gives the same people, events and answers, and another seed others`() {
    func again(_ seed: Int) -> DemoOrganisation {
      DemoOrganisation(people: 30, seed: seed, today: Self.today, language: .es, folders: [Self.folder])
    }
    let (one, same, other) = (again(1), again(1), again(2))
    func events(_ organisation: DemoOrganisation) -> [[Event]] {
      organisation.people.map { organisation.journal(of: $0).events }
    }
    #expect(events(one) == events(same) && events(one) != events(other))
    #expect(one.names == same.names)
    #expect(one.roster.map(\.facts) == same.roster.map(\.facts))
    #expect(one.waves.map { $0.answers.map(\.answers) } == same.waves.map { $0.answers.map(\.answers) })
    #expect(one.observations.map(\.record) == same.observations.map(\.record))
  }

  @Test func `every journal goes forward in time and ends before today`() {
    for person in Self.organisation.people {
      let moments = Self.organisation.journal(of: person).events.map(\.moment)
      #expect(zip(moments, moments.dropFirst()).allSatisfy { $0.milliseconds <= $1.milliseconds })
      #expect(moments.allSatisfy { $0.day >= person.start && $0.day < Self.today })
      if let left = person.left { #expect(moments.allSatisfy { $0.day <= left }) }
    }
  }

  @Test func `every kind of event a learner makes is there, and every word behind a digest`() {
    var kinds: Set<String> = []
    for person in Self.organisation.people {
      let journal = Self.organisation.journal(of: person)
      kinds.formUnion(journal.events.map(\.fact.kind))
      let digests = Set(journal.words.map(\.digest))
      for case .committed(let committed) in journal.events.map(\.fact) {
        #expect(digests.contains(committed.digest))
      }
    }
    #expect(
      kinds.isSuperset(of: [
        "started", "answered", "rewound", "completed", "reviewed", "flagged", "idea", "reacted", "committed", "kept",
      ]))
  }

  @Test func `some complete everything, some stop half-way and some never begin`() {
    let journals = Self.organisation.people.map { Self.organisation.journal(of: $0).events }
    let progresses = journals.map { events in
      Progress(events.enumerated().map { Record(seq: $0.offset + 1, event: $0.element) })
    }
    #expect(progresses.contains { $0.lessons.isEmpty })
    #expect(progresses.contains { $0.lessons.values.contains { $0.status == .started } })
    #expect(progresses.count { $0.lessons.values.contains { $0.passed } } > 40)
  }

  @Test func `everyone on the roster is somebody, belongs somewhere and answers to somebody else`() {
    let records = Self.organisation.roster.flatMap { batch in batch.facts.map { (batch.moment, $0) } }
      .enumerated().map { RosterRecord(seq: $0.offset + 1, moment: $0.element.0, fact: $0.element.1) }
    let roster = Roster(records, on: Self.today)
    #expect(roster.members.count == 80)
    #expect(Set(roster.members.values.map(\.department)).count == DemoDepartment.all.count)
    #expect(roster.members.values.contains { !$0.isActive })
    for (id, member) in roster.members {
      #expect(Self.organisation.names.people[id]?.name?.isEmpty == false)
      #expect(member.manager != id)
      if let manager = member.manager { #expect(roster.members[manager] != nil) }
    }
    let smallest = Dictionary(grouping: roster.members.values, by: \.department).map(\.value.count).min()
    #expect(smallest ?? 0 < 5, "a group too small to be shown belongs to every report")
  }

  @Test func `surveys have a baseline and come from people who were there`() throws {
    let waves = Self.organisation.waves
    #expect(waves.map(\.wave.isBaseline) == [true, false, false])
    for wave in waves {
      for answers in wave.answers {
        #expect(answers.answers.count == answers.learners.count && !answers.answers.isEmpty)
        let people = Self.organisation.people.filter { answers.learners.contains($0.id) }
        #expect(people.allSatisfy { $0.isPresent(on: wave.wave.opened) })
      }
    }
    #expect(!Self.organisation.observations.isEmpty)
    #expect(Self.organisation.indicators.allSatisfy { $0.day < Self.today && $0.value >= 0 })
    #expect(Set(Self.organisation.indicators.map(\.name)).count == 3)
  }
}
