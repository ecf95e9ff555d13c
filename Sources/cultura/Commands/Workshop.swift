import Curricula
import Storage

/// Where a trainer's new files go, and what is there already.
struct Workshop {
  typealias File = CurriculumFolder.File

  /// A folder that lessons lie in, and what it holds.
  struct Home {
    let path: String
    let folder: CurriculumFolder

    var hasOutline: Bool { folder.source != nil }
    var languages: [Language] { folder.source?.languages ?? [] }
  }

  /// The folder of the curricula, or the one that was asked for.
  let root: String
  private let options: GlobalOptions
  private let groups: [[File]]
  /// Whether commands find it without being told.
  private let isUsual: Bool

  init(_ options: GlobalOptions, folder: String?) throws {
    self.options = options
    let candidates = CurriculumFiles.candidates(
      option: options.curricula, environment: Surroundings.environment, program: nil)
    let usual = CurriculumFiles.first(of: candidates) ?? candidates[0]
    var root = folder ?? usual
    while root.utf8.count > 1, root.hasSuffix("/") { root.removeLast() }
    self.root = root
    isUsual = options.curricula == nil && (root == usual || root.hasPrefix(usual + "/"))
    groups = CurriculumFiles.exists(root) ? Library.grouped(try CurriculumFiles.read(root)) : []
  }

  /// Refuses what could be neither an id nor a file's name.
  func checkID(_ id: String, title: String?) throws {
    guard isID(id.unicodeScalars) else {
      throw Failure(.usage, NewPhrase.badID(id, suggestion: Slug.of(id, fallback: "")).words)
    }
    if let title, title.trimmed.isEmpty || title.contains(where: \.isNewline) {
      throw Failure(.usage, NewPhrase.badTitle.words)
    }
  }

  /// The one curriculum there is, or the folder itself where there is none.
  func home() throws -> Home {
    let homes = groups.compactMap { files -> Home? in
      guard let outline = files.first(where: \.isOutline) else { return nil }
      return Home(path: outline.folder, folder: CurriculumFolder(files: files))
    }
    guard homes.count <= 1 else {
      throw Failure(.usage, NewPhrase.whichCurriculum(homes.map(\.path)).words)
    }
    return homes.first ?? Home(path: root, folder: CurriculumFolder(files: groups.flatMap { $0 }))
  }

  /// Every lesson there is, wherever it lies.
  var lessonIDs: Set<String> { Set(groups.flatMap { CurriculumFolder(files: $0).lessonIDs }) }

  /// A lesson's source and its translations.
  func lessonFiles(_ scaffold: Scaffold, in folder: String, source: Language, languages: [Language]) -> [File] {
    func path(_ language: Language) -> String { "\(folder)/\(scaffold.id).\(language.rawValue).md" }
    let bytes = Array(scaffold.lesson(in: source).utf8)
    let original = Manuscript(path: path(source), bytes: bytes)
    let translations = languages.filter { $0 != source }.map { language in
      let words = Manuscript(path: "", bytes: Array(Scaffold(id: scaffold.id).lesson(in: language).utf8))
      let text = Skeleton.file(of: original, in: language, words: words)
      return File(path: path(language), bytes: Array(text.utf8))
    }
    return [File(path: path(source), bytes: bytes)] + translations
  }

  /// All of them or none, as far as names that are taken go.
  func create(_ files: [File]) throws {
    if let taken = files.first(where: { CurriculumFiles.exists($0.path) }) { throw Failure.alreadyThere(taken.path) }
    for file in files {
      try TrainerFile.create(file.path, file.bytes)
      Console.write(file.path + "\n", to: 1)
    }
  }

  /// What to type next.
  func sayNext(_ lesson: String, files: [File], unlisted outline: String?) {
    let option = isUsual ? "" : " --curricula \(root)"
    let paths = Set(files.map(\.folder))
    let target = files.count == 1 ? files[0].path : paths.first ?? root
    var phrases = [NewPhrase.next(lesson: lesson, path: target, option: option)]
    if let outline { phrases.append(.unlisted(lesson: lesson, outline: outline)) }
    for phrase in phrases { Console.write(phrase.words[options.language] + "\n", to: 2) }
  }
}

extension Failure {
  static func alreadyThere(_ path: String) -> Failure { Failure(.cannotCreate, NewPhrase.alreadyThere(path).words) }

  static func lessonExists(_ id: String, path: String) -> Failure {
    Failure(.cannotCreate, NewPhrase.lessonExists(id, path: path).words)
  }
}
