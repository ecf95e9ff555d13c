import Curricula

/// Facts and their signature as they are printed: short enough to type, and nothing more than what is signed.
///
/// `1`, the length of the rest, then texts with their length before them, numbers, the digest and the signature.
package struct CertificateCode: Hashable, Sendable {
  package let facts: CertificateFacts
  package let signature: [UInt8]

  package init(_ certificate: Certificate) {
    facts = certificate.facts
    signature = certificate.signature
  }

  package func isGenuine(by key: IssuerKey) -> Bool { key.accepts(signature, of: facts.signedBytes) }

  package var printed: PrintedCode { PrintedCode(bytes) }

  var bytes: [UInt8] {
    var rest: [UInt8] = []
    // An absent name and an empty one are the same on paper; nobody has an empty one.
    for text in [facts.name ?? "", facts.learner, facts.issuer, facts.training.kind, facts.training.id] {
      rest.append(text: text)
    }
    for text in [facts.title, facts.curriculum, facts.programme, facts.language.rawValue] { rest.append(text: text) }
    // Years before 1970 have no certificates.
    for number in [facts.lessons, facts.minutes, facts.from.number, facts.to.number, facts.issued.number] {
      rest.append(number: number)
    }
    rest.append(number: facts.expires?.number ?? 0)
    rest += [UInt8](hex: facts.list) ?? []
    rest += signature
    var bytes: [UInt8] = [1]
    bytes.append(number: rest.count)
    return bytes + rest
  }

  package init?(_ bytes: [UInt8]) {
    var reader = CodeBytes(bytes)
    guard reader.byte() == 1, let length = reader.number(), length == reader.bytes.count,
      let name = reader.text(), let learner = reader.text(), let issuer = reader.text(), let kind = reader.text(),
      let id = reader.text(), let training = Training(kind: kind, id: id), let title = reader.text(),
      let curriculum = reader.text(), let programme = reader.text(),
      let language = reader.text().flatMap({ Language(rawValue: $0) }), let lessons = reader.number(),
      let minutes = reader.number(), let from = reader.number(), let to = reader.number(),
      let issued = reader.number(), let expires = reader.number(), let list = reader.take(32),
      let signature = reader.take(64), reader.bytes.isEmpty
    else { return nil }
    var facts = CertificateFacts(
      name: name.isEmpty ? nil : name, learner: learner, issuer: issuer, training: training, title: title,
      curriculum: curriculum, programme: programme, language: language, lessons: [], issued: Day(number: issued),
      expires: expires == 0 ? nil : Day(number: expires))
    (facts.lessons, facts.minutes, facts.list) = (lessons, minutes, list.hex)
    (facts.from, facts.to) = (Day(number: from), Day(number: to))
    self.facts = facts
    self.signature = signature
  }
}
