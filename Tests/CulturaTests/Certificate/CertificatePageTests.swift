import Curricula
import Learning
import Testing

@testable import cultura

/// The page as it is printed, and every byte of it sealed; `CULTURA_RENEW=1` writes the golden files anew.
@Suite struct CertificatePageTests {
  static let samples: [(file: String, language: Language)] = [
    ("certificate.es.html", .es), ("certificate.en.html", .en),
  ]

  /// A whole learning path as `curricula` has it, or one lesson; signed with a key that everyone knows.
  private func page(
    _ language: Language, name: String? = "Ana Pérez Núñez", from: String = "2026-11-02"
  ) throws -> (html: String, key: IssuerKey) {
    let secret = try #require(IssuerSecret(seed: Array(0..<32)))
    let titles = [
      Bilingual(es: "El pedido que no llegó", en: "The order that never came"),
      Bilingual(es: "Escuchar con prisa", en: "Listening in a hurry"),
      Bilingual(es: "La misma avería, cinco personas", en: "One breakdown, five people"),
      Bilingual(es: "Palabras claras, palabras ciertas", en: "Clear words, true words"),
      Bilingual(es: "La promesa de las cinco", en: "The five o’clock promise"),
      Bilingual(es: "Mi cliente se sienta al lado", en: "My customer sits beside me"),
      Bilingual(es: "Tres respuestas", en: "Three answers"), Bilingual(es: "Río arriba", en: "Upstream"),
      Bilingual(es: "Decirlo bien", en: "Saying it well"),
    ]
    let first = try #require(Day(from))
    let lessons = titles.enumerated().map { index, title in
      CertifiedLesson(
        id: "lesson-\(index + 1)", title: title[language], day: first.adding(days: index * 2), minutes: 8 + index % 4,
        revision: String(repeating: "\(index)a7c", count: 16))
    }
    let facts = CertificateFacts(
      name: name, learner: "e-20417", issuer: "Hospital San Gabriel", training: .path("employee"),
      title: language == .es ? "Persona colaboradora" : "Employee", curriculum: "service-culture",
      programme: language == .es ? "Cultura de servicio" : "Service culture", language: language, lessons: lessons,
      issued: first.adding(days: 22), expires: first.adding(days: 365))
    let certificate = try #require(Certificate(facts, lessons, signedBy: secret))
    return (try #require(CertificateFile.html(certificate, signedBy: secret)), secret.key)
  }

  @Test(arguments: samples.map(\.file))
  func `the page is the golden one`(file: String) throws {
    let language = try #require(Self.samples.first { $0.file == file }?.language)
    let html = try page(language).html
    let path = "\(Place.root)/Tests/CulturaTests/Golden/\(file)"
    if TranscriptTests.renews { try Disk.write(html, to: path) }
    #expect(try Disk.read(path) == Array(html.utf8), "\(file) differs")
  }

  @Test func `a changed byte anywhere in the file is refused`() throws {
    let (html, key) = try page(.es)
    let bytes = Array(html.utf8)
    let whole = try #require(CertificateFile(bytes))
    #expect(whole.certificate.isGenuine(by: key) && whole.isUntouched(by: key))
    func isAccepted(_ bytes: [UInt8]) -> Bool {
      guard let file = CertificateFile(bytes) else { return false }
      return file.certificate.isGenuine(by: key) && file.isUntouched(by: key)
    }
    // Every byte of the facts; the rest, which is long, by steps that meet every kind of place.
    let facts = try #require(html.utf8.firstRange(of: #""facts":"#.utf8)?.lowerBound)
    let start = html.utf8.distance(from: html.startIndex, to: facts)
    let end = start + whole.certificate.facts.signedBytes.count + 10
    let places = Set(start..<end).union(stride(from: 0, to: bytes.count, by: 37))
    #expect(places.count > 700)
    let accepted = places.filter { place in
      var changed = bytes
      changed[place] ^= 1
      return isAccepted(changed)
    }
    #expect(accepted == [])
    for changed in [bytes + [10], [10] + bytes, bytes.dropLast()] {
      let isAccepted = isAccepted(changed)
      #expect(!isAccepted)
    }
  }

  @Test func `nothing in a name breaks out of the page or its data`() throws {
    let name = "</script><script>alert(1)</script> & \"Ana\""
    let (html, key) = try page(.en, name: name)
    #expect(html.ranges(of: "<script").count == 1 && html.ranges(of: "</script>").count == 1)
    let file = try #require(CertificateFile(Array(html.utf8)))
    #expect(file.certificate.facts.name == name && file.certificate.isGenuine(by: key) && file.isUntouched(by: key))
  }

  @Test func `data of a certificate put into another page is refused`() throws {
    let (html, key) = try page(.es)
    let other = try page(.es, name: "Luis Soto").html
    let start = try #require(html.firstRange(of: "<script"))
    let otherStart = try #require(other.firstRange(of: "<script"))
    let file = try #require(CertificateFile(Array((other[..<otherStart.lowerBound] + html[start.lowerBound...]).utf8)))
    #expect(file.certificate.isGenuine(by: key))
    #expect(!file.isUntouched(by: key))
  }

  @Test func `what expired is genuine and yet refused, with a sentence`() throws {
    let folder = try TemporaryFolder()
    try Disk.write(try page(.es, from: "2019-05-01").html, to: folder["old.html"])
    let environment = ["HOME": folder.path, "CULTURA_LANG": "es"]
    let run = try Run.cultura(["certificate", "check", folder["old.html"]], environment: environment)
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("Auténtico: la firma coincide.\n"))
    #expect(run.output.hasSuffix("Vencido: es auténtico, pero valía hasta el 30 abr 2020.\n"))
  }
}
