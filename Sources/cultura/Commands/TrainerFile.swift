import Curricula
import Storage

/// Writes what a trainer works on, whole or not at all.
enum TrainerFile {
  static func write(_ path: String, _ bytes: [UInt8]) throws {
    do throws(StorageError) {
      try AtomicFile.write(path, bytes)
    } catch .writeFailed(let path, let number) {
      throw Failure(.inputOutput, TrainerFilePhrase.notWritten(path: path, number: number).words)
    }
  }
}
