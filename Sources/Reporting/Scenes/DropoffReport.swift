import Curricula
import Learning

/// Where people stop in each lesson's first attempt, scene by scene.
package struct DropoffReport: Sendable {
  struct Row: Hashable {
    var lesson: String
    var title: String
    var scene: String
    var sceneTitle: String
    var reached: Int
    var dropped: Int
    /// reached ÷ started.
    var survival: Double?
    /// dropped ÷ reached.
    var hazard: Double?
    var resumes: Int
    var seconds: Figure
    /// Whether enough people began the lesson for a spread of them to be shown, and enough of them came here.
    var isShown: Bool
  }

  let rows: [Row]
  private let started: Int
  private let completed: Int
  private let period: Period
  private let asOf: Day
  private let source: Table.Source

  /// `passes` are everyone's; those that began within the period count.
  package init(
    _ passes: some Sequence<LessonPass>, lessons: [Lesson], period: Period = .always, asOf: Day, source: Table.Source
  ) {
    let counted = passes.filter { period.contains($0.started) }
    let byLesson = Dictionary(grouping: counted, by: \.lesson)
    rows = lessons.flatMap { lesson in Self.rows(lesson, byLesson[lesson.id] ?? []) }
    let known = Set(lessons.map(\.id))
    started = counted.count { known.contains($0.lesson) }
    completed = counted.count { known.contains($0.lesson) && $0.isComplete }
    self.period = period
    self.asOf = asOf
    self.source = source
  }

  private static func rows(_ lesson: Lesson, _ passes: [LessonPass]) -> [Row] {
    guard !passes.isEmpty else { return [] }
    let scenes = lesson.scenes.filter(\.isOnPath)
    return scenes.map { scene in
      let ids = scene.ids
      let steps = passes.compactMap { $0.step(in: ids) }
      // Whoever has answered nothing yet stands at the beginning.
      let dropped = passes.count { pass in
        !pass.isComplete && (pass.standing.map(ids.contains) ?? (scene.id == scenes.first?.id))
      }
      let ended = passes.count { $0.ending.map(ids.contains) ?? false }
      let reached = scene.type == .ending ? ended : passes.count { $0.met(ids) || $0.standsAtStart(of: scene, scenes) }
      return Row(
        lesson: lesson.id, title: lesson.title, scene: scene.id, sceneTitle: scene.title, reached: reached,
        dropped: dropped, survival: Double(reached) / Double(passes.count),
        hazard: reached > 0 ? Double(dropped) / Double(reached) : nil, resumes: steps.count(where: \.isResumed),
        seconds: .median(of: steps.map { Double($0.elapsed) / 1000 }),
        isShown: passes.count >= LessonStats.smallestSpread && (reached == 0 || reached >= Figure.smallestGroup))
    }
  }

  package var table: Table {
    var table = Table(
      report: "dropoff", title: Bilingual(es: "Dónde se queda la gente", en: "Where people stop"),
      headline: Bilingual(
        es: "\(started.counted("primer intento", "primeros intentos")), \(completed) "
          + "\(completed == 1 ? "terminado" : "terminados")\(period.suffix.es)",
        en: "\(started.counted("first attempt", "first attempts")), \(completed) completed\(period.suffix.en)"),
      asOf: asOf, source: source, columns: Self.columns,
      emptiness: Bilingual(es: "Nadie ha empezado una lección todavía.", en: "Nobody has begun a lesson yet."))
    table.totals = [
      .init("started", Bilingual(es: "Primeros intentos", en: "First attempts"), started),
      .init("completed", Bilingual(es: "Terminados", en: "Completed"), completed),
    ]
    table.rows = rows.map { row in
      let shown = { (cell: Cell) in row.isShown ? cell : .withheld }
      return [
        .text(row.lesson), .text(row.title), .text(row.scene), .text(row.sceneTitle), shown(.count(row.reached)),
        shown(.count(row.dropped)), shown(.number(ifKnown: row.survival, decimals: 3)),
        shown(.number(ifKnown: row.hazard, decimals: 3)), shown(.count(row.resumes)), row.seconds.cell(decimals: 1),
      ]
    }
    table.definitions = Self.definitions
    table.smallestGroup = nil
    return table
  }

  private static let columns: [Table.Column] = [
    .init("lesson", Bilingual(es: "Id de la lección", en: "Lesson id"), presence: .data),
    .init("title", Bilingual(es: "Lección", en: "Lesson"), presence: .heading),
    .init("scene", Bilingual(es: "Id de la escena", en: "Scene id"), presence: .data),
    .init("sceneTitle", Bilingual(es: "Escena", en: "Scene")),
    .init(
      "reached", Bilingual(es: "Llegaron", en: "Reached"), short: Bilingual(es: "Llegan", en: "Reached"),
      alignment: .right),
    .init(
      "dropped", Bilingual(es: "Se quedaron ahí", en: "Stopped there"), short: Bilingual(es: "Ahí", en: "Stop"),
      alignment: .right),
    .init(
      "survival", Bilingual(es: "Llegan, de quienes empezaron", en: "Reached, of those who began"),
      short: Bilingual(es: "Parte", en: "Share"), alignment: .right),
    .init(
      "hazard", Bilingual(es: "Se quedan, de quienes llegaron", en: "Stopped, of those who reached it"),
      short: Bilingual(es: "Riesgo", en: "Hazard"), alignment: .right),
    .init(
      "resumes", Bilingual(es: "Volvieron a ella", en: "Came back to it"), short: Bilingual(es: "Vuelven", en: "Back"),
      alignment: .right),
    .init(
      "seconds", Bilingual(es: "Segundos (mediana)", en: "Seconds (median)"), short: Bilingual(es: "Seg.", en: "Sec."),
      alignment: .right),
  ]

  package static let definitions: [Table.Definition] = [
    .init(
      "started",
      Bilingual(
        es:
          "Primeros intentos de cada persona en cada lección, también de quienes ya se fueron; con --from y --to, los "
          + "empezados en esos días.",
        en: "Each person's first attempt at each lesson, those who have left since included; with --from and --to, "
          + "attempts begun on those days.")),
    .init(
      "completed", Bilingual(es: "De ellos, los que llegaron a un final.", en: "Of those, how many reached an ending.")),
    .init(
      "reached",
      Bilingual(
        es: "Personas que respondieron la escena o están en ella. Con menos de \(LessonStats.smallestSpread) primeros "
          + "intentos de la lección, o de \(Figure.smallestGroup) personas en la escena, no se muestra: diría qué eligió cada "
          + "quien.",
        en:
          "People who answered the scene or stand at it. With fewer than \(LessonStats.smallestSpread) first attempts at "
          + "the lesson, or \(Figure.smallestGroup) people in the scene, nothing is shown: it would tell what each chose."
      )),
    .init(
      "dropped",
      Bilingual(
        es: "Personas que están en la escena y no han seguido.",
        en: "People who stand at the scene and have not gone on."
      )),
    .init(
      "survival",
      Bilingual(
        es:
          "Las que llegaron entre las que empezaron la lección, de 0 a 1; donde el camino se divide, cada rama tiene su "
          + "parte.",
        en: "Those who reached it of those who began the lesson, 0 to 1; where the way forks, each branch has its part."
      )
    ),
    .init(
      "hazard",
      Bilingual(
        es: "Las que se quedaron entre las que llegaron, de 0 a 1.",
        en: "Those who stopped of those who reached it, 0 to 1.")),
    .init(
      "resumes",
      Bilingual(
        es: "Personas que dejaron la escena \(LessonPass.absence / 60_000) minutos o más y volvieron a responderla.",
        en: "People who left the scene for \(LessonPass.absence / 60_000) minutes or more and came back to answer it.")),
    .init(
      "seconds",
      Bilingual(
        es:
          "Mediana de los segundos entre mostrar la escena y la respuesta; con menos de \(Figure.smallestGroup) personas "
          + "no se muestra.",
        en: "Median of the seconds from showing the scene to the answer; not shown for fewer than "
          + "\(Figure.smallestGroup) people.")),
  ]
}

extension Scene {
  /// Every id that its answers may carry.
  var ids: Set<String> { Set([id, formerID].compactMap(\.self)) }
}

extension LessonPass {
  /// Whether it answered a scene or stands at it.
  fileprivate func met(_ scene: Set<String>) -> Bool {
    step(in: scene) != nil || (standing.map(scene.contains) ?? false)
  }

  /// Whether it has answered nothing yet, and the scene is the first.
  fileprivate func standsAtStart(of scene: Scene, _ scenes: [Scene]) -> Bool {
    steps.isEmpty && standing == nil && !isComplete && scene.id == scenes.first?.id
  }
}

extension Cell {
  /// The number, where there is one.
  static func number(ifKnown value: Double?, decimals: Int) -> Cell {
    value.map { .number($0, decimals: decimals) } ?? .none
  }
}
