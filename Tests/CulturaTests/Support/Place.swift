import Glibc
import Testing

/// Where the tests find the program and what is written for them.
enum Place {
  /// The repository.
  static let root = folder(above: folder(above: folder(above: folder(above: #filePath))))
  static let tests = root + "/Tests/CulturaTests"
  static let transcripts = tests + "/Transcripts"
  /// Small lessons of the tests' own, so that an edit to a real lesson breaks no transcript.
  static let practiceGround = tests + "/Curricula"
  /// What learners get.
  static let curricula = root + "/curricula"

  /// The folder of the built program, beside the test bundle.
  static let programs: String = {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    return folder(above: String(cString: path))
  }()

  /// Another build, where `CULTURA_PROGRAM` names one.
  static let program = getenv("CULTURA_PROGRAM").map { String(cString: $0) } ?? programs + "/cultura"

  static func folder(above path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
