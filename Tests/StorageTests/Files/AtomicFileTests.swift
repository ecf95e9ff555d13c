import Glibc
import Storage
import Testing

@Suite("A file asked for with -o")
struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("is put in place whole, with nothing beside it")
  func writes() throws {
    try AtomicFile.write(folder["a.csv"], Array("uno".utf8))
    #expect(try Disk.read(folder["a.csv"]) == Array("uno".utf8))
    chmod(folder["a.csv"], 0o640)
    try AtomicFile.write(folder["a.csv"], Array("dos".utf8))
    #expect(try Disk.read(folder["a.csv"]) == Array("dos".utf8))
    #expect(try Disk.permissions(folder["a.csv"]) == 0o640)
    #expect(Disk.names(in: folder.path) == ["a.csv"])
  }

  @Test("is written through a link, which stays one")
  func link() throws {
    try Disk.write("old", to: folder["target"])
    try #require(symlink("target", folder["link"]) == 0)
    try AtomicFile.write(folder["link"], Array("new".utf8))
    #expect(try Disk.read(folder["target"]) == Array("new".utf8))
    var status = stat()
    #expect(lstat(folder["link"], &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("that cannot be written says which, and leaves what was there")
  func fails() throws {
    #expect(throws: StorageError.cannotCreate(path: folder["no/a"], errno: ENOENT)) {
      try AtomicFile.write(folder["no/a"], [])
    }
    #expect(throws: StorageError.cannotCreate(path: folder.path, errno: EISDIR)) {
      try AtomicFile.write(folder.path, [])
    }
    #expect(Disk.names(in: folder.path).isEmpty)
  }

  @Test("may be a device, which is written to and not replaced")
  func device() throws {
    try AtomicFile.write("/dev/null", [1])
    #expect(throws: StorageError.writeFailed(path: "/dev/full", errno: ENOSPC)) {
      try AtomicFile.write("/dev/full", [1])
    }
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    #expect(stat("/dev/full", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }
}
