import Curricula

/// Someone invented: where they belong, and how they are at learning.
package struct DemoPerson: Sendable {
  /// What a person is in the organisation; each takes a learning path of the curriculum, by its place there.
  enum Rank: Int, Sendable { case employee, lead, executive, observer }

  package let id: String
  let number: Int
  let rank: Rank
  let department: Int
  /// From this day on; for those who moved from another department.
  var moved: (day: Day, from: Int)?
  let site: Int
  var manager: String?
  let start: Day
  var left: Day?
  let language: Language
  /// 0…1: how often they answer well at first.
  let skill: Double
  /// 0…1: how soon they do what they were given.
  let diligence: Double
  /// How long they take, 1 for most.
  let pace: Double
  /// After so many lessons they stop coming, in the middle of the next; nil for those who do not.
  let stopsAfter: Int?
  /// What they think of the house, around 0.
  let mood: Double

  /// Where they belong on a day.
  func department(on day: Day) -> Int {
    if let moved, day < moved.day { return moved.from }
    return department
  }

  func isPresent(on day: Day) -> Bool { start <= day && left.map { day < $0 } ?? true }

  /// The offset of their local clock, in minutes.
  var offset: Int { DemoWords.sites[site].offset }
}

extension DemoPerson {
  /// Draws a person; `period` is what the organisation has on record.
  init(_ number: Int, of seed: String, rank: Rank, department: Int, period: ClosedRange<Int>) {
    let id = "e" + (1000 + number).padded(to: 4)
    var dice = Dice(seed, "person", id)
    let nature = DemoDepartment.all[department]
    self.id = id
    self.number = number
    self.rank = rank
    self.department = department
    site = dice.whole(0...DemoWords.sites.count - 1)
    let length = period.upperBound - period.lowerBound
    // Two of three were there from the beginning; who leads nearly always was.
    let isFounder = rank != .employee || dice.chance(0.66)
    start = Day(number: isFounder ? period.lowerBound : period.lowerBound + dice.whole(20...max(20, length - 8)))
    let stay = dice.whole(90...3600)
    let leaves = start.adding(days: stay)
    left = rank == .employee && leaves.number < period.upperBound ? leaves : nil
    if rank == .employee, dice.chance(0.04), start.number + 200 < period.upperBound {
      let from = (department + dice.whole(1...DemoDepartment.all.count - 2)) % DemoDepartment.all.count
      moved = (start.adding(days: dice.whole(90...199)), from)
    }
    language = dice.chance(0.2) ? .en : .es
    let lift = rank == .employee ? 0 : 0.06
    skill = min(0.95, max(0.25, dice.bell(0.62 + nature.skill + lift, spread: 0.13)))
    diligence = min(1, max(0, dice.bell(0.6 + nature.diligence + lift, spread: 0.22)))
    pace = max(0.5, dice.bell(1, spread: 0.25))
    stopsAfter = dice.chance(0.26 - 0.2 * diligence) ? dice.whole(0...5) : dice.chance(0.03) ? -1 : nil
    mood = dice.bell(nature.mood + (rank == .employee ? 0 : 0.14), spread: 0.12)
  }
}
