import Curricula
import Learning
import Reporting

extension Page {
  /// What a roster file was recognised as, and what it would change.
  mutating func preview(_ plan: RosterPlan, of file: RosterFile, _ sheet: Sheet, named path: String, today: Day) {
    paragraph(RosterPhrase.recognised(path, rows: file.rows.count, sheet, file.order).words[language])
    if !file.further.isEmpty {
      paragraph(RosterPhrase.further(file.further.map(\.plain)).words[language])
    }
    let groups: [(RosterPhrase, [RosterPlan.Change])] = [
      (.joining, plan.changes.filter { if case .joins = $0 { true } else { false } }),
      (.moving, plan.changes.filter { if case .moves = $0 { true } else { false } }),
      (.leaving, plan.changes.filter { if case .leaves = $0 { true } else { false } }),
      (.staying, plan.changes.filter { if case .stays = $0 { true } else { false } }),
      (.returning, plan.changes.filter { if case .returns = $0 { true } else { false } }),
    ]
    for (title, changes) in groups where !changes.isEmpty {
      heading(title, changes.count)
      // Those who are new may be hundreds; what changes for others is for HR to look at one by one.
      let shown = title.isLong ? changes.prefix(Self.mostJoining) : changes[...]
      for change in shown { line(change, plan.names, today: today) }
      if shown.count < changes.count {
        paragraph(RosterPhrase.andMore(changes.count - shown.count).words[language], .quiet, indent: 2)
      }
    }
    if !plan.renamed.isEmpty {
      heading(.renaming, plan.renamed.count)
      for id in plan.renamed { paragraph(called(id, plan.names), indent: 2, hanging: 2) }
    }
    if !plan.absent.isEmpty {
      gap()
      paragraph(RosterPhrase.absent(plan.absent.map { called($0, plan.names) }).words[language], hanging: 2)
    }
    if !plan.unknownManagers.isEmpty {
      gap()
      paragraph(RosterPhrase.unknownManagers(plan.unknownManagers).words[language], hanging: 2)
    }
    gap()
  }

  private static let mostJoining = 20

  private mutating func heading(_ phrase: RosterPhrase, _ count: Int) {
    gap()
    paragraph("\(phrase.words[language]) (\(count))", .strong)
  }

  private mutating func line(_ change: RosterPlan.Change, _ names: Names, today: Day) {
    let words: [String]
    switch change {
    case .joins(let it, let leaves):
      words =
        [it.department, it.role, it.site ?? ""].filter { !$0.isEmpty }
        + [RosterPhrase.since(it.from, today: today).words[language]]
        + (leaves.map { [RosterPhrase.until($0).words[language]] } ?? [])
    case .moves(_, let differences, let from):
      words =
        differences.map { "\($0.column.title[language].lowercased()): \(shown($0.was)) → \(shown($0.becomes))" }
        + [RosterPhrase.since(from, today: today).words[language]]
    case .leaves(_, let on, let was):
      words = [RosterPhrase.leaves(on, was: was, today: today).words[language]]
    case .stays(_, let was): words = [RosterPhrase.calledOff(was).words[language]]
    case .returns(let it):
      words =
        [it.department, it.role].filter { !$0.isEmpty } + [RosterPhrase.since(it.from, today: today).words[language]]
    }
    paragraph(([called(change.learner, names)] + words).joined(separator: " · ").plain, indent: 2, hanging: 2)
  }

  private func shown(_ value: String) -> String {
    if value.isEmpty { return RosterPhrase.none.words[language] }
    return Day(value)?.words(language) ?? value
  }

  private func called(_ id: String, _ names: Names) -> String {
    names.people[id]?.name.map { "\(id) \($0)".plain } ?? id
  }
}
