import Curricula
import Learning

extension Day {
  /// «hoy», «ayer», «hace 3 días», else the date.
  func ago(from today: Day, _ language: Language) -> String {
    switch today.number - number {
    case 0: Bilingual(es: "hoy", en: "today")[language]
    case 1: Bilingual(es: "ayer", en: "yesterday")[language]
    case let days where (2...30).contains(days): Bilingual(es: "hace \(days) días", en: "\(days) days ago")[language]
    default: words(language)
    }
  }
}
