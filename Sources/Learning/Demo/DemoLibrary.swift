import Curricula

/// The curricula that the invented people learn from, read once in both languages.
struct DemoLibrary: Sendable {
  private struct Copy: Hashable {
    let id: String
    let language: Language
  }

  let paths: [LearningPath]
  /// Those of the first curriculum; what others offer is extra.
  let ownPaths: [LearningPath]
  let instruments: [Lesson]
  let mainID: String
  private var lessons: [Copy: Lesson] = [:]
  private var curricula: [Copy: Curriculum] = [:]

  /// The first folder is the organisation's own.
  init(_ folders: [CurriculumFolder]) {
    let main = folders.first
    let outlines = folders.map { $0.curriculum(in: $0.sourceLanguage) }
    paths = outlines.flatMap(\.paths)
    ownPaths = outlines.first?.paths ?? []
    mainID = outlines.first?.id ?? ""
    instruments =
      main.map { folder in
        folder.instrumentIDs.compactMap { folder.lesson($0, in: folder.sourceLanguage) }
      } ?? []
    for folder in folders {
      for language in Language.allCases {
        let curriculum = folder.curriculum(in: language)
        for id in folder.lessonIDs {
          lessons[Copy(id: id, language: language)] = folder.lesson(id, in: language)
          curricula[Copy(id: id, language: language)] = curriculum
        }
      }
    }
  }

  func lesson(_ id: String, in language: Language) -> Lesson? { lessons[Copy(id: id, language: language)] }

  func curriculum(of lesson: String, in language: Language) -> Curriculum? {
    curricula[Copy(id: lesson, language: language)]
  }

  /// The learning path of a rank: the path at its place, or the last there is.
  func path(of rank: DemoPerson.Rank) -> LearningPath? {
    ownPaths.indices.contains(rank.rawValue) ? ownPaths[rank.rawValue] : ownPaths.last
  }

  /// A path of another curriculum, which one department takes besides its own.
  var extraPath: LearningPath? { paths.dropFirst(ownPaths.count).first }
}
