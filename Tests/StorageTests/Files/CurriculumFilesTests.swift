import Glibc
import Storage
import Testing

@Suite("Curricula on disk")
struct CurriculumFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("lie where the option or the variable says, and only there, else beside us or the program")
  func candidates() {
    let environment = ["CULTURA_CURRICULA": "/e"]
    let program = "/opt/bin/cultura"
    #expect(CurriculumFiles.candidates(option: "/o", environment: environment, program: program) == ["/o"])
    #expect(CurriculumFiles.candidates(option: nil, environment: environment, program: program) == ["/e"])
    #expect(
      CurriculumFiles.candidates(option: nil, environment: ["CULTURA_CURRICULA": ""], program: program)
        == ["curricula", "/opt/share/cultura/curricula"])
    #expect(CurriculumFiles.candidates(option: nil, environment: [:], program: nil) == ["curricula"])
  }

  @Test("are the first candidate that is there")
  func first() {
    #expect(CurriculumFiles.first(of: [folder["no"], folder.path]) == folder.path)
    #expect(CurriculumFiles.first(of: [folder["no"]]) == nil)
  }

  @Test("are the Markdown files of a folder and its folders, in order, links and all, without README")
  func reads() throws {
    try Disk.makeFolder(folder["c"])
    try Disk.makeFolder(folder["c/culture"])
    try Disk.makeFolder(folder["c/.git"])
    for name in [
      "b.md", "culture/a.es.md", "culture/README.md", "README.md", "README.es.md", "notes.txt", ".hidden.md",
      ".git/x.md", "culture/READMEMORE.md",
    ] { try Disk.write(name, to: folder["c/" + name]) }
    try Disk.write("linked", to: folder["outside.md"])
    try #require(symlink("../outside.md", folder["c/l.md"]) == 0)
    try #require(symlink("..", folder["c/culture/loop"]) == 0)
    let files = try CurriculumFiles.read(folder["c"])
    #expect(
      files.map(\.path)
        == ["b.md", "culture/READMEMORE.md", "culture/a.es.md", "l.md"].map { folder["c/" + $0] })
    #expect(
      files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "b.md", "culture/READMEMORE.md", "culture/a.es.md", "linked",
      ])
  }

  @Test("may be one file, read to one byte beyond what a lesson may have")
  func one() throws {
    try Disk.write("x", to: folder["README"])
    #expect(
      try CurriculumFiles.read(folder["README"]) == [CurriculumFile(path: folder["README"], bytes: [120])])
    try Disk.write([UInt8](repeating: 97, count: CurriculumFiles.limit + 10), to: folder["long.md"])
    #expect(try CurriculumFiles.read(folder["long.md"]).map(\.bytes.count) == [CurriculumFiles.limit + 1])
  }

  @Test("that are not there are an error with their path")
  func missing() throws {
    #expect(throws: StorageError.cannotRead(path: folder["no"], errno: ENOENT)) {
      try CurriculumFiles.read(folder["no"])
    }
    try Disk.makeFolder(folder["c"])
    try #require(symlink("nowhere", folder["c/x.md"]) == 0)
    #expect(throws: StorageError.cannotRead(path: folder["c/x.md"], errno: ENOENT)) {
      try CurriculumFiles.read(folder["c"])
    }
  }
}
