import Curricula
import Learning

extension BoardBody {
  var kirkpatrick: HTML {
    let training = board.training
    let percent = numerals.percent
    let reactions = TrainingFigures.Question.allCases.compactMap { question -> HTML? in
      guard let total = training.reactions[question]?.total, total != .none else { return nil }
      return "<li>\(say(question.title)): \(words(total, percent))</li>\n"
    }
    let gain = training.gain
    return level(
      Bilingual(es: "1. Reacción", en: "1. Reaction"),
      Bilingual(
        es: "De cien reacciones a una lección, cuántas son 4 o 5 de 5.",
        en: "Of a hundred reactions to a lesson, how many are 4 or 5 of 5."),
      reactions.isEmpty ? nil : "<ul>\n\(reactions.joined())</ul>\n")
      + level(
        Bilingual(es: "2. Aprendizaje", en: "2. Learning"),
        Bilingual(
          es:
            "Comportamientos dominados, de los que tienen evidencia suficiente; y cuánto se ganó de lo que se podía ganar, de "
            + "la primera vez a la última situación hermana en el repaso.",
          en:
            "Behaviours mastered, of those with enough evidence; and how much was gained of what could be, from the first "
            + "time to the last sibling situation in review."),
        """
        <ul>
        <li>\(say(Bilingual(es: "Dominio", en: "Mastery"))): \(words(training.mastered, percent))</li>
        <li>\(say(Bilingual(es: "Ganancia", en: "Gain"))): \(words(gain.total) { numerals.decimal($0, 2) }), n = \(gain.count)</li>
        </ul>

        """)
      + level(
        Bilingual(es: "3. Comportamiento", en: "3. Behaviour"),
        Bilingual(
          es: "Lo que se vio en el trabajo y los compromisos de los que se dio cuenta.",
          en: "What was seen at work, and the commitments that were accounted for."),
        """
        <ul>
        <li>\(say(observed))</li>
        <li>\(say(Bilingual(es: "Compromisos cumplidos, según quien los hizo", en: "Commitments kept, as those who made them say"))): \
        \(words(training.kept, percent))</li>
        </ul>

        """)
      + level(
        Bilingual(es: "4. Resultados", en: "4. Results"),
        Bilingual(
          es:
            "Cifras del negocio que trajo Recursos Humanos. Van aquí para verlas juntas: nada prueba que la formación sea su causa.",
          en:
            "Business figures that HR brought in. They are here to be seen together: nothing proves that the training is "
            + "their cause."),
        indicators)
  }

  private func level(_ title: Bilingual, _ guide: Bilingual, _ content: HTML?) -> HTML {
    """
    <div class="level">
    <h3>\(say(title))</h3>
    <p class="guide">\(say(guide))</p>
    \(content ?? "<p class=\"nothing\">\(say(BoardWords.nothing))</p>\n")</div>

    """
  }

  private var observed: Bilingual {
    let (count, units) = board.observations
    return Bilingual(
      es: "\(count) \(count == 1 ? "observación" : "observaciones") en \(units) \(units == 1 ? "área" : "áreas"); "
        + "véanse con: cultura report observations",
      en:
        "\(count) \(count == 1 ? "observation" : "observations") in \(units) \(units == 1 ? "department" : "departments"); "
        + "see them with: cultura report observations")
  }

  private var indicators: HTML? {
    struct Key: Hashable, Comparable {
      let name: String
      let unit: String
      static func < (a: Key, b: Key) -> Bool { (a.name.folded, a.name, a.unit) < (b.name.folded, b.name, b.unit) }
    }
    let all = Dictionary(grouping: board.indicators.filter { $0.department == nil }) {
      Key(name: $0.name, unit: $0.unit)
    }
    guard !all.isEmpty else { return nil }
    let rows = all.keys.sorted().enumerated().map { place, key -> HTML in
      let values = (all[key] ?? []).sorted { $0.day < $1.day }
      guard let first = values.first, let last = values.last else { return "" }
      let words = say(
        Bilingual(
          es: "\(key.name): de \(numerals.decimal(first.value, 1)) a \(numerals.decimal(last.value, 1))",
          en: "\(key.name): from \(numerals.decimal(first.value, 1)) to \(numerals.decimal(last.value, 1))"))
      let line = Sparkline(
        id: id("indicator-\(place)"), title: key.name, description: words,
        points: values.map { (Double($0.day.number), $0.value) })
      return """
        <tr><th scope="row">\(key.name)</th><td>\(key.unit)</td><td>\(numerals.decimal(first.value, 1)) \
        (\(first.day.words(language)))</td><td>\(numerals.decimal(last.value, 1)) (\(last.day.words(language)))</td>\
        <td class="spark-cell">\(line.svg)</td></tr>

        """
    }
    let headings = [
      Bilingual(es: "Indicador", en: "Indicator"), Bilingual(es: "Unidad", en: "Unit"),
      Bilingual(es: "Primero", en: "First"), Bilingual(es: "Último", en: "Last"),
      Bilingual(es: "Recorrido", en: "Course"),
    ]
    return """
      <div class="scroll"><table class="data">
      <caption>\(say(Bilingual(es: "Toda la organización", en: "The whole organisation")))</caption>
      <thead><tr>\(headings.map { "<th scope=\"col\">\(say($0))</th>" as HTML }.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>

      """
  }
}

extension TrainingFigures.Question {
  var title: Bilingual {
    switch self {
    case .relevant: Bilingual(es: "Tiene que ver con mi trabajo", en: "It has to do with my work")
    case .apply: Bilingual(es: "Puedo aplicarlo", en: "I can apply it")
    case .recommend: Bilingual(es: "La recomendaría", en: "I would recommend it")
    }
  }
}
