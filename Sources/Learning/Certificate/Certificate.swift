import Crypto
import Curricula

/// Facts, the lessons behind them, and an issuer's signature over the facts.
package struct Certificate: Hashable, Sendable {
  package let facts: CertificateFacts
  package let lessons: [CertifiedLesson]
  /// 64 bytes.
  package let signature: [UInt8]
  /// The key it says it was signed with.
  package let key: IssuerKey

  /// Signs the facts.
  package init?(_ facts: CertificateFacts, _ lessons: [CertifiedLesson], signedBy secret: IssuerSecret) {
    guard let signature = secret.signature(of: facts.signedBytes) else { return nil }
    self.facts = facts
    self.lessons = lessons
    self.signature = signature
    key = secret.key
  }

  /// Whether the facts were signed with that key and the lessons are those that they stand on.
  package func isGenuine(by key: IssuerKey) -> Bool {
    facts.list == lessons.digest && key.accepts(signature, of: facts.signedBytes)
  }
}

extension Certificate {
  /// What a page carries: the certificate, and `seal`, the signature over the page itself.
  package func json(seal: [UInt8]) -> JSON {
    .object([
      .init("v", .integer(1)), .init("facts", facts.json), .init("list", lessons.json),
      .init("signature", .string(signature.hex)), .init("key", .string(key.bytes.hex)),
      .init("page", .string(seal.hex)),
    ])
  }

  /// Reads what a page carries; whether it is genuine is another question.
  package init?(_ json: JSON) {
    guard json["v"]?.int == 1, let facts = json["facts"].flatMap(CertificateFacts.init),
      let list = json["list"]?.array?.map(CertifiedLesson.init), !list.contains(nil),
      let signature = json["signature"]?.string.flatMap({ [UInt8](hex: $0) }),
      let key = json["key"]?.string.flatMap({ IssuerKey($0) })
    else { return nil }
    self.facts = facts
    lessons = list.compactMap(\.self)
    self.signature = signature
    self.key = key
  }

  /// What a page's seal is a signature of: no facts ever begin like this, so neither passes for the other.
  package static func sealedBytes(_ page: [UInt8]) -> [UInt8] { Array("cultura certificate page\n".utf8) + page }
}

extension [CertifiedLesson] {
  fileprivate var json: JSON { .array(map(\.json)) }

  /// SHA-256 of the list as JSON on one line.
  var digest: String { SHA256.hash(data: [UInt8](json.text().utf8)).hex }
}
