import Learning

/// Where everything that learners do is kept; one account's own.
package final class DataFolder: Sendable {
  package let path: String
  let root: Folder

  /// Opens the folder, made 0700 with its parents where it is missing.
  package convenience init(path: String) throws(StorageError) {
    self.init(root: try Folder.make(path))
  }

  /// The folder if it is there: what commands that only read use.
  package static func existing(path: String) throws(StorageError) -> DataFolder? {
    guard let root = try Folder.at(path) else { return nil }
    return DataFolder(root: root)
  }

  /// Whether nothing lies at a path, or a folder with nothing in it.
  package static func isFree(path: String) throws(StorageError) -> Bool {
    try Folder.at(path)?.entries().isEmpty ?? true
  }

  private init(root: Folder) {
    self.root = root
    path = root.path
  }

  /// Where it lies: `--data`, `$CULTURA_DATA`, `$XDG_DATA_HOME/cultura`, `~/.local/share/cultura`.
  ///
  /// nil where none of them is set. Empty variables count as unset, and so does an
  /// `XDG_DATA_HOME` that is not absolute, as its specification asks.
  package static func path(option: String?, environment: [String: String]) -> String? {
    func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let option { return option }
    if let folder = variable("CULTURA_DATA") { return folder }
    if let share = variable("XDG_DATA_HOME"), share.utf8.first == UInt8(ascii: "/") {
      return share + "/cultura"
    }
    return variable("HOME").map { $0 + "/.local/share/cultura" }
  }

  // MARK: Learners

  /// Everyone who has a folder here, sorted by bytes.
  package func learnerIDs() throws(StorageError) -> [LearnerID] {
    try learnerEntries().filter { $0.kind == .folder }.compactMap { LearnerID($0.name) }.sorted()
  }

  /// Whatever lies in `learners`.
  func learnerEntries() throws(StorageError) -> [Folder.Entry] {
    guard let learners = try root.folder("learners") else { return [] }
    return try learners.entries()
  }

  /// A learner's folder if it is there.
  func folder(of learner: LearnerID) throws(StorageError) -> Folder? {
    try root.folder("learners")?.folder(learner.description)
  }

  /// A learner's folder, made where it is missing.
  func makeFolder(of learner: LearnerID) throws(StorageError) -> Folder {
    try root.makeFolder("learners").makeFolder(learner.description)
  }
}
