import Curricula
import Learning

/// One person as the culture reports see them: where they belong, and how they act when something fails.
package struct Participant: Sendable {
  package var id: String
  package var department: String?
  package var role: String?
  package var site: String?
  package var manager: String?
  package var conduct: Conduct

  package init(
    id: String, department: String?, role: String?, site: String? = nil, manager: String?, conduct: Conduct
  ) {
    self.id = id
    self.department = department
    self.role = role
    self.site = site
    self.manager = manager
    self.conduct = conduct
  }
}

/// What a journal tells of how somebody acts; single answers go into no figure but over five people and more.
package struct Conduct: Sendable {
  /// The first answer to a scene in the first attempt.
  package struct Pick: Hashable, Sendable {
    package var lesson: String
    package var scene: String
    package var choices: [String]
    package var credit: Double?
    package var day: Day
  }

  /// The first ending of a lesson.
  package struct Outcome: Hashable, Sendable {
    package var lesson: String
    package var day: Day
    package var counters: [String: Int]
  }

  /// A review card's last grade.
  package struct Recall: Hashable, Sendable {
    package var lesson: String
    package var card: String
    package var credit: Double
    package var day: Day
  }

  package var progress: Progress
  package private(set) var picks: [Pick] = []
  package private(set) var outcomes: [Outcome] = []
  package private(set) var recalls: [Recall] = []
  package private(set) var reactions: [(day: Day, reacted: Reacted)] = []

  /// What the records tell up to a day.
  package init(_ records: [Record], until last: Day) {
    struct Place: Hashable {
      let lesson: String
      let scene: String
    }
    let records = records.filter { $0.event.moment.day <= last }
    progress = Progress(records)
    var attempts: [String: Int] = [:]
    var seen: Set<Place> = []
    var finished: Set<String> = []
    var cards: [Place: Int] = [:]
    for record in records {
      let day = record.event.moment.day
      switch record.event.fact {
      case .started(let it): if attempts[it.lesson] == nil { attempts[it.lesson] = it.attempt }
      case .answered(let it) where it.attempt == attempts[it.lesson]:
        guard !it.answer.choices.isEmpty, seen.insert(Place(lesson: it.lesson, scene: it.scene)).inserted else {
          continue
        }
        picks.append(
          Pick(lesson: it.lesson, scene: it.scene, choices: it.answer.choices, credit: it.credit, day: day))
      case .completed(let it) where finished.insert(it.lesson).inserted:
        outcomes.append(Outcome(lesson: it.lesson, day: day, counters: it.counters))
      case .reviewed(let it):
        let recall = Recall(lesson: it.lesson, card: it.card, credit: it.credit, day: day)
        if let place = cards.updateValue(recalls.count, forKey: Place(lesson: it.lesson, scene: it.card)) {
          cards[Place(lesson: it.lesson, scene: it.card)] = place
          recalls[place] = recall
        } else {
          recalls.append(recall)
        }
      case .reacted(let it): reactions.append((day, it))
      default: break
      }
    }
  }
}
