import Storage
import Testing

@Suite("The data folder")
struct DataFolderTests {
  @Test("lies where the first of option, variable, share folder and home says")
  func path() {
    let all = ["CULTURA_DATA": "/c", "XDG_DATA_HOME": "/x", "HOME": "/h"]
    #expect(DataFolder.path(option: "o", environment: all) == "o")
    #expect(DataFolder.path(option: nil, environment: all) == "/c")
    #expect(DataFolder.path(option: nil, environment: ["XDG_DATA_HOME": "/x", "HOME": "/h"]) == "/x/cultura")
    #expect(DataFolder.path(option: nil, environment: ["HOME": "/h"]) == "/h/.local/share/cultura")
    #expect(DataFolder.path(option: nil, environment: [:]) == nil)
    let empty = ["CULTURA_DATA": "", "XDG_DATA_HOME": "", "HOME": "/h"]
    #expect(DataFolder.path(option: nil, environment: empty) == "/h/.local/share/cultura")
    #expect(
      DataFolder.path(option: nil, environment: ["XDG_DATA_HOME": "rel", "HOME": "/h"])
        == "/h/.local/share/cultura")
  }

  @Test("is made with its parents, 0700 each")
  func makes() throws {
    let folder = try TemporaryFolder()
    _ = try DataFolder(path: folder["a/b/c/"])
    for path in ["a", "a/b", "a/b/c"] { #expect(try Disk.permissions(folder[path]) == 0o700) }
    _ = try DataFolder(path: folder["a/b/c"])
  }

  @Test("is not a file")
  func file() throws {
    let folder = try TemporaryFolder()
    try Disk.write("", to: folder["f"])
    #expect(throws: StorageError.isNotFolder(path: folder["f"])) { try DataFolder(path: folder["f"]) }
    #expect(throws: StorageError.isNotFolder(path: folder["f"])) {
      try DataFolder.existing(path: folder["f"])
    }
    #expect(throws: StorageError.self) { try DataFolder(path: folder["f/g"]) }
  }
}
