import Curricula

extension DemoOrganisation {
  /// What HR put on record, month by month, each with the moment it did.
  package var roster: [(moment: Moment, facts: [RosterFact])] {
    var byDay: [Day: [RosterFact]] = [:]
    for person in people {
      byDay[person.start, default: []].append(.joined(joined(person)))
      if let moved = person.moved {
        byDay[moved.day, default: []].append(
          .moved(Moved(learner: person.id, department: name(person.department), from: moved.day)))
      }
      if let left = person.left { byDay[left, default: []].append(.left(learner: person.id, on: left)) }
    }
    byDay[start, default: []] += library.ownPaths.prefix(4).map { assigned($0, to: .role($0.id)) }
    if let extra = library.extraPath, let area = DemoDepartment.all.first(where: { $0.area == Self.extraArea }) {
      byDay[extraFrom, default: []].append(assigned(extra, to: .department(area.name[language])))
    }
    for exemption in exemptions { byDay[start.adding(days: 30), default: []].append(.exempted(exemption)) }
    let months = Dictionary(grouping: byDay.keys.sorted()) { max(0, ($0.number - start.number + 29) / 30) }
    return months.sorted { $0.key < $1.key }.map { month, days in
      let day = min(start.adding(days: month * 30), today.adding(days: -1))
      return (noon(of: day), days.flatMap { byDay[$0] ?? [] })
    }
  }

  /// Who they are; e-mail addresses of a domain that is for examples.
  package var names: Names {
    var names = Names()
    names.columns = [DemoWords.columns.level[language], DemoWords.columns.hired[language]]
    for person in people {
      var dice = Dice(seed, "name", person.id)
      let first = dice.pick(DemoWords.firstNames) ?? ""
      let surname = dice.pick(DemoWords.surnames) ?? ""
      let contract = DemoWords.contracts[dice.chance(0.8) ? 0 : 1]
      names.people[person.id] = Person(
        name: "\(first) \(surname)", email: "\(person.id)@example.org",
        further: [
          names.columns[0]: "\(person.rank.rawValue + 1)", names.columns[1]: contract[language],
        ])
    }
    return names
  }

  func name(_ department: Int) -> String { DemoDepartment.all[department].name[language] }

  /// When HR last put anything on record.
  package var lastNoon: Moment { noon(of: today.adding(days: -1)) }

  func noon(of day: Day) -> Moment {
    Moment(milliseconds: Int64(day.number) * 86_400_000 + 18 * 3_600_000, offset: -360)
  }

  private func joined(_ person: DemoPerson) -> Joined {
    Joined(
      learner: person.id, department: name(person.department(on: person.start)),
      role: library.path(of: person.rank)?.id ?? "employee", site: DemoWords.sites[person.site].name[language],
      manager: person.manager, from: person.start)
  }

  private func assigned(_ path: LearningPath, to audience: Assignment.Audience) -> RosterFact {
    .assigned(
      Assignment(training: .path(path.id), to: audience, due: nil, days: path.dueDays ?? 30, every: path.expiryDays))
  }

  /// A few people need not take a lesson, or nothing for a while.
  private var exemptions: [Exemption] {
    let founders = people.filter { $0.start == start && $0.rank == .employee }
    guard let path = library.path(of: .employee), founders.count > 40, let lesson = path.lessons.last else { return [] }
    return [
      Exemption(
        learner: founders[7].id, training: .path(path.id), reason: DemoWords.leave[language],
        until: start.adding(days: 150)),
      Exemption(
        learner: founders[23].id, training: .lesson(lesson.id), reason: DemoWords.sameTraining[language]),
      Exemption(
        learner: founders[38].id, training: .lesson(lesson.id), reason: DemoWords.sameTraining[language]),
    ]
  }
}
