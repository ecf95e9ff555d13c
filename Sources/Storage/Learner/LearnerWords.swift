import Curricula
import Learning

/// What a learner wrote, by digest: `notes.json`,
/// `{"v":1,"notes":{"<digest>":{"salt":"…","text":"…"}}}`.
package struct LearnerWords: Hashable, Sendable {
  package private(set) var texts: [String: FreeText] = [:]

  static let fileName = "notes.json"

  package init() {}

  /// The words kept in a learner's folder; none where there is no file.
  init(in folder: Folder, named name: String = fileName) throws(StorageError) {
    guard let bytes = try folder.contents(of: name) else { return }
    guard let members = (try? JSON(bytes))?["notes"]?.members else {
      throw .malformed(path: folder.path(of: name))
    }
    for member in members {
      guard let salt = member.value["salt"]?.string, let text = member.value["text"]?.string else {
        throw .malformed(path: folder.path(of: name))
      }
      texts[member.key] = FreeText(salt: salt, text: text)
    }
  }

  package subscript(digest: String) -> String? { texts[digest]?.text }

  mutating func add(_ new: [FreeText]) {
    for text in new { texts[text.digest] = text }
  }

  func save(in folder: Folder, named name: String = fileName) throws(StorageError) {
    let notes = JSON.sorted(texts) {
      .object([.init("salt", .string($0.salt)), .init("text", .string($0.text))])
    }
    let json = JSON.object([.init("v", .integer(1)), .init("notes", notes)])
    try folder.replace(name, with: Array((json.text() + "\n").utf8))
  }
}
