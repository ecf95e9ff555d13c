import Curricula

/// What the figures of surveys are called.
enum PulseWords {
  static let maturity = Bilingual(
    es: "Madurez: usos maduros del error menos frágiles", en: "Maturity: mature uses of a mistake less fragile ones")

  static func alignment(_ title: String) -> Bilingual {
    Bilingual(es: "Distancia: «\(title)»", en: "Gap: “\(title)”")
  }

  static func yes(_ title: String) -> Bilingual { Bilingual(es: "«\(title)»: dicen sí", en: "“\(title)”: say yes") }

  static func change(_ change: Change) -> Bilingual {
    if change.isNoise { return Bilingual(es: "ruido", en: "noise") }
    return change.value > 0 ? Bilingual(es: "sube", en: "up") : Bilingual(es: "baja", en: "down")
  }

  static let apart = Bilingual(es: "no comparable", en: "not comparable")
}
