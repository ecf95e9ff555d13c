import Curricula
import Learning

extension Dossier {
  /// What was corrected of an attempt, when, by whom and why: both values are there to see.
  func corrections(of lesson: String, attempt: Int) -> [(String, Bilingual, Cell)] {
    let seqs = records.completions.filter { $0.completed.lesson == lesson && $0.completed.attempt == attempt }.map(
      \.seq)
    let label = Bilingual(es: "Intento \(attempt), corrección", en: "Attempt \(attempt), correction")
    return records.compactMap { record in
      guard case .corrected(let it) = record.event.fact, seqs.contains(it.of) else { return nil }
      let day = record.event.moment.day.words(language)
      return (
        "attempt/\(attempt)/corrected/\(record.seq)", label,
        .text("\(day), \(it.by): \(it.change.words[language]). \(it.reason)")
      )
    }
  }
}

extension Corrected.Change {
  /// `nota 50 → 85`, `not passed → passed`.
  package var words: Bilingual {
    switch self {
    case .score(let was, let now):
      func words(_ name: String, _ point: String) -> String {
        func number(_ value: Double) -> String {
          value.rounded() == value ? value.fixed(0, point: point) ?? "–" : value.fixed(1, point: point) ?? "–"
        }
        return "\(name) \(number(was)) → \(number(now))"
      }
      return Bilingual(es: words("nota", ","), en: words("score", "."))
    case .passed(let was, let now):
      func words(_ passed: Bool) -> Bilingual {
        passed ? Bilingual(es: "aprobada", en: "passed") : Bilingual(es: "sin aprobar", en: "not passed")
      }
      return Bilingual(es: "\(words(was).es) → \(words(now).es)", en: "\(words(was).en) → \(words(now).en)")
    }
  }
}
