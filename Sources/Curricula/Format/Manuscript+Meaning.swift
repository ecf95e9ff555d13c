extension Manuscript {
  /// All that it says and decides, wherever it stands; with ids that are still to be stamped.
  func meaning(stamped ids: [Int: String] = [:]) -> [String] {
    header.meaning
      + scenes.flatMap { scene in
        var scene = scene
        if scene.id.isEmpty { scene.id = ids[scene.place.line] ?? "" }
        for index in scene.choices.indices where scene.choices[index].id.isEmpty {
          scene.choices[index].id = ids[scene.choices[index].place.line] ?? ""
        }
        return scene.meaning
      }
  }
}

extension Header {
  fileprivate var meaning: [String] {
    [
      "\(id)|\(language)|\(isLanguageKnown)|\(title)|\(summary)|\(minutes as Any)|\(mode)|\(kind)",
      "\(passMark as Any)|\(attempts as Any)|\(requires)|\(behaviours)|\(trigger as Any)|\(start as Any)",
      "\(shuffles)|\(asksConfidence)|\(author as Any)|\(source as Any)|\(translates as Any)",
    ] + meters.map(\.meaning)
  }
}

extension Meter {
  fileprivate var meaning: String { "\(id)|\(start)/\(maximum)|\(label)|\(isCounter)" }
}

extension Scene {
  fileprivate var meaning: [String] {
    var meaning = [
      "\(id)|\(title)|\(type)|\(formerID as Any)|\(weight)|\(outcome as Any)|\(dueDays as Any)|\(reviews as Any)"
    ]
    meaning += body.map(\.meaning) + choices.flatMap(\.meaning) + feedback.map(\.meaning) + jumps.map(\.meaning)
    meaning.append("\(accepted)|\(numbers)|\(gaps)|\(hints)")
    return meaning
  }
}

extension Choice {
  fileprivate var meaning: [String] {
    var meaning = [
      "\(id)|\(text)|\(partner)|\(isRecommended)|\(hasBox)|\(condition as Any)|\(isOnce)|\(points as Any)|\(notes)"
    ]
    meaning += evidence.map { "\($0.behaviour)\($0.value)" } + moves.map { "\($0.meter)\($0.delta)" }
    meaning += consequences.map(\.meaning) + feedback.map(\.meaning)
    if let jump { meaning.append(jump.meaning) }
    return meaning
  }
}

extension Paragraph {
  fileprivate var meaning: String { "\(voice)|\(text)|\(condition as Any)" }
}

extension Feedback {
  fileprivate var meaning: String { "\(occasion)|\(text)|\(condition as Any)" }
}

extension Jump {
  fileprivate var meaning: String { "\(target)|\(condition as Any)" }
}

extension Outline {
  /// All that it declares, wherever it stands.
  var meaning: [String] {
    let settings = "\(header.id)|\(header.language)|\(header.title)|\(header.summary)|\(header.passMark as Any)"
    let heads = [settings, "\(header.translates as Any)|\(languages)|\(mastery as Any)"]
    return heads + header.meters.map(\.meaning) + axes.map { "\($0.key)|\($0.value.text)" }.sorted()
      + sections.flatMap { section in
        ["\(section.id)|\(section.title)|\(section.kind as Any)|\(section.dueDays as Any)|\(section.expiryDays as Any)"]
          + section.items.map { "\($0.id)|\($0.text)" }
      }
  }
}
