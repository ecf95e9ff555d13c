import Glibc
import Testing

/// A folder of a test's own, removed with everything in it when the test lets go of it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/cultura-test-XXXXXX".utf8CString)
    path = try template.withUnsafeMutableBufferPointer { buffer in
      let name = try #require(buffer.baseAddress)
      try #require(mkdtemp(name) != nil)
      return String(cString: name)
    }
  }

  deinit { Disk.remove(path) }

  subscript(name: String) -> String { path + "/" + name }
}

/// The plainest calls, so that a test does not check the program with its own code.
enum Disk {
  static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func remove(_ path: String) {
    for name in isFolder(path) ? names(in: path) : [] { remove(path + "/" + name) }
    if rmdir(path) != 0 { unlink(path) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Every file below a folder whose name ends so, sorted.
  static func files(below path: String, ending: String) -> [String] {
    names(in: path).flatMap { name -> [String] in
      let inner = path + "/" + name
      if isFolder(inner) { return files(below: inner, ending: ending) }
      return name.hasSuffix(ending) ? [inner] : []
    }
  }

  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    try #require(descriptor >= 0, "cannot read \(path)")
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count <= 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func text(_ path: String) throws -> String {
    try #require(String(validating: try read(path), as: UTF8.self), "\(path) is not UTF-8")
  }

  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let bytes = Array(bytes)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    try #require(descriptor >= 0, "cannot write \(path)")
    defer { close(descriptor) }
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  static func write(_ text: String, to path: String) throws { try write(text.utf8, to: path) }

  static func makeFolder(_ path: String) throws { try #require(mkdir(path, 0o700) == 0, "cannot make \(path)") }
}
