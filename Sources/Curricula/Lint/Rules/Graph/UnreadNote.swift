extension Rule {
  static let unreadNote = Rule(
    "unread-note", .graph, .warning,
    Bilingual(
      es: "Una nota que nadie recuerda después no cambia nada.",
      en: "A note that nothing remembers later changes nothing."))
}

extension LintSubject {
  func unreadNote() -> [Finding] {
    var read: Set<String> = []
    for (condition, _) in conditions {
      for test in condition.tests {
        switch test {
        case .note(let id), .noNote(let id): read.insert(id)
        case .meter: break
        }
      }
    }
    var met: Set<String> = []
    return choices.filter { $0.scene.isOnPath }.flatMap(\.choice.marked).compactMap { note, choice in
      guard !read.contains(note), met.insert(note).inserted else { return nil }
      return Finding(
        .unreadNote, at: manuscript.source.place(ofNote: note, under: choice.place),
        Bilingual(es: "ninguna condición lee la nota «\(note)»", en: "no condition reads the note “\(note)”"),
        remedy: Bilingual(
          es: "Haz que alguien la recuerde con `si:\(note)` más adelante, o quítala.",
          en: "Let someone remember it further on with `if:\(note)`, or take it away."))
    }
  }
}

extension Choice {
  fileprivate var marked: [(note: String, choice: Choice)] { notes.map { ($0, self) } }
}

extension Source {
  /// Where `note:x` stands on a choice's line or on the lines of tags below it.
  fileprivate func place(ofNote note: String, under place: Place) -> Place {
    for number in place.line..<place.line + 8 {
      let near = Place(line: number, column: 1)
      for tag in ["note:", "nota:"] {
        let found = self.place(of: tag + note, near: near)
        guard found != near else { continue }
        return Place(
          line: number, column: found.column + tag.unicodeScalars.count, length: note.unicodeScalars.count)
      }
    }
    return place
  }
}
