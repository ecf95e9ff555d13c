import ArgumentParser
import Curricula
import Learning
import Storage

struct ObserveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "observe", abstract: InquiryPhrase.observeAbstract.text)
  }

  @Argument(help: .init(InquiryPhrase.whichChecklist.text, valueName: "id")) var checklist: String
  @Option(help: .init(InquiryPhrase.unitFlag.text)) var unit: String
  @Option(help: .init(InquiryPhrase.roleFlag.text)) var role: String = ""
  @Option(help: .init(InquiryPhrase.minutesFlag.text)) var minutes: Int?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try options.library()
    let known = library.folders.flatMap(\.instrumentIDs)
    guard let folder = library.folders.first(where: { $0.instrumentIDs.contains(checklist) }),
      let instrument = folder.lesson(checklist, in: folder.sourceLanguage)
    else {
      let nearest = Nearest.match(checklist, among: known)
      throw Failure(.usage, InquiryPhrase.noSuchInstrument(checklist, nearest: nearest).words)
    }
    guard instrument.header.kind != .pulse else { throw Failure(.usage, InquiryPhrase.notAChecklist(checklist).words) }
    let data = try DataFolder(path: try options.dataPath())
    let observer = try options.identity().id
    let console = Console(isPlain: options.plain || Surroundings.wantsPlain)
    console.write(InquiryPhrase.namesWarning.words[options.language] + "\n")
    switch Inquiry(checklist, in: folder, console, options.language).run() {
    case .answered(let answers):
      let (kept, words) = Self.salted(answers)
      try data.add(
        ObservationRecord(
          seq: 0, moment: Clock.now, curriculum: folder.source?.header.id ?? "", instrument: checklist,
          revision: instrument.revision, unit: unit, role: role, observer: "\(observer)", minutes: minutes,
          answers: kept), words: words)
      console.write(InquiryPhrase.observationKept.words[options.language] + "\n")
    case .abandoned: return
    case .inputEnded: throw Failure(.notRight, InquiryPhrase.nothingSaved.words)
    }
  }

  /// Words become digests in the chained record, and lie apart where they can be erased.
  private static func salted(_ answers: [String: QuestionAnswer]) -> ([String: QuestionAnswer], [FreeText]) {
    var words: [FreeText] = []
    let kept = answers.mapValues { answer -> QuestionAnswer in
      guard case .text(let text) = answer else { return answer }
      let salted = FreeText.salted(text)
      words.append(salted)
      return .text(salted.digest)
    }
    return (kept, words)
  }
}
