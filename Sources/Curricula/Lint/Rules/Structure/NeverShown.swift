extension Rule {
  static let neverShown = Rule(
    "never-shown", .structure, .warning,
    Bilingual(
      es: "Lo que nadie llega a leer es trabajo perdido, o está en el lugar equivocado.",
      en: "What nobody ever reads is lost work, or stands in the wrong place."))
}

extension LintSubject {
  /// Words that are well written, in a place from which no learner gets to see them.
  func neverShown() -> [Finding] {
    scenes.flatMap { scene -> [Finding] in
      var findings: [Finding] = []
      if !scene.type.picksItems {
        // A pair's own feedback is said to whoever misses that pair.
        let lines = scene.choices.flatMap { choice in
          choice.consequences.map(\.place) + (scene.type == .match ? [] : choice.feedback.map(\.place))
        }
        findings += lines.prefix(1).map { .neverShown(.underItem, at: $0) }
      }
      if scene.type == .commitment {
        findings += scene.feedback.prefix(1).map { .neverShown(.afterCommitment, at: $0.place) }
      } else if !scene.isGraded {
        findings += scene.feedback.filter { $0.occasion != .always }.prefix(1)
          .map { .neverShown(.gradedFeedback, at: $0.place) }
      }
      let hasNoPrompt = scene.type == .commitment || scene.type == .ending
      if let place = scene.hintPlaces.first, hasNoPrompt || header.mode == .assessment {
        findings.append(.neverShown(hasNoPrompt ? .hintWithoutQuestion : .hintInAssessment, at: place))
      }
      return findings
    }
  }
}

extension Scene.Kind {
  /// Whether an answer picks some of its items, and so brings about what stands under them.
  var picksItems: Bool { hasBoxes || self == .scale }
}

extension Finding {
  enum Unseen { case underItem, afterCommitment, gradedFeedback, hintWithoutQuestion, hintInAssessment }

  fileprivate static func neverShown(_ unseen: Unseen, at place: Place) -> Finding {
    Finding(.neverShown, at: place, unseen.sentence, remedy: unseen.remedy)
  }
}

extension Finding.Unseen {
  fileprivate var sentence: Bilingual {
    switch self {
    case .underItem:
      Bilingual(es: "lo que va bajo estas líneas no se muestra", en: "what stands under these lines is not shown")
    case .afterCommitment:
      Bilingual(es: "después de un compromiso no se explica nada", en: "nothing is explained after a commitment")
    case .gradedFeedback:
      Bilingual(
        es: "esta escena no se califica: nadie acierta ni falla",
        en: "this scene is not graded: nobody is right or wrong here")
    case .hintWithoutQuestion:
      Bilingual(es: "aquí nadie puede pedir una pista", en: "nobody can ask for a hint here")
    case .hintInAssessment:
      Bilingual(es: "en una evaluación no hay pistas", en: "an assessment has no hints")
    }
  }

  fileprivate var remedy: Bilingual {
    switch self {
    case .underItem:
      Bilingual(
        es: "Llévalo al borde con «> », después de la última línea: se dice tras la respuesta.",
        en: "Move it to the margin with “> ”, after the last line: it is said after the answer.")
    case .afterCommitment:
      Bilingual(es: "Escríbelo como texto, antes de las sugerencias.", en: "Write it as prose, before the suggestions.")
    case .gradedFeedback:
      Bilingual(
        es: "Quita la casilla y deja «> »: así se dice siempre.",
        en: "Take the box away and leave “> ”: so it is always said.")
    case .hintWithoutQuestion, .hintInAssessment:
      Bilingual(es: "Borra la pista, o dila en el texto.", en: "Delete the hint, or say it in the text.")
    }
  }
}
