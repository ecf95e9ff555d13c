extension Rule {
  static let strayLine = Rule(
    "stray-line", .structure, .error,
    Bilingual(
      es: "Ninguna línea se convierte en otra cosa en silencio: si no tiene lugar, se dice.",
      en: "No line is silently turned into something else: one without a place is reported."))
}

extension Finding {
  enum Stray: CaseIterable {
    case beforeFirstScene, fence, rule, heading, openPair, bareCondition, numberedList
    case boxWithoutChoice, tagsWithoutChoice, listWithoutChoice, acceptedWithoutText
    case proseAfterChoices, tagsWithText, boxInChoiceFeedback
    case jumpAmongChoices, secondJump, jumpAfterLast, idleJump
    case logicInCard, secondCommitment, inCurriculum
  }

  static func strayLine(_ stray: Stray, at place: Place) -> Finding {
    let (sentence, remedy) = (stray.sentence, stray.remedy)
    return Finding(.strayLine, at: place, sentence, remedy: remedy)
  }
}

extension Finding.Stray {
  fileprivate var sentence: Bilingual {
    switch self {
    case .beforeFirstScene:
      Bilingual(es: "hay texto antes de la primera escena", en: "there is text before the first scene")
    case .fence:
      Bilingual(es: "«---» solo abre y cierra la cabecera", en: "“---” only opens and closes the header")
    case .rule: Bilingual(es: "una lección no lleva rayas", en: "a lesson has no rules across the page")
    case .heading: Bilingual(es: "las escenas llevan «##»", en: "scenes are headed by “##”")
    case .openPair:
      Bilingual(es: "este acento grave (`) no tiene pareja", en: "this backtick (`) has no partner")
    case .bareCondition:
      Bilingual(
        es: "esta condición se leería como texto", en: "this condition would be read as words")
    case .numberedList:
      Bilingual(es: "esta lista numerada se leería toda seguida", en: "this numbered list would be run together")
    case .boxWithoutChoice:
      Bilingual(es: "esta escena no pregunta con casillas", en: "this scene does not ask with boxes")
    case .tagsWithoutChoice:
      Bilingual(es: "estas etiquetas no están bajo una respuesta", en: "these tags are not under an answer")
    case .listWithoutChoice:
      Bilingual(es: "esta escena no tiene lista de respuestas", en: "this scene has no list of answers")
    case .acceptedWithoutText:
      Bilingual(es: "esta escena no espera una respuesta escrita", en: "this scene expects no written answer")
    case .proseAfterChoices:
      Bilingual(es: "hay texto suelto después de las respuestas", en: "there is loose text after the answers")
    case .tagsWithText:
      Bilingual(
        es: "estas etiquetas están junto a un texto y no harían nada",
        en: "tags beside words would do nothing")
    case .boxInChoiceFeedback:
      Bilingual(
        es: "«> [x]» y «> [ ]» hablan de toda la escena, no de una respuesta",
        en: "“> [x]” and “> [ ]” are about the whole scene, not about one answer")
    case .jumpAmongChoices:
      Bilingual(es: "esta flecha está antes de una respuesta", en: "this jump stands before an answer")
    case .secondJump:
      Bilingual(es: "esta respuesta ya tiene una flecha", en: "this answer has a jump already")
    case .jumpAfterLast:
      Bilingual(
        es: "esta flecha no se sigue nunca: la anterior no tiene condición",
        en: "this jump is never followed: the one before has no condition")
    case .idleJump: Bilingual(es: "aquí nadie sigue esta flecha", en: "nobody follows this jump here")
    case .logicInCard:
      Bilingual(
        es: "una ficha de repaso no toma notas ni mueve medidores",
        en: "a review card takes no notes and moves no meters")
    case .secondCommitment:
      Bilingual(es: "la lección ya tiene un compromiso", en: "the lesson has a commitment already")
    case .inCurriculum:
      Bilingual(es: "esta línea no tiene lugar en un currículo", en: "this line has no place in a curriculum")
    }
  }

  fileprivate var remedy: Bilingual {
    switch self {
    case .beforeFirstScene:
      Bilingual(es: "Ponlo bajo un título «## Título {#id}».", en: "Put it under a heading “## Title {#id}”.")
    case .fence, .rule:
      Bilingual(
        es: "Borra la línea: cada «## Título {#id}» ya separa escenas.",
        en: "Delete the line: each “## Title {#id}” separates scenes.")
    case .heading:
      Bilingual(
        es: "Escribe «## Título {#id}»; si no es un título, quita el «#».",
        en: "Write “## Title {#id}”; if it is not a heading, take the “#” away.")
    case .openPair:
      Bilingual(
        es: "Las etiquetas y condiciones van entre dos: `nota:aviso`.",
        en: "Tags and conditions stand between two: `note:warned`.")
    case .bareCondition:
      Bilingual(
        es: "Ponla entre dos acentos graves, al comienzo de su párrafo: `si:aviso` Ella ya lo sabe.",
        en: "Put it between two backticks, at the start of its paragraph: `if:warned` She knows already.")
    case .numberedList:
      Bilingual(
        es: "Escríbela como texto seguido o como carta («| 1. …»); si hay que ordenarla, da a la escena tipo=orden.",
        en: "Write it as prose or as a letter (“| 1. …”); if it is to be put in order, give the scene type=order.")
    case .boxWithoutChoice:
      Bilingual(
        es: "Quita la casilla, o da a la escena tipo=elección o tipo=múltiple.",
        en: "Take the box away, or give the scene type=choice or type=multiple.")
    case .tagsWithoutChoice:
      Bilingual(
        es: "Ponlas bajo su respuesta, con dos espacios delante.",
        en: "Put them under their answer, indented by two spaces.")
    case .listWithoutChoice:
      Bilingual(
        es: "Escríbelo como texto seguido, o da a la escena un tipo con respuestas.",
        en: "Write it as prose, or give the scene a type that has answers.")
    case .acceptedWithoutText:
      Bilingual(
        es: "Quita la línea «= …», o da a la escena tipo=texto.",
        en: "Take the line “= …” away, or give the scene type=text.")
    case .proseAfterChoices:
      Bilingual(
        es:
          "Si es el final de la respuesta, súbelo a su renglón; si es lo que pasa después, ponle dos espacios delante; si no, va antes de las respuestas.",
        en:
          "If it is the end of the answer, put it on the same line; if it is what happens after, indent it by two spaces; if not, it goes before the answers."
      )
    case .tagsWithText:
      Bilingual(
        es: "Ponlas solas en la línea que sigue a la respuesta; una condición va al comienzo del párrafo.",
        en: "Put them alone on the line below the answer; a condition goes at the beginning of its paragraph."
      )
    case .boxInChoiceFeedback:
      Bilingual(
        es: "Quita la casilla, o mueve la línea, sin espacios delante, después de la última respuesta.",
        en: "Take the box away, or move the line, not indented, behind the last answer.")
    case .jumpAmongChoices:
      Bilingual(
        es:
          "Ponle dos espacios delante si es de la respuesta de arriba; si es de la escena, va después de la última.",
        en:
          "Indent it by two spaces if it belongs to the answer above; if to the scene, it goes after the last answer."
      )
    case .secondJump:
      Bilingual(
        es: "Deja una; las demás van al final de la escena, cada una con su condición.",
        en: "Keep one; the others go to the end of the scene, each with its condition.")
    case .jumpAfterLast:
      Bilingual(
        es: "Pon al final la flecha que no tiene condición.", en: "Put the jump without a condition last.")
    case .idleJump:
      Bilingual(
        es: "Bórrala: los finales, el compromiso y las fichas de repaso no llevan a otra escena, "
          + "ni tampoco una respuesta de tipo=múltiple por sí sola.",
        en:
          "Delete it: endings, the commitment and review cards lead nowhere, nor does one answer of type=multiple."
      )
    case .logicInCard:
      Bilingual(
        es: "Quita esas etiquetas; quedan los comportamientos y los puntos.",
        en: "Take those tags away; behaviours and points stay.")
    case .secondCommitment:
      Bilingual(es: "Deja uno solo: se pregunta al terminar.", en: "Keep one: it is asked at the end.")
    case .inCurriculum:
      Bilingual(
        es: "Un currículo son secciones «## Título {#id tipo=…}» con líneas «- texto {#id}».",
        en: "A curriculum is sections “## Title {#id type=…}” with lines “- text {#id}”.")
    }
  }
}
