import Curricula
import Glibc
import Learning
import Testing

@testable import Storage

@Suite("The issuer's key on disk") struct IssuerFilesTests {
  private func secret(_ first: UInt8) throws -> IssuerSecret {
    try #require(IssuerSecret(seed: Array(first..<first + 32)))
  }

  @Test("The first key stays, whatever comes later; its public half is written anew where it was lost")
  func once() throws {
    let temporary = try TemporaryFolder()
    let folder = try DataFolder(path: temporary.path)
    #expect(try folder.issuerSecret() == nil && folder.issuerKey() == nil)
    let first = try folder.keep(secret(1))
    #expect(first.isNew)
    #expect(unlink(folder.issuerKeyPath) == 0)
    let second = try folder.keep(secret(2))
    #expect(!second.isNew && second.secret.seed == first.secret.seed)
    #expect(try folder.issuerSecret()?.seed == first.secret.seed)
    // Whoever only checks keeps only the public half.
    #expect(unlink(folder.issuerSecretPath) == 0)
    #expect(try folder.issuerSecret() == nil && folder.issuerKey() == first.secret.key)
  }

  @Test("Nobody else may read them")
  func permissions() throws {
    let temporary = try TemporaryFolder()
    let folder = try DataFolder(path: temporary.path)
    _ = try folder.keep(secret(1))
    for path in [folder.issuerSecretPath, folder.issuerKeyPath] {
      #expect(try Disk.permissions(path) == 0o600)
    }
  }

  @Test("A damaged key is refused and never replaced")
  func damaged() throws {
    let temporary = try TemporaryFolder()
    let folder = try DataFolder(path: temporary.path)
    _ = try folder.keep(secret(1))
    try AtomicFile.write(folder.issuerSecretPath, Array(#"{"v":1,"seed":"00"}"#.utf8))
    #expect(throws: StorageError.malformed(path: folder.issuerSecretPath)) { try folder.issuerSecret() }
    #expect(throws: StorageError.malformed(path: folder.issuerSecretPath)) { try folder.keep(secret(2)) }
  }
}
