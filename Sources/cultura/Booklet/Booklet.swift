import Curricula

/// A lesson as a page to print: scenes by number for people without a terminal, or a guide for whoever leads a group.
struct Booklet {
  let lesson: Lesson
  let curriculum: Curriculum
  let isForFacilitator: Bool
  /// Scenes on a path, in file order: number 1 is the first.
  let scenes: [Scene]
  private let numbers: [String: Int]
  /// The notes that choices take, in the order of the file: on paper each is a box to tick.
  private let boxes: [String]

  init(_ lesson: Lesson, of curriculum: Curriculum, isForFacilitator: Bool) {
    self.lesson = lesson
    self.curriculum = curriculum
    self.isForFacilitator = isForFacilitator
    // Reading begins at 1, wherever the lesson's start stands in the file.
    let first = lesson.firstScene?.id
    let onPath = lesson.scenes.filter(\.isOnPath)
    scenes = onPath.filter { $0.id == first } + onPath.filter { $0.id != first }
    var numbers: [String: Int] = [:]
    for scene in scenes { numbers[scene.id] = numbers.count + 1 }
    // What an answer brings has a number of its own, behind the scenes', so that nobody reads it by accident.
    for scene in scenes where scene.isQuestion {
      for key in Booklet.resultKeys(scene) { numbers[key] = numbers.count + 1 }
    }
    self.numbers = numbers
    var seen: Set<String> = []
    boxes = scenes.flatMap { $0.choices.flatMap(\.notes) }.filter { seen.insert($0).inserted }
  }

  /// The letter of a note's box.
  func box(_ note: String) -> String {
    guard let index = boxes.firstIndex(of: note), let letter = UnicodeScalar(65 + index % 26) else { return note }
    return index < 26 ? String(letter) : "\(letter)\(index / 26 + 1)"
  }

  /// One result for each choice of a `choice` scene, else one for the scene.
  static func resultKeys(_ scene: Scene) -> [String] {
    scene.type == .choice ? scene.choices.map { "\(scene.id)/\($0.id)" } : ["\(scene.id)/"]
  }

  func number(of key: String) -> Int? { numbers[key] ?? lesson.scene(key).flatMap { numbers[$0.id] } }

  var language: Language { lesson.language }

  func words(_ phrase: BookletPhrase) -> String { phrase.words[language] }

  /// The whole page.
  var html: String {
    var body = cover
    if !isForFacilitator { body += sheet }
    body += scenes.map(scene).joined()
    if !isForFacilitator {
      body += "<h2 class=\"part\">\(words(.answers))</h2>\n"
      body += scenes.filter(\.isQuestion).map(results).joined()
    }
    body += cards + commitment
    return BookletPage(title: lesson.title, language: language, body: body).html
  }

  private var cover: HTML {
    var facts = [curriculum.title]
    if let minutes = lesson.header.minutes { facts.append(words(.minutes(minutes))) }
    let guide: HTML = isForFacilitator ? "<p class=\"kind\">\(words(.facilitatorGuide))</p>\n" : ""
    let summary: HTML = lesson.header.summary.isEmpty ? "" : "<p class=\"summary\">\(lesson.header.summary)</p>\n"
    return """
      <header>
      \(guide)<h1>\(lesson.title)</h1>
      \(summary)<p class="facts">\(facts.filter { !$0.isEmpty }.joined(separator: " · "))</p>
      <p>\(words(isForFacilitator ? .howToLead : .howToPlay))</p>
      </header>

      """
  }

  /// Where a reader keeps the meters and the words.
  private var sheet: HTML {
    let meters = lesson.header.meters.filter { !$0.isCounter }
    guard !meters.isEmpty || !boxes.isEmpty else { return "" }
    var rows = meters.map { meter -> HTML in
      let boxes = (0...min(meter.maximum, 20)).map { "<span class=\"box\">\($0)</span>" as HTML }.joined(by: " ")
      return "<p>\(words(.meter(meter.label, start: meter.start, maximum: meter.maximum)))<br>\(boxes)</p>\n"
    }
    if !boxes.isEmpty {
      let letters = boxes.map { "<span class=\"box\">\(box($0))</span>" as HTML }.joined(by: " ")
      rows.append("<p>\(words(.boxes))<br>\(letters)</p>\n")
    }
    return "<section class=\"sheet\">\n<h2>\(words(.track))</h2>\n\(rows.joined())</section>\n"
  }

  private var cards: HTML {
    guard !lesson.cards.isEmpty else { return "" }
    return "<h2 class=\"part\">\(words(.review))</h2>\n" + lesson.cards.map(card).joined()
  }

  private var commitment: HTML {
    guard let scene = lesson.commitment else { return "" }
    let ideas = scene.choices.map { "<li>\(inline($0.text))</li>\n" as HTML }.joined()
    return """
      <section>
      <h2>\(words(.commitment))</h2>
      \(story(scene.body))<ul>
      \(ideas)</ul>
      <p class="line"></p>
      <p>\(words(.byWhen))</p>
      <p class="line short"></p>
      </section>

      """
  }
}
