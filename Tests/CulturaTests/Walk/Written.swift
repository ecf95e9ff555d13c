import Curricula
import Learning
import Storage
import Testing

/// The curricula as they lie in the repository, a folder each.
enum Written {
  /// One lesson in one language, as a learner meets it.
  struct Telling: CustomTestStringConvertible, Sendable {
    let lesson: Lesson
    let curriculum: Curriculum
    var testDescription: String { "\(lesson.id).\(lesson.language.rawValue)" }
    var passMark: Int { lesson.header.passMark ?? curriculum.passMark }
  }

  static let files: [[CurriculumFolder.File]] = {
    let files = (try? CurriculumFiles.read(Place.curricula)) ?? []
    let folders = Dictionary(grouping: files) { file in
      file.path.split(separator: "/").dropLast().joined(separator: "/")
    }
    return folders.sorted { $0.key < $1.key }.map { folder in
      folder.value.map { CurriculumFolder.File(path: $0.path, bytes: $0.bytes) }
    }
  }()

  static let folders = files.map { CurriculumFolder(files: $0) }

  /// A lesson of a folder, in no language yet.
  struct Work: CustomTestStringConvertible, Sendable {
    let folder: CurriculumFolder
    let lesson: String
    var testDescription: String { lesson }
  }

  static let works = folders.flatMap { folder in folder.lessonIDs.map { Work(folder: folder, lesson: $0) } }

  /// Every lesson in every language of its curriculum.
  static let tellings: [Telling] = folders.flatMap { folder in
    let languages = folder.curriculum(in: folder.sourceLanguage).languages
    return folder.lessonIDs.flatMap { id in
      languages.compactMap { language in
        folder.lesson(id, in: language).map { Telling(lesson: $0, curriculum: folder.curriculum(in: language)) }
      }
    }
  }

  /// Each of them walked, once for all tests: it takes a while.
  static let walks: [Walk?] = tellings.map(threads: Threads.available) { Walk($0.lesson, of: $0.curriculum) }
}
