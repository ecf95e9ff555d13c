import ArgumentParser
import Curricula
import Storage

struct TranslateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "translate", abstract: TranslatePhrase.abstract.text, discussion: TranslatePhrase.discussion.text)
  }

  @Argument(help: .init(TranslatePhrase.whichLesson.text, valueName: OptionPhrase.lesson.text), completion: .lessons)
  var lesson: String?
  @Option(help: .init(TranslatePhrase.to.text, valueName: "es|en")) var to: String?
  @Flag(help: .init(TranslatePhrase.status.text)) var status = false
  @Flag(help: .init(TranslatePhrase.update.text)) var update = false
  @Flag(help: .init(TranslatePhrase.restamp.text)) var restamp = false
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let isPath = lesson?.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") } ?? false
    let files = try AskedFiles(isPath ? [lesson ?? ""] : [], options).groups.map(\.files)
    var statuses = files.flatMap { TranslationStatus.all(of: $0) }
    if let word = lesson {
      // A path says which lesson by the file's header, as an id does.
      let named = files.flatMap { $0 }.first { isPath && $0.path == word }
      let lesson = named.map { Header(bytes: $0.bytes).id } ?? word
      if named != nil, lesson.isEmpty { throw Failure.noLessonIn(word) }
      let ids = statuses.map(\.id)
      guard ids.contains(lesson) else {
        let exists = files.contains { $0.contains { Header(bytes: $0.bytes).id == lesson } }
        throw exists
          ? Failure(.usage, TranslatePhrase.oneLanguage(lesson).words) : Failure.noSuchLesson(lesson, among: ids)
      }
      statuses = statuses.filter { $0.id == lesson }
    }
    if let to {
      guard let language = Language(rawValue: to) else { throw Failure.unknownLanguage(to, option: "--to") }
      let source = statuses.first.map { Header(bytes: $0.source.bytes).language }
      if lesson != nil, language == source { throw Failure(.usage, TranslatePhrase.isSource(language).words) }
      statuses = statuses.filter { $0.language == language }
    }
    if status || lesson == nil {
      guard status else { throw Failure(.usage, TranslatePhrase.whatToDo.words) }
      return try list(statuses.filter { $0.isWanted || $0.file != nil })
    }
    for status in statuses { try translate(status) }
  }

  /// Begins a translation, or brings one up to date as far as was asked for.
  private func translate(_ status: TranslationStatus) throws {
    guard let file = status.file, output == nil else { return try begin(status) }
    guard update || restamp else { return try list([status]) }
    var changed = file
    if update, !file.isOutline {
      let translation = status.reading(of: file)
      if let finding = translation.findings.first(where: \.keepsFromUpdating) {
        throw Failure(.badData, TranslatePhrase.unreadable(file.path, finding).words)
      }
      let update = TranslationUpdate(of: translation, from: status.original)
      if !update.added.isEmpty {
        changed = CurriculumFolder.File(path: file.path, bytes: Array(update.text.utf8))
      }
      say(.updated(file.path, added: update.added))
    }
    if restamp {
      let revision = Source(path: status.source.path, bytes: status.source.bytes).revision
      guard let bytes = RevisionStamp.put(revision, into: changed) else {
        throw Failure(.badData, TranslatePhrase.noHeader(file.path).words)
      }
      changed = CurriculumFolder.File(path: file.path, bytes: bytes)
      say(.restamped(file.path))
    }
    if changed.bytes != file.bytes { try TrainerFile.write(changed.path, changed.bytes) }
  }

  private func begin(_ status: TranslationStatus) throws {
    let text = status.skeleton
    if output == "-" { return Console.write(text, to: 1) }
    let path = output ?? status.newPath
    if CurriculumFiles.exists(path) { throw Failure(.cannotCreate, TranslatePhrase.exists(path).words) }
    try TrainerFile.write(path, Array(text.utf8))
    Console.write(path + "\n", to: 1)
    say(.begun(id: status.id, language: status.language))
  }

  private func list(_ statuses: [TranslationStatus]) throws {
    let isPlain = options.plain || Surroundings.wantsPlain
    let list = TranslationList(statuses, options.language, isPlain: isPlain, width: max(40, Terminal.columns))
    Console.write(list.text, to: 1)
    if statuses.contains(where: { !$0.isComplete }) { throw Failure.silent(.notRight) }
  }

  private func say(_ phrase: TranslatePhrase) { Console.write(phrase.words[options.language] + "\n", to: 2) }
}

extension Failure {
  static func unknownLanguage(_ word: String, option: String) -> Failure {
    Failure(
      .usage, es: "«\(word)» no es un idioma de cultura. Escribe \(option) es o \(option) en.",
      en: "“\(word)” is not a language of cultura. Write \(option) es or \(option) en.")
  }
}
