extension Rule {
  static let minutesOff = Rule(
    "minutes-off", .pedagogy, .warning,
    Bilingual(
      es:
        "Quien aparta un rato para la lección cuenta con que baste: 180 palabras por minuto y medio minuto por decisión.",
      en:
        "Whoever sets time aside for a lesson counts on it: 180 words a minute and half a minute for each decision."))
}

extension LintSubject {
  /// The stated minutes beside those of the path of recommended answers, a quarter more or less.
  func minutesOff() -> [Finding] {
    guard let stated = header.minutes, let place = header.places["minutes"], let path = TypicalPath(lesson) else {
      return []
    }
    let needed = path.minutes
    // Minutes are whole: half a one is no difference.
    guard abs(needed - Double(stated)) > max(0.5, Double(stated) * 0.25) else { return [] }
    let rounded = max(1, Int(needed.rounded()))
    return [
      Finding(
        .minutesOff, at: place,
        Bilingual(
          es: "dice \(stated) min, y el camino recomendado toma \(rounded)",
          en: "says \(stated) min, and the recommended path takes \(rounded)"),
        remedy: Bilingual(
          es: "Escribe \(rounded), o ajusta el texto (palabras: \(path.words); decisiones: \(path.decisions)).",
          en: "Write \(rounded), or adjust the text (words: \(path.words); decisions: \(path.decisions))."))
    ]
  }
}
