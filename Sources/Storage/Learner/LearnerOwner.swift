import Curricula

/// Which login name a learner's id was folded from: `owner`, `{"v":1,"login":"José"}`.
///
/// Only ids that come from a login name are claimed; an id given with `--learner` is nobody's.
enum LearnerOwner {
  static let fileName = "owner"

  /// Throws `loginTaken` where another login was first.
  static func check(_ login: String, of learner: LearnerID, in folder: Folder) throws(StorageError) {
    _ = try isClaimed(by: login, learner, folder)
  }

  /// Puts the login on record where there is none; only under the learner's lock.
  static func claim(_ login: String, of learner: LearnerID, in folder: Folder) throws(StorageError) {
    if try isClaimed(by: login, learner, folder) { return }
    let json = JSON.object([.init("v", .integer(1)), .init("login", .string(login))])
    try folder.replace(fileName, with: Array((json.text() + "\n").utf8))
  }

  private static func isClaimed(
    by login: String, _ learner: LearnerID, _ folder: Folder
  ) throws(StorageError) -> Bool {
    guard let bytes = try folder.contents(of: fileName) else { return false }
    guard let owner = (try? JSON(bytes))?["login"]?.string else {
      throw .malformed(path: folder.path(of: fileName))
    }
    // Scalars: the two spellings of é are two logins.
    guard owner.unicodeScalars.elementsEqual(login.unicodeScalars) else {
      throw .loginTaken(learner: learner, owner: owner)
    }
    return true
  }
}
