/// A lesson written from a GIFT file: its text, and everything of the file that it has no place for.
///
/// Nothing is guessed: each scene is read back, and a question whose words would be read as something else is left
/// out and noted.
package struct GiftLesson {
  package let text: String
  /// In the order of the file's lines.
  package private(set) var notes: [GiftNote]
  /// How many questions became scenes.
  package let count: Int

  package init(_ gift: GiftReader, id: String, title: String, language: Language) {
    notes = gift.notes + gift.categories.map { GiftNote($0.line, .category($0.name)) }
    let words = Words(language)
    var taken: Set<String> = [words.endID]
    var scenes: [GiftScene] = []
    for question in gift.questions {
      var scene = GiftScene(question, words)
      scene.id = Slug.of(
        question.id ?? (question.title.isEmpty ? question.text : question.title), fallback: words.question,
        avoiding: taken)
      guard let trouble = scene.misreading else {
        taken.insert(scene.id)
        notes += scene.notes
        scenes.append(scene)
        continue
      }
      notes.append(GiftNote(question.line, .unfit(trouble)))
    }
    notes.sort { $0.line < $1.line }
    count = scenes.count
    var text = "---\nid: \(id)\n\(words.keys.lang): \(language.rawValue)\n\(words.keys.title): \(title)\n---\n"
    for (index, scene) in scenes.enumerated() {
      let next = scenes.indices.contains(index + 1) ? scenes[index + 1].id : words.endID
      text += "\n" + scene.text + "\n-> \(next)\n"
    }
    self.text = text + "\n" + words.ending
  }

  /// What an import writes of its own, in the lesson's language.
  struct Words {
    let yes: String
    let no: String
    let question: String
    let endID: String
    let ending: String
    let keys: (lang: String, title: String)
    private let language: Language

    init(_ language: Language) {
      self.language = language
      switch language {
      case .es:
        (yes, no, question, endID) = ("Verdadero", "Falso", "pregunta", "fin")
        ending = "## Fin {#fin tipo=final resultado=bueno}\n\nRespondiste todas las preguntas.\n"
        keys = ("idioma", "título")
      case .en:
        (yes, no, question, endID) = ("True", "False", "question", "end")
        ending = "## The end {#end type=ending outcome=good}\n\nYou have answered every question.\n"
        keys = ("lang", "title")
      }
    }

    /// ` type=match` in the language's spelling; nothing for a choice.
    func attribute(_ type: Scene.Kind) -> String {
      guard type != .choice, let entry = Keyword.sceneTypes.first(where: { $0.english == type.rawValue }) else {
        return ""
      }
      return language == .es ? " tipo=\(entry.spanish)" : " type=\(entry.english)"
    }

    func points(_ points: Int) -> String { language == .es ? "`\(points) puntos`" : "`\(points) pts`" }
  }
}
