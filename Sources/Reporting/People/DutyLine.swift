import Curricula
import Learning

/// One lesson that one person is to take, on a list that HR goes through by name.
struct DutyLine {
  var learner: Learner
  var lesson: LessonTitle
  var duty: Duty

  /// Every duty of the active, lesson by lesson in the lessons' order.
  static func all(_ learners: some Sequence<Learner>, lessons: [LessonTitle]) -> [DutyLine] {
    let order = LessonOrder(lessons)
    return learners.filter(\.isActive).sorted { $0.id < $1.id }.flatMap { learner in
      learner.duties.sorted { order.precedes($0.lesson, $1.lesson) }
        .map { DutyLine(learner: learner, lesson: order[$0.lesson], duty: $0) }
    }
  }

  /// The same lines, those of a group together; lines keep their order within it.
  static func grouped(_ lines: [DutyLine], by grouping: Grouping, lessons: [LessonTitle]) -> [DutyLine] {
    let order = LessonOrder(lessons)
    func precedes(_ a: DutyLine, _ b: DutyLine) -> Bool? {
      switch grouping {
      case .lesson: a.lesson.lesson == b.lesson.lesson ? nil : order.precedes(a.lesson.lesson, b.lesson.lesson)
      case .department, .role, .site, .manager, .track:
        a.group(grouping) == b.group(grouping) ? nil : Grouping.precedes(a.group(grouping), b.group(grouping))
      }
    }
    return lines.enumerated().sorted { precedes($0.element, $1.element) ?? ($0.offset < $1.offset) }.map(\.element)
  }

  func group(_ grouping: Grouping) -> String? {
    switch grouping {
    case .lesson: lesson.title
    case .track: lesson.track
    case .department, .role, .site, .manager: grouping.group(of: learner)
    }
  }
}

extension DutyLine {
  /// Who it is: id, name and where they belong.
  static let people: [Table.Column] = [
    .init("id", Bilingual(es: "Id", en: "Id")),
    .init("name", Bilingual(es: "Nombre", en: "Name"), presence: .unlessZero),
  ]

  /// Which lesson; its title is not said twice where it stands above.
  static func lessonColumns(by grouping: Grouping?) -> [Table.Column] {
    [
      .init("lesson", Bilingual(es: "Id de la lección", en: "Lesson id"), presence: .data),
      .init("title", Bilingual(es: "Lección", en: "Lesson"), presence: grouping == .lesson ? .data : .everywhere),
    ]
  }

  static let managers: [Table.Column] = [
    .init("manager", Bilingual(es: "Id de responsable", en: "Manager id"), presence: .data),
    .init("managerName", Bilingual(es: "Responsable", en: "Manager"), presence: .unlessZero),
  ]

  var person: [Cell] { [.text(learner.id), .text(ifKnown: learner.name)] }
  var lessonCells: [Cell] { [.text(lesson.lesson), .text(lesson.title)] }
  var manager: [Cell] {
    [.text(ifKnown: learner.manager), .text(ifKnown: learner.managerName ?? learner.manager)]
  }
}

extension Cell {
  /// The words, where there are any.
  static func text(ifKnown text: String?) -> Cell { text.map { .text($0) } ?? .none }

  /// The day, where there is one.
  static func day(ifKnown day: Day?) -> Cell { day.map { .day($0) } ?? .none }
}

extension Int {
  /// «1 persona», «3 personas»; in either language.
  func counted(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
