import Curricula
import Learning
import Testing

@testable import cultura

/// Every command at the prompts it is for, on a terminal, in both languages.
@Suite struct VerbsOnTerminalTests {
  /// What is typed, and what must be answered.
  private struct Step {
    let typed: (es: String, en: String)
    let answer: (es: String, en: String)

    init(_ es: String, _ en: String, _ answerES: String, _ answerEN: String) {
      typed = (es, en)
      answer = (answerES, answerEN)
    }
  }

  private func run(_ steps: [Step], in language: Language, _ seat: Seat, then ending: String? = nil) throws {
    let terminal = try seat.prompted([], ["NO_COLOR": "1", "CULTURA_LANG": language.rawValue])
    for step in steps {
      terminal.send((language == .es ? step.typed.es : step.typed.en) + "\r")
      try terminal.expect(language == .es ? step.answer.es : step.answer.en)
      if step.typed.es != steps.last?.typed.es { try terminal.expect("[?2004h" + Seat.prompt) }
    }
    if ending != nil { #expect(try terminal.wait() == .exited(0)) }
  }

  @Test("At home", arguments: [Language.es, .en])
  func home(language: Language) throws {
    let steps = [
      Step("ayuda", "help", "recorrido", "tour"),
      Step("lecciones", "lessons", "Una hora que se cumple", "An hour that is kept"),
      Step("lecciones traspaso", "lessons handover", "1 lección con «traspaso»", "1 lesson with “handover”"),
      Step("/lecciones sin empezar", "/lessons not started", "5 lecciones con", "5 lessons with"),
      Step("ver 2", "show 2", "Enter para empezarla.", "Enter to begin it."),
      Step("repaso", "review", "Hoy no hay nada que repasar.", "Nothing to review today."),
      Step("progreso", "progress", "Todavía no has empezado", "You have not started"),
      Step("glosario", "glossary", "no tiene glosario", "has no glossary"),
      Step("idea Un turno más", "idea One more shift", "Anotado", "Noted"),
      Step("repetir", "repeat", "Tu ruta", "Your path"),
      Step("pista", "hint", "sirve dentro de una lección", "works inside a lesson"),
      Step("progresso", "progres", "¿Querías decir progreso?", "Did you mean progress?"),
      Step("idioma en", "lang es", "Your path", "Tu ruta"),
      Step("lang es", "idioma en", "Tu ruta", "Your path"),
      Step("recorrido", "tour", "Paso 1 de 5", "step 1 of 5"),
      Step("salir", "quit", "", ""),
    ]
    let tourSteps = steps.map { step in
      step.typed.es == "recorrido" ? Step("recorrido", "tour", "paso 1 de 5", "step 1 of 5") : step
    }
    try run(tourSteps, in: language, try Seat(), then: "quit")
  }

  @Test("In a lesson", arguments: [Language.es, .en])
  func lesson(language: Language) throws {
    let seat = try Seat()
    let steps = [
      Step("1", "1", "paso 1 de 3", "step 1 of 3"),
      Step("pista", "hint", "Pista:", "Hint:"),
      Step("porqué", "why", "Todavía no has respondido", "You have not answered"),
      Step("atrás", "back", "No hay ninguna decisión", "There is no decision"),
      Step("ver", "show", "unos 7 minutos", "about 7 minutes"),
      Step("3", "3", "paso 2 de 3", "step 2 of 3"),
      Step("por que", "/why", "Mostró: se hace cargo", "It showed: takes charge"),
      Step("contexto", "context", "Paso 1. Diez para las siete", "Step 1. Ten to seven"),
      Step("señalar no está claro", "flag not clear", "Quedó anotado", "It was noted"),
      Step("repetir", "repeat", "paso 2 de 3", "step 2 of 3"),
      Step("volver", "/back", "De vuelta en", "Back at"),
      Step("a", "a", "paso 2 de 3", "step 2 of 3"),
      Step("1 3", "1 3", "paso 3 de 3", "step 3 of 3"),
      Step("atras", "back", "De vuelta en", "Back at"),
      Step("2, 3", "2, 3", "paso 3 de 3", "step 3 of 3"),
      Step("otra", "again", "sirve al final", "works at the end"),
      Step("progreso", "progress", "a medias", "under way"),
      Step("idioma en", "lang es", "step 3 of 3", "paso 3 de 3"),
      Step("idioma es", "idioma en", "paso 3 de 3", "step 3 of 3"),
      Step("lecciones", "lessons", "está en el inicio", "is at home"),
      Step("pausa", "pause", "Guardado en el paso 3 de 3.", "Saved at step 3 of 3."),
      Step("", "", "Ibas por aquí", "You were here"),
      Step("salir", "quit", "Guardado en el paso 3 de 3.", "Saved at step 3 of 3."),
    ]
    try run(steps, in: language, seat, then: "quit")
    let rewinds = try seat.records().count { if case .rewound = $0.event.fact { true } else { false } }
    #expect(rewinds == 2)
  }

  @Test("After an ending", arguments: [Language.es, .en])
  func ending(language: Language) throws {
    let seat = try Seat()
    let steps = [
      Step("1", "1", "paso 1 de 3", "step 1 of 3"), Step("1", "1", "paso 2 de 3", "step 2 of 3"),
      Step("1,2,3", "1,2,3", "paso 3 de 3", "step 3 of 3"),
      Step("3", "3", "└ aquí se decidió", "└ decided here"),
      Step("porqué", "why", "Mostró", "It showed"),
      Step("contexto", "context", "Paso 3.", "Step 3."),
      Step("o", "a", "De vuelta en «Diez para las siete»", "Back at “Ten to seven”"),
      Step("3", "3", "paso 2 de 3", "step 2 of 3"), Step("1,2,3", "1,2,3", "paso 3 de 3", "step 3 of 3"),
      Step("3", "3", "Esto fue práctica", "This was practice"),
      Step("atrás", "back", "De vuelta en «La firma»", "Back at “The signature”"),
      Step("3", "3", "Esto fue práctica", "This was practice"),
      Step("", "", "Un compromiso, con fecha.", "A commitment, with a date."),
      Step("/porqué", "/why", "Mostró", "It showed"),
      Step("/repetir", "/repeat", "Un compromiso, con fecha.", "A commitment, with a date."),
      Step("/idioma en", "/lang es", "A commitment", "Un compromiso"),
      Step("/lang es", "/idioma en", "Un compromiso", "A commitment"),
      Step("/glosaro", "/glosary", "¿Querías decir /glosario?", "Did you mean /glossary?"),
      Step("Llamar antes.", "Call first.", "¿Para cuándo?", "By when?"),
      Step("contexto", "context", "Paso 1.", "Step 1."),
      Step("3", "3", "¿Qué te pareció?", "What did you think"),
      Step("repetir", "repeat", "¿Qué te pareció?", "What did you think"),
      Step("porqué", "why", "Mostró", "It showed"),
      Step("5 4 -", "5 4 -", "Tu compromiso: «Llamar antes»", "Your commitment: “Call first”"),
      Step("salir", "quit", "Todo queda guardado", "Everything is saved"),
    ]
    try run(steps, in: language, seat, then: "quit")
    let facts = try seat.records().map(\.event.fact.kind)
    #expect(facts.filter { ["committed", "reacted", "completed", "rewound"].contains($0) }.count == 7)
  }

  @Test("In a review", arguments: [Language.es, .en])
  func review(language: Language) throws {
    let seat = try Seat()
    _ = try seat.run(["play", "closed-ticket", "--lang", "en"], typing: ["1", "1", "1", "", ""])
    _ = try seat.run(["play", "handover-note", "--lang", "en"], typing: ["", "to do", "1", "", ""])
    try seat.pass(days: 9)
    let steps = [
      Step("repaso", "review", "Repaso 1 de 2", "Review 1 of 2"),
      Step("ayuda", "help", "señalar", "flag"),
      Step("pista", "hint", "no tiene pistas", "has no hints"),
      Step("porqué", "why", "Todavía no has respondido ninguna", "You have not answered any"),
      Step("2", "2", "Repaso 2 de 2", "Review 2 of 2"),
      Step("porqué", "why", "Mostró", "It showed"),
      Step("repetir", "repeat", "Repaso 2 de 2", "Review 2 of 2"),
      Step("señalar no está claro", "flag not clear", "Quedó anotado", "It was noted"),
      Step("idioma en", "lang es", "Review 2 of 2", "Repaso 2 de 2"),
      Step("lang es", "idioma en", "Repaso 2 de 2", "Review 2 of 2"),
      Step("atrás", "back", "En el repaso no hay", "in a review"),
      Step("pausa", "pause", "El resto te espera", "The rest will wait"),
      Step("repaso 1", "review 1", "Hoy ya repasaste 1", "You have reviewed 1 today"),
      Step("repaso 2", "review 2", "Repaso 1 de 1", "Review 1 of 1"),
      Step("2", "2", "Repaso de los próximos 14 días", "Review in the next 14 days"),
      Step("salir", "quit", "Todo queda guardado", "Everything is saved"),
    ]
    try run(steps, in: language, seat, then: "quit")
  }

  @Test func controlUnderscoreTakesBackWhatWasTyped() throws {
    let terminal = try Seat().prompted()
    terminal.send("zorro de ana\u{17}\u{1F}\r")
    try terminal.expect("No conozco «zorro de ana».")
    try terminal.expect(Seat.prompt)
    // Word by word, and then what Ctrl-U had cleared.
    terminal.send("uno dos tres\u{1F}\u{1F}\r")
    try terminal.expect("No conozco «uno dos».")
    try terminal.expect(Seat.prompt)
    terminal.send("ñandú gris\u{1}\u{B}\u{1F}\r")
    try terminal.expect("No conozco «ñandú gris».")
    try terminal.expect(Seat.prompt)
    terminal.send("\u{1F}\u{1F}zas\r")
    try terminal.expect("No conozco «zas».")
  }
}
