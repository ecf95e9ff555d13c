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
        es: "Escribe +O1 o -O1 (un comportamiento), 3 puntos, medidor+1 o medidor-1, nota:nombre, una-vez.",
        en: "Write +O1 or -O1 (a behaviour), 3 pts, meter+1 or meter-1, note:name, once."))
  }

  /// A tag of good form that names what nobody declared.
  static func unknownTag(_ name: String, at place: Place, among known: [String]) -> Finding {
    Finding(
      .unknownTag, at: place,
      Bilingual(es: "nadie ha declarado «\(name)»", en: "nobody has declared “\(name)”"),
      remedy: .didYouMean(name, among: known))
  }

  /// A condition on a note that no answer takes.
  static func unknownNote(_ name: String, at place: Place, among known: [String]) -> Finding {
    Finding(
      .unknownTag, at: place,
      Bilingual(es: "ninguna respuesta anota «\(name)»", en: "no answer notes “\(name)”"),
      remedy: .didYouMean(name, among: known))
  }
}
