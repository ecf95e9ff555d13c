import Curricula

/// The words that the culture reports share.
enum CultureWords {
  static let everyone = Bilingual(es: "Toda la organización", en: "The whole organisation")
  static let consensus = Bilingual(es: "consenso", en: "consensus")

  static func none(_ division: Division) -> Bilingual {
    switch division {
    case .level: Bilingual(es: "sin nivel", en: "no level")
    case .department: Bilingual(es: "sin departamento", en: "no department")
    case .role: Bilingual(es: "sin rol", en: "no role")
    case .site: Bilingual(es: "sin sede", en: "no site")
    case .manager: Bilingual(es: "sin jefatura", en: "no manager")
    }
  }

  static let count = Bilingual(
    es: "Cuántas personas hay detrás de la cifra.", en: "How many people stand behind the figure.")
  static let interval = Bilingual(
    es: "Con un 95 % de confianza, el valor está entre estos dos números. Si son muy distintos, la cifra dice poco.",
    en:
      "With 95% confidence the value lies between these two numbers. Where they are far apart, the figure says little.")
  static let protection = Bilingual(
    es:
      "Un punto (·) es un grupo que no se muestra: hay menos de \(Figure.smallestGroup) personas detrás, o se podrían "
      + "deducir restando.",
    en:
      "A dot (·) is a group that is not shown: fewer than \(Figure.smallestGroup) people stand behind it, or they could "
      + "be worked out by subtraction.")
  static let never = Bilingual(
    es: "Estas cifras describen grupos. No ordenan personas ni sirven para despedir, contratar o premiar.",
    en: "These figures describe groups. They rank nobody, and are not for dismissing, hiring or rewarding.")
}
