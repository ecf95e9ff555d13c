import Curricula
import Learning
import Reporting

/// Six people of two departments as a roster has them, with what they did: for the reports that call people by name.
enum Staff {
  static let asOf = Organisation.asOf
  static let lessons = [
    LessonTitle(lesson: "order-that-never-came", title: "El pedido que no llegó", track: "Atención"),
    LessonTitle(lesson: "five-oclock-promise", title: "La promesa de las cinco", track: "Atención"),
    LessonTitle(lesson: "upstream", title: "Río arriba", track: "Cliente interno"),
  ]
  private static let order = "order-that-never-came"
  private static let promise = "five-oclock-promise"

  /// What is assigned to everyone: two lessons that recur each year, one of them with a fixed day.
  private static let facts: [RosterFact] =
    ["ana", "bo", "eva", "leo", "gone", "new"].map { id in
      .joined(
        Joined(
          learner: id, department: ["ana", "eva", "gone"].contains(id) ? "Almacén" : "=Mesa",
          role: id == "eva" ? "lead" : "agent", site: id == "leo" ? nil : "Norte", manager: id == "eva" ? nil : "eva",
          from: id == "new" ? asOf.adding(days: -3) : asOf.adding(days: -500)))
    } + [
      .left(learner: "gone", on: asOf.adding(days: -1)),
      .assigned(assignment(order, every: 365)), .assigned(assignment(promise, every: nil)),
      .exempted(Exemption(learner: "leo", training: .lesson(promise), reason: "de licencia")),
    ]

  private static func assignment(_ lesson: String, every: Int?) -> Assignment {
    Assignment(
      training: .lesson(lesson), to: .role("agent"), due: asOf.adding(days: -400), days: 30, every: every)
  }

  /// When each lesson was last completed, in days before the report; nil where it is only begun.
  private static let completions: [String: [String: Int?]] = [
    "ana": [order: 290, promise: 380],
    "bo": [order: 366, promise: nil],
    "eva": ["upstream": 10],
    "leo": [order: 340],
  ]

  static let names = ["ana": "Pérez, Ana", "bo": "Bo Li", "eva": "Eva Luna", "new": "=Nora"]

  static let duties = Duties(
    facts.enumerated().map {
      RosterRecord(
        seq: $0 + 1, moment: Moment(milliseconds: 0, offset: 0, day: asOf.adding(days: -450)), fact: $1)
    }, on: asOf, paths: [])

  static let learners: [Learner] = duties.members.map { id in
    var progress = Progress()
    for (lesson, ago) in completions[id] ?? [:] {
      let moment = Moment(milliseconds: 0, offset: 0, day: asOf.adding(days: -(ago ?? 5)))
      var standing = LessonProgress(curriculum: "c", started: moment)
      if ago != nil { (standing.status, standing.completed, standing.renewed) = (.completed, moment, moment) }
      progress.lessons[lesson] = standing
    }
    var learner = duties.learner(id, progress)
    learner.name = names[id]
    learner.managerName = learner.manager.flatMap { names[$0] }
    return learner
  }

  static func overdue(by grouping: Grouping? = nil, _ period: Period = .always) -> OverdueReport {
    OverdueReport(learners, lessons: lessons, by: grouping, period: period, asOf: asOf, source: .sample)
  }

  static func expiring(by grouping: Grouping? = nil, within days: Int = 90) -> ExpiringReport {
    ExpiringReport(learners, lessons: lessons, by: grouping, within: days, asOf: asOf, source: .sample)
  }

  static func matrix(by grouping: Grouping? = .department) -> MatrixReport {
    MatrixReport(learners, lessons: lessons, by: grouping, asOf: asOf, source: .sample)
  }
}
