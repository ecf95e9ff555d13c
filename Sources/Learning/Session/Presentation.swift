import Curricula

/// In which order the parts of a scene are shown: the same for a learner's whole attempt, in both languages.
///
/// Steps and pairs never stand so that what is typed without reading is right, `1 2 3`, nor what prompts give as
/// their example, `2 1 3` and `1b 2a`.
struct Presentation {
  private let situation: Situation
  private let shuffle: Shuffle
  private let shufflesChoices: Bool

  /// A lesson that asks for it shows each learner an order of their own.
  init(_ situation: Situation, in lesson: Lesson, learner: String) {
    self.situation = situation
    // A renamed scene keeps its order.
    let scene = situation.scene.formerID ?? situation.scene.id
    shufflesChoices = lesson.header.shuffles
    shuffle = shufflesChoices ? Shuffle(learner, lesson.id, scene) : Shuffle(scene)
  }

  /// What can be picked, put in order or paired.
  var choices: [Screen.Option] {
    let choices = situation.choices
    let indices: [Int]
    switch situation.type {
    case .choice where shufflesChoices, .multiple where shufflesChoices:
      indices = shuffle.order(of: choices.map(\.id))
    case .order:
      indices = shuffle.order(of: choices.map(\.id)) { order in
        let inOrder = Array(order.indices)
        return order == inOrder || order.count > 2 && order == [1, 0] + inOrder[2...]
      }
    case .match:
      indices = choices.indices.filter { !choices[$0].text.isEmpty }
    case .cloze, .number, .text, .reflection, .info, .ending: return []
    case .choice, .multiple, .scale, .commitment: indices = Array(choices.indices)
    }
    return indices.map { Screen.Option(id: choices[$0].id, text: choices[$0].text) }
  }

  /// In a `match` scene the partners, each text once, under the id of the first pair that has it.
  var partners: [Screen.Option] {
    guard situation.type == .match else { return [] }
    let pairs = situation.choices
    let firsts = situation.partners
    let lefts = pairs.filter { !$0.text.isEmpty }.map(\.partner)
    let indices = shuffle.order(of: firsts.map(\.id)) { order in
      let places = lefts.compactMap { partner in order.firstIndex { firsts[$0].partner == partner } }
      return places == Array(places.indices) || places.prefix(2) == [1, 0] && places.count > 2
    }
    return indices.map { Screen.Option(id: firsts[$0].id, text: firsts[$0].partner) }
  }

  /// In a `cloze` scene what each gap offers; an option's id is its place as written.
  var gaps: [Screen.Gap] {
    guard situation.type == .cloze else { return [] }
    return situation.gaps.enumerated().map { number, gap in
      guard !gap.isTyped else { return Screen.Gap(options: []) }
      let indices = shuffle.order(of: gap.options.indices.map { "\(number + 1)/\($0)" })
      return Screen.Gap(options: indices.map { Screen.Option(id: String($0), text: gap.options[$0]) })
    }
  }
}
