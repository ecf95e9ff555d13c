import Curricula

/// An organisation that does not exist, with two years of learning: what reports look like when there is something in
/// them, for newcomers and for tests.
///
/// The same people, seed, day, language and curricula give the same organisation.
package struct DemoOrganisation: Sendable {
  /// Everyone who belonged to it at some time.
  package let people: [DemoPerson]
  /// The day it is seen on; the last events are of the day before.
  package let today: Day
  /// The day its records begin on.
  package let start: Day
  let seed: String
  let language: Language
  let library: DemoLibrary

  /// How long it has been learning.
  package static let days = 730

  /// `language` is that of departments and other words; the first of `folders` is the organisation's own.
  package init(people count: Int, seed: Int, today: Day, language: Language, folders: [CurriculumFolder]) {
    self.seed = "\(seed)"
    self.today = today
    self.language = language
    start = today.adding(days: -Self.days)
    library = DemoLibrary(folders)
    people = Self.people(count, of: self.seed, period: start.number...today.number)
  }

  /// The lesson that everyone begins with.
  package var firstLesson: String? { library.path(of: .employee)?.lessons.first?.id }

  /// What one person's journal holds; each can be made by a thread of its own.
  package func journal(of person: DemoPerson) -> DemoJournal {
    let path = library.path(of: person.rank)
    var lessons = (path?.lessons ?? []).map { (id: $0.id, from: start) }
    if DemoDepartment.all[person.department].area == Self.extraArea, person.rank == .employee {
      lessons += (library.extraPath?.lessons ?? []).map { (id: $0.id, from: extraFrom) }
    }
    return DemoJournal(
      person, of: seed, lessons: lessons, expiry: path?.expiryDays, until: today, in: library)
  }

  /// The department that takes another curriculum's path too, and from when on.
  static let extraArea = "customer-care"
  var extraFrom: Day { start.adding(days: 400) }

  private static func people(_ count: Int, of seed: String, period: ClosedRange<Int>) -> [DemoPerson] {
    let ranks = ranks(count)
    var people = ranks.enumerated().map { number, place in
      DemoPerson(number + 1, of: seed, rank: place.rank, department: place.department, period: period)
    }
    // An employee answers to a lead of the department, a lead to its head, heads to the first of them.
    let everyone = people
    func leaders(_ rank: DemoPerson.Rank, _ department: Int) -> [DemoPerson] {
      everyone.filter { $0.rank == rank && $0.department == department }
    }
    for (index, person) in people.enumerated() {
      let leads = leaders(.lead, person.department)
      let heads = leaders(.executive, person.department)
      let own = person.rank == .employee && !leads.isEmpty ? leads : heads
      let manager = own.isEmpty || person.rank == .executive ? nil : own[person.number % own.count]
      let first = everyone.first { $0.rank == .executive }
      people[index].manager = (manager ?? first).flatMap { $0.id == person.id ? nil : $0.id }
    }
    return people
  }

  /// Who is what and where: departments by their sizes, in each a head, a lead for every ten, and an observer or two in all.
  private static func ranks(_ count: Int) -> [(rank: DemoPerson.Rank, department: Int)] {
    let total = DemoDepartment.all.reduce(0) { $0 + $1.size }
    var ranks: [(DemoPerson.Rank, Int)] = []
    var assigned = 0
    for (index, department) in DemoDepartment.all.enumerated() {
      let isLast = index == DemoDepartment.all.count - 1
      let size =
        isLast ? count - assigned : min(count - assigned, max(1, (count * department.size + total / 2) / total))
      assigned += size
      for place in 0..<max(0, size) {
        let rank: DemoPerson.Rank =
          place == 0 && size > 6
          ? .executive
          : place % 10 == 1 && size > 3 ? .lead : place == 2 && department.area == "people" ? .observer : .employee
        ranks.append((rank, index))
      }
    }
    return ranks
  }
}
