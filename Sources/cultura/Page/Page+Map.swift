import Curricula

extension Page {
  /// Every scene with where its answers lead.
  mutating func map(_ map: LessonMap, inWords: Bool) {
    let heading = map.heading(language)
    paragraph(heading[0], .strong)
    for line in heading.dropFirst() { paragraph(line, .quiet) }
    for line in map.outline(language, inWords: inWords) {
      if line.depth == 0 { gap() }
      paragraph(line.text, line.depth == 0 ? .accent : .normal, indent: line.depth * 3, hanging: 2)
    }
  }
}
