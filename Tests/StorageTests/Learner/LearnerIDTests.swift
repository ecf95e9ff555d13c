import Storage
import Testing

@Suite("A learner's id")
struct LearnerIDTests {
  @Test(
    "is lower-case letters, digits and marks, up to 64 bytes",
    arguments: ["a", "0", "e4711", "ana.perez", "a_b-c.d", "a..", "a" + String(repeating: "-", count: 63)])
  func good(text: String) {
    #expect(LearnerID(text)?.description == text)
  }

  @Test(
    "is nothing else, checked on bytes",
    arguments: [
      "", ".", "..", "-a", "_a", ".a", "A", "aB", "a b", "a/b", "/", "a\u{0}", "a\n", "ñ", "a\u{301}",
      "a/\u{338}",
      "a\u{338}", "\u{FF41}", "a\u{200D}", String(repeating: "a", count: 65),
    ])
  func bad(text: String) {
    #expect(LearnerID(text) == nil)
  }

  @Test("is made from a login name")
  func folded() {
    for (login, id) in [
      ("ana", "ana"), ("Ana", "ana"), ("José.Núñez", "jose.nunez"), ("Jose\u{301}", "jose"), ("ÅSA", "asa"),
      ("CORP\\ana", "corp-ana"), ("ana@corp", "ana-corp"), ("ana perez", "ana-perez"), ("..ana", "ana"),
      ("Straße", "strasse"), ("王a", "a"), ("a王", "a-"),
      (String(repeating: "A", count: 70), String(repeating: "a", count: 64)),
      ("../etc/passwd", "etc-passwd"), ("\u{212A}elvin", "kelvin"),
    ] {
      #expect(LearnerID.folded(login: login)?.description == id, "\(login)")
    }
    for login in ["", "...", "王", "--", "\u{301}"] {
      #expect(LearnerID.folded(login: login) == nil, "\(login)")
    }
  }

  @Test("is the same for a folded id")
  func idempotent() {
    for login in ["José.Núñez", "CORP\\Ána", "a王b"] {
      let id = LearnerID.folded(login: login)
      #expect(id != nil)
      #expect(id.flatMap { LearnerID.folded(login: $0.description) } == id)
    }
  }
}
