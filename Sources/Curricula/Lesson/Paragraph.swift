/// One paragraph of a scene: told, spoken, or read from a letter.
package struct Paragraph: Hashable, Sendable {
  package enum Voice: Hashable, Sendable {
    case narration
    /// Spoken by `name`, whose `role` may be empty.
    case speech(name: String, role: String)
    /// A letter or a mail; its lines are kept apart by newlines.
    case letter
  }

  package var voice: Voice
  /// The words, with `**bold**` and `*emphasis*` as written.
  package var text: String
  package var condition: Condition?
  package var place: Place

  package init(voice: Voice, text: String, condition: Condition? = nil, place: Place) {
    self.voice = voice
    self.text = text
    self.condition = condition
    self.place = place
  }
}
