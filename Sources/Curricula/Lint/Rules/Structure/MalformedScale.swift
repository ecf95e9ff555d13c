extension Rule {
  static let malformedScale = Rule(
    "malformed-scale", .structure, .error,
    Bilingual(
      es: "Cada punto de una escala se guarda por su número.",
      en: "Each point of a scale is kept by its number."))
}

extension Finding {
  static func malformedScale(at place: Place) -> Finding {
    Finding(
      .malformedScale, at: place,
      Bilingual(
        es: "este punto de la escala no empieza con un número",
        en: "this point of the scale does not begin with a number"),
      remedy: Bilingual(
        es: "Escribe el número y después su nombre: - 1 Nunca.", en: "Write the number and then its name: - 1 Never."))
  }
}
