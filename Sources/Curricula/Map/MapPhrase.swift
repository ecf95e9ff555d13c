/// What a map says besides the lesson's own words.
package enum MapPhrase {
  case start, once, anyAnswer, otherAnswer, otherwise
  case leadsTo, returnsTo
  case when(Condition)
  case ending(Scene.Outcome)
  case type(Scene.Kind)
  case headline(scenes: Int, endings: [Scene.Outcome])

  package var words: Bilingual {
    switch self {
    case .start: Bilingual(es: "inicio", en: "start")
    case .once: Bilingual(es: "una vez", en: "once")
    case .anyAnswer: Bilingual(es: "cualquier respuesta", en: "any answer")
    case .otherAnswer: Bilingual(es: "cualquier otra respuesta", en: "any other answer")
    case .otherwise: Bilingual(es: "si no", en: "otherwise")
    case .leadsTo: Bilingual(es: "lleva a", en: "leads to")
    case .returnsTo: Bilingual(es: "vuelve a", en: "goes back to")
    case .when(let condition):
      Bilingual(
        es: "si " + condition.tests.map(\.words.es).joined(separator: " y "),
        en: "if " + condition.tests.map(\.words.en).joined(separator: " and "))
    case .ending(.good): Bilingual(es: "final bueno", en: "good ending")
    case .ending(.mixed): Bilingual(es: "final mixto", en: "mixed ending")
    case .ending(.bad): Bilingual(es: "final malo", en: "bad ending")
    case .type(let type): Self.kind(type)
    case .headline(let scenes, let endings):
      Bilingual(
        es:
          "\(scenes) \(scenes == 1 ? "escena" : "escenas") · \(endings.count) \(endings.count == 1 ? "final" : "finales")"
          + Self.outcomes(endings, { $0.plural.es }),
        en:
          "\(scenes) \(scenes == 1 ? "scene" : "scenes") · \(endings.count) \(endings.count == 1 ? "ending" : "endings")"
          + Self.outcomes(endings, { $0.plural.en }))
    }
  }

  /// Nothing for what is most common, to choose one answer.
  private static func kind(_ type: Scene.Kind) -> Bilingual {
    switch type {
    case .choice, .ending, .commitment: Bilingual(es: "", en: "")
    case .multiple: Bilingual(es: "varias respuestas", en: "several answers")
    case .order: Bilingual(es: "ordenar", en: "put in order")
    case .match: Bilingual(es: "emparejar", en: "match")
    case .cloze: Bilingual(es: "completar", en: "fill in")
    case .number: Bilingual(es: "un número", en: "a number")
    case .text: Bilingual(es: "escribir", en: "write")
    case .scale: Bilingual(es: "escala", en: "scale")
    case .reflection: Bilingual(es: "reflexión", en: "reflection")
    case .info: Bilingual(es: "solo leer", en: "only read")
    }
  }

  private static func outcomes(_ endings: [Scene.Outcome], _ plural: (Scene.Outcome) -> (String, String)) -> String {
    let parts = Scene.Outcome.allCases.compactMap { outcome -> String? in
      let count = endings.count { $0 == outcome }
      let (one, many) = plural(outcome)
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
  }
}

extension Scene.Outcome {
  fileprivate var plural: (es: (String, String), en: (String, String)) {
    switch self {
    case .good: (("bueno", "buenos"), ("good", "good"))
    case .mixed: (("mixto", "mixtos"), ("mixed", "mixed"))
    case .bad: (("malo", "malos"), ("bad", "bad"))
    }
  }
}

extension Condition.Test {
  /// As it is heard; ids stay as the author wrote them.
  fileprivate var words: Bilingual {
    switch self {
    case .note(let note): Bilingual(es: "hay «\(note)»", en: "“\(note)”")
    case .noNote(let note): Bilingual(es: "no hay «\(note)»", en: "no “\(note)”")
    case .meter(let id, let comparison, let bound):
      Bilingual(es: "\(id) \(comparison.sign) \(bound)", en: "\(id) \(comparison.sign) \(bound)")
    }
  }
}

extension Condition.Comparison {
  fileprivate var sign: String {
    switch self {
    case .atMost: "≤"
    case .atLeast: "≥"
    case .less, .equal, .more: rawValue
    }
  }
}
