import Curricula
import Glibc
import Learning

/// The right to write one learner's journal, held until it goes out of scope or the process dies.
///
/// An open-file-description lock on `lock`; the file's words, `{"v":1,"holder":…,"at":…,"day":…,"off":…}`,
/// say who has it and since when, because the kernel does not.
struct LearnerLock: ~Copyable {
  private let file: OpenFile

  /// Throws `locked` while another session, in this process or not, has it.
  init(
    of learner: LearnerID, in folder: Folder, holder: String, at moment: Moment
  ) throws(StorageError) {
    let name = "lock"
    guard let file = try folder.file(name, for: .changing) else {
      throw .cannotCreate(path: folder.path(of: name), errno: ENOENT)
    }
    var request = flock()
    request.l_type = Int16(F_WRLCK)
    request.l_whence = Int16(SEEK_SET)
    guard fcntl(file.descriptor, Self.setOpenFileLock, &request) == 0 else {
      let reason = errno
      guard reason == EAGAIN || reason == EACCES else { throw .cannotCreate(path: file.path, errno: reason) }
      let (holder, since) = Self.holder(try file.contents(limit: 4096))
      throw .locked(learner: learner, holder: holder, since: since)
    }
    let words = JSON.object([.init("v", .integer(1)), .init("holder", .string(holder))] + moment.members)
    try file.truncate(to: 0)
    try file.write(Array((words.text() + "\n").utf8))
    self.file = file
  }

  /// `F_OFD_SETLK`, which the C library's module does not show.
  private static let setOpenFileLock: Int32 = 37

  private static func holder(_ bytes: [UInt8]) -> (String, Moment?) {
    guard let json = try? JSON(bytes) else { return ("", nil) }
    return (json["holder"]?.string ?? "", try? Fields(json).moment())
  }
}
