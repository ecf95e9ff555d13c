import Glibc
import Testing

/// A folder of a test's own, removed with everything in it when the test lets go of it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/cultura-storage-XXXXXX".utf8CString)
    path = try template.withUnsafeMutableBufferPointer { buffer in
      let name = try #require(buffer.baseAddress)
      try #require(mkdtemp(name) != nil)
      return String(cString: name)
    }
  }

  deinit { Disk.remove(path) }

  subscript(name: String) -> String { path + "/" + name }
}

/// The plainest calls, so that a test does not check the code with itself.
enum Disk {
  static func remove(_ path: String) {
    if let stream = opendir(path) {
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        var status = stat()
        let inner = path + "/" + name
        if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          remove(inner)
        } else {
          unlink(inner)
        }
      }
    }
    if rmdir(path) != 0 { unlink(path) }
  }

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

  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let bytes = Array(bytes)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0, "\(path)")
    defer { close(descriptor) }
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  static func write(_ text: String, to path: String) throws { try write(text.utf8, to: path) }

  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    try #require(descriptor >= 0, "\(path)")
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count <= 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func makeFolder(_ path: String) throws { try #require(mkdir(path, 0o700) == 0, "\(path)") }

  static func permissions(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(path, &status) == 0, "\(path)")
    return status.st_mode & 0o777
  }

  /// Everything a reader could have changed: names, contents, permissions, modification times.
  static func snapshot(_ path: String) throws -> [String: [String]] {
    var result: [String: [String]] = [:]
    for name in names(in: path) {
      let inner = path + "/" + name
      var status = stat()
      try #require(lstat(inner, &status) == 0)
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      let contents = isFolder ? "" : String(decoding: try read(inner), as: UTF8.self)
      result[inner] = [
        contents, "\(status.st_mode)", "\(status.st_ino)",
        "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)",
      ]
      if isFolder { result.merge(try snapshot(inner)) { a, _ in a } }
    }
    return result
  }
}
