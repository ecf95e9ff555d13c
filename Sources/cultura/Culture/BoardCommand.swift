import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct BoardCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "board", abstract: CulturePhrase.board.text, discussion: CulturePhrase.boardDiscussion.text)
  }

  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @Option(help: .init(ReportPhrase.fromFlag.text, valueName: AssignPhrase.date.text)) var from: String?
  @Option(help: .init(ReportPhrase.toFlag.text, valueName: AssignPhrase.date.text)) var to: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let now = Clock.now
    let last = try to.map { try ReportOptions.day($0, "--to") } ?? now.day
    guard last <= now.day else { throw Failure(.usage, CulturePhrase.notYet(last).words) }
    let first = try from.map { try ReportOptions.day($0, "--from") } ?? last.adding(days: -364)
    guard first <= last else { throw Failure(.usage, ReportPhrase.backwards(from: first, to: last).words) }
    let library = try global.library()
    let data = try global.existingData()
    let gathering = try Gathering(data, paths: library.mainCurriculum(in: library.sourceLanguage).paths, on: last)
    let boards = try languages.map { language in
      try Board(
        sources(gathering, data, library, language, until: last), during: Period(from: first, to: last), asOf: last)
    }
    let page = BoardPage(boards, madeBy: Surroundings.login, madeAt: "\(now.day)")
    if let output {
      try AtomicFile.write(output, Array(page.html.utf8))
    } else {
      Console.write(page.html, to: 1)
    }
    if let failure = gathering.failure { throw failure }
  }

  /// The one asked for alone; else both, the interface's first.
  private var languages: [Language] {
    global.lang == nil ? [global.language, global.language == .es ? .en : .es] : [global.language]
  }

  private func sources(
    _ gathering: Gathering, _ data: DataFolder, _ library: Library, _ language: Language, until last: Day
  ) throws -> Board.Sources {
    let waves = try Waves(data, library, language, until: last)
    return Board.Sources(
      people: gathering.people, duties: gathering.duties, curriculum: library.mainCurriculum(in: language),
      lessons: library.mainLessons(in: language), waves: try waves.latestOfEach(),
      observations: try data.observations().filter { $0.moment.day <= last },
      indicators: try data.indicators().current,
      fingerprint: try source(gathering, waves, data))
  }
}

extension BoardCommand {
  /// Everything that was read, journals and what surrounds them.
  private func source(_ gathering: Gathering, _ waves: Waves, _ data: DataFolder) throws -> Table.Source {
    var sums = gathering.sums
    // A slash keeps these apart from learners' ids.
    for (name, sum) in try waves.sums() { sums["pulses/\(name)"] = sum }
    sums["/roster"] = try data.sealedRoster()?.sum ?? ""
    sums["/observations"] = "\(try data.observations().count)"
    sums["/indicators"] = "\(try data.indicators().count)"
    return Table.Source(journals: gathering.sums.count, fingerprint: Table.Source(sums: sums).fingerprint)
  }
}

extension Waves {
  /// Each instrument's latest wave, the one before it and its baseline.
  func latestOfEach() throws -> [(current: WaveAnswers, previous: WaveAnswers?, baseline: WaveAnswers?)] {
    var latest: [(current: WaveAnswers, previous: WaveAnswers?, baseline: WaveAnswers?)] = []
    var order: [String] = []
    for instrument in all.reversed().flatMap(\.instruments) where !order.contains(instrument.id) {
      order.append(instrument.id)
    }
    for id in order {
      let asked = all.filter { $0.instruments.contains { $0.id == id } }
      guard let current = asked.last else { continue }
      let previous = asked.dropLast().last
      let baseline = asked.first { $0.isBaseline } ?? asked.first
      latest.append(
        (
          try answers(current, only: id), try previous.map { try answers($0, only: id) },
          baseline?.id == current.id ? nil : try baseline.map { try answers($0, only: id) }
        ))
    }
    return latest
  }
}
