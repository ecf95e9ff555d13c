import Curricula
import Learning

/// A training that a learner has passed whole, as of a day.
struct Merit {
  let training: Training
  let title: String
  let curriculum: Curriculum
  /// The curriculum's author, who issues unless told otherwise.
  let author: String?
  let lessons: [CertifiedLesson]
  /// The last day that all of it counts.
  let expires: Day?

  /// Throws a failure that lists what is missing.
  init(
    _ word: String, _ attainments: Attainments, in library: Library, _ language: Language, on day: Day
  ) throws {
    guard let named = Named(word, attainments, in: library, language) else {
      let known = library.folders.flatMap { $0.curriculum(in: language).paths.map(\.id) + $0.lessonIDs }
      throw Failure(.usage, CertifyingPhrase.noSuchTraining(word, nearest: Nearest.match(word, among: known)).words)
    }
    let headers = named.lessons.map { id in (id: id, header: named.folder.header(id, in: language)) }
    let missing = headers.compactMap { id, header in
      attainments.shortfall(of: id, expiryDays: named.expiryDays, on: day)
        .map { CertifyingPhrase.shortfall(title: header?.title ?? id, $0) }
    }
    guard missing.isEmpty, !headers.isEmpty else {
      throw Failure(.notRight, CertifyingPhrase.missing(named.training, title: named.title, missing).words)
    }
    lessons = headers.compactMap { id, header in
      attainments.pass(id).map {
        CertifiedLesson(
          id: id, title: (header?.title ?? id).onOneLine, day: $0.day, minutes: header?.minutes ?? 0,
          revision: $0.revision)
      }
    }
    training = named.training
    title = named.title.onOneLine
    curriculum = named.folder.curriculum(in: language)
    author = named.folder.source?.header.author
    let oldest = lessons.map(\.day).min()
    expires = named.expiryDays.flatMap { days in oldest?.adding(days: days) }
  }

  /// What a word on the command line stands for.
  private struct Named {
    let folder: CurriculumFolder
    let training: Training
    let title: String
    let lessons: [String]
    let expiryDays: Int?

    /// A learning path, of the curriculum that was learned from if several have one of that name; else a lesson.
    init?(_ word: String, _ attainments: Attainments, in library: Library, _ language: Language) {
      let paths = library.folders.compactMap { folder in
        folder.curriculum(in: language).paths.first { $0.id == word }.map { (folder: folder, path: $0) }
      }
      let known = paths.first { $0.path.lessons.contains { attainments.pass($0.id) != nil } }
      if let (folder, path) = known ?? paths.first {
        self.folder = folder
        training = .path(path.id)
        title = path.title
        lessons = path.lessons.map(\.id)
        expiryDays = path.expiryDays
        return
      }
      guard let folder = library.folder(of: word) else { return nil }
      self.folder = folder
      training = .lesson(word)
      title = folder.header(word, in: language)?.title ?? word
      lessons = [word]
      expiryDays = nil
    }
  }
}

extension String {
  /// Without what is no letter, sign or simple space: line breaks, control characters, marks that turn the direction; joiners are letters in some scripts.
  var onOneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            ["\u{200C}", "\u{200D}"].contains(scalar)
          default: true
          }
        }))
  }
}
