/// The words of the lesson language, with their one Spanish spelling each.
package enum Keyword {
  /// Header keys, English to Spanish.
  package static let headerKeys: [(english: String, spanish: String)] = [
    ("id", "id"), ("lang", "idioma"), ("title", "título"), ("summary", "resumen"),
    ("minutes", "minutos"), ("mode", "modo"), ("pass", "aprobado"), ("attempts", "intentos"),
    ("requires", "requiere"), ("behaviours", "comportamientos"), ("objectives", "objetivos"), ("meter", "medidor"),
    ("counter", "contador"), ("trigger", "detonante"), ("shuffle", "mezclar"), ("confidence", "confianza"),
    ("start", "inicio"),
    ("kind", "clase"), ("author", "autor"), ("source", "fuente"), ("translates", "traduce"),
  ]

  /// Keys that only a curriculum's header has.
  package static let curriculumKeys: [(english: String, spanish: String)] = [
    ("id", "id"), ("lang", "idioma"), ("title", "título"), ("summary", "resumen"),
    ("languages", "idiomas"), ("pass", "aprobado"), ("mastery", "dominio"),
    ("counter", "contador"), ("author", "autor"), ("source", "fuente"), ("translates", "traduce"),
  ]

  /// Attributes in braces.
  package static let attributes: [(english: String, spanish: String)] = [
    ("type", "tipo"), ("weight", "peso"), ("outcome", "resultado"), ("due", "plazo"),
    ("review", "repaso"), ("was", "antes"),
  ]

  static let curriculumAttributes: [(english: String, spanish: String)] = [
    ("type", "tipo"), ("due", "plazo"), ("expires", "vence"), ("was", "antes"),
  ]

  /// Values of `type=`.
  package static let sceneTypes: [(english: String, spanish: String)] = [
    ("choice", "elección"), ("multiple", "múltiple"), ("order", "orden"), ("match", "parejas"),
    ("cloze", "huecos"), ("number", "número"), ("text", "texto"), ("scale", "escala"),
    ("reflection", "reflexión"), ("info", "información"), ("ending", "final"),
    ("commitment", "compromiso"),
  ]

  static let sectionTypes: [(english: String, spanish: String)] = [
    ("axes", "ejes"), ("behaviours", "comportamientos"), ("objectives", "objetivos"),
    ("track", "tema"), ("path", "ruta"), ("glossary", "glosario"),
  ]

  static let outcomes: [(english: String, spanish: String)] = [
    ("good", "bueno"), ("mixed", "mixto"), ("bad", "malo"),
  ]

  static let modes: [(english: String, spanish: String)] = [
    ("practice", "práctica"), ("assessment", "evaluación"),
  ]

  static let kinds: [(english: String, spanish: String)] = [
    ("lesson", "lección"), ("pulse", "pulso"), ("checklist", "lista"), ("guide", "guía"),
  ]

  /// Words inside backticks.
  package static let tags: [(english: String, spanish: String)] = [
    ("if:", "si:"), ("note:", "nota:"), ("once", "una-vez"), ("pts", "puntos"), ("axis:", "eje:"),
  ]

  /// The English spelling of a word written in either language, with or without accents.
  package static func english(_ word: String, in table: [(english: String, spanish: String)]) -> String? {
    if let exact = table.first(where: { $0.english == word || $0.spanish == word }) { return exact.english }
    let word = unaccented(word)
    return table.first { $0.english == word || $0.spanish == word || isSpelt($0.spanish, word) }?.english
  }

  /// How a word is written in a language; the word itself where the table lacks it.
  package static func spelling(
    of english: String, in table: [(english: String, spanish: String)], _ language: Language
  ) -> String {
    guard let row = table.first(where: { $0.english == english }) else { return english }
    return switch language {
    case .es: row.spanish
    case .en: row.english
    }
  }

  /// Whether `word` is `spanish` without its accent, of which these tables have one a word.
  private static func isSpelt(_ spanish: String, _ word: String) -> Bool {
    spanish.utf8.count == word.utf8.count + 1 && unaccented(spanish) == word
  }

  /// What follows `if:`, `note:` or `axis:` in either spelling.
  static func value(of tag: String, in word: Excerpt) -> Excerpt? {
    guard let colon = word.scalars.firstIndex(of: ":"),
      english(word.upTo(colon + 1).text, in: tags) == tag
    else { return nil }
    return word.from(colon + 1)
  }

  /// Whether a pair of backticks opens a condition rather than holding tags.
  static func isCondition(_ inside: Excerpt) -> Bool {
    inside.words.contains { value(of: "if:", in: $0) != nil }
  }

  /// Whether a pair that opens a line was meant as a condition: `if seven`, `fi:seven`.
  static func resemblesCondition(_ inside: Excerpt) -> Bool {
    guard let word = inside.words.first else { return false }
    let colon = word.scalars.firstIndex(of: ":")
    let head = unaccented(word.upTo(colon ?? word.scalars.endIndex).text)
    if ["if", "si", "else", "sino"].contains(head) { return true }
    guard let colon, head.unicodeScalars.count <= 3, isID(word.from(colon + 1).scalars) else { return false }
    return ["if", "si"].contains {
      Nearest.distance(Array(head.unicodeScalars), Array($0.unicodeScalars)) == 1
    }
  }

  /// A table's words in both languages, to choose from.
  static func list(_ table: [(english: String, spanish: String)]) -> Bilingual {
    Bilingual(
      es: table.map(\.spanish).joined(separator: ", "), en: table.map(\.english).joined(separator: ", "))
  }

  /// The word of a table that was most likely meant, rather in the language it is told in than in the other;
  /// nil where none is near.
  static func nearest(_ word: String, in table: [(english: String, spanish: String)]) -> Bilingual? {
    guard let any = Nearest.match(word, among: spellings(table)) else { return nil }
    return Bilingual(
      es: Nearest.match(word, among: table.map(\.spanish)) ?? any,
      en: Nearest.match(word, among: table.map(\.english)) ?? any)
  }

  /// Every spelling in a table, to suggest from.
  package static func spellings(_ table: [(english: String, spanish: String)]) -> [String] {
    table.flatMap { $0.english == $0.spanish ? [$0.english] : [$0.english, $0.spanish] }
  }

  /// Lower case without the accents of Spanish vowels: enough for the words of these tables.
  static func unaccented(_ word: String) -> String {
    let word = word.lowercased()
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return word }
    let vowels: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"]
    return String(word.map { vowels[$0] ?? $0 })
  }
}
