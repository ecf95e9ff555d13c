import Curricula
import Learning
import Storage

/// The curricula at hand, each in its folder, and the one a learner is in.
struct Library {
  let folders: [CurriculumFolder]
  /// Where they were read from.
  let path: String

  /// Reads what lies at the place that the option, the environment or the program's own place names.
  init(option: String?, environment: [String: String], program: String?) throws {
    let candidates = CurriculumFiles.candidates(option: option, environment: environment, program: program)
    guard let path = CurriculumFiles.first(of: candidates) else { throw Failure.noCurricula(candidates) }
    self.path = path
    folders = Library.grouped(try CurriculumFiles.read(path)).map { CurriculumFolder(files: $0) }
  }

  /// One curriculum alone.
  init(_ folder: CurriculumFolder) {
    folders = [folder]
    path = ""
  }

  /// Files of one folder belong to one curriculum; without an outline of its own, to the folder above.
  static func grouped(_ files: [CurriculumFile]) -> [[CurriculumFolder.File]] {
    let files = files.map { CurriculumFolder.File(path: $0.path, bytes: $0.bytes) }
    let homes = Set(files.filter(\.isOutline).map(\.folder))
    var groups: [String: [CurriculumFolder.File]] = [:]
    for file in files {
      var home = file.folder
      while !homes.contains(home), let slash = home.lastIndex(of: "/") { home = String(home[..<slash]) }
      groups[homes.contains(home) ? home : file.folder, default: []].append(file)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What the first curriculum is written in.
  var sourceLanguage: Language { folder(nil)?.sourceLanguage ?? .es }

  /// The folder with this curriculum, or else the one with the most lessons, the first of equals.
  func folder(_ curriculum: String?) -> CurriculumFolder? {
    if let named = folders.first(where: { $0.source?.header.id == curriculum }) { return named }
    let counts = folders.map(\.lessonIDs.count)
    return counts.max().flatMap { most in counts.firstIndex(of: most) }.map { folders[$0] }
  }

  /// The folder that holds a lesson.
  func folder(of lesson: String) -> CurriculumFolder? {
    folders.first { $0.lessonIDs.contains(lesson) }
  }
}

extension Library {
  /// The review cards of every completed lesson.
  func deck(_ progress: Progress, in language: Language) -> Deck {
    Deck(completed(progress).compactMap { folder(of: $0)?.lesson($0, in: language) }, progress: progress)
  }

  /// How many of them are due: home tells at each start, so only headings are read for it.
  func dueCount(_ progress: Progress, on day: Day) -> Int {
    let headings = completed(progress).map { (lesson: $0, scenes: folder(of: $0)?.headings(of: $0) ?? []) }
    return Deck(headings: headings, progress: progress).due(on: day).count
  }

  /// The titles of what a lesson builds on and the learner has not completed. What builds on this lesson in turn is
  /// left out: nobody could begin either.
  func missing(before lesson: Header, _ progress: Progress, in language: Language) -> [String] {
    lesson.requires.filter { progress.lessons[$0]?.completed == nil && !needs($0, lesson.id) }
      .compactMap { folder(of: $0)?.header($0, in: language)?.title }
  }

  /// Whether a lesson is the other one or builds on it, however far down.
  private func needs(_ lesson: String, _ other: String) -> Bool {
    var seen: Set<String> = []
    var open = [lesson]
    while let id = open.popLast() {
      if id == other { return true }
      guard seen.insert(id).inserted, let folder = folder(of: id) else { continue }
      open += folder.header(id, in: folder.sourceLanguage)?.requires ?? []
    }
    return false
  }

  private func completed(_ progress: Progress) -> [String] {
    progress.lessons.filter { $0.value.completed != nil }.keys.sorted()
  }
}

extension CurriculumFolder.File {
  /// The path up to the last slash.
  var folder: String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
