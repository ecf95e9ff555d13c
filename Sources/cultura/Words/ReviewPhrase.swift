import Curricula

/// What is said around review cards.
enum ReviewPhrase {
  case nothingDue(next: String?), begin(Int), card(Int, of: Int), stopped, done(Int)

  var words: Bilingual {
    switch self {
    case .nothingDue(let next):
      Bilingual(
        es: "Hoy no hay nada que repasar."
          + (next.map { " Lo próximo: \($0)." } ?? " El repaso empieza al terminar una lección."),
        en: "Nothing to review today." + (next.map { " Next: \($0)." } ?? " Review begins when you finish a lesson."))
    case .begin(let count):
      count == 1
        ? Bilingual(es: "1 situación parecida a las que viviste.", en: "1 situation like those you have lived.")
        : Bilingual(
          es: "\(count) situaciones parecidas a las que viviste.",
          en: "\(count) situations like those you have lived.")
    case .card(let number, let count):
      Bilingual(es: "Repaso \(number) de \(count)", en: "Review \(number) of \(count)")
    case .stopped: Bilingual(es: "Guardado. El resto te espera.", en: "Saved. The rest will wait for you.")
    case .done(let count):
      count == 1
        ? Bilingual(es: "Listo: 1 situación repasada.", en: "Done: 1 situation reviewed.")
        : Bilingual(es: "Listo: \(count) situaciones repasadas.", en: "Done: \(count) situations reviewed.")
    }
  }
}
