extension Rule {
  static let neverUsed = Rule(
    "never-used", .structure, .warning,
    Bilingual(
      es: "Un ajuste que no hace nada engaña a quien edita la lección después.",
      en: "A setting that does nothing deceives whoever edits the lesson next."))
}

extension LintSubject {
  /// Tags, conditions and settings that are well written and change nothing.
  func neverUsed() -> [Finding] {
    scenes.flatMap { scene -> [Finding] in
      var findings: [Finding] = []
      if scene.type == .multiple {
        findings += scene.choices.filter { $0.points != nil }.prefix(1)
          .map { .neverUsed(.pointsInMultiple, at: $0.place) }
      } else if scene.type == .scale {
        findings += scene.choices.filter { $0.points != nil }.prefix(1)
          .map { .neverUsed(.pointsOnScale, at: $0.place) }
      } else if !scene.type.hasBoxes {
        findings += scene.choices.filter { $0.hasMarks(in: scene.type) }.prefix(1)
          .map { .neverUsed(.marksOnItem, at: $0.place) }
      }
      if scene.weight != 1, !scene.isGraded {
        findings.append(.neverUsed(.weight, at: manuscript.source.place(of: "weight", near: scene.place)))
      }
      return findings
    } + idleSettings
  }

  /// `once` where nobody comes back.
  func idleOnce() -> [Finding] {
    let recurring = graph.recurring
    return graph.reachable.sorted().filter { !recurring.contains($0) }.flatMap { index in
      scenes[index].choices.filter(\.isOnce).map { .neverUsed(.once, at: $0.place) }
    }
  }

  private var idleSettings: [Finding] {
    let isGraded = scenes.contains { $0.isOnPath && $0.isGraded }
    var idle: [(key: String, isIdle: Bool, Finding.Idle)] = [
      ("attempts", header.attempts != nil && header.mode == .practice, .attempts),
      ("confidence", header.asksConfidence && !isGraded, .confidence),
      ("pass", header.passMark != nil && !isGraded, .pass),
    ]
    idle.append(("shuffle", header.shuffles && !scenes.contains { $0.choices.count > 1 }, .shuffle))
    return idle.compactMap { key, isIdle, reason in
      guard isIdle, let place = header.places[key] else { return nil }
      return .neverUsed(reason, at: place)
    }
  }
}

extension Choice {
  /// Whether it carries tags, or a condition where nothing is left out by one, as steps and pairs are.
  fileprivate func hasMarks(in type: Scene.Kind) -> Bool {
    let isHidden = type == .order || type == .match
    return points != nil || isOnce || condition != nil && !isHidden || !evidence.isEmpty || !moves.isEmpty
      || !notes.isEmpty
  }
}

extension Finding {
  enum Idle {
    case pointsInMultiple, pointsOnScale, marksOnItem, weight, attempts, confidence, pass, shuffle, formerChoice, once
  }

  static func neverUsed(_ idle: Idle, at place: Place) -> Finding {
    Finding(.neverUsed, at: place, idle.sentence, remedy: idle.remedy)
  }
}

extension Finding.Idle {
  fileprivate var sentence: Bilingual {
    switch self {
    case .pointsInMultiple:
      Bilingual(es: "los puntos no cuentan en tipo=múltiple", en: "points do not count in type=multiple")
    case .pointsOnScale: Bilingual(es: "una escala no se califica", en: "a scale is not graded")
    case .marksOnItem:
      Bilingual(
        es: "aquí las etiquetas y condiciones no cambian nada", en: "tags and conditions change nothing here")
    case .weight:
      Bilingual(
        es: "esta escena no se califica: el peso no cuenta", en: "this scene is not graded: its weight does not count")
    case .attempts: Bilingual(es: "solo una evaluación limita los intentos", en: "only an assessment limits attempts")
    case .confidence:
      Bilingual(
        es: "ninguna escena se califica: no hay de qué estar seguro",
        en: "no scene is graded: there is nothing to be sure of")
    case .pass:
      Bilingual(es: "ninguna escena se califica: siempre se aprueba", en: "no scene is graded: everybody passes")
    case .shuffle: Bilingual(es: "no hay respuestas que mezclar", en: "there are no answers to shuffle")
    case .formerChoice:
      Bilingual(es: "solo una escena recuerda su id anterior", en: "only a scene remembers its former id")
    case .once:
      Bilingual(
        es: "a esta escena no se vuelve: la respuesta se ofrece una vez de todos modos",
        en: "nobody comes back to this scene: the answer is offered once anyway")
    }
  }

  fileprivate var remedy: Bilingual {
    switch self {
    case .pointsInMultiple:
      Bilingual(
        es: "Quítalos: cuenta lo bien marcado menos lo mal marcado.",
        en: "Take them away: what counts is right ticks minus wrong ones.")
    case .pointsOnScale:
      Bilingual(
        es: "Quita los puntos; el comportamiento y el medidor sí cuentan.",
        en: "Take the points away; behaviours and meters do count.")
    case .marksOnItem:
      Bilingual(
        es: "Quítalas, o da a la escena tipo=elección o tipo=múltiple.",
        en: "Take them away, or give the scene type=choice or type=multiple.")
    case .weight:
      Bilingual(es: "Quita el peso de entre las llaves.", en: "Take the weight out of the braces.")
    case .attempts:
      Bilingual(
        es: "Agrega «modo: evaluación», o borra la línea.", en: "Add “mode: assessment”, or delete the line.")
    case .confidence, .pass, .shuffle: Bilingual(es: "Borra la línea.", en: "Delete the line.")
    case .formerChoice:
      Bilingual(
        es: "Quítalo; para conservar el historial, deja el id como estaba.",
        en: "Take it away; to keep the history, leave the id as it was.")
    case .once:
      Bilingual(
        es: "Quítale la marca, o agrega una flecha que vuelva a esta escena.",
        en: "Take the mark away, or add a jump that leads back to this scene.")
    }
  }
}
