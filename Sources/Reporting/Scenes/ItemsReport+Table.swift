import Curricula
import Learning

extension ItemsReport {
  /// The figures as columns and rows: each lesson as a whole, then its questions.
  package var table: Table {
    let attempts = lessons.reduce(0) { $0 + $1.people }
    let questions = lessons.reduce(0) { $0 + $1.scenes.count }
    var table = Table(
      report: "items", title: Bilingual(es: "Qué tal preguntan las lecciones", en: "How well the lessons ask"),
      headline: Bilingual(
        es: "\(lessons.count.counted("lección", "lecciones")) · \(questions.counted("pregunta", "preguntas")) · "
          + "\(attempts.counted("intento terminado", "intentos terminados"))\(period.suffix.es)",
        en: "\(lessons.count.counted("lesson", "lessons")) · \(questions.counted("question", "questions")) · "
          + "\(attempts.counted("completed attempt", "completed attempts"))\(period.suffix.en)"),
      asOf: asOf, source: source, columns: Self.columns,
      emptiness: Bilingual(es: "Nadie ha terminado una lección todavía.", en: "Nobody has completed a lesson yet."))
    table.totals = [
      .init("lessons", Bilingual(es: "Lecciones", en: "Lessons"), lessons.count),
      .init("questions", Bilingual(es: "Preguntas", en: "Questions"), questions),
      .init("attempts", Bilingual(es: "Intentos", en: "Attempts"), attempts),
    ]
    table.rows = lessons.flatMap { lesson in
      [Self.row(lesson)] + zip(lesson.scenes, lesson.analysis.items).map { Self.row(lesson, $0, $1) }
    }
    table.notes = lessons.flatMap { lesson in lesson.misleading.map { Self.misleading($0, lesson.lesson) } }
    table.definitions = Self.definitions
    table.smallestGroup = nil
    return table
  }

  private static func row(_ items: LessonItems) -> [Cell] {
    let analysis = items.analysis
    let correlations = { (value: Double?, decimals: Int) in
      cell(value, items.people, from: LessonStats.smallestCorrelation, decimals: decimals)
    }
    // In points of the lesson's score, which goes to 100.
    let points = analysis.standardError.map { 100 * $0 / analysis.commonMaximum }
    return [
      .text(items.lesson.id), .text(items.lesson.title), .none, .unnamed(whole), .count(items.people), .none, .none,
      .none, .none, .none, correlations(analysis.alpha, 3), correlations(analysis.errorRatio, 3),
      correlations(points, 1), .none, .none,
    ]
  }

  private static func row(_ items: LessonItems, _ scene: Scene, _ item: ItemAnalysis.Item) -> [Cell] {
    let correlation = { (value: Double?) in cell(value, item.count, from: LessonStats.smallestCorrelation) }
    let spread = { (value: Double?) in cell(value, item.count, from: Figure.smallestGroup) }
    return [
      .text(items.lesson.id), .text(items.lesson.title), .text(scene.id), .text(scene.title), .count(item.count),
      spread(item.facility), spread(item.standardDeviation), correlation(item.discrimination),
      correlation(item.efficiency), correlation(item.effectiveWeight), .none, .none, .none,
      correlation(item.upperLower), cell(item.alphaWithout, items.people, from: LessonStats.smallestCorrelation),
    ]
  }

  /// Withheld below a number of people; nothing where nobody or nothing stands behind it.
  private static func cell(_ value: Double?, _ count: Int, from smallest: Int, decimals: Int = 3) -> Cell {
    if count == 0 { return .none }
    return count < smallest ? .withheld : .number(ifKnown: value, decimals: decimals)
  }

  private static func misleading(_ scene: Scene, _ lesson: Lesson) -> Bilingual {
    Bilingual(
      es:
        "\(lesson.title), «\(scene.title)»: esta pregunta te engaña. Quien acierta aquí suele fallar en lo demás: revisa la "
        + "clave y las palabras.",
      en:
        "\(lesson.title), “\(scene.title)”: this question is misleading you. Those who get it right tend to miss the rest: "
        + "check its key and its words.")
  }

  private static let whole = Bilingual(es: "(la lección)", en: "(the lesson)")

  private static func figure(_ key: String, _ es: String, _ en: String, _ short: (es: String, en: String))
    -> Table.Column
  {
    .init(key, Bilingual(es: es, en: en), short: Bilingual(es: short.es, en: short.en), alignment: .right)
  }

  private static let columns: [Table.Column] = [
    .init("lesson", Bilingual(es: "Id de la lección", en: "Lesson id"), presence: .data),
    .init("title", Bilingual(es: "Lección", en: "Lesson"), presence: .heading),
    .init("scene", Bilingual(es: "Id de la escena", en: "Scene id"), presence: .data),
    .init("sceneTitle", Bilingual(es: "Escena", en: "Scene")),
    figure("people", "Personas", "People", ("N", "N")),
    figure("facility", "Facilidad", "Facility", ("Facil.", "Facil.")),
    .init("standardDeviation", Bilingual(es: "Desviación típica", en: "Standard deviation"), presence: .data),
    figure("discrimination", "Discriminación", "Discrimination index", ("Discr.", "Discr.")),
    figure("efficiency", "Eficiencia discriminativa", "Discriminative efficiency", ("Efic.", "Effic.")),
    figure("effectiveWeight", "Peso efectivo", "Effective weight", ("Peso", "Weight")),
    figure("alpha", "Consistencia interna (α)", "Internal consistency (α)", ("α", "α")),
    figure("errorRatio", "Razón de error", "Error ratio", ("Error", "Error")),
    figure("standardError", "Error típico (puntos)", "Standard error (points)", ("± pts", "± pts")),
    .init("upperLower", Bilingual(es: "Mejores menos últimos 27 %", en: "Upper less lower 27%"), presence: .data),
    .init("alphaWithout", Bilingual(es: "α sin la pregunta", en: "α without the question"), presence: .data),
  ]
}
