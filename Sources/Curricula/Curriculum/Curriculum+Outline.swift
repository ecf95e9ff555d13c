extension Curriculum {
  /// What a source outline declares, in the words of `translation` where it has them.
  package init(_ source: Outline, in translation: Outline? = nil) {
    let words = Words(translation)
    let header = translation?.header ?? source.header
    id = source.header.id
    language = header.language
    title = header.title.isEmpty ? source.header.title : header.title
    summary = header.summary.isEmpty ? source.header.summary : header.summary
    languages = source.languages.isEmpty ? [source.header.language] : source.languages
    passMark = source.header.passMark ?? passMark
    mastery = source.mastery ?? mastery
    counters = source.header.meters.map { counter in
      var counter = counter
      counter.isCounter = true
      counter.label = header.meters.first { $0.id == counter.id }?.label ?? counter.label
      return counter
    }
    for section in source.sections { read(section, of: source, in: words) }
  }

  private mutating func read(_ section: Outline.Section, of source: Outline, in words: Words) {
    let title = words.titles[section.id] ?? section.title
    let items = section.items.map { item in
      Item(id: item.id, text: words.items[section.id]?[item.id] ?? item.text, place: item.place)
    }
    switch section.kind {
    case .axes:
      axesTitle = title
      axes += items.map { item in
        let ends = item.text.split(separator: "/", maxSplits: 1).map { $0.drop { $0 == " " } }
        let positive = String(ends.first ?? "").withoutTrailingSpaces
        return Axis(
          id: item.id, positive: positive, negative: ends.count > 1 ? String(ends[1]) : "", place: item.place)
      }
    case .behaviours:
      behaviours += items.map {
        Behaviour(id: $0.id, text: $0.text, axis: source.axes[$0.id]?.text, place: $0.place)
      }
    case .objectives:
      objectives += items.map { Objective(id: $0.id, text: $0.text, place: $0.place) }
    case .track:
      tracks.append(Track(id: section.id, title: title, lessons: items, place: section.place))
    case .path:
      paths.append(
        LearningPath(
          id: section.id, title: title, dueDays: section.dueDays, expiryDays: section.expiryDays,
          lessons: items, place: section.place))
    case .glossary: terms += items.compactMap(Term.init)
    case nil: break
    }
  }

  /// A translation's words, by id.
  private struct Words {
    var titles: [String: String] = [:]
    var items: [String: [String: String]] = [:]

    init(_ outline: Outline?) {
      for section in outline?.sections ?? [] {
        titles[section.id] = section.title
        for item in section.items { items[section.id, default: [:]][item.id] = item.text }
      }
    }
  }
}
