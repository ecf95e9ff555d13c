import Curricula

/// What is said about an answer beside what is right.
enum SolutionPhrase {
  case rightOrder, stepGiven(Int), stepGivenPlain(Int)
  case pairs, pairGiven(String), pairRightPlain(String), pairWrongPlain(String, given: String)
  case completed, gapGiven(Int, String)
  case number([String])
  case compare, check(String)

  var words: Bilingual {
    switch self {
    case .rightOrder: Bilingual(es: "El orden:", en: "The order:")
    case .stepGiven(let place): Bilingual(es: "tú: \(place)", en: "you: \(place)")
    case .stepGivenPlain(let place):
      Bilingual(es: "Lo pusiste en el lugar \(place).", en: "You put it in place \(place).")
    case .pairs: Bilingual(es: "Las parejas:", en: "The pairs:")
    case .pairGiven(let text): Bilingual(es: "tú: \(text)", en: "you: \(text)")
    case .pairRightPlain(let pair): Bilingual(es: "Bien. \(pair).", en: "Right. \(pair).")
    case .pairWrongPlain(let pair, let given):
      Bilingual(es: "No. \(pair). Pusiste: \(given).", en: "No. \(pair). You put: \(given).")
    case .completed: Bilingual(es: "Completo:", en: "Filled in:")
    case .gapGiven(let number, let given):
      Bilingual(es: "Hueco \(number): pusiste «\(given)».", en: "Gap \(number): you put “\(given)”.")
    case .number(let accepted):
      Bilingual(
        es: "Respuesta: \(accepted.joined(separator: " o ")).", en: "Answer: \(accepted.joined(separator: " or ")).")
    case .compare: Bilingual(es: "Compáralo con esto:", en: "Compare it with this:")
    case .check(let text): Bilingual(es: "Revisa: \(text)", en: "Check: \(text)")
    }
  }
}

extension Double {
  /// In figures, with the decimal sign of the language.
  func written(_ language: Language) -> String {
    if let whole = Int(exactly: self) { return String(whole) }
    return language == .es ? description.replacing(".", with: ",") : description
  }
}

extension NumberAnswer {
  /// `18`, or `18 ± 0,5`.
  func written(_ language: Language) -> String {
    value.written(language) + (tolerance > 0 ? " ± \(tolerance.written(language))" : "")
  }
}
