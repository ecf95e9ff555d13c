import Curricula
import Testing

@Suite("Folding") struct FoldingTests {
  @Test(
    "Case, accents and extra spacing are folded away",
    arguments: [
      ("Atrás", "atras"), ("SEÑALAR", "senalar"), ("Pingüino", "pinguino"), ("sen\u{303}al", "senal"),
      ("  dos \t\n palabras\u{A0}", "dos palabras"), ("İstanbul", "istanbul"), ("«¡Ya!»", "«¡ya!»"),
      ("", ""), (" ", ""), ("и\u{306}", "и"), ("日本", "日本"), ("हि", "हि"),
    ])
  func folds(text: String, folded: String) {
    #expect(Array(text.folded.unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test(
    "An answer also loses the marks around it, not those that mean something",
    arguments: [
      ("¿Por qué?", "por que"), ("«Es mío».", "es mio"), ("\u{201C}Mine.\u{201D}", "mine"), ("5 %", "5 %"),
      ("-5", "-5"), ("¡!…", ""), ("a.m.", "a.m"), ("l'alba", "l'alba"),
    ])
  func foldsAnswers(text: String, folded: String) { #expect(text.foldedAnswer == folded) }

  @Test("Folding twice is folding once", arguments: ["Ñandú ", "İ", "ǅ", "ﬁ", "¿Ya, ya?"])
  func idempotent(text: String) {
    #expect(text.folded.folded == text.folded)
    #expect(text.foldedAnswer.foldedAnswer == text.foldedAnswer)
  }
}
