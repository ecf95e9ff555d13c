import Curricula
import Learning

/// The issuer's key, in `keys`:
///
/// ```
/// issuer.ed25519   {"v":1,"seed":"<64 hex digits>"}; whoever reads it can issue
/// issuer.pub       the public key as PEM, below its hex and its fingerprint; to be published
/// ```
extension DataFolder {
  private static let keysName = "keys"
  private static let secretName = "issuer.ed25519"
  private static let publicName = "issuer.pub"

  /// Where the private key lies, for whoever is to keep a copy of it.
  package var issuerSecretPath: String { "\(path)/\(Self.keysName)/\(Self.secretName)" }
  package var issuerKeyPath: String { "\(path)/\(Self.keysName)/\(Self.publicName)" }

  /// The private key; nil where this folder issues nothing.
  package func issuerSecret() throws(StorageError) -> IssuerSecret? {
    guard let keys = try root.folder(Self.keysName) else { return nil }
    return try secret(in: keys)
  }

  /// The public key; also where only that was kept.
  package func issuerKey() throws(StorageError) -> IssuerKey? {
    guard let keys = try root.folder(Self.keysName) else { return nil }
    if let secret = try secret(in: keys) { return secret.key }
    guard let bytes = try keys.contents(of: Self.publicName) else { return nil }
    guard let key = String(validating: bytes, as: UTF8.self).flatMap({ IssuerKey($0) }) else {
      throw .malformed(path: keys.path(of: Self.publicName))
    }
    return key
  }

  /// Keeps a key that was just made, unless there is one: that one stays, and is what is answered.
  package func keep(_ new: IssuerSecret) throws(StorageError) -> (secret: IssuerSecret, isNew: Bool) {
    let keys = try root.makeFolder(Self.keysName)
    let lock = try FileLock(in: keys)
    defer { withExtendedLifetime(lock) {} }
    let old = try secret(in: keys)
    let secret = old ?? new
    if old == nil {
      let json = JSON.object([.init("v", .integer(1)), .init("seed", .string(new.seed.hex))])
      try keys.replace(Self.secretName, with: Array((json.text() + "\n").utf8))
    }
    let key = secret.key
    let text = "Ed25519 \(key.bytes.hex)\nSHA-256 \(key.fingerprint)\n\(key.pem)"
    if try keys.contents(of: Self.publicName) != Array(text.utf8) {
      try keys.replace(Self.publicName, with: Array(text.utf8))
    }
    return (secret, old == nil)
  }

  private func secret(in keys: Folder) throws(StorageError) -> IssuerSecret? {
    guard let bytes = try keys.contents(of: Self.secretName) else { return nil }
    guard let json = try? JSON(bytes), json["v"]?.int == 1,
      let secret = json["seed"]?.string.flatMap({ [UInt8](hex: $0) }).flatMap({ IssuerSecret(seed: $0) })
    else { throw .malformed(path: keys.path(of: Self.secretName)) }
    return secret
  }
}
