import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct PulseReportCommand: TableReport {
  static var configuration: CommandConfiguration {
    .report("pulse", CulturePhrase.pulse.words, PulseReport.definitions)
  }

  @Argument(help: .init(CulturePhrase.wave.text, valueName: InquiryPhrase.wave.text)) var wave: String?
  @Flag(help: .init(CulturePhrase.commentsFlag.text)) var comments = false
  @OptionGroup var report: ReportOptions

  func made() throws -> Made {
    let (scope, division) = try report.scope("pulse", among: [.department, .role], isPeriodic: false)
    let waves = try Waves(try report.data(), try report.global.library(), report.language, until: scope.day)
    let current = try wave.map(waves.named) ?? waves.latest()
    let pulse = PulseReport(
      try waves.answers(current), beside: try waves.baseline(of: current).map { try waves.answers($0) },
      by: division.flatMap { PulseDivision(rawValue: $0.rawValue) }, asOf: scope.day,
      source: Table.Source(sums: try waves.sums()))
    return (pulse.table(report.language, withComments: comments), nil)
  }
}

/// The waves of surveys that were closed by a day, and what came back.
///
/// An open one is not read: two readings with one answer between them would give that answer away.
struct Waves {
  let all: [PulseWave]
  private let open: [String]
  private let pulses: PulseFolder
  private let library: Library
  private let language: Language
  private let records: [RosterRecord]?

  init(_ data: DataFolder, _ library: Library, _ language: Language, until day: Day) throws {
    pulses = PulseFolder(data)
    let begun = try pulses.waves().filter { $0.opened <= day }
    func isClosed(_ wave: PulseWave) -> Bool { wave.closed.map { $0 <= day } ?? false }
    all = begun.filter(isClosed)
    open = begun.filter { !isClosed($0) }.map(\.id)
    records = try data.roster()
    self.library = library
    self.language = language
  }

  /// The last one; says so where it is only open yet.
  func latest() throws -> PulseWave {
    if let last = all.last { return last }
    throw open.last.map { Failure(.notRight, CulturePhrase.stillOpen($0).words) }
      ?? Failure(.noInput, CulturePhrase.noWaves.words)
  }

  func named(_ id: String) throws -> PulseWave {
    guard let wave = all.first(where: { $0.id == id }) else {
      if open.contains(id) { throw Failure(.notRight, CulturePhrase.stillOpen(id).words) }
      guard !all.isEmpty else { throw Failure(.noInput, CulturePhrase.noWaves.words) }
      throw Failure(.usage, CulturePhrase.noSuchWave(id, known: all.map(\.id)).words)
    }
    return wave
  }

  /// The wave that later ones of the same curriculum are compared with; nil for that one itself.
  func baseline(of wave: PulseWave) -> PulseWave? {
    all.first { $0.isBaseline && $0.curriculum == wave.curriculum && $0.id != wave.id && $0.opened <= wave.opened }
  }

  /// What came back from a wave, of one instrument alone where it is named.
  func answers(_ wave: PulseWave, only id: String? = nil) throws -> WaveAnswers {
    let roster = records.map { Roster($0, on: wave.closed ?? wave.opened) }
    var instruments: [WaveAnswers.Instrument] = []
    for asked in wave.instruments where id.map({ $0 == asked.id }) ?? true {
      guard let folder = library.folders.first(where: { $0.instrumentIDs.contains(asked.id) }),
        let lesson = folder.lesson(asked.id, in: language)
      else { continue }
      let takers = try pulses.taken(asked.id, in: wave).map { id in
        let member = roster?.members[id]
        return WaveAnswers.Taker(id: id, department: member?.department, role: member?.role)
      }
      instruments.append(
        WaveAnswers.Instrument(lesson: lesson, answers: try pulses.answers(asked.id, in: wave), takers: takers))
    }
    return WaveAnswers(wave: wave, instruments: instruments)
  }

  /// Each instrument of each wave, by how many answered it.
  func sums() throws -> [String: String] {
    var sums: [String: String] = [:]
    for wave in all {
      for instrument in wave.instruments {
        sums["\(wave.id)/\(instrument.id)"] = try "\(pulses.taken(instrument.id, in: wave).count)"
      }
    }
    return sums
  }
}
