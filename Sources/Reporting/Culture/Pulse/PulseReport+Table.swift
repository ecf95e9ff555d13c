import Curricula

extension PulseReport {
  /// The report as columns and rows; `withComments` adds what people wrote, where ten or more did.
  package func table(_ language: Language, withComments: Bool = false) -> Table {
    var table = Table(
      report: "pulse",
      title: Bilingual(es: "Encuestas de la oleada «\(wave.id)»", en: "Surveys of the wave “\(wave.id)”"),
      headline: headline, asOf: asOf, source: source, columns: columns,
      emptiness: Bilingual(es: "Nadie ha respondido todavía.", en: "Nobody has answered yet."))
    table.totals = [
      Table.Total("answered", Bilingual(es: "Personas que respondieron", en: "People who answered"), answered)
    ]
    table.rows = rows.map { cells($0, language) }
    table.notes = notes(withComments) + [CultureWords.never]
    table.definitions = Self.definitions
    return table
  }

  private var headline: Bilingual {
    let beside = reference.map { reference in
      Bilingual(es: ", junto a «\(reference.id)»", en: ", beside “\(reference.id)”")
    }
    let days = Bilingual(
      es: wave.closed.map { "del \(wave.opened.words(.es)) al \($0.words(.es))" }
        ?? "abierta desde el \(wave.opened.words(.es))",
      en: wave.closed.map { "from \(wave.opened.words(.en)) to \($0.words(.en))" }
        ?? "open since \(wave.opened.words(.en))")
    return Bilingual(
      es: "\(answered) \(answered == 1 ? "persona respondió" : "personas respondieron") · \(days.es)"
        + (wave.isBaseline ? " · línea de base" : "") + (beside?.es ?? ""),
      en: "\(answered) \(answered == 1 ? "person" : "people") answered · \(days.en)"
        + (wave.isBaseline ? " · baseline" : "") + (beside?.en ?? ""))
  }

  private func cells(_ row: Row, _ language: Language) -> [Cell] {
    let (scale, decimals) = (row.measure.scale, row.measure.decimals)
    let value = row.reading.cell(decimals: decimals) { scale * $0.value }
    let low = row.reading.bound(decimals: decimals) { scale * $0.low }
    let high = row.reading.bound(decimals: decimals) { scale * $0.high }
    var (then, change, verdict) = (Cell.none, Cell.none, Cell.none)
    switch row.earlier {
    case .none: break
    case .apart: verdict = .unnamed(PulseWords.apart)
    case .value(let earlier, let difference):
      then = .number(scale * earlier.value, decimals: decimals)
      change = .number(scale * difference.value, decimals: decimals)
      verdict = .unnamed(PulseWords.change(difference))
    }
    return [
      .text(row.instrument.id), .text(row.instrument.title), .text(row.group.division?.rawValue ?? "everyone"),
      .text(row.group.title[language]), .text(row.measure.id),
      .text(row.measure.kind.rawValue), .text(row.measure.title[language]), .count(row.count), value, low, high,
      row.favourable.percent, then, change, verdict,
    ]
  }

  private func notes(_ withComments: Bool) -> [Bilingual] {
    comments.flatMap { entry -> [Bilingual] in
      let (es, en) = ("\(entry.instrument), «\(entry.question)»", "\(entry.instrument), “\(entry.question)”")
      switch entry.comments {
      case .none: return []
      case .withheld(let count):
        return [
          Bilingual(
            es: "\(es): \(count) \(count == 1 ? "comentario" : "comentarios"); se leen desde \(Comments.smallest).",
            en: "\(en): \(count) \(count == 1 ? "comment" : "comments"); they are read from \(Comments.smallest) on.")
        ]
      case .shown(let texts):
        guard withComments else {
          return [
            Bilingual(
              es: "\(es): \(texts.count) comentarios; se leen con --comments.",
              en: "\(en): \(texts.count) comments; read them with --comments.")
          ]
        }
        return texts.map { Bilingual(es: "\(es): \($0)", en: "\(en): \($0)") }
      }
    }
  }

  private var isDivided: Bool { rows.contains { $0.group.division != nil } }

  private var columns: [Table.Column] {
    let earlier = reference?.id ?? ""
    return [
      Table.Column("instrument", Bilingual(es: "Id de la encuesta", en: "Survey id"), presence: .data),
      Table.Column("survey", Bilingual(es: "Encuesta", en: "Survey"), presence: .heading),
      Table.Column("division", Bilingual(es: "Clase de grupo", en: "Kind of group"), presence: .data),
      Table.Column("group", Bilingual(es: "Grupo", en: "Group"), presence: isDivided ? .heading : .data),
      Table.Column("question", Bilingual(es: "Id de la pregunta", en: "Question id"), presence: .data),
      Table.Column("figure", Bilingual(es: "Clase de cifra", en: "Kind of figure"), presence: .data),
      Table.Column("text", Bilingual(es: "Pregunta o índice", en: "Question or index")),
      Table.Column(
        "answers", Bilingual(es: "Respuestas", en: "Answers"), short: Bilingual(es: "n", en: "n"), alignment: .right),
      Table.Column("value", Bilingual(es: "Valor", en: "Value"), alignment: .right),
      Table.Column(
        "low", Bilingual(es: "Desde", en: "From"), short: Bilingual(es: "de", en: "from"), alignment: .right),
      Table.Column("high", Bilingual(es: "Hasta", en: "To"), short: Bilingual(es: "a", en: "to"), alignment: .right),
      Table.Column(
        "favourable", Bilingual(es: "Favorables (%)", en: "Favourable (%)"),
        short: Bilingual(es: "Fav. %", en: "Fav. %"),
        alignment: .right),
      Table.Column(
        "before", Bilingual(es: "Antes, en «\(earlier)»", en: "Before, in “\(earlier)”"),
        short: Bilingual(es: "Antes", en: "Before"), alignment: .right, presence: .unlessZero),
      Table.Column(
        "change", Bilingual(es: "Diferencia", en: "Change"), short: Bilingual(es: "Dif.", en: "Diff."),
        alignment: .right, presence: .unlessZero),
      Table.Column("verdict", Bilingual(es: "Lectura", en: "Reading"), presence: .unlessZero),
    ]
  }

  package static let definitions: [Table.Definition] = [
    Table.Definition(
      "answers",
      Bilingual(
        es: "Respuestas a esa pregunta; quien la dejó vacía no cuenta.",
        en: "Answers to that question; those who left it empty do not count.")),
    Table.Definition(
      "value",
      Bilingual(
        es: "Según la pregunta: la media en una escala; de 100 personas, cuántas eligieron esa respuesta; "
          + "de 100, cuántas más recomiendan (9 y 10) que no (0 a 6); la madurez, que es la media de los usos maduros del "
          + "error menos la de los frágiles; o la distancia, que es lo que quienes dirigen dicen de sí menos lo que dicen "
          + "sus equipos, con cinco respuestas o más de cada lado. " + CultureWords.protection.es
          + " «Consenso»: todas las respuestas fueron la misma, y no se dice cuál.",
        en:
          "As the question has it: the mean on a scale; how many of 100 people chose that answer; how many more of 100 "
          + "recommend (9 and 10) than do not (0 to 6); maturity, the mean of the mature uses of a mistake less that of "
          + "the fragile ones; or the gap, what leaders say of themselves less what their teams say, with five answers "
          + "or more on each side. " + CultureWords.protection.en
          + " “Consensus”: all answers were the same, and which is not said.")),
    Table.Definition("low", CultureWords.interval),
    Table.Definition("high", Bilingual(es: "Véase «desde».", en: "See “from”.")),
    Table.Definition(
      "favourable",
      Bilingual(
        es: "De 100 respuestas, las del cuarto más alto de la escala: 4 y 5 en una de 1 a 5.",
        en: "Of 100 answers, those in the upper quarter of the scale: 4 and 5 on one from 1 to 5.")),
    Table.Definition(
      "before",
      Bilingual(
        es: "La misma cifra en la oleada con que se compara, que es la línea de base.",
        en: "The same figure in the wave compared with, which is the baseline.")),
    Table.Definition(
      "verdict",
      Bilingual(
        es: "«Ruido» si la diferencia podría deberse al azar (95 %). «No comparable» si respondieron casi las mismas "
          + "personas: la diferencia hablaría de unas pocas.",
        en: "“Noise” where chance alone would explain the difference (95%). “Not comparable” where almost the same "
          + "people answered: the difference would tell of a few.")),
  ]
}
