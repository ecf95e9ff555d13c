import Curricula
import Learning

/// One value of a table, before it has a form.
package enum Cell: Hashable, Sendable {
  /// Words from outside: a name, an id, a title.
  case text(String)
  /// Words that stand where a name is missing: `null` in JSON.
  case unnamed(Bilingual)
  case count(Int)
  /// A part of a whole; screens show its percentage, programs get the part.
  case share(Int, of: Int)
  case number(Double, decimals: Int)
  /// A date: words on a screen, `2026-11-22` in CSV and JSON.
  case day(Day)
  /// Not said, because it would describe too few people.
  case withheld
  /// There is nothing to say.
  case none

  /// Whether an empty column would say the same.
  var isZero: Bool {
    switch self {
    case .count(0), .share(0, _), .none: true
    default: false
    }
  }
}

extension Cell {
  /// As it stands in a table on a screen: `12`, `160 (87 %)`, `74,5`, `·`.
  func text(_ language: Language) -> String {
    switch self {
    case .text(let text): text.onOneLine
    case .unnamed(let words): words[language]
    case .count(let count): String(count)
    case .share(let part, let whole): Self.share(part, of: whole, language)
    case .number(let value, let decimals): value.fixed(decimals, point: language.decimalPoint) ?? "–"
    case .day(let day): day.words(language)
    case .withheld: "·"
    case .none: "–"
    }
  }

  /// As it is read aloud: signs that say nothing to the ear become words.
  func words(_ language: Language, withheld: Bilingual) -> String {
    switch self {
    case .withheld: withheld[language]
    case .none: TableWords.nothing[language]
    case .number(let value, _) where !value.isFinite: TableWords.nothing[language]
    default: text(language)
    }
  }

  /// With its percentage, which is 0 or 100 only when none or all are meant.
  private static func share(_ part: Int, of whole: Int, _ language: Language) -> String {
    guard whole > 0 else { return String(part) }
    let exact = 100 * Double(part) / Double(whole)
    let percent = part <= 0 ? 0 : part >= whole ? exact.rounded() : min(99, max(1, exact.rounded()))
    return "\(part) (\(JSON.digits(percent))\(language == .es ? " " : "")%)"
  }
}

extension Language {
  fileprivate var decimalPoint: String {
    switch self {
    case .es: ","
    case .en: "."
    }
  }
}

extension Double {
  /// Rounded half away from zero, with exactly so many decimals; nil for what is no number.
  func fixed(_ decimals: Int, point: String) -> String? {
    guard isFinite else { return nil }
    let scaled = scaled(decimals)
    guard abs(scaled) < 1e15 else { return description }
    let digits = Int(abs(scaled))
    let scale = Int(Self.powerOfTen(decimals))
    let sign = scaled < 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(digits) }
    let fraction = String(digits % scale)
    return sign + String(digits / scale) + point
      + String(repeating: "0", count: max(0, decimals - fraction.utf8.count)) + fraction
  }

  /// The value that `fixed` shows.
  func rounded(to decimals: Int) -> Double {
    isFinite && abs(scaled(decimals)) < 1e15 ? scaled(decimals) / Self.powerOfTen(decimals) : self
  }

  private func scaled(_ decimals: Int) -> Double { (self * Self.powerOfTen(decimals)).rounded() }

  private static func powerOfTen(_ decimals: Int) -> Double {
    (0..<min(9, max(0, decimals))).reduce(1) { power, _ in power * 10 }
  }
}
