import Curricula
import Learning
import Reporting

/// How far a person got in a lesson, as the tests write it.
enum Stage {
  case open
  case done(score: Double, passed: Bool, seconds: Int)
}

extension Learner {
  init(
    _ id: String, in department: String?, isActive: Bool = true, assigned: Set<String> = [],
    _ stages: [String: Stage] = [:]
  ) {
    var progress = Progress()
    let moment = Moment(milliseconds: 1_790_000_000_000, offset: -300)
    for (lesson, stage) in stages {
      var standing = LessonProgress(curriculum: "service-culture", started: moment)
      standing.attempts = 1
      if case .done(let score, let passed, let seconds) = stage {
        standing.status = .completed
        standing.completed = moment
        (standing.first, standing.best, standing.last) = (score, score, score)
        standing.passed = passed
        standing.elapsed = seconds * 1000
      }
      progress.lessons[lesson] = standing
    }
    self.init(id: id, department: department, isActive: isActive, assigned: assigned, progress: progress)
  }
}

extension Table.Provenance {
  static let sample = Table.Provenance(
    made: Moment(milliseconds: 1_795_359_791_250, offset: -300), by: "ana",
    command: ["report", "completion", "--format", "json"])
}

extension Table.Source {
  static let sample = Table.Source(
    journals: 17, fingerprint: "3f9ac2d1e0b7456688990011223344556677889900aabbccddeeff0011223344")
}

/// Three departments, one of them under five people, and somebody without one.
enum Organisation {
  /// The completion report on its way out.
  static var exported: Table {
    var table = report.table
    table.provenance = .sample
    return table
  }

  static let lessons = [
    CompletionReport.Title(lesson: "order-that-never-came", title: "El pedido que no llegó"),
    CompletionReport.Title(lesson: "five-oclock-promise", title: "La promesa de las cinco"),
  ]
  static let asOf = Day(number: 20_779)  // 2026-11-22

  static let learners: [Learner] = {
    let both: Set = ["order-that-never-came", "five-oclock-promise"]
    return [
      Learner(
        "a1", in: "Almacén", assigned: both,
        [
          "order-that-never-came": .done(score: 100, passed: true, seconds: 300),
          "five-oclock-promise": .done(score: 50, passed: false, seconds: 420),
        ]),
      Learner(
        "a2", in: "Almacén", assigned: both,
        [
          "order-that-never-came": .done(score: 66.5, passed: false, seconds: 420),
          "five-oclock-promise": .done(score: 90, passed: true, seconds: 400),
        ]),
      Learner(
        "a3", in: "Almacén", assigned: both,
        [
          "order-that-never-came": .done(score: 75, passed: true, seconds: 500),
          "five-oclock-promise": .done(score: 80, passed: true, seconds: 500),
        ]),
      Learner(
        "a4", in: "Almacén", assigned: both,
        [
          "order-that-never-came": .done(score: 80, passed: true, seconds: 606),
          "five-oclock-promise": .done(score: 70, passed: true, seconds: 600),
        ]),
      Learner(
        "a5", in: "Almacén", assigned: both,
        [
          "order-that-never-came": .done(score: 90, passed: true, seconds: 610),
          "five-oclock-promise": .open,
        ]),
      Learner(
        "a6", in: "Almacén", assigned: both,
        ["order-that-never-came": .done(score: 33.3, passed: false, seconds: 1200)]),
      Learner("a7", in: "Almacén", assigned: both),
      Learner(
        "a8", in: "Almacén", isActive: false, assigned: both,
        ["order-that-never-came": .done(score: 0, passed: false, seconds: 1)]),
      Learner(
        "d1", in: "Dirección", assigned: ["order-that-never-came"],
        ["order-that-never-came": .done(score: 71, passed: true, seconds: 400)]),
      Learner(
        "d2", in: "Dirección", assigned: ["order-that-never-came"],
        ["order-that-never-came": .done(score: 72, passed: true, seconds: 400)]),
      Learner(
        "d3", in: "Dirección", assigned: ["order-that-never-came"],
        ["order-that-never-came": .done(score: 73, passed: true, seconds: 400)]),
      Learner(
        "d4", in: "Dirección", assigned: ["order-that-never-came"],
        [
          "order-that-never-came": .done(score: 74, passed: true, seconds: 400),
          "five-oclock-promise": .done(score: 100, passed: true, seconds: 99),
        ]),
      Learner("t1", in: "ventas 東京", assigned: both, ["order-that-never-came": .open]),
      Learner("t2", in: "ventas 東京", assigned: both, ["order-that-never-came": .open]),
      Learner("t3", in: "ventas 東京", assigned: both),
      Learner("t4", in: "ventas 東京", assigned: both),
      Learner("t5", in: "ventas 東京", assigned: both),
      // With the four of Dirección, those whose scores are kept back are five: nothing tells theirs from the rest.
      Learner(
        "x1", in: nil, assigned: ["order-that-never-came"],
        ["order-that-never-came": .done(score: 60, passed: false, seconds: 500)]),
      Learner("x2", in: nil, ["retired-lesson": .done(score: 88, passed: true, seconds: 60)]),
      Learner("z1", in: "Finanzas"),
    ]
  }()

  static let report = CompletionReport(
    learners, lessons: lessons, by: .department, asOf: asOf, source: .sample)

  static let everyone = CompletionReport(
    learners, lessons: lessons, by: .everyone, asOf: asOf, source: .sample)

  static let empty = CompletionReport([], lessons: lessons, by: .everyone, asOf: asOf, source: .empty)
}

extension Table.Source {
  static let empty = Table.Source(journals: 0, fingerprint: "")
}
