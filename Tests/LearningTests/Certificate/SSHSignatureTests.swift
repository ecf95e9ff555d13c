import Foundation
import Learning
import Testing

/// Signatures are checked by OpenSSH itself; without it there is nothing to check them with, and the tests say so.
@Suite struct SSHSignatureTests {
  private static let keygen = ["/usr/bin/ssh-keygen", "/usr/local/bin/ssh-keygen", "/opt/homebrew/bin/ssh-keygen"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let folder = FileManager.default.temporaryDirectory.appending(path: "cultura-\(UUID().uuidString)")

  private func run(_ arguments: [String], input: URL? = nil) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.keygen))
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func verifies(_ message: [UInt8], _ signature: String, by key: IssuerKey) throws -> Bool {
    let file = folder.appending(path: "report")
    try Data(message).write(to: file)
    try Data(signature.utf8).write(to: folder.appending(path: "report.sig"))
    try Data("cultura \(key.sshLine)\n".utf8).write(to: folder.appending(path: "signers"))
    return try run(
      ["-Y", "verify", "-f", "signers", "-I", "cultura", "-n", "file", "-s", "report.sig"], input: file) == 0
  }

  @Test(.enabled(if: keygen != nil, "there is no ssh-keygen here"))
  func `ssh-keygen accepts what was signed, and nothing else`() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let secret = try #require(IssuerSecret(seed: Array(0..<32)))
    let other = try #require(IssuerSecret(seed: Array(1..<33)))
    let message = Array("who completed what\r\n".utf8)
    let signature = try #require(SSHSignature.armored(message, by: secret))
    #expect(try verifies(message, signature, by: secret.key))
    #expect(try !verifies(message + [10], signature, by: secret.key))
    #expect(try !verifies(message, signature, by: other.key))
  }

  @Test(.enabled(if: keygen != nil, "there is no ssh-keygen here"))
  func `a key of OpenSSH's signs, one with a passphrase is refused`() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try run(["-q", "-t", "ed25519", "-N", "", "-f", "key"]) == 0)
    let text = try String(contentsOf: folder.appending(path: "key"), encoding: .utf8)
    let secret = try #require(IssuerSecret(openSSH: text))
    let published = try String(contentsOf: folder.appending(path: "key.pub"), encoding: .utf8)
    #expect(published.hasPrefix(secret.key.sshLine + " "))
    let signature = try #require(SSHSignature.armored([1, 2, 3], by: secret))
    #expect(try verifies([1, 2, 3], signature, by: secret.key))

    #expect(try run(["-q", "-t", "ed25519", "-N", "secret", "-f", "locked"]) == 0)
    let locked = try String(contentsOf: folder.appending(path: "locked"), encoding: .utf8)
    #expect(IssuerSecret(openSSH: locked) == nil)
    #expect(IssuerSecret(openSSH: String(text.dropLast(60))) == nil)
    #expect(IssuerSecret(openSSH: "") == nil)
  }
}
