import Crypto
import Curricula

/// An issuer's public Ed25519 key.
package struct IssuerKey: Hashable, Sendable {
  /// 32 of them.
  package let bytes: [UInt8]

  package init?(bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Reads a key as hex or as PEM, whatever stands around the PEM.
  package init?(_ text: String) {
    let words = text.split { $0.isWhitespace }
    if words.count == 1, let bytes = words.first.flatMap({ [UInt8](hex: $0) }) {
      self.init(bytes: bytes)
      return
    }
    // The 12 bytes that say "Ed25519" are these 16 letters, so the key's own stand apart.
    guard let word = words.first(where: { $0.hasPrefix(Self.pemPrefix) }),
      let bytes = Base64.bytes(word.dropFirst(Self.pemPrefix.count))
    else { return nil }
    self.init(bytes: bytes)
  }

  private static let pemPrefix = "MCowBQYDK2VwAyEA"

  /// The form that OpenSSL and others read.
  package var pem: String {
    "-----BEGIN PUBLIC KEY-----\n\(Self.pemPrefix)\(Base64.text(bytes))\n-----END PUBLIC KEY-----\n"
  }

  /// What people compare: the first half of the key's SHA-256, in groups of four.
  package var fingerprint: String {
    let digits = Array(SHA256.hash(data: bytes).prefix(16).hex)
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }
      .joined(separator: " ")
  }

  package func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
    return key.isValidSignature(signature, for: message)
  }
}

/// An issuer's private key: whoever has it can issue.
package struct IssuerSecret: Sendable {
  /// 32 bytes of chance.
  package let seed: [UInt8]
  package let key: IssuerKey
  private let signer: Curve25519.Signing.PrivateKey

  package init?(seed: [UInt8]) {
    guard let signer = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      let key = IssuerKey(bytes: signer.publicKey.rawRepresentation)
    else { return nil }
    self.seed = seed
    self.key = key
    self.signer = signer
  }

  package func signature(of message: [UInt8]) -> [UInt8]? { (try? signer.signature(for: message)).map { Array($0) } }
}
