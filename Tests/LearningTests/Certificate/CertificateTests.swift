import Curricula
import Testing

@testable import Learning

@Suite("Certificates") struct CertificateTests {
  private static let lessons = [
    CertifiedLesson(
      id: "a", title: "Uno «y» \"medio\"", day: Day(number: 20_700), minutes: 12,
      revision: String(repeating: "ab", count: 32)),
    CertifiedLesson(
      id: "b", title: "Dos", day: Day(number: 20_710), minutes: 0, revision: String(repeating: "cd", count: 32)),
  ]
  private static let facts = CertificateFacts(
    name: "Ana Pérez", learner: "ana", issuer: "Casa \\ Cía.", training: .path("desk"), title: "Mesa",
    curriculum: "ground", programme: "Campo", language: .es, lessons: lessons, issued: Day(number: 20_720),
    expires: Day(number: 21_065))

  private func certificate() throws -> (certificate: Certificate, secret: IssuerSecret) {
    let secret = try #require(IssuerSecret(seed: Array(0..<32)))
    return (try #require(Certificate(Self.facts, Self.lessons, signedBy: secret)), secret)
  }

  @Test("What is signed stands in one order, without spaces")
  func signed() {
    #expect(
      String(decoding: Self.facts.signedBytes, as: UTF8.self)
        == #"{"v":1,"kind":"path","name":"Ana Pérez","learner":"ana","issuer":"Casa \\ Cía.","training":"desk","#
        + #""title":"Mesa","curriculum":"ground","programme":"Campo","lang":"es","lessons":2,"minutes":12,"#
        + #""from":"2026-09-04","to":"2026-09-14","issued":"2026-09-24","expires":"2027-09-04","list":"\#(Self.facts.list)"}"#
    )
  }

  @Test("RFC 8032, test 1: the key and the signature of nothing")
  func vector() throws {
    let seed = try #require([UInt8](hex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
    let secret = try #require(IssuerSecret(seed: seed))
    #expect(secret.key.bytes.hex == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    #expect(
      secret.signature(of: [])?.hex
        == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    )
  }

  @Test("One changed byte, wherever it stands in the facts, is refused")
  func everyByte() throws {
    let (certificate, secret) = try certificate()
    #expect(certificate.isGenuine(by: secret.key))
    let bytes = Self.facts.signedBytes
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      #expect(!secret.key.accepts(certificate.signature, of: changed), "byte \(place)")
    }
    for place in certificate.signature.indices {
      var changed = certificate.signature
      changed[place] ^= 1
      #expect(!secret.key.accepts(changed, of: bytes), "signature byte \(place)")
    }
  }

  @Test("Another key, and other lessons than were signed, are refused")
  func others() throws {
    let (certificate, secret) = try certificate()
    let other = try #require(IssuerSecret(seed: Array(1..<33)))
    #expect(!certificate.isGenuine(by: other.key))
    let swapped = try #require(Certificate(Self.facts, Self.lessons.reversed(), signedBy: secret))
    #expect(!swapped.isGenuine(by: secret.key))
  }

  @Test("A certificate reads as it was written")
  func reading() throws {
    let (certificate, _) = try certificate()
    #expect(Certificate(try JSON(certificate.json(seal: [1, 2]).text().utf8)) == certificate)
    var unnamed = Self.facts
    (unnamed.name, unnamed.expires, unnamed.training) = (nil, nil, .lesson("a"))
    #expect(CertificateFacts(unnamed.json) == unnamed)
  }

  @Test("A key reads as hex, as PEM and as PEM among other words")
  func keys() throws {
    let key = try certificate().secret.key
    for text in [key.bytes.hex, key.bytes.hex.uppercased() + "\n", key.pem, "Ed25519 x\n\(key.pem)\n"] {
      #expect(IssuerKey(text) == key)
    }
    for text in ["", "ab", key.bytes.hex + "00", "MCowBQYDK2VwAyEA", key.pem.replacing("MCow", with: "MCox")] {
      #expect(IssuerKey(text) == nil, "\(text)")
    }
    #expect(key.fingerprint.wholeMatch(of: /([0-9a-f]{4} ){7}[0-9a-f]{4}/) != nil)
  }
}

@Suite("Printed codes") struct PrintedCodeTests {
  private func code() throws -> CertificateCode {
    let lessons = [CertifiedLesson(id: "a", title: "Uno", day: Day(number: 20_700), minutes: 12, revision: "ab")]
    let facts = CertificateFacts(
      name: nil, learner: "ana", issuer: "Ñandú", training: .lesson("a"), title: "Uno", curriculum: "c",
      programme: "C", language: .en, lessons: lessons, issued: Day(number: 20_720), expires: nil)
    let secret = try #require(IssuerSecret(seed: Array(0..<32)))
    return CertificateCode(try #require(Certificate(facts, lessons, signedBy: secret)))
  }

  private func read(_ lines: [String]) throws -> [UInt8]? {
    var reading = CodeReading()
    for line in lines { try reading.take(line) }
    return reading.bytes
  }

  @Test("What is printed reads back, numbered or not, in any case, with letters that look alike")
  func roundTrip() throws {
    let code = try code()
    let lines = code.printed.lines
    #expect(lines.count > 3)
    let forms = [
      lines, lines.enumerated().map { "\($0 + 1): \($1)" }, lines.enumerated().map { "\($0 + 1) \($1)" },
      lines.map { $0.lowercased().replacing("0", with: "o").replacing("1", with: "l") },
      lines.map { $0.replacing(" ", with: "") }, lines.map { $0.replacing(" ", with: "-") },
    ]
    for form in forms { #expect(try read(form).flatMap(CertificateCode.init) == code) }
  }

  /// A signature alone is 64 bytes, so the first line is always full.
  @Test("Codes of every length read back", arguments: 18...64)
  func lengths(count: Int) throws {
    let bytes = [1, UInt8(count)] + (0..<count).map { UInt8($0 * 37 & 255) }
    #expect(try read(PrintedCode(bytes).lines) == bytes)
  }

  @Test("One mistyped letter anywhere is refused on its own line")
  func mistyped() throws {
    let lines = try code().printed.lines
    for (index, line) in lines.enumerated() {
      let letters = Array(line)
      for place in letters.indices where letters[place] != " " {
        for letter in PrintedCode.alphabet where Character(letter) != letters[place] {
          var changed = letters
          changed[place] = Character(letter)
          #expect(CodeReading.fault(in: String(changed), number: index + 1) != nil, "\(String(changed))")
        }
        if place > 0, letters[place - 1] != " ", letters[place - 1] != letters[place] {
          var swapped = letters
          swapped.swapAt(place, place - 1)
          #expect(CodeReading.fault(in: String(swapped), number: index + 1) != nil, "\(String(swapped))")
        }
      }
      #expect(CodeReading.fault(in: line, number: index + 2) != nil, "a line in another's place")
    }
  }

  @Test("Lines missing, too short or of other letters are refused, and change nothing")
  func faults() throws {
    let lines = try code().printed.lines
    var reading = CodeReading()
    for (text, fault) in [
      ("", CodeReading.Fault.length), ("AB", .length), (String(lines[0].dropFirst()), .length),
      (lines[0] + " U", .letter("U")), (lines[1], .check),
    ] {
      #expect(throws: fault) { try reading.take(text) }
      #expect(reading == CodeReading())
    }
    try reading.take(lines[0])
    #expect(reading.lineCount == lines.count && reading.bytes == nil && !reading.isComplete)
  }

  @Test("Bytes that are no code are no code")
  func noCode() throws {
    let bytes = try code().bytes
    for count in bytes.indices { #expect(CertificateCode(Array(bytes[..<count])) == nil) }
    #expect(CertificateCode(bytes + [0]) == nil)
    #expect(CertificateCode([2] + bytes.dropFirst()) == nil)
  }
}
