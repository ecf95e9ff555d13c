import Curricula
import Storage

/// Writes what a trainer works on, whole or not at all.
enum TrainerFile {
  static func write(_ path: String, _ bytes: [UInt8]) throws {
    try saying { () throws(StorageError) in try AtomicFile.write(path, bytes) }
  }

  /// A new one, with the folders above it.
  static func create(_ path: String, _ bytes: [UInt8]) throws {
    try saying { () throws(StorageError) in try CurriculumFiles.create(CurriculumFile(path: path, bytes: bytes)) }
  }

  /// A trainer has no answer that was not recorded, which is what is said to learners.
  private static func saying(_ work: () throws(StorageError) -> Void) throws {
    do throws(StorageError) {
      try work()
    } catch .writeFailed(let path, let number) {
      throw Failure(.inputOutput, TrainerFilePhrase.notWritten(path: path, number: number).words)
    }
  }
}
