import Curricula

extension DataFolder {
  /// A learner's name as `names.json` has it; nil where it has none.
  package func certifiedName(of learner: LearnerID) throws(StorageError) -> String? {
    guard let bytes = try root.contents(of: "names.json") else { return nil }
    guard let json = try? JSON(bytes) else { throw .malformed(path: root.path(of: "names.json")) }
    return json["people"]?[learner.description]?["name"]?.string
  }
}
