extension Rule {
  static let unknownTag = Rule(
    "unknown-tag", .structure, .error,
    Bilingual(
      es: "Una etiqueta mal escrita perdería la evidencia, los puntos o el medidor que quería mover.",
      en: "A mistyped tag would lose the evidence, the points or the meter it meant to move."))
}

extension Finding {
  /// A word in backticks that has the form of no tag.
  static func unknownTag(_ word: Excerpt) -> Finding {
    Finding(
      .unknownTag, at: word.place,
      Bilingual(es: "no entiendo la etiqueta «\(word.text)»", en: "cannot understand the tag “\(word.text)”"),
      remedy: Bilingual(
        es:
          "Escribe cada una toda junta: +O1 o -O1 (un comportamiento), medidor+1 o medidor-1, nota:nombre, una-vez. Solo los puntos llevan espacio: 3 puntos.",
        en:
          "Write each one without spaces: +O1 or -O1 (a behaviour), meter+1 or meter-1, note:name, once. Only points have a space: 3 pts."
      ))
  }

  /// A tag of good form that names what nobody declared.
  static func unknownTag(_ name: String, at place: Place, among known: [String]) -> Finding {
    Finding(
      .unknownTag, at: place,
      Bilingual(es: "nadie ha declarado «\(name)»", en: "nobody has declared “\(name)”"),
      remedy: known.isEmpty
        ? Bilingual(
          es:
            "Un medidor se declara en la cabecera: «medidor: confianza 2/5 Confianza de Yolanda»; un comportamiento, en el currículo.",
          en:
            "A meter is declared in the header: “meter: trust 2/5 Yolanda's trust”; a behaviour, in the curriculum.")
        : .didYouMean(name, among: known))
  }

  /// A condition on a note that no answer takes.
  static func unknownNote(_ name: String, at place: Place, among known: [String]) -> Finding {
    Finding(
      .unknownTag, at: place,
      Bilingual(es: "ninguna respuesta anota «\(name)»", en: "no answer notes “\(name)”"),
      remedy: known.isEmpty
        ? Bilingual(
          es: "Ponle la etiqueta «nota:\(name)» a la respuesta que hay que recordar.",
          en: "Give the tag “note:\(name)” to the answer that is to be remembered.")
        : .didYouMean(name, among: known))
  }
}
