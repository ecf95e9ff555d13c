import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

struct StatementsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "statements", abstract: StatementPhrase.abstract.text, discussion: StatementPhrase.discussion.text)
  }

  private static let noHome = "https://cultura.invalid"

  @Option(help: .init(StatementPhrase.sinceFlag.text, valueName: DemoPhrase.date.text)) var since: String?
  @Option(help: .init(StatementPhrase.homeFlag.text, valueName: "url")) var homePage: String?
  @Flag(help: .init(StatementPhrase.linesFlag.text)) var lines = false
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let language = options.language
    let first = try day()
    let home = try home()
    let data = try options.existingData()
    let writer = StatementWriter(home: home, titles: try options.library().titles)
    var damaged: [StorageError] = []
    var statements: [JSON] = []
    let all = try data.learnerIDs().map(threads: Threads.available) { id in
      Result { () throws(StorageError) in
        let lines = try data.lines(of: id).map { StatementWriter.Line(record: $0.record, sum: $0.sum) }
        return writer.statements(of: "\(id)", lines, since: first)
      }
    }
    for result in all {
      switch result {
      case .success(let own): statements += own
      case .failure(let error): damaged.append(error)
      }
    }
    try write(statements)
    if homePage == nil { Console.write(StatementPhrase.homeless(Self.noHome).words[language] + "\n", to: 2) }
    if output != nil { Console.write(StatementPhrase.written(statements.count).words[language] + "\n", to: 2) }
    if let failure = Failure.leftOut(damaged) { throw failure }
  }

  private func write(_ statements: [JSON]) throws {
    let texts = statements.map { $0.text() }
    let text =
      lines
      ? texts.map { $0 + "\n" }.joined() : texts.isEmpty ? "[]\n" : "[\n" + texts.joined(separator: ",\n") + "\n]\n"
    if let output {
      try AtomicFile.write(output, Array(text.utf8))
    } else {
      Console.write(text, to: 1)
    }
  }

  private func day() throws -> Day {
    guard let since else { return Day(number: 0) }
    guard let day = Day(since) else { throw Failure(.usage, DemoPhrase.badDay(since).words) }
    return day
  }

  /// Without a slash at its end.
  private func home() throws -> String {
    guard var home = homePage else { return Self.noHome }
    while home.hasSuffix("/") { home.removeLast() }
    guard home.wholeMatch(of: /https?:\/\/[A-Za-z0-9.\-]+(:\d+)?(\/[A-Za-z0-9.\-_~\/%]*)?/) != nil else {
      throw Failure(.usage, StatementPhrase.badHome(home).words)
    }
    return home
  }
}

extension Library {
  /// What every lesson is called, by language.
  fileprivate var titles: StatementWriter.Titles {
    var titles: StatementWriter.Titles = [:]
    for folder in folders {
      for id in folder.lessonIDs {
        for language in Language.allCases {
          titles[id, default: [:]][language] = folder.header(id, in: language)?.title
        }
      }
    }
    return titles
  }
}
