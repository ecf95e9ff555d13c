import Curricula

extension Day {
  /// `22 nov 2026`, `22 Nov 2026`.
  package func words(_ language: Language) -> String {
    let (year, month, day) = components
    let names: [String]
    switch language {
    case .es: names = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]
    case .en: names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    }
    guard names.indices.contains(month - 1) else { return description }
    return "\(day) \(names[month - 1]) \(year)"
  }
}
