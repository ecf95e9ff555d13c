import Curricula

/// A scene as a learner meets it: with the meters, the notes and the choices already spent.
struct Situation {
  let scene: Scene
  let meters: [String: Int]
  let notes: Set<String>
  /// The `once` choices to hide are those picked here before.
  let picked: Set<String>

  func holds(_ condition: Condition?) -> Bool { condition?.holds(meters: meters, notes: notes) ?? true }

  /// What is told; gaps are counted among those that are.
  var paragraphs: [Paragraph] {
    guard scene.type == .cloze else { return told }
    let numbers = gapNumbers
    return told.map { paragraph in
      paragraph.filled { "[[\((numbers.firstIndex(of: $0) ?? -1) + 1)]]" }
    }
  }

  /// The gaps in what is told.
  var gaps: [Gap] { gapNumbers.compactMap { scene.gaps.indices.contains($0 - 1) ? scene.gaps[$0 - 1] : nil } }

  private var told: [Paragraph] { scene.body.filter { holds($0.condition) } }

  private var gapNumbers: [Int] {
    scene.type == .cloze ? told.flatMap(\.gapNumbers) : []
  }

  /// The last paragraph told, where an answer is wanted and it asks for one.
  var question: Paragraph? {
    guard scene.type != .info, scene.type != .ending else { return nil }
    return paragraphs.last.flatMap { $0.text.contains("?") ? $0 : nil }
  }

  /// What is told before the question.
  var body: [Paragraph] { question == nil ? paragraphs : paragraphs.dropLast() }

  var choices: [Choice] {
    scene.choices.filter { holds($0.condition) && !($0.isOnce && picked.contains($0.id)) }
  }

  /// How the scene is answered: where there is nothing to answer, or all of it is hidden, there is only reading on.
  var type: Scene.Kind {
    switch scene.type {
    case .choice, .multiple, .order, .scale: choices.isEmpty ? .info : scene.type
    case .match: lefts.isEmpty ? .info : .match
    case .cloze: gaps.isEmpty ? .info : .cloze
    case .number, .text, .reflection, .info, .ending, .commitment: scene.type
    }
  }

  /// In a `match` scene, what a partner is looked for.
  var lefts: [Choice] { choices.filter { !$0.text.isEmpty } }

  /// In a `match` scene, the first pair with each partner.
  var partners: [Choice] {
    var texts: Set<String> = []
    return choices.filter { texts.insert($0.partner).inserted }
  }
}
