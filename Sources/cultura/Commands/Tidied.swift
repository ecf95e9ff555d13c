import Curricula

/// One curriculum's files put in order, and what there is to say about it.
struct Tidied {
  typealias File = CurriculumFolder.File

  /// How many files were asked for.
  let count: Int
  /// Those that are not as they should be, as they should be.
  private(set) var changed: [File] = []
  private let formattings: [Formatting]
  private var stamps: [FmtPhrase] = []

  init(_ group: AskedFiles.Group, restamping: Bool) {
    let files = group.files
    let folder = CurriculumFolder(files: files)
    let asked = files.filter { group.asked.contains($0.path) }
    count = asked.count
    formattings = asked.map { folder.formatting($0) }
    let laid = Dictionary(formattings.map { ($0.source.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let moved = Dictionary(
      formattings.filter(\.isChanged).map { ($0.source.revision, $0) }, uniquingKeysWith: { first, _ in first })
    for file in files {
      var bytes = laid[file.path] ?? file.bytes
      // It was in step with the file just put in order.
      if let old = Header(bytes: file.bytes).translates, let source = moved[old],
        case let new = source.laid.revision, new != old
      {
        let stamped = File(path: file.path, bytes: bytes)
        if restamping, source.stamped.isEmpty, let put = RevisionStamp.put(new, into: stamped) {
          bytes = put
          stamps.append(.restamped(path: file.path))
        } else {
          stamps.append(.behind(file))
        }
      }
      if bytes != file.bytes { changed.append(File(path: file.path, bytes: bytes)) }
    }
  }

  var hasObstacle: Bool { formattings.contains { !$0.obstacles.isEmpty } }

  /// What to tell the trainer; what has not been done is not said to be.
  func notices(areWritten: Bool) -> [FmtPhrase] {
    var notices: [FmtPhrase] = []
    for formatting in formattings {
      let path = formatting.source.path
      if let obstacle = formatting.obstacles.first {
        notices.append(.leftAlone(path: path, reason: obstacle.reason))
      } else if areWritten, changed.contains(where: { $0.path == path }), formatting.isChanged {
        notices.append(.formatted(path: path, ids: formatting.stamped))
      }
      let lines = formatting.lackingIDs.map(\.line)
      if !lines.isEmpty { notices.append(.lacksIDs(path: path, lines: lines)) }
    }
    return areWritten ? notices + stamps : notices
  }
}

extension FmtPhrase {
  fileprivate static func behind(_ file: CurriculumFolder.File) -> FmtPhrase {
    let header = Header(bytes: file.bytes)
    return file.isOutline
      ? .outlineBehind(path: file.path) : .behind(path: file.path, lesson: header.id, language: header.language)
  }
}

extension Formatting.Obstacle {
  fileprivate var reason: Bilingual {
    switch self {
    case .finding(let finding):
      FmtPhrase.reason(line: finding.place.line, column: finding.place.column, sentence: finding.sentence).words
    case .otherMeaning: FmtPhrase.otherMeaning.words
    }
  }
}
