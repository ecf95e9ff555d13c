import Curricula

/// What is said about the curriculum's words.
enum GlossaryPhrase {
  case title, empty, unknown(String, nearest: String?), abstract, whichTerm, term

  var words: Bilingual {
    switch self {
    case .title: Bilingual(es: "Glosario", en: "Glossary")
    case .empty: Bilingual(es: "Este currículo no tiene glosario.", en: "This curriculum has no glossary.")
    case .unknown(let word, let nearest):
      Bilingual(
        es: "El glosario no tiene «\(word)». "
          + (nearest.map { "¿Buscabas «\($0)»?" } ?? "Míralo entero con: cultura glossary"),
        en: "The glossary has no “\(word)”. "
          + (nearest.map { "Were you looking for “\($0)”?" } ?? "See all of it with: cultura glossary"))
    case .abstract: Bilingual(es: "Qué significan las palabras del currículo.", en: "What the curriculum's words mean.")
    case .whichTerm: Bilingual(es: "Una palabra del glosario; si no, todas.", en: "A word of the glossary; else all.")
    case .term: Bilingual(es: "palabra", en: "term")
    }
  }
}
