import Curricula
import Learning

/// What stands on the directors' page besides its sections.
enum BoardWords {
  static func pageTitle(_ board: Board) -> Bilingual {
    Bilingual(
      es: "\(board.title) · informe para la dirección · \(board.asOf.words(.es))",
      en: "\(board.title) · report for the directors · \(board.asOf.words(.en))")
  }

  static let languageName = Bilingual(es: "Español", en: "English")
  static let kicker = Bilingual(es: "Informe para la dirección", en: "Report for the directors")
  static let headlines = Bilingual(es: "En pocas frases", en: "In a few sentences")
  static let nothing = Bilingual(
    es: "Todavía no hay datos para esta parte.", en: "There are no data for this part yet.")
  static let about = Bilingual(es: "Sobre estas cifras", en: "About these figures")
  static let definitions = Bilingual(es: "Qué significa cada cosa", en: "What each thing means")
  static let everyone = CultureWords.everyone
  static let department = Bilingual(es: "Departamento", en: "Department")
  static let withheld = "·"
  static let to = Bilingual(es: "a", en: "to")

  static func when(_ board: Board) -> Bilingual {
    let people = board.people
    return Bilingual(
      es: "Al \(board.asOf.words(.es))\(board.period.suffix.es) · \(people) \(people == 1 ? "persona" : "personas")",
      en: "As of \(board.asOf.words(.en))\(board.period.suffix.en) · \(people) \(people == 1 ? "person" : "people")")
  }

  static let never = Bilingual(
    es:
      "Nunca se ordena a personas. Estas cifras describen grupos, y no sirven para despedir, contratar ni pagar premios.",
    en: "People are never ranked. These figures describe groups, and are not for dismissing, hiring or paying bonuses.")

  static func made(by name: String?, at time: String) -> Bilingual {
    Bilingual(
      es: "Hecho el \(time)\(name.map { " por \($0)" } ?? "") con cultura.",
      en: "Made on \(time)\(name.map { " by \($0)" } ?? "") with cultura.")
  }

  static func data(_ board: Board) -> Bilingual {
    let (count, sum) = (board.source.journals, board.source.fingerprint)
    return Bilingual(
      es: "Datos: \(count) registros, SHA-256 \(sum). Los mismos datos dan las mismas cifras.",
      en: "Data: \(count) journals, SHA-256 \(sum). The same data give the same figures.")
  }

  static let glossary: [(Bilingual, Bilingual)] = [
    (
      Bilingual(es: "Grupos pequeños", en: "Small groups"),
      Bilingual(
        es: "Nada que describa a menos de \(Figure.smallestGroup) personas se muestra, ni lo que permitiría deducirlo "
          + "restando. Los comentarios se leen desde \(Comments.smallest). Ninguna opción lo cambia.",
        en:
          "Nothing is shown that describes fewer than \(Figure.smallestGroup) people, nor what would let it be worked out "
          + "by subtraction. Comments are read from \(Comments.smallest) on. No option changes that.")
    ),
    (
      Bilingual(es: "Margen", en: "Margin"),
      Bilingual(
        es:
          "Con un 95 % de confianza, el valor está dentro. En proporciones es el intervalo de Wilson, contando que las "
          + "respuestas de una misma persona se parecen; en medias, el de Student.",
        en: "With 95% confidence the value lies within. For shares it is Wilson's interval, allowing for one person's "
          + "answers being alike; for means, Student's.")
    ),
    (
      Bilingual(es: "Ruido", en: "Noise"),
      Bilingual(
        es: "Una diferencia cuyo margen (método de Newcombe) incluye el cero: el azar basta para explicarla.",
        en: "A difference whose margin (Newcombe's method) includes zero: chance is enough to explain it.")
    ),
    (
      Bilingual(es: "Evidencia", en: "Evidence"),
      Bilingual(
        es:
          "Una respuesta de una lección que muestra un comportamiento o su contrario. Las respuestas de práctica solo "
          + "cuentan aquí, sumadas con las de otras personas.",
        en:
          "An answer in a lesson that shows a behaviour or its opposite. Practice answers count only here, added to those "
          + "of other people.")
    ),
    (
      Bilingual(es: "Quienes dirigen", en: "Leaders"),
      Bilingual(
        es:
          "Las personas de los niveles (rutas de aprendizaje) en que la mayoría tiene gente a cargo en la lista de personal.",
        en: "The people on the levels (learning paths) where most have others reporting to them on the roster.")
    ),
    (
      Bilingual(es: "Madurez", en: "Maturity"),
      Bilingual(
        es:
          "Media de los usos maduros del error (revisar decisiones, mejorar el proceso, aprender, compartir) menos la de "
          + "los frágiles (esconder, justificar, echar la culpa).",
        en:
          "The mean of the mature uses of a mistake (reviewing decisions, improving the process, learning, sharing) less "
          + "that of the fragile ones (hiding, justifying, blaming).")
    ),
    (
      Bilingual(es: "Recomendación (eNPS)", en: "Recommendation (eNPS)"),
      Bilingual(
        es: "De cien, cuántas más dan 9 o 10 que de 0 a 6. eNPS y NPS son marcas registradas de Bain & Company, NICE "
          + "Systems y Fred Reichheld.",
        en:
          "Of a hundred, how many more give 9 or 10 than 0 to 6. eNPS and NPS are registered marks of Bain & Company, "
          + "NICE Systems and Fred Reichheld.")
    ),
  ]
}
