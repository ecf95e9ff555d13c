import Curricula

/// What is said about xAPI statements.
enum StatementPhrase {
  case abstract, discussion, sinceFlag, homeFlag, linesFlag, badHome(String), homeless(String), written(Int)

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(
        es: "Lo aprendido, como frases xAPI para un LRS.", en: "What was learned, as xAPI statements for an LRS.")
    case .discussion:
      Bilingual(
        es:
          "Dice qué se empezó, se terminó, se aprobó y se corrigió, y las respuestas de las evaluaciones. Las respuestas de práctica no salen nunca. "
          + "Cada frase lleva siempre el mismo id: enviarla dos veces no la repite.",
        en:
          "Tells what was begun, completed, passed and corrected, and the answers of assessments. Answers of practice are never in it. "
          + "A statement always has the same id: sending it twice does not repeat it.")
    case .sinceFlag:
      Bilingual(es: "Desde qué día, AAAA-MM-DD; si no, todo.", en: "From which day on, YYYY-MM-DD; else all.")
    case .homeFlag:
      Bilingual(
        es: "La dirección de tu organización, de la que son los ids.",
        en: "Your organisation's address, whose ids they are.")
    case .linesFlag: Bilingual(es: "Una frase por línea, sin lista.", en: "One statement a line, without a list.")
    case .badHome(let text):
      Bilingual(
        es: "«\(text)» no es una dirección. Escríbela así: https://formacion.example.org",
        en: "“\(text)” is not an address. Write it like this: https://training.example.org")
    case .homeless(let home):
      Bilingual(
        es:
          "Los ids se dieron como de \(home), que no existe. Antes de enviarlas, nombra tu dirección con --home-page.",
        en:
          "The ids were given as those of \(home), which does not exist. Before sending them, name your address with --home-page."
      )
    case .written(let count):
      count.counted(es: ("frase escrita.", "frases escritas."), en: ("statement written.", "statements written."))
    }
  }
}
