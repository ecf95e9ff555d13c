/// The lines a learner typed, oldest first, for the shell to offer again.
package struct LineHistory: Hashable, Sendable {
  package private(set) var lines: [String]

  package static let limit = 500
  static let fileName = "history"

  /// Keeps the last `limit`, without empty ones and without those that a terminal would act on.
  package init(_ lines: [String] = []) {
    self.lines = Array(
      lines.filter { !$0.isEmpty && !$0.unicodeScalars.contains(where: Self.isControl) }.suffix(Self.limit))
  }

  /// What earlier sessions left; empty where there is none.
  package init(of learner: LearnerID, in data: DataFolder) throws(StorageError) {
    let bytes = try data.folder(of: learner)?.contents(of: Self.fileName) ?? []
    self.init(bytes.split(separator: UInt8(ascii: "\n")).compactMap { String(validating: $0, as: UTF8.self) })
  }

  package mutating func add(_ line: String) { self = LineHistory(lines + [line]) }

  /// Puts it in place of what was there, 0600.
  package func save(of learner: LearnerID, in data: DataFolder) throws(StorageError) {
    let text = lines.map { $0 + "\n" }.joined()
    try data.makeFolder(of: learner).replace(Self.fileName, with: Array(text.utf8))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
  }
}
