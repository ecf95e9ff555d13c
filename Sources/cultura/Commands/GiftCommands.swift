import ArgumentParser
import Curricula
import Storage

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: GiftPhrase.importAbstract.text, discussion: GiftPhrase.importDiscussion.text)
  }

  @Argument(help: .init(GiftPhrase.giftFile.text, valueName: OptionPhrase.file.text)) var file: String
  @Option(help: .init(GiftPhrase.id.text)) var id: String?
  @Option(help: .init(GiftPhrase.title.text)) var title: String?
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let gift = GiftReader(path: file, bytes: try CurriculumFiles.file(file).bytes)
    let name = file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "lesson"
    if let id, !isID(Array(id.unicodeScalars)) { throw Failure.badID(id) }
    let lesson = GiftLesson(
      gift, id: id ?? Slug.of(name, fallback: "lesson"), title: title ?? name, language: options.language)
    GiftNotes(lesson.notes, path: file).say(in: options.language)
    if let output {
      try AtomicFile.write(output, Array(lesson.text.utf8))
    } else {
      Console.write(lesson.text, to: 1)
    }
    let left = lesson.notes.count(where: \.isLoss)
    let words =
      GiftPhrase.imported(lesson.count, path: output).text + (left == 0 ? "" : " " + GiftPhrase.left(left).text)
    Console.write(words + "\n", to: 2)
    if left > 0 { throw Failure.silent(.notRight) }
  }
}

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: GiftPhrase.exportAbstract.text)
  }

  @Argument(help: .init(OptionPhrase.whichLesson.text, valueName: OptionPhrase.lesson.text), completion: .lessons)
  var lesson: String
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let named = try NamedLesson(lesson, options)
    let export = GiftExport(try named.lesson())
    GiftNotes(export.notes, path: named.file(in: named.folder.sourceLanguage)?.path ?? lesson).say(in: options.language)
    if let output {
      try AtomicFile.write(output, Array(export.text.utf8))
    } else {
      Console.write(export.text, to: 1)
    }
    if export.notes.contains(where: \.isLoss) { throw Failure.silent(.notRight) }
  }
}

/// What was left behind, a line each, on standard error.
private struct GiftNotes {
  let notes: [GiftNote]
  let path: String

  init(_ notes: [GiftNote], path: String) {
    self.notes = notes
    self.path = path
  }

  func say(in language: Language) {
    for note in notes { Console.write("\(path):\(note.line): \(note.sentence[language])\n", to: 2) }
  }
}

extension Failure {
  static func badID(_ id: String) -> Failure {
    Failure(
      .usage, es: "«\(id)» no puede ser un id: usa letras, cifras y guiones, empezando por una letra.",
      en: "“\(id)” cannot be an id: use letters, digits and hyphens, beginning with a letter.")
  }
}

extension GiftPhrase {
  fileprivate var text: String { words[Interface.language] }
}
