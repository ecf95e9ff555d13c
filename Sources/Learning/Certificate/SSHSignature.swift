import Crypto

/// A detached signature in the form that `ssh-keygen -Y verify` reads (OpenSSH's PROTOCOL.sshsig), Ed25519.
package enum SSHSignature {
  /// What is signed: `ssh-keygen -Y verify -n file`.
  package static let namespace = "file"

  /// The contents of a `.sig` file; nil where the key signs nothing.
  package static func armored(_ message: [UInt8], by secret: IssuerSecret) -> String? {
    let digest = Array(SHA512.hash(data: message))
    let magic = Array("SSHSIG".utf8)
    var signed = SSHBytes(magic)
    for part in [Array(namespace.utf8), [], Array("sha512".utf8), digest] { signed.append(part) }
    guard let signature = secret.signature(of: signed.bytes) else { return nil }

    var blob = SSHBytes(magic)
    blob.append(number: 1)
    blob.append(secret.key.sshBlob)
    for part in [Array(namespace.utf8), [], Array("sha512".utf8)] { blob.append(part) }
    var own = SSHBytes()
    own.append(IssuerKey.sshType)
    own.append(signature)
    blob.append(own.bytes)
    let text = Array(Base64.text(blob.bytes).utf8)
    let lines = stride(from: 0, to: text.count, by: 70).map {
      String(decoding: text[$0..<min($0 + 70, text.count)], as: UTF8.self)
    }
    return "-----BEGIN SSH SIGNATURE-----\n" + lines.joined(separator: "\n") + "\n-----END SSH SIGNATURE-----\n"
  }
}

extension IssuerKey {
  fileprivate static let sshType = Array("ssh-ed25519".utf8)

  fileprivate var sshBlob: [UInt8] {
    var blob = SSHBytes()
    blob.append(Self.sshType)
    blob.append(bytes)
    return blob.bytes
  }

  /// As a line of `authorized_keys` and, behind a name, of a file of allowed signers says it.
  package var sshLine: String { "ssh-ed25519 " + Base64.text(sshBlob) }
}

extension IssuerSecret {
  /// Reads an Ed25519 key file of OpenSSH that no passphrase protects; nil for any other.
  package init?(openSSH text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.first == "-----BEGIN OPENSSH PRIVATE KEY-----", lines.last == "-----END OPENSSH PRIVATE KEY-----",
      let bytes = Base64.bytes(lines.dropFirst().dropLast().joined())
    else { return nil }
    let magic = Array("openssh-key-v1\0".utf8)
    guard bytes.starts(with: magic) else { return nil }
    var reader = SSHReader(bytes.dropFirst(magic.count))
    guard reader.string() == Array("none".utf8), reader.string() == Array("none".utf8), reader.string() != nil,
      reader.number() == 1, reader.string() != nil, let own = reader.string()
    else { return nil }
    var inner = SSHReader(own[...])
    guard let check = inner.number(), inner.number() == check, inner.string() == IssuerKey.sshType,
      let publicKey = inner.string(), let pair = inner.string(), pair.count == 64
    else { return nil }
    self.init(seed: Array(pair.prefix(32)))
    guard key.bytes == publicKey else { return nil }
  }
}

/// Bytes as SSH strings them together: each part behind its length.
private struct SSHBytes {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  mutating func append(number: UInt32) { withUnsafeBytes(of: number.bigEndian) { bytes += $0 } }

  mutating func append(_ part: [UInt8]) {
    append(number: UInt32(clamping: part.count))
    bytes += part
  }
}

/// Takes such bytes apart.
private struct SSHReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func number() -> UInt32? {
    guard rest.count >= 4 else { return nil }
    defer { rest = rest.dropFirst(4) }
    return rest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func string() -> [UInt8]? {
    guard let count = number(), rest.count >= Int(count) else { return nil }
    defer { rest = rest.dropFirst(Int(count)) }
    return Array(rest.prefix(Int(count)))
  }
}
