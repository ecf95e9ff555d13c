import Curricula
import Learning

/// What observers saw, element by element: of units and never of persons, from five observations on.
package struct ObservationReport: Sendable {
  /// What stood on the sheet for an element: there, not there, or no chance to see it.
  package struct Presence: Hashable, Sendable {
    package var present: Int
    package var absent: Int
    package var notSeen: Int
  }

  package struct Row: Sendable {
    package var instrument: Lesson
    package var group: Group
    package var scene: String
    package var title: String
    package var observations: Int
    package var presence: Reading<Presence>
    /// A share where something is there or ticked, else a mean.
    package var value: Reading<Estimate>
    package var isShare: Bool
  }

  /// How far two observers of the same unit on the same day agree.
  package struct Concordance: Sendable {
    package var instrument: Lesson
    package var pairs: Int
    package var kappa: Kappa
  }

  package let rows: [Row]
  package let concordances: [Concordance]
  package let observations: Int
  package let units: Int
  package let asOf: Day
  package let source: Table.Source

  /// `instruments` in the language of the report; `byUnit` adds each unit to all of them.
  package init(
    _ records: [ObservationRecord], instruments: [Lesson], byUnit: Bool, during period: Period, asOf: Day,
    source: Table.Source
  ) {
    let records = records.filter { period.contains($0.moment.day) }
    var rows: [Row] = []
    var concordances: [Concordance] = []
    for instrument in instruments {
      let own = records.filter { $0.instrument == instrument.id }
      guard !own.isEmpty else { continue }
      let units = byUnit ? Division.sorted(Set(own.map(\.unit)).map { $0 }) : []
      let groups =
        [Group.everyone]
        + units.compactMap { unit in
          unit.map { Group(division: .department, id: $0, title: Bilingual(es: $0, en: $0)) }
        }
      let elements = instrument.scenes.flatMap { Element.all(of: $0) }.map { ($0, Figures($0, own)) }
      rows += groups.flatMap { group in
        elements.compactMap { element, figures in figures.row(element, of: group, instrument) }
      }
      if let concordance = Concordance(instrument, own) { concordances.append(concordance) }
    }
    self.rows = rows
    self.concordances = concordances
    observations = records.count
    units = Set(records.map(\.unit)).count
    self.asOf = asOf
    self.source = source
  }
}

/// One thing that a sheet asks about, and what an answer to it says.
private struct Element {
  enum Kind { case presence, tick(String), number }

  var scene: String
  var title: String
  var kind: Kind

  static func all(of scene: Scene) -> [Element] {
    switch scene.type {
    case .choice where scene.asksPresence: [Element(scene: scene.id, title: scene.title, kind: .presence)]
    case .choice, .multiple:
      scene.choices.map { choice in
        Element(scene: scene.id, title: "\(scene.title): \(choice.text)", kind: .tick(choice.id))
      }
    case .scale, .number: [Element(scene: scene.id, title: scene.title, kind: .number)]
    default: []
    }
  }

  /// The answers that say something, as numbers.
  func sample(_ record: ObservationRecord) -> (answer: String, value: Double?)? {
    switch (kind, record.answers[scene]) {
    case (.presence, .choice(let id)): (id, Scene.isThere(id).map { $0 ? 1 : 0 })
    case (.tick(let choice), .choice(let id)): (id, id == choice ? 1 : 0)
    case (.tick(let choice), .choices(let ids)): ("", ids.contains(choice) ? 1 : 0)
    case (.number, .choice(let id)): Double(id).map { (id, $0) }
    case (.number, .number(let number)): ("", number)
    default: nil
    }
  }

  var isShare: Bool { if case .number = kind { false } else { true } }
}

extension Scene {
  /// Whether it asks only if something was there.
  fileprivate var asksPresence: Bool {
    let ids = Set(choices.map(\.id))
    return ids.isSubset(of: ["present", "seen", "absent", "not-seen", "unseen"])
      && !ids.isDisjoint(with: ["present", "seen"]) && ids.count > 1
  }

  /// nil where there was no chance to see it.
  fileprivate static func isThere(_ choice: String) -> Bool? {
    switch choice {
    case "present", "seen": true
    case "absent": false
    default: nil
    }
  }
}

/// One element over all observations and each unit's.
private struct Figures {
  let presence: Breakdown<ObservationReport.Presence>
  let value: Breakdown<Estimate>

  init(_ element: Element, _ records: [ObservationRecord]) {
    let samples = records.compactMap { record in
      element.sample(record).map { (group: Optional(record.unit), sample: $0) }
    }
    let isPresence = if case .presence = element.kind { true } else { false }
    presence = Breakdown(isPresence ? samples : []) { answers in
      ObservationReport.Presence(
        present: answers.count { $0.value == 1 }, absent: answers.count { $0.value == 0 },
        notSeen: answers.count { $0.value == nil })
    }
    // “Not seen” is no chance where a sheet also knows “not there”; where it does not, it is the opposite of seen.
    let knowsAbsence = samples.contains { $0.sample.answer == "absent" || $0.sample.answer == "present" }
    value = Breakdown(
      samples.compactMap { sample -> (group: String?, sample: Double)? in
        let value = sample.sample.value ?? (isPresence && !knowsAbsence ? 0 : nil)
        return value.map { (sample.group, $0) }
      }
    ) { values in
      element.isShare ? Estimate.share(values.count { $0 > 0 }, of: values.count) : Estimate.mean(of: values)
    }
  }

  func row(_ element: Element, of group: Group, _ instrument: Lesson) -> ObservationReport.Row? {
    let isAll = group.division == nil
    let reading = isAll ? value.total : value.reading(group.id)
    let presence = isAll ? presence.total : presence.reading(group.id)
    if reading == .none, presence == .none { return nil }
    let count =
      if case .presence = element.kind {
        isAll ? self.presence.count : self.presence.counts[group.id] ?? 0
      } else {
        isAll ? value.count : value.counts[group.id] ?? 0
      }
    return ObservationReport.Row(
      instrument: instrument, group: group, scene: element.scene, title: element.title, observations: count,
      presence: presence, value: reading, isShare: element.isShare)
  }
}

extension ObservationReport.Concordance {
  /// nil where no two people observed the same.
  fileprivate init?(_ instrument: Lesson, _ records: [ObservationRecord]) {
    struct Occasion: Hashable {
      let unit: String
      let role: String
      let day: Day
    }
    let occasions = Dictionary(grouping: records) { Occasion(unit: $0.unit, role: $0.role, day: $0.moment.day) }
    let scenes = instrument.scenes.filter(\.asksPresence).map(\.id)
    var answers: [(String, String)] = []
    var pairs = 0
    for occasion in occasions.values {
      let sorted = occasion.sorted { $0.seq < $1.seq }
      guard let first = sorted.first, let second = sorted.first(where: { $0.observer != first.observer }) else {
        continue
      }
      pairs += 1
      for scene in scenes {
        if case .choice(let a) = first.answers[scene], case .choice(let b) = second.answers[scene] {
          answers.append((a, b))
        }
      }
    }
    guard pairs > 0, let kappa = Kappa(answers) else { return nil }
    self.init(instrument: instrument, pairs: pairs, kappa: kappa)
  }
}
