extension Lesson {
  /// The same lesson in the words of `translation`; what the translation lacks stays in the source's.
  ///
  /// Ids, jumps, tags and types are the source's: two languages, one logic.
  package func translated(by translation: Lesson) -> Lesson {
    var lesson = self
    lesson.header.language = translation.language
    lesson.header.title = translation.header.title
    if !translation.header.summary.isEmpty { lesson.header.summary = translation.header.summary }
    lesson.meters = meters.map { meter in
      var meter = meter
      meter.label = translation.header.meters.first { $0.id == meter.id }?.label ?? meter.label
      return meter
    }
    lesson.scenes = scenes.map { scene in
      translation.scenes.first { $0.id == scene.id }.map(scene.translated(by:)) ?? scene
    }
    return lesson
  }
}

extension Scene {
  fileprivate func translated(by words: Scene) -> Scene {
    var scene = self
    if !words.title.isEmpty { scene.title = words.title }
    if !words.body.isEmpty { (scene.body, scene.gaps) = (words.body, words.gaps) }
    if !words.hints.isEmpty { scene.hints = words.hints }
    if !words.accepted.isEmpty { scene.accepted = words.accepted }
    if !words.feedback.isEmpty { scene.feedback = words.feedback }
    if type == .commitment || type == .reflection {
      if !words.choices.isEmpty { scene.choices = words.choices }
      return scene
    }
    scene.choices = choices.map { choice in
      guard let words = words.choice(choice.id) else { return choice }
      var choice = choice
      choice.text = words.text
      choice.partner = words.partner
      if !words.consequences.isEmpty { choice.consequences = words.consequences }
      if !words.feedback.isEmpty { choice.feedback = words.feedback }
      return choice
    }
    return scene
  }
}
