import Curricula
import Learning

/// The days that a report asks about, both ends included; open where an end is nil.
package struct Period: Hashable, Sendable {
  package var from: Day?
  package var to: Day?

  package init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  /// Every day.
  package static let always = Period()

  package var isAlways: Bool { self == .always }

  package func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// « · del 1 ene 2026 al 31 mar 2026», behind what it is about; nothing where every day counts.
  var suffix: Bilingual {
    switch (from, to) {
    case (nil, nil): Bilingual(es: "", en: "")
    case (let from?, nil): Bilingual(es: " · desde el \(from.words(.es))", en: " · from \(from.words(.en))")
    case (nil, let to?): Bilingual(es: " · hasta el \(to.words(.es))", en: " · until \(to.words(.en))")
    case (let from?, let to?):
      Bilingual(
        es: " · del \(from.words(.es)) al \(to.words(.es))", en: " · from \(from.words(.en)) to \(to.words(.en))")
    }
  }
}
