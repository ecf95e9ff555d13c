/// Something of a GIFT file that a lesson has no place for, or of a lesson that GIFT has none for.
package struct GiftNote: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    // A question that cannot be read.
    case unreadable(Bilingual), braces, fewAnswers, noArrow, notANumber(String)
    // What an import leaves behind.
    case category(String), tags([String]), markup, weights, negativeWeight(String), lessThanFull(String)
    case wildcard, feedbackLost(String), roundedWeight(String), unfit(String)
    // What an export leaves behind.
    case noEquivalent(scene: String, type: String), severalGaps(scene: String), branching, state, evidence, hints,
      letters
    case occasions(scene: String), cards
  }

  /// 1-based, in the file that was read.
  package let line: Int
  package let reason: Reason

  init(_ line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// Whether a whole question or scene was left out.
  package var isLoss: Bool {
    switch reason {
    case .unreadable, .braces, .fewAnswers, .noArrow, .notANumber, .unfit, .noEquivalent, .severalGaps: true
    case .category, .tags, .markup, .weights, .negativeWeight, .lessThanFull, .wildcard, .feedbackLost, .roundedWeight,
      .branching, .state, .evidence, .hints, .letters, .occasions, .cards:
      false
    }
  }

  package var sentence: Bilingual {
    switch reason {
    case .unreadable(let sentence): sentence
    case .braces:
      Bilingual(
        es: "falta una llave «{» o «}»; la pregunta queda fuera",
        en: "a brace “{” or “}” is missing; the question is left out")
    case .fewAnswers:
      Bilingual(
        es: "tiene menos respuestas de las que hacen falta; la pregunta queda fuera",
        en: "there are fewer answers than needed; the question is left out")
    case .noArrow:
      Bilingual(
        es: "una pareja no tiene «->»; la pregunta queda fuera", en: "a pair has no “->”; the question is left out")
    case .notANumber(let text):
      Bilingual(
        es: "«\(text)» no es un número; la pregunta queda fuera", en: "“\(text)” is no number; the question is left out"
      )
    case .category(let name):
      Bilingual(
        es: "una lección no tiene categorías; «\(name)» no pasa",
        en: "a lesson has no categories; “\(name)” is not carried over")
    case .tags(let tags):
      Bilingual(
        es: "una escena no lleva marcas de Moodle: \(tags.joined(separator: ", "))",
        en: "a scene carries no Moodle tags: \(tags.joined(separator: ", "))")
    case .markup:
      Bilingual(
        es: "el texto lleva marcas de HTML, que una lección mostraría tal cual",
        en: "the text holds HTML, which a lesson would show as it is")
    case .weights:
      Bilingual(
        es: "los pesos no pasan: en una escena múltiple cada acierto suma lo mismo y cada error resta lo mismo",
        en:
          "the weights are not carried over: in a multiple scene each right one adds the same and each wrong one takes the same away"
      )
    case .negativeWeight(let text):
      Bilingual(
        es: "«\(text)» resta puntos en Moodle; aquí vale 0",
        en: "“\(text)” takes marks away in Moodle; here it is worth 0")
    case .lessThanFull(let text):
      Bilingual(
        es: "«\(text)» valía una parte; aquí una respuesta escrita acierta o no, y no se acepta",
        en: "“\(text)” was worth a part; here a written answer is right or not, and it is not accepted")
    case .wildcard: Bilingual(es: "el comodín «*» no tiene equivalente", en: "the wildcard “*” has no equivalent")
    case .feedbackLost(let text):
      Bilingual(
        es: "la explicación de «\(text)» no tiene lugar aquí", en: "the feedback to “\(text)” has no place here")
    case .roundedWeight(let text):
      Bilingual(
        es: "el peso de «\(text)» se redondeó a puntos enteros",
        en: "the weight of “\(text)” was rounded to whole points")
    case .unfit(let text):
      Bilingual(
        es: "«\(text)» se leería de otra manera en una lección; la pregunta queda fuera",
        en: "“\(text)” would be read as something else in a lesson; the question is left out")
    case .noEquivalent(let scene, let type):
      Bilingual(
        es: "GIFT no tiene preguntas de tipo «\(type)»; la escena «\(scene)» queda fuera",
        en: "GIFT has no questions of type “\(type)”; the scene “\(scene)” is left out")
    case .severalGaps(let scene):
      Bilingual(
        es: "GIFT admite un solo hueco por pregunta; la escena «\(scene)» queda fuera",
        en: "GIFT has one gap a question; the scene “\(scene)” is left out")
    case .branching:
      Bilingual(
        es: "las flechas no pasan: en Moodle las preguntas van en orden",
        en: "jumps are not carried over: in Moodle questions come in order")
    case .state:
      Bilingual(es: "medidores, notas y condiciones no pasan", en: "meters, notes and conditions are not carried over")
    case .evidence:
      Bilingual(es: "la evidencia de comportamientos no pasa", en: "evidence on behaviours is not carried over")
    case .hints: Bilingual(es: "las pistas no pasan", en: "hints are not carried over")
    case .letters:
      Bilingual(es: "quién habla y las cartas pasan como texto", en: "speakers and letters are carried over as text")
    case .occasions(let scene):
      Bilingual(
        es: "en «\(scene)», lo que se dice solo al acertar o al fallar no pasa",
        en: "in “\(scene)”, what is said only at full credit or below it is not carried over")
    case .cards:
      Bilingual(
        es: "las fichas de repaso pasan como preguntas sueltas",
        en: "review cards are carried over as questions of their own")
    }
  }
}
