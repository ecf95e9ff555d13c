import Curricula
import Learning
import Reporting
import Storage

extension Shell {
  /// What a learner has before them at home, in the language spoken.
  struct Home {
    var curriculum: Curriculum
    /// The learner's own, by role.
    var path: LearningPath?
    /// What the learner is to take, in order: the learning path, then what else is assigned.
    var lessons: [Header]
    /// The other lessons of the curriculum, then those of the others.
    var others: [Header]
    let today: Day
    let progress: Progress
    private let duties: [String: Duty]
    /// Where no roster sets a day, that of the learning path.
    private let pathDue: Day?
    private let missing: [String: [String]]

    var all: [Header] { lessons + others }

    /// The curriculum of the learner's latest lesson, or the first there is.
    init(_ library: Library, progress: Progress, standing: Standing?, on today: Day, in language: Language) {
      let recent = progress.lessons.values.max { $0.started.milliseconds < $1.started.milliseconds }
      let folder = library.folder(recent?.curriculum)
      let ids = folder?.lessonIDs ?? []
      let member = standing?.member(on: today)
      let curriculum = folder?.curriculum(in: language) ?? Curriculum()
      let path = curriculum.paths.path(for: member?.role)
      let duties = member == nil ? [] : standing?.duties(progress, library, on: today) ?? []
      let onPath = (path?.lessons.map(\.id) ?? ids).filter { member?.isExempt(from: $0, of: path) != true }
      let required = onPath + duties.map(\.lesson).filter { !onPath.contains($0) }
      lessons = required.compactMap { library.folder(of: $0)?.header($0, in: language) }
      others = ids.filter { !required.contains($0) }.compactMap { folder?.header($0, in: language) }
      for other in library.folders where other.source?.header.id != curriculum.id {
        others += other.lessonIDs.filter { !required.contains($0) }.compactMap { other.header($0, in: language) }
      }
      self.curriculum = curriculum
      self.path = path
      self.today = today
      self.progress = progress
      self.duties = Dictionary(duties.map { ($0.lesson, $0) }) { first, _ in first }
      let first = progress.lessons.values.map(\.started).min { $0.milliseconds < $1.milliseconds }
      pathDue = member == nil ? path?.dueDays.flatMap { first?.day.adding(days: $0) } : nil
      let building = (lessons + others).filter { !$0.requires.isEmpty }
      missing = Dictionary(building.map { ($0.id, library.missing(before: $0, progress, in: language)) }) { first, _ in
        first
      }
    }

    /// Until when a lesson is to be completed: for the first time, or again. Nil where no day is set.
    func due(_ lesson: Header) -> Day? {
      guard !isDone(lesson) else { return nil }
      if let duty = duties[lesson.id] { return duty.due }
      return lessons.contains { $0.id == lesson.id } ? pathDue : nil
    }

    /// Whether a completion lies too far back: the lesson must be taken again.
    func isLapsed(_ lesson: Header) -> Bool { duties[lesson.id]?.state == .lapsed }

    /// Whether nothing more is asked of the learner in this lesson.
    func isDone(_ lesson: Header) -> Bool {
      progress.lessons[lesson.id]?.completed != nil && !isLapsed(lesson)
    }

    var done: Int { lessons.count(where: isDone) }

    /// The next day on which something is due.
    var nextDue: Day? { lessons.compactMap(due).min() }

    /// The titles of what a lesson builds on and the learner has not completed.
    func missing(before lesson: Header) -> [String] { missing[lesson.id] ?? [] }

    /// The lesson Enter leads to: the one under way, else the next that is not done.
    var next: Header? {
      let open = all.filter { progress.lessons[$0.id]?.isOpen == true }
      let latest = open.max { started($0) < started($1) }
      return latest ?? lessons.first { !isDone($0) }
    }

    private func started(_ lesson: Header) -> Int64 { progress.lessons[lesson.id]?.started.milliseconds ?? 0 }
  }

  /// What the roster says about one learner.
  struct Standing {
    let learner: String
    /// Nil where there is no roster.
    let records: [RosterRecord]?

    init(_ learner: LearnerID, in data: DataFolder) {
      self.learner = "\(learner)"
      records = data.ownRoster(of: learner)
    }

    func member(on day: Day) -> Roster.Member? { records.flatMap { Roster($0, on: day).members[learner] } }

    func duties(_ progress: Progress, _ library: Library, on day: Day) -> [Duty] {
      let paths = library.folders.flatMap { $0.curriculum(in: $0.sourceLanguage).paths }
      return Duties(records, on: day, paths: paths).duties(of: learner, progress)
    }
  }
}

extension Roster.Member {
  fileprivate func isExempt(from lesson: String, of path: LearningPath?) -> Bool {
    exemptions.contains(.lesson(lesson)) || path.map { exemptions.contains(.path($0.id)) } ?? false
  }
}

extension LessonProgress {
  /// Whether an attempt is under way.
  var isOpen: Bool { status == .started || scene != nil }
}
