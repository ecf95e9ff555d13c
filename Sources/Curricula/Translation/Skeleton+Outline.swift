extension Skeleton {
  /// A curriculum's translation; with `words`, an outline of the same shape whose words it takes.
  package static func file(of source: Outline, in language: Language, words: Outline? = nil) -> String {
    var skeleton = Skeleton(language)
    skeleton.write(source.header, words: words?.header, revision: source.source.revision, isOutline: true)
    for (index, section) in source.sections.enumerated() {
      let twin = words.flatMap { $0.sections.indices.contains(index) ? $0.sections[index] : nil }
      skeleton.write(section, words: twin)
    }
    return skeleton.text
  }

  private mutating func write(_ section: Outline.Section, words: Outline.Section?) {
    line("")
    if words == nil { comment(section.title) }
    line("## \(words?.title ?? Blank.mark) {#\(section.id)}")
    line("")
    for (index, item) in section.items.enumerated() {
      let text = words.flatMap { $0.items.indices.contains(index) ? $0.items[index].text : nil }
      if text == nil { comment(item.text) }
      line("- \(text ?? Blank.mark) {#\(item.id)}")
    }
  }
}
