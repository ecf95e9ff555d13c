extension Rule {
  static let unevidencedBehaviour = Rule(
    "unevidenced-behaviour", .pedagogy, .warning,
    Bilingual(
      es: "Un comportamiento anunciado que ninguna respuesta muestra promete algo que la lección no da.",
      en: "A behaviour announced and shown by no answer promises what the lesson does not give."))
}

extension LintSubject {
  func unevidencedBehaviour() -> [Finding] {
    let shown = Set(choices.flatMap { $0.choice.evidence.map(\.behaviour) })
    guard let place = header.places["behaviours"] else { return [] }
    let known = curriculum.map { Set($0.behaviours.map(\.id)) }
    // What nobody declared has its finding.
    return header.behaviours.filter { !shown.contains($0) && known?.contains($0) ?? true }.map { id in
      Finding(
        .unevidencedBehaviour, at: manuscript.source.place(of: id, near: place),
        Bilingual(
          es: "ninguna respuesta da evidencia de «\(id)»", en: "no answer is evidence of “\(id)”"),
        remedy: Bilingual(
          es: "Agrega +\(id) o -\(id) a las respuestas que lo muestran, o quítalo de esta línea.",
          en: "Add +\(id) or -\(id) to the answers that show it, or take it off this line."))
    }
  }
}
