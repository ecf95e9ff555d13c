extension Rule {
  static let translationDiffers = Rule(
    "translation-differs", .translation, .error,
    Bilingual(
      es: "Dos idiomas, una lógica: la traducción conserva los ids y solo lleva palabras.",
      en: "Two languages, one logic: a translation keeps the ids and carries words only."))
}

extension LintSubject {
  func translationDiffers() -> [Finding] {
    guard let source else { return [.lacksSource(header.id, at: filePlace)] }
    var findings = header.differences(from: source.header, in: manuscript.source)
    findings += Finding.ids(
      scenes.map { ($0.id, $0.place) }, against: source.scenes.map(\.id), lackingAt: filePlace)
    let originals = Dictionary(source.scenes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for scene in scenes {
      guard let original = originals[scene.id] else { continue }
      findings += scene.differences(from: original)
    }
    return findings
  }
}

extension Header {
  /// Settings that are not the source's, and meters named otherwise.
  fileprivate func differences(from original: Header, in source: Source) -> [Finding] {
    func differs<Value: Equatable>(_ key: String, _ value: KeyPath<Header, Value>) -> [Finding] {
      guard let place = places[key], self[keyPath: value] != original[keyPath: value] else { return [] }
      return [.ownLogic(at: place)]
    }
    let settings =
      differs("minutes", \.minutes) + differs("mode", \.mode) + differs("kind", \.kind)
      + differs("pass", \.passMark) + differs("attempts", \.attempts) + differs("start", \.start)
      + differs("shuffle", \.shuffles) + differs("requires", \.requires) + differs("behaviours", \.behaviours)
      + differs("objectives", \.objectives)
    let ranges = meters.filter { meter in
      guard meter.maximum > 0, let twin = original.meters.first(where: { $0.id == meter.id }) else {
        return false
      }
      return (meter.start, meter.maximum, meter.isCounter) != (twin.start, twin.maximum, twin.isCounter)
    }
    return settings + ranges.map { .ownLogic(at: $0.place) }
      + Finding.ids(
        meters.map { ($0.id, source.place(of: $0.id, near: $0.place)) }, against: original.meters.map(\.id),
        lackingAt: places["lang"] ?? Place(line: 1, column: 1))
  }
}

extension Scene {
  /// What this translated scene has that it should not, or lacks.
  fileprivate func differences(from original: Scene) -> [Finding] {
    var findings = logic(beside: original)
    if original.type != .commitment, original.type != .reflection {
      // An item without its id is a choice whose id was left out.
      findings += choices.filter { $0.id.isEmpty && !$0.hasBox }.map { .lacksID(at: $0.place) }
      findings += Finding.ids(
        choices.map { ($0.id, $0.place) }, against: original.choices.map(\.id), lackingAt: place)
    }
    for choice in choices {
      guard let twin = original.choice(choice.id), !choice.id.isEmpty else { continue }
      if choice.consequences.map(\.condition) != twin.consequences.map(\.condition)
        || choice.feedback.map(\.condition) != twin.feedback.map(\.condition)
      {
        findings.append(.paragraphs(at: choice.place))
      }
    }
    if body.map(\.condition) != original.body.map(\.condition) || hints.count != original.hints.count
      || accepted.isEmpty != original.accepted.isEmpty
      || gaps.map(\.options.count) != original.gaps.map(\.options.count)
      || feedback.map(\.occasion) != original.feedback.map(\.occasion)
      || feedback.map(\.condition) != original.feedback.map(\.condition)
    {
      findings.append(.paragraphs(at: place))
    }
    return findings
  }

  /// Boxes, tags, jumps and attributes belong to the source; a scene that was copied with all of them is one mistake.
  private func logic(beside original: Scene) -> [Finding] {
    let choices = choices.filter { choice in
      // A condition may be repeated here, as a paragraph's is.
      let isConditionOwn =
        choice.condition != nil && choice.condition != original.choice(choice.id)?.condition
      return isConditionOwn || choice.hasBox || choice.jump != nil || choice.points != nil || choice.isOnce
        || !choice.evidence.isEmpty || !choice.moves.isEmpty || !choice.notes.isEmpty
    }
    var places = jumps.map(\.place) + choices.map(\.place)
    let hasOwnAttributes =
      type != .choice && type != original.type || outcome != nil && outcome != original.outcome
      || weight != 1 && weight != original.weight || dueDays != nil && dueDays != original.dueDays
      || reviews != nil && reviews != original.reviews
    if hasOwnAttributes { places.append(place) }
    return places.min().map { [.ownLogic(at: $0)] } ?? []
  }
}

extension Outline {
  /// Sections and items of a translated curriculum that its source does not have, or that it lacks.
  func differences(from original: Outline) -> [Finding] {
    let start = header.places["lang"] ?? Place(line: 1, column: 1)
    var findings = Finding.ids(
      sections.map { ($0.id, $0.place) }, against: original.sections.map(\.id), lackingAt: start)
    for section in sections {
      guard let twin = original.sections.first(where: { $0.id == section.id }) else { continue }
      findings += Finding.ids(
        section.items.map { ($0.id, $0.place) }, against: twin.items.map(\.id), lackingAt: section.place)
    }
    return findings
      + Finding.ids(
        header.meters.map { ($0.id, source.place(of: $0.id, near: $0.place)) },
        against: original.header.meters.map(\.id), lackingAt: start)
  }
}
