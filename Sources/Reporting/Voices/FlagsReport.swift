import Curricula
import Learning

/// Which questions people find unclear: how many said so, and in what words where enough people wrote.
package struct FlagsReport: Sendable {
  private struct SceneFlags {
    var scene: String
    var title: String
    var flags: [Voice]
  }

  private let lessons: [(title: LessonTitle, scenes: [SceneFlags], words: [String])]
  private let flags: [Voice]
  private let period: Period
  private let asOf: Day
  private let source: Table.Source

  /// `titles` are in the lessons' order, `scenes` their scenes in order with their titles.
  package init(
    _ voices: some Sequence<Voice>, lessons titles: [LessonTitle], scenes: [String: [Scene]], period: Period = .always,
    asOf: Day, source: Table.Source
  ) {
    flags = voices.filter { period.contains($0.day) }
    let order = LessonOrder(titles)
    lessons = order.sorted(Dictionary(grouping: flags, by: \.lesson)).map { title, flags in
      (title, Self.scenes(flags, scenes[title.lesson] ?? []), flags.isSafe ? flags.shuffledTexts : [])
    }
    self.period = period
    self.asOf = asOf
    self.source = source
  }

  private static func scenes(_ flags: [Voice], _ scenes: [Scene]) -> [SceneFlags] {
    let known = scenes.map { scene in
      SceneFlags(scene: scene.id, title: scene.title, flags: flags.filter { scene.ids.contains($0.scene) })
    }
    let met = scenes.reduce(into: Set<String>()) { $0.formUnion($1.ids) }
    let gone = Dictionary(grouping: flags.filter { !met.contains($0.scene) }, by: \.scene).sorted { $0.key < $1.key }
      .map { SceneFlags(scene: $0.key, title: $0.key, flags: $0.value) }
    return (known + gone).filter { !$0.flags.isEmpty }.enumerated()
      .sorted { ($1.element.flags.people, $0.offset) < ($0.element.flags.people, $1.offset) }.map(\.element)
  }

  package var table: Table {
    let scenes = lessons.reduce(0) { $0 + $1.scenes.count }
    var table = Table(
      report: "flags", title: Bilingual(es: "Preguntas que no se entienden", en: "Questions that are unclear"),
      headline: Bilingual(
        es: "\(flags.count.counted("señal", "señales")) de \(flags.people.counted("persona", "personas")) en "
          + "\(scenes.counted("escena", "escenas"))\(period.suffix.es)",
        en: "\(flags.count.counted("flag", "flags")) from \(flags.people.counted("person", "people")) in "
          + "\(scenes.counted("scene", "scenes"))\(period.suffix.en)"),
      asOf: asOf, source: source, columns: Self.columns,
      emptiness: Bilingual(es: "Nadie ha señalado una pregunta.", en: "Nobody has flagged a question."))
    table.totals = [
      .init("flags", Bilingual(es: "Señales", en: "Flags"), flags.count),
      .init("people", Bilingual(es: "Personas", en: "People"), flags.people),
      .init("scenes", Bilingual(es: "Escenas", en: "Scenes"), scenes),
    ]
    table.rows = lessons.flatMap { title, scenes, words in
      scenes.map { scene in
        [
          .text(title.lesson), .text(title.title), .text(scene.scene), .text(scene.title), .count(scene.flags.count),
          .count(scene.flags.people), .none,
        ]
      }
        + words.map {
          [.text(title.lesson), .text(title.title), .none, .unnamed(Self.inSomeScene), .none, .none, .text($0)]
        }
    }
    if lessons.contains(where: { !$0.scenes.allSatisfy { $0.flags.isEmpty } && $0.words.isEmpty }) {
      table.notes = [VoiceWords.withheld]
    }
    table.definitions = Self.definitions
    table.smallestGroup = nil
    return table
  }

  private static let inSomeScene = Bilingual(es: "(en alguna escena)", en: "(in some scene)")

  private static let columns: [Table.Column] = [
    .init("lesson", Bilingual(es: "Id de la lección", en: "Lesson id"), presence: .data),
    .init("title", Bilingual(es: "Lección", en: "Lesson"), presence: .heading),
    .init("scene", Bilingual(es: "Id de la escena", en: "Scene id"), presence: .data),
    .init("sceneTitle", Bilingual(es: "Escena", en: "Scene")),
    .init("flags", Bilingual(es: "Señales", en: "Flags"), alignment: .right),
    .init("people", Bilingual(es: "Personas", en: "People"), alignment: .right),
    .init("words", Bilingual(es: "Lo que dicen", en: "What they say"), presence: .unlessZero),
  ]

  package static let definitions: [Table.Definition] = [
    .init(
      "flags",
      Bilingual(
        es: "Veces que alguien señaló que la pregunta no se entiende; con --from y --to, en esos días.",
        en: "How often someone said that the question is unclear; with --from and --to, on those days.")),
    .init(
      "people", Bilingual(es: "Cuántas personas distintas lo hicieron.", en: "How many different people did.")),
    .init("scenes", Bilingual(es: "Escenas con alguna señal.", en: "Scenes with at least one flag.")),
    .init("words", VoiceWords.rule),
  ]
}

/// Sentences about people's own words.
enum VoiceWords {
  static let rule = Bilingual(
    es:
      "Las palabras se muestran cuando escribieron \(Voice.smallestCrowd) personas o más, barajadas y sin decir de quién "
      + "son; lo borrado no está.",
    en:
      "Words are shown where \(Voice.smallestCrowd) or more people wrote, shuffled and without saying whose they are; what "
      + "was erased is not there.")
  static let withheld = Bilingual(
    es: "Las palabras no se muestran donde escribieron menos de \(Voice.smallestCrowd) personas.",
    en: "Words are not shown where fewer than \(Voice.smallestCrowd) people wrote.")
}
