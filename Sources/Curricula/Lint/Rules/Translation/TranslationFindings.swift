extension Finding {
  static func lacksSource(_ id: String, at place: Place) -> Finding {
    differs(
      at: place,
      Bilingual(
        es: "no encuentro el original de esta traducción", en: "the source of this translation is not there"),
      Bilingual(
        es: "Debe haber otro archivo con «id: \(id)» en el idioma original.",
        en: "There must be another file with “id: \(id)” in the source language."))
  }

  /// Ids that a translation has and its source has not, and the other way round; those left out come as one.
  ///
  /// An id that was changed by mistake is both: it is reported where it stands, and not missed as well.
  static func ids(
    _ own: [(id: String, place: Place)], against original: [String], lackingAt place: Place
  ) -> [Finding] {
    let known = Set(original)
    let written = Set(own.map(\.id))
    var missing = original.filter { !written.contains($0) }
    var findings: [Finding] = []
    var unidentified = 0
    for (id, place) in own where !known.contains(id) {
      if id.isEmpty {
        unidentified += 1
        continue
      }
      let meant = Nearest.match(id, among: missing)
      findings.append(.adds(id, at: place, meaning: meant, among: missing.isEmpty ? original : missing))
      if let index = meant.flatMap({ missing.firstIndex(of: $0) }) ?? missing.indices.first {
        missing.remove(at: index)
      }
    }
    let lost = missing.dropLast(unidentified)
    return lost.isEmpty ? findings : findings + [.lacks(Array(lost), at: place)]
  }

  static func lacksID(at place: Place) -> Finding {
    differs(
      at: place,
      Bilingual(
        es: "esta respuesta no lleva el id de su original", en: "this answer lacks the id of its source"),
      Bilingual(
        es: "Agrega al final el mismo {#id} que en el original.", en: "Add the source's {#id} at the end."))
  }

  static func ownLogic(at place: Place) -> Finding {
    differs(
      at: place,
      Bilingual(
        es: "la traducción decide aquí algo por su cuenta",
        en: "the translation decides something of its own here"),
      Bilingual(
        es:
          "Deja solo palabras e ids, como «- texto {#id}»: casillas, etiquetas, flechas y ajustes son los del original.",
        en:
          "Leave only words and ids, as in “- text {#id}”: boxes, tags, jumps and settings are the source's.")
    )
  }

  static func paragraphs(at place: Place) -> Finding {
    differs(
      at: place,
      Bilingual(
        es: "los párrafos, pistas, explicaciones, huecos o condiciones no son los del original",
        en: "paragraphs, hints, feedback, gaps or conditions are not those of the source"),
      Bilingual(
        es:
          "Pon la traducción al lado del original: tantos párrafos, pistas, explicaciones y opciones de cada hueco como allí, en el mismo orden, con sus condiciones y sus casillas «> [x]».",
        en:
          "Put the translation beside the source: as many paragraphs, hints, feedback and options in each gap as there, in the same order, with their conditions and their boxes “> [x]”."
      ))
  }

  private static func differs(at place: Place, _ sentence: Bilingual, _ remedy: Bilingual) -> Finding {
    Finding(.translationDiffers, at: place, sentence, remedy: remedy)
  }

  private static func lacks(_ ids: [String], at place: Place) -> Finding {
    let list = Bilingual.enumeration(ids)
    return differs(
      at: place,
      ids.count == 1
        ? Bilingual(
          es: "falta «\(list)», que está en el original", en: "“\(list)”, which the source has, is missing")
        : Bilingual(es: "faltan del original: \(list)", en: "missing from the source: \(list)"),
      Bilingual(
        es: "Traduce lo que falta con los mismos ids.", en: "Translate what is missing under the same ids."))
  }

  private static func adds(_ id: String, at place: Place, meaning meant: String?, among known: [String])
    -> Finding
  {
    let list = Bilingual.enumeration(known)
    return differs(
      at: place,
      Bilingual(es: "«\(id)» no está en el original", en: "“\(id)” is not in the source"),
      .didYouMean(meant.map { Bilingual(es: $0, en: $0) }, among: Bilingual(es: list, en: list)))
  }
}
