import Curricula

/// What is said around review cards.
enum ReviewPhrase {
  case nothingDue(next: String?), begin(Int), card(Int, of: Int), stopped, done(Int)
  case enough(Int, left: Int), later(Int), badLimit(String), limitFlag, noWhyYet, notInReview(String)
  case forecast(days: Int), forecastPlain(days: Int, String), weekday(Int), upcoming(Int, in: Int)

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
    case .enough(let done, let left):
      Bilingual(
        es: "Hoy ya repasaste \(done), y así está bien: \(left == 1 ? "la otra espera" : "las otras \(left) esperan") "
          + "a mañana. Si quieres más hoy: repaso \(done + left), o --limit \(done + left).",
        en: "You have reviewed \(done) today, and that is enough: \(left == 1 ? "the other one" : "the other \(left)") "
          + "will wait for tomorrow. If you want more today: review \(done + left), or --limit \(done + left).")
    case .later(let left):
      Bilingual(
        es: left == 1 ? "Queda 1 para otro día." : "Quedan \(left) para otro día.",
        en: left == 1 ? "1 is left for another day." : "\(left) are left for another day.")
    case .badLimit(let words):
      Bilingual(
        es: "«\(words)» no dice cuántas situaciones repasar hoy: escribe un número desde 1, como repaso 5.",
        en: "“\(words)” does not say how many situations to review today: type a number from 1, like review 5.")
    case .limitFlag:
      Bilingual(
        es: "Cuántas situaciones repasar hoy, a lo más; si no, 10.",
        en: "At most how many situations to review today; else 10.")
    case .noWhyYet:
      Bilingual(
        es: "Todavía no has respondido ninguna en este repaso.", en: "You have not answered any in this review yet.")
    case .notInReview(let verb):
      Bilingual(
        es: "En el repaso no hay «\(verb)»: cada situación se responde una vez.",
        en: "There is no “\(verb)” in a review: each situation is answered once.")
    case .forecast(let days):
      Bilingual(es: "Repaso de los próximos \(days) días", en: "Review in the next \(days) days")
    case .forecastPlain(let days, let told):
      told.isEmpty
        ? Bilingual(
          es: "En los próximos \(days) días no hay nada que repasar.", en: "Nothing to review in the next \(days) days."
        )
        : Bilingual(
          es: "Repaso de los próximos \(days) días: \(told). Los demás días, nada.",
          en: "Review in the next \(days) days: \(told). Nothing on the other days.")
    case .weekday(let day):
      Bilingual(
        es: ["lu", "ma", "mi", "ju", "vi", "sá", "do"][min(max(day, 0), 6)],
        en: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][min(max(day, 0), 6)])
    case .upcoming(let count, let days):
      switch days {
      case 0: Bilingual(es: "\(count) hoy", en: "\(count) today")
      case 1: Bilingual(es: "\(count) mañana", en: "\(count) tomorrow")
      default: Bilingual(es: "\(count) en \(days) días", en: "\(count) in \(days) days")
      }
    }
  }
}
