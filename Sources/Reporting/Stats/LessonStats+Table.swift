import Curricula
import Learning

extension LessonStats {
  /// The figures as columns and rows: each scene, then its choices; `flagged` are learners' words by scene.
  package func table(asOf: Day, source: Table.Source, flagged: [(scene: String, text: String)] = []) -> Table {
    var table = Table(
      report: "stats",
      title: Bilingual(es: "Cómo responde la gente: \(title)", en: "How people answer: \(title)"),
      headline: Bilingual(
        es: "empezaron \(started), terminaron \(completed)", en: "\(started) began, \(completed) finished"),
      asOf: asOf, source: source, columns: Self.columns,
      emptiness: Bilingual(es: "Nadie ha empezado esta lección todavía.", en: "Nobody has begun this lesson yet."))
    table.totals = [
      Table.Total("started", Bilingual(es: "empezaron", en: "began"), started),
      Table.Total("completed", Bilingual(es: "terminaron", en: "finished"), completed),
    ]
    if started > 0 { table.rows = scenes.flatMap(rows) }
    table.notes = notes(flagged)
    table.definitions = Self.definitions
    table.smallestGroup = nil
    return table
  }

  private func rows(_ scene: SceneStats) -> [[Cell]] {
    let own: [Cell] = [
      .text(scene.scene), .text("\(scene.scene) · \(scene.title)"), .none, .unnamed(Self.wholeScene), .none,
      .count(scene.reached), .count(scene.dropped), scene.seconds.cell(decimals: 1), scene.facility.cell(decimals: 2),
      scene.discrimination.cell(decimals: 2), .count(scene.flags),
    ]
    let choices = scene.choices.map { choice -> [Cell] in
      [
        .text(scene.scene), .text("\(scene.scene) · \(scene.title)"), .text(choice.choice),
        .text((choice.isRecommended ? "✓ " : "") + choice.name),
        choice.picked.map { .share($0, of: scene.answered) } ?? (scene.answered == 0 ? .none : .withheld), .none, .none,
        .none, .none, .none, .none,
      ]
    }
    return [own] + choices
  }

  private func notes(_ flagged: [(scene: String, text: String)]) -> [Bilingual] {
    let misleading = scenes.filter { scene in
      if case .value(let r) = scene.discrimination { r < 0 } else { false }
    }
    return misleading.map { scene in
      Bilingual(
        es:
          "«\(scene.scene)» puede estar engañando: quien acierta aquí suele fallar en lo demás. Revisa la clave y las palabras.",
        en:
          "“\(scene.scene)” may be misleading you: those who get it right tend to miss the rest. Check its key and its words."
      )
    }
      + flagged.map { flag in
        Bilingual(es: "Señalada «\(flag.scene)»: \(flag.text)", en: "Flagged “\(flag.scene)”: \(flag.text)")
      }
  }

  private static let wholeScene = Bilingual(es: "(la escena)", en: "(the scene)")

  private static let columns = [
    Table.Column("scene", Bilingual(es: "Escena", en: "Scene"), presence: .data),
    Table.Column("title", Bilingual(es: "Título", en: "Title"), presence: .heading),
    Table.Column("choice", Bilingual(es: "Id de la respuesta", en: "Choice id"), presence: .data),
    Table.Column("answer", Bilingual(es: "Respuesta", en: "Answer")),
    Table.Column(
      "picked", Bilingual(es: "La eligieron", en: "Picked it"), short: Bilingual(es: "Eligen", en: "Picked"),
      alignment: .right),
    Table.Column(
      "reached", Bilingual(es: "Llegaron", en: "Reached"), short: Bilingual(es: "Llegan", en: "Reached"),
      alignment: .right),
    Table.Column(
      "dropped", Bilingual(es: "Se quedaron ahí", en: "Stopped there"), short: Bilingual(es: "Ahí", en: "Stop"),
      alignment: .right),
    Table.Column(
      "seconds", Bilingual(es: "Segundos (mediana)", en: "Seconds (median)"), short: Bilingual(es: "Seg.", en: "Sec."),
      alignment: .right),
    Table.Column(
      "facility", Bilingual(es: "Facilidad", en: "Facility"), short: Bilingual(es: "Facil.", en: "Facil."),
      alignment: .right),
    Table.Column(
      "discrimination", Bilingual(es: "Discriminación", en: "Discrimination"),
      short: Bilingual(es: "Discr.", en: "Discr."), alignment: .right),
    Table.Column(
      "flags", Bilingual(es: "Señales", en: "Flags"), short: Bilingual(es: "Señ.", en: "Flags"), alignment: .right),
  ]

  package static let definitions = [
    Table.Definition(
      "picked",
      Bilingual(
        es:
          "quiénes eligieron la respuesta, de quienes respondieron la escena por primera vez; con menos de \(smallestSpread) no se muestra.",
        en:
          "who picked the answer, of those who answered the scene, at their first answer; not shown below \(smallestSpread)."
      )),
    Table.Definition(
      "reached",
      Bilingual(
        es: "personas que respondieron la escena o están en ella, en su primer intento.",
        en: "people who answered the scene or stand at it, in their first attempt.")),
    Table.Definition(
      "dropped",
      Bilingual(
        es: "personas que están en la escena y no han seguido.",
        en: "people who stand at the scene and have not gone on.")),
    Table.Definition(
      "seconds",
      Bilingual(
        es: "mediana de los segundos entre mostrar la escena y la respuesta; con menos de 5 no se muestra.",
        en: "median of the seconds from showing the scene to the answer; not shown below 5 people.")),
    Table.Definition(
      "facility",
      Bilingual(
        es: "media del crédito, de 0 a 1; con menos de 5 no se muestra.",
        en: "mean credit, 0 to 1; not shown below 5 people.")),
    Table.Definition(
      "discrimination",
      Bilingual(
        es:
          "correlación de Pearson entre el crédito de la escena y la media de las demás que encontró la persona; con menos de \(smallestCorrelation) no se muestra. Por debajo de 0, sospecha de la clave.",
        en:
          "Pearson's correlation of the scene's credit with the mean of the others that the person met; not shown below \(smallestCorrelation) people. Below 0, suspect the key."
      )),
    Table.Definition(
      "flags",
      Bilingual(
        es: "veces que alguien señaló que la pregunta no se entiende.",
        en: "how often someone said that the question is unclear.")),
  ]
}
