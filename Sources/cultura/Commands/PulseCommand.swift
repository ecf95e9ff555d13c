import ArgumentParser
import Curricula
import Learning
import Storage

struct PulseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pulse", abstract: InquiryPhrase.pulseAbstract.text,
      subcommands: [PulseOpen.self, PulseTake.self, PulseClose.self, PulseStatus.self])
  }
}

struct PulseOpen: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "open", abstract: InquiryPhrase.openAbstract.text)
  }

  @Argument(help: .init(valueName: InquiryPhrase.wave.text)) var wave: String
  @Option(help: .init(InquiryPhrase.instrumentFlag.text, valueName: "id")) var instrument: [String] = []
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard PulseFolder.isWaveID(wave) else { throw Failure(.usage, InquiryPhrase.badWave(wave).words) }
    let instruments = try PulseInstruments(try options.library(), only: instrument)
    let pulses = PulseFolder(try DataFolder(path: try options.dataPath()))
    guard try pulses.wave(wave) == nil else { throw Failure(.cannotCreate, InquiryPhrase.waveExists(wave).words) }
    let isFirst = try pulses.waves().allSatisfy { $0.curriculum != instruments.curriculum }
    try pulses.save(
      PulseWave(
        id: wave, curriculum: instruments.curriculum, instruments: instruments.all, opened: Clock.now.day,
        isBaseline: isFirst))
    let phrase = InquiryPhrase.pulseOpened(wave, instruments: instruments.all.count, isBaseline: isFirst)
    Console.write(phrase.words[options.language] + "\n", to: 1)
  }
}

struct PulseTake: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "take", abstract: InquiryPhrase.takeAbstract.text)
  }

  @Argument(help: .init(valueName: InquiryPhrase.wave.text)) var wave: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try options.library()
    let data = try DataFolder(path: try options.dataPath())
    let pulses = PulseFolder(data)
    let language = options.language
    let learner = try options.identity().id
    let wave = try openWave(pulses)
    let console = Console(isPlain: options.plain || Surroundings.wantsPlain, isKiosk: options.kiosk)
    let member = try data.roster().flatMap { Roster($0, on: Clock.now.day).members["\(learner)"] }
    var isOver = true
    for instrument in wave.instruments {
      guard try !pulses.taken(instrument.id, in: wave).contains("\(learner)"),
        let folder = library.folders.first(where: { $0.instrumentIDs.contains(instrument.id) })
      else { continue }
      isOver = false
      switch Inquiry(instrument.id, in: folder, console, language).run() {
      case .answered(let answers):
        let given = PulseAnswers(department: member?.department, role: member?.role, answers: answers)
        let isKept = try pulses.add(given, by: learner, to: instrument.id, in: wave)
        console.write((isKept ? InquiryPhrase.kept : .alreadyTaken).words[language] + "\n")
      case .abandoned: return
      case .inputEnded: throw Failure(.notRight, InquiryPhrase.nothingSaved.words)
      }
    }
    if isOver { console.write(InquiryPhrase.allTaken.words[language] + "\n") }
  }

  private func openWave(_ pulses: PulseFolder) throws -> PulseWave {
    guard let id = wave else {
      guard let latest = try pulses.waves().last(where: { $0.closed == nil }) else {
        throw Failure(.notRight, InquiryPhrase.noOpenWave.words)
      }
      return latest
    }
    guard let wave = try pulses.wave(id) else { throw Failure(.usage, InquiryPhrase.noSuchWave(id).words) }
    guard wave.closed == nil else { throw Failure(.notRight, InquiryPhrase.waveIsClosed(id).words) }
    return wave
  }
}

struct PulseClose: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "close", abstract: InquiryPhrase.closeAbstract.text)
  }

  @Argument(help: .init(valueName: InquiryPhrase.wave.text)) var wave: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let data = try options.existingData()
    let pulses = PulseFolder(data)
    guard var closing = try pulses.wave(wave) else { throw Failure(.usage, InquiryPhrase.noSuchWave(wave).words) }
    guard closing.closed == nil else { throw Failure(.notRight, InquiryPhrase.waveIsClosed(wave).words) }
    closing.closed = Clock.now.day
    try pulses.save(closing)
    Console.write(InquiryPhrase.pulseClosed(wave).words[options.language] + "\n", to: 1)
  }
}

struct PulseStatus: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "status", abstract: InquiryPhrase.statusAbstract.text)
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let data = try options.existingData()
    let pulses = PulseFolder(data)
    let language = options.language
    let library = try options.library()
    let people = try data.roster().map { Roster($0, on: Clock.now.day).members.values.count(where: \.isActive) }
    let waves = try pulses.waves()
    if waves.isEmpty { Console.write(InquiryPhrase.noWaves.words[language] + "\n", to: 1) }
    for wave in waves {
      let phrase = InquiryPhrase.status(
        wave.id, since: wave.opened.words(language), until: wave.closed?.words(language), isBaseline: wave.isBaseline)
      Console.write(phrase.words[language] + "\n", to: 1)
      for instrument in wave.instruments {
        let title = library.folders.lazy.compactMap { $0.header(instrument.id, in: language)?.title }.first
        let count = try pulses.taken(instrument.id, in: wave).count
        let line = InquiryPhrase.taken(title: title ?? instrument.id, count, of: people)
        Console.write("  " + line.words[language] + "\n", to: 1)
      }
    }
  }
}

/// The surveys that a wave asks, of one curriculum.
private struct PulseInstruments {
  let curriculum: String
  let all: [PulseWave.Instrument]

  init(_ library: Library, only ids: [String]) throws {
    let known = library.folders.flatMap { folder in
      folder.instrumentIDs.filter { folder.header($0, in: folder.sourceLanguage)?.kind == .pulse }
    }
    for id in ids where !known.contains(id) {
      throw Failure(.usage, InquiryPhrase.noSuchInstrument(id, nearest: Nearest.match(id, among: known)).words)
    }
    let wanted = ids.isEmpty ? known : ids
    guard let first = wanted.first, let folder = library.folders.first(where: { $0.instrumentIDs.contains(first) })
    else { throw Failure(.noInput, InquiryPhrase.noPulses.words) }
    curriculum = folder.source?.header.id ?? ""
    all = wanted.compactMap { id in
      folder.lesson(id, in: folder.sourceLanguage).map { PulseWave.Instrument(id: id, revision: $0.revision) }
    }
  }
}

extension InquiryPhrase {
  var text: String { words[Interface.language] }
}
