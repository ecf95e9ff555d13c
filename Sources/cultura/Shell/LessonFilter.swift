import Curricula
import Learning

/// The lessons that some words name: by title, summary, track, learning path, behaviour or status.
struct LessonFilter {
  /// How a lesson may stand, or what it is, and the words for it.
  enum Status: CaseIterable {
    case notStarted, halfway, notPassed, passed, finished, due, late, assessment, practice

    var spellings: [String] {
      switch self {
      case .notStarted: ["sin empezar", "nueva", "nuevas", "not started", "new"]
      case .halfway: ["a medias", "empezada", "empezadas", "under way", "started"]
      case .notPassed: ["sin aprobar", "not passed"]
      case .passed: ["aprobada", "aprobadas", "passed"]
      case .finished: ["terminada", "terminadas", "finished", "completed"]
      case .due: ["pendiente", "pendientes", "pending", "due"]
      case .late: ["vencida", "vencidas", "overdue", "late"]
      case .assessment: ["evaluacion", "evaluaciones", "assessment", "assessments"]
      case .practice: ["practica", "practicas", "practice"]
      }
    }

    func holds(for lesson: Header, _ home: Shell.Home) -> Bool {
      let standing = home.progress.lessons[lesson.id]
      return switch self {
      case .notStarted: standing == nil
      case .halfway: standing?.isOpen == true
      case .notPassed: standing?.completed != nil && standing?.passed == false
      case .passed: standing?.passed == true
      case .finished: standing?.completed != nil
      case .due: home.lessons.contains { $0.id == lesson.id } && !home.isDone(lesson)
      case .late: home.due(lesson).map { $0 < home.today } ?? false
      case .assessment: lesson.mode == .assessment
      case .practice: lesson.mode == .practice
      }
    }
  }

  private var statuses: [Status] = []
  private var words: [String]

  /// Statuses are looked for first; every other word must be found.
  init(_ text: String) {
    var words = text.searchWords
    let spelled = Status.allCases.flatMap { status in status.spellings.map { (status, $0.searchWords) } }
      .sorted { $0.1.count > $1.1.count }
    for (status, spelling) in spelled {
      guard let start = words.indices.first(where: { words[$0...].starts(with: spelling) }) else { continue }
      statuses.append(status)
      words.removeSubrange(start..<start + spelling.count)
    }
    self.words = words
  }

  /// Those of home's lessons that are meant, under their numbers there.
  func matches(_ home: Shell.Home, _ library: Library) -> [(number: Int, header: Header)] {
    home.numbered.filter { _, lesson in
      guard statuses.allSatisfy({ $0.holds(for: lesson, home) }) else { return false }
      let said = words.isEmpty ? [] : Self.said(of: lesson, library, home.curriculum.language)
      return words.allSatisfy { word in said.contains { $0.hasPrefix(word) } }
    }
  }

  /// A word that some lesson has and that is nearly one of these.
  func nearest(_ home: Shell.Home, _ library: Library) -> String? {
    let known = home.all.map { Self.said(of: $0, library, home.curriculum.language) }
    let unknown = words.first { word in !known.contains { $0.contains { $0.hasPrefix(word) } } }
    guard let unknown else { return nil }
    let titles = home.all.flatMap { $0.title.searchWords }
    let others = known.flatMap(\.self)
    let statuses = Status.allCases.flatMap(\.spellings)
    for candidates in [titles, statuses, others] {
      var seen: Set<String> = []
      let longer = candidates.filter { $0.utf8.count > 3 && seen.insert($0).inserted }
      if let nearest = Nearest.match(unknown, among: longer) { return nearest }
    }
    return nil
  }

  /// The words that a lesson can be found by.
  private static func said(of lesson: Header, _ library: Library, _ language: Language) -> [String] {
    let curriculum = library.folder(of: lesson.id)?.curriculum(in: language) ?? Curriculum()
    let themes = curriculum.tracks.filter { $0.lessons.contains { $0.id == lesson.id } }.map(\.title)
    let paths = curriculum.paths.filter { $0.lessons.contains { $0.id == lesson.id } }.map(\.title)
    let behaviours = lesson.behaviours.flatMap { [$0, curriculum.behaviour($0)?.text ?? ""] }
    return ([lesson.id, lesson.title, lesson.summary] + themes + paths + behaviours).flatMap(\.searchWords)
  }
}

extension String {
  /// Its words without case, accents and signs.
  fileprivate var searchWords: [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
