import Curricula
import Learning

extension Page {
  /// How many cards come up on each of the coming days: as a chart of a week a line, or in a sentence.
  mutating func forecast(_ counts: [Int], from today: Day) {
    let days = counts.enumerated().map { (day: today.adding(days: $0), offset: $0, count: $1) }
    if style.isPlain {
      let told = days.filter { $0.count > 0 }.map { day in
        ReviewPhrase.upcoming(day.count, in: day.offset).words[language]
      }
      paragraph(ReviewPhrase.forecastPlain(days: counts.count, told.joined(separator: ", ")).words)
      return
    }
    paragraph(ReviewPhrase.forecast(days: counts.count).words, .strong)
    let perLine = style.columns >= 2 + counts.count * 4 ? counts.count : 7
    let most = Double(max(1, counts.max() ?? 1))
    for start in stride(from: 0, to: days.count, by: max(1, perLine)) {
      let week = days[start..<min(start + perLine, days.count)]
      line(week.map { ReviewPhrase.weekday($0.day.weekday).words[language] }, .quiet)
      line(week.map { $0.count == 0 ? "·" : String($0.count) }, .normal)
      line(
        week.map { $0.count == 0 ? "" : String(repeating: Sparkline.block(Double($0.count) / most), count: 2) },
        .accent)
    }
  }

  /// Cells of four columns, each to the right of its own.
  private mutating func line(_ cells: [String], _ face: Style.Face) {
    let text = cells.map { String(repeating: " ", count: max(0, 4 - DisplayWidth.of($0))) + $0 }.joined()
    raw(text, face)
  }
}
