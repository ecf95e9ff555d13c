import Crypto

/// An identifier that follows from what it names (RFC 9562, version 5): the same name always gives the same one.
enum UUID5 {
  /// A namespace of cultura's own, drawn once.
  private static let namespace: [UInt8] = [
    0x6F, 0x2B, 0x0C, 0x4E, 0x9D, 0x1A, 0x4B, 0x57, 0x8E, 0x33, 0xA1, 0x5C, 0x7D, 0x90, 0x26, 0xF4,
  ]

  static func of(_ name: String) -> String {
    var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array(bytes.hex)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }
}
