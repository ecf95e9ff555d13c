import Curricula

extension DemoOrganisation {
  /// Business figures as HR would bring them in: each month's first day, for the whole and for the departments that
  /// keep count. They get better by fits and starts, whatever the training did.
  package var indicators: [Indicator] {
    let months = (0...Self.days / 30).map { start.adding(days: $0 * 30) }.filter { $0 < today }
    return DemoIndicator.all.flatMap { kind -> [Indicator] in
      var dice = Dice(seed, "indicator", kind.name.en)
      let departments: [DemoDepartment?] = [nil] + DemoDepartment.all.filter { kind.areas.contains($0.area) }
      return departments.flatMap { department -> [Indicator] in
        months.enumerated().map { place, day in
          let progress = Double(place) / Double(max(1, months.count - 1))
          let better: Double = kind.last > kind.first ? 1 : -1
          let level =
            kind.first + (kind.last - kind.first) * progress + better * (department?.service ?? 0) * kind.first
          let value = max(0, dice.bell(level, spread: abs(kind.first) * 0.08))
          return Indicator(
            day: day, name: kind.name[language], unit: kind.unit[language], value: (value * 10).rounded() / 10,
            department: department?.name[language])
        }
      }
    }
  }
}

/// A figure that the invented organisation keeps.
private struct DemoIndicator {
  let name: Bilingual
  let unit: Bilingual
  /// At the beginning and at the end, most likely.
  let first: Double
  let last: Double
  /// The departments that count it for themselves.
  let areas: [String]

  static let all = [
    DemoIndicator(
      name: Bilingual(es: "Casos reabiertos", en: "Reopened cases"),
      unit: Bilingual(es: "por cada 100", en: "per 100"), first: 14, last: 9, areas: ["customer-care", "systems"]),
    DemoIndicator(
      name: Bilingual(es: "Entregas a tiempo", en: "Deliveries on time"), unit: Bilingual(es: "%", en: "%"),
      first: 78, last: 84, areas: ["warehouse"]),
    DemoIndicator(
      name: Bilingual(es: "Quejas", en: "Complaints"), unit: Bilingual(es: "al mes", en: "a month"), first: 63,
      last: 52, areas: []),
  ]
}
