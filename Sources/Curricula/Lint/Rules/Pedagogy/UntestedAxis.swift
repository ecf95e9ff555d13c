extension Rule {
  static let untestedAxis = Rule(
    "untested-axis", .pedagogy, .warning,
    Bilingual(
      es: "Un eje que ninguna lección pone a prueba queda vacío en cada perfil.",
      en: "An axis that no lesson puts to the test stays empty in every profile."))
}

extension Outline {
  /// Axes that no answer's evidence touches, by the behaviours that lessons show.
  func untestedAxis(shown: Set<String>) -> [Finding] {
    let tested = Set(axes.filter { shown.contains($0.key) }.map(\.value.text))
    return sections.filter { $0.kind == .axes }.flatMap(\.items).filter { !tested.contains($0.id) }.map { axis in
      Finding(
        .untestedAxis, at: axis.place,
        Bilingual(
          es: "ninguna lección da evidencia sobre el eje «\(axis.id)»",
          en: "no lesson gives evidence on the axis “\(axis.id)”"),
        remedy: Bilingual(
          es: "Agrega a alguna respuesta un comportamiento de este eje, o quita el eje.",
          en: "Add a behaviour of this axis to some answer, or take the axis away."))
    }
  }
}
