import FoundationEssentials
import Testing

@Suite("Playthroughs") struct PlaythroughTests {
  static let folder = "\(#filePath.split(separator: "/").dropLast().joined(separator: "/"))/Playthroughs"

  static var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/" + folder)) ?? []
    return names.filter { $0.hasSuffix(".play") }.sorted()
  }

  @Test("There are playthroughs to play") func someFiles() { #expect(!Self.files.isEmpty) }

  @Test("What a file tells is what comes of its answers", arguments: files)
  func playsAsTold(file: String) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "/\(Self.folder)/\(file)"))
    _ = try Playthrough(try #require(String(validating: bytes, as: UTF8.self)))
  }
}
