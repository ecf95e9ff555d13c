import Curricula

/// Every lesson of a curriculum walked in each of its languages, and what only shows when they are seen together.
package struct CurriculumWalk: Sendable {
  /// A lesson in a language.
  package struct Telling: Sendable {
    package let lesson: String
    package let language: Language
    /// Nil when it is not written in that language, or has no scene to begin with.
    package let walk: Walk?
    package let isWritten: Bool
  }

  /// How many scenes of a track's lessons can give evidence on an axis.
  package struct Coverage: Hashable, Sendable {
    package let track: Track
    package let scenes: [Int]
  }

  /// Below so many recommended choices, how they are spread is chance.
  package static let fewBest = 20
  package static let positionShare = 0.45
  package static let longestShare = 0.40
  /// In how many scenes of a track every axis is tested at least.
  package static let axisScenes = 2

  package let curriculum: Curriculum
  package let tellings: [Telling]
  package let coverage: [Coverage]
  package let spreads: [(language: Language, spread: BestChoiceSpread)]

  /// The lessons of a folder in all the languages of its curriculum, to be walked side by side.
  package static func tasks(_ folder: CurriculumFolder) -> [(lesson: String, language: Language)] {
    let languages = folder.curriculum(in: folder.sourceLanguage).languages
    return folder.lessonIDs.flatMap { id in languages.map { (id, $0) } }
  }

  /// A lesson of a folder walked in a language.
  package static func telling(_ id: String, in language: Language, of folder: CurriculumFolder) -> Telling {
    let lesson = folder.lesson(id, in: language)
    let isWritten = lesson?.language == language
    let walk = isWritten ? lesson.flatMap { Walk($0, of: folder.curriculum(in: language)) } : nil
    return Telling(lesson: id, language: language, walk: walk, isWritten: isWritten)
  }

  /// The curriculum's words in `language`.
  package init(_ tellings: [Telling], of folder: CurriculumFolder, in language: Language) {
    let curriculum = folder.curriculum(in: language)
    let lessons = tellings.compactMap(\.walk?.lesson)
    self.curriculum = curriculum
    self.tellings = tellings
    coverage = curriculum.tracks.map { track in
      let own = track.lessons.compactMap { item in lessons.first { $0.id == item.id } }
      return Coverage(
        track: track,
        scenes: curriculum.axes.map { axis in own.reduce(0) { $0 + $1.scenes(testing: axis, curriculum) } })
    }
    spreads = curriculum.languages.map { language in
      (language, BestChoiceSpread(tellings.filter { $0.language == language }.compactMap(\.walk?.spread)))
    }
  }
}

extension CurriculumWalk {
  package enum Trouble: Hashable, Sendable {
    case unwritten(lesson: String, Language)
    case lesson(String, Language, WalkTrouble)
    case seldomTested(Axis, track: Track, scenes: Int)
    /// The position, from 1, that holds too large a share of the recommended choices.
    case position(Int, share: Double, Language)
    case longest(share: Double, Language)
  }

  package var troubles: [Trouble] {
    var troubles: [Trouble] = tellings.flatMap { telling -> [Trouble] in
      guard telling.isWritten else { return [.unwritten(lesson: telling.lesson, telling.language)] }
      return (telling.walk?.troubles ?? [.noPathEnds]).map { .lesson(telling.lesson, telling.language, $0) }
    }
    for coverage in coverage {
      troubles += zip(curriculum.axes, coverage.scenes).filter { $0.1 < Self.axisScenes }
        .map { .seldomTested($0.0, track: coverage.track, scenes: $0.1) }
    }
    for (language, spread) in spreads where spread.count >= Self.fewBest {
      let total = Double(spread.count)
      for (index, count) in spread.positions.enumerated() where Double(count) > Self.positionShare * total {
        troubles.append(.position(index + 1, share: Double(count) / total, language))
      }
      if Double(spread.longest) > Self.longestShare * total {
        troubles.append(.longest(share: Double(spread.longest) / total, language))
      }
    }
    return troubles
  }
}

extension Lesson {
  /// How many scenes on the path can give evidence on an axis.
  fileprivate func scenes(testing axis: Axis, _ curriculum: Curriculum) -> Int {
    scenes.count { scene in
      scene.isOnPath
        && scene.choices.contains { $0.evidence.contains { curriculum.axis(of: $0.behaviour)?.id == axis.id } }
    }
  }
}
