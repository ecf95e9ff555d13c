extension Rule {
  static let strayLine = Rule(
    "stray-line", .structure, .error,
    Bilingual(
      es: "Ninguna línea se convierte en otra cosa en silencio: si no tiene lugar, se dice.",
      en: "No line is silently turned into something else: one without a place is reported."))
}

extension Finding {
  enum Stray {
    case beforeFirstScene, fence, heading, boxWithoutChoice, tagsWithoutChoice, proseAfterChoices, inCurriculum
    case listWithoutChoice
  }

  static func strayLine(_ stray: Stray, at place: Place) -> Finding {
    let (sentence, remedy) = words(stray)
    return Finding(.strayLine, at: place, sentence, remedy: remedy)
  }

  var isStrayBeforeFirstScene: Bool {
    rule == .strayLine && sentence == Finding.words(.beforeFirstScene).0
  }

  private static func words(_ stray: Stray) -> (Bilingual, Bilingual) {
    switch stray {
    case .beforeFirstScene:
      (
        Bilingual(es: "hay texto antes de la primera escena", en: "there is text before the first scene"),
        Bilingual(
          es: "Ponlo bajo un título «## Título {#id}».", en: "Put it under a heading “## Title {#id}”.")
      )
    case .fence:
      (
        Bilingual(es: "«---» solo abre y cierra la cabecera", en: "“---” only opens and closes the header"),
        Bilingual(
          es: "Borra la línea: cada «##» ya separa escenas.", en: "Delete the line: each “##” separates scenes.")
      )
    case .heading:
      (
        Bilingual(es: "las escenas llevan «##»", en: "scenes are headed by “##”"),
        Bilingual(
          es: "Escribe «## Título {#id}»; si no es un título, quita el «#».",
          en: "Write “## Title {#id}”; if it is not a heading, take the “#” away.")
      )
    case .boxWithoutChoice:
      (
        Bilingual(
          es: "esta escena no pregunta con casillas", en: "this scene does not ask with boxes"),
        Bilingual(
          es: "Quita la casilla, o cambia el tipo de la escena a choice o multiple.",
          en: "Take the box away, or make the scene's type choice or multiple.")
      )
    case .tagsWithoutChoice:
      (
        Bilingual(es: "estas etiquetas no están bajo una respuesta", en: "these tags are not under an answer"),
        Bilingual(
          es: "Ponlas bajo su respuesta, con dos espacios delante.",
          en: "Put them under their answer, indented by two spaces.")
      )
    case .listWithoutChoice:
      (
        Bilingual(es: "esta escena no tiene lista de respuestas", en: "this scene has no list of answers"),
        Bilingual(
          es: "Escríbelo como prosa, o dale a la escena un tipo con respuestas.",
          en: "Write it as prose, or give the scene a type that has answers.")
      )
    case .inCurriculum:
      (
        Bilingual(es: "esta línea no tiene lugar en un currículo", en: "this line has no place in a curriculum"),
        Bilingual(
          es: "Un currículo son secciones «## Título {#id type=…}» con líneas «- texto {#id}».",
          en: "A curriculum is sections “## Title {#id type=…}” with lines “- text {#id}”.")
      )
    case .proseAfterChoices:
      (
        Bilingual(
          es: "hay texto suelto después de las respuestas", en: "there is loose text after the answers"),
        Bilingual(
          es: "Si es lo que pasa tras una respuesta, ponle dos espacios delante; si no, va antes de las respuestas.",
          en: "If it is what happens after an answer, indent it by two spaces; if not, it goes before the answers.")
      )
    }
  }
}
