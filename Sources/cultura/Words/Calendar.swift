import Curricula
import Learning

extension Day {
  /// «22 nov 2026», "22 Nov 2026".
  func words(_ language: Language) -> String {
    let (year, month, day) = components
    let es = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]
    let en = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let names = language == .es ? es : en
    return "\(day) \(names[(month - 1) % 12]) \(year)"
  }

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
