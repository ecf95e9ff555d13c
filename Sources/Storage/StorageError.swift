import Learning

/// What can go wrong between the program and the disk; the sentences live at the rim.
package enum StorageError: Error, Hashable, Sendable {
  /// Could not be opened or read; `errno` tells apart what is missing from what is forbidden.
  case cannotRead(path: String, errno: Int32)
  /// Could not be made.
  case cannotCreate(path: String, errno: Int32)
  /// Not on disk; whatever was being written is not acknowledged.
  case writeFailed(path: String, errno: Int32)
  /// Refused because an earlier write to this journal failed in this process.
  case stoppedAfterFailure(path: String)
  /// Below the data folder no link is followed.
  case isLink(path: String)
  case isNotFile(path: String)
  case isNotFolder(path: String)
  /// A derived or side file that is not what this program writes.
  case malformed(path: String)
  /// Another session has the learner's journal; `since` is nil where the lock file does not say.
  case locked(learner: LearnerID, holder: String, since: Moment?)
  /// Two login names fold to the same learner id, and the other one was first.
  case loginTaken(learner: LearnerID, owner: String)
  /// A complete line that is not what was written; nothing was changed.
  case damaged(path: String, Damage)
  /// `progress.json` has seen line `expected`, but the journal ends after line `found`; nothing was changed.
  case missingLines(path: String, expected: Int, found: Int)
  /// `progress.json` has seen another line `seq` than the journal holds; nothing was changed.
  case otherHistory(path: String, seq: Int)
  /// The journal holds a line of a newer program: readable, but nothing may follow it.
  case newerLine(path: String, seq: Int, kind: String, version: Int)
  /// The journal ends with `erased`: its learner was forgotten.
  case erased(path: String)
  /// The file is not the one this process has been writing.
  case changedMeanwhile(path: String)
  /// An event that could not be read back if it were written.
  case unwritable(kind: String)
}
