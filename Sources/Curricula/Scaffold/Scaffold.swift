/// A first lesson or a first curriculum, that plays as it stands and teaches whoever goes on from it.
package struct Scaffold: Sendable {
  /// What answers are evidence of; none where no curriculum declares any.
  package struct Behaviours: Sendable {
    /// Taking charge of what went wrong.
    var charge: String?
    /// Resolving it, and not only closing it.
    var resolution: String?

    /// The first two that a curriculum puts on an axis, on two axes where it has them.
    package init(of curriculum: Curriculum? = nil) {
      let placed = curriculum?.behaviours.filter { $0.axis != nil } ?? []
      charge = placed.first?.id
      resolution = (placed.first { $0.axis != placed.first?.axis } ?? placed.dropFirst().first)?.id
    }
  }

  package let id: String
  let title: String?
  let behaviours: Behaviours

  package init(id: String, title: String? = nil, behaviours: Behaviours = Behaviours()) {
    self.id = id
    self.title = title
    self.behaviours = behaviours
  }

  /// The lesson's source file in a language, with all that it decides.
  package func lesson(in language: Language) -> String {
    switch language {
    case .es: spanishLesson
    case .en: englishLesson
    }
  }

  /// A curriculum's source outline, whose one lesson this is.
  package func curriculum(_ curriculum: String, in language: Language) -> String {
    switch language {
    case .es: spanishCurriculum(curriculum)
    case .en: englishCurriculum(curriculum)
    }
  }

  /// Tags as one pair of backticks, evidence first.
  func tags(_ sign: String, _ behaviour: String?, _ rest: String) -> String {
    "`" + [behaviour.map { sign + $0 }, rest].compactMap(\.self).joined(separator: " ") + "`"
  }

  /// A header line that names the behaviours; nothing where there are none.
  func behavioursLine(_ key: String) -> String {
    let ids = [behaviours.charge, behaviours.resolution].compactMap(\.self)
    return ids.isEmpty ? "" : "\n\(key): \(ids.joined(separator: ", "))"
  }
}
