import ArgumentParser
import Curricula
import Learning
import Storage

struct ProgressCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "progress", abstract: OptionPhrase.progress.text)
  }

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: .init(ProgressPhrase.formatFlag.words[Interface.language], valueName: OptionPhrase.formatName.text))
  var format = Format.text
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let reader = try LearnerPages(options)
    let deck = reader.library.deck(reader.progress, in: reader.language)
    let account = Account(reader.home, try reader.records(), deck, texts: reader.texts)
    switch format {
    case .text: reader.show { $0.progress(account) }
    case .json: Console.write(account.json(of: "\(reader.id)").text(indented: true) + "\n", to: 1)
    }
  }
}

extension Account {
  /// For programs; the keys never change once published, `docs/formats.md` says what they mean.
  fileprivate func json(of learner: String) -> JSON {
    .object([
      .init("v", .integer(1)), .init("learner", .string(learner)), .init("day", .string("\(home.today)")),
      .init("curriculum", .string(home.curriculum.id)),
      .init(
        "path",
        home.path.map { path in
          .object([
            .init("id", .string(path.id)), .init("title", .string(path.title)), .init("done", .integer(home.done)),
            .init("lessons", .integer(home.lessons.count)), .init("due", .day(home.nextDue)),
          ])
        } ?? .null),
      .init("lessons", .array(lessons.map(json))), .init("behaviours", .array(behaviours.map(json))),
      .init("review", review), .init("commitments", .array(commitments.map(json))), .init("streak", .integer(streak)),
    ])
  }

  private func json(_ line: Line) -> JSON {
    let it = line.standing
    return .object([
      .init("id", .string(line.header.id)), .init("title", .string(line.header.title)),
      .init("status", .string(it.status.rawValue)), .init("passed", .bool(it.passed)),
      .init("underWay", .bool(it.isOpen)), .init("attempts", .integer(it.attempts)),
      .init("first", .score(it.first)), .init("best", .score(it.best)), .init("last", .score(it.last)),
      .init("change", line.change.map { .integer($0) } ?? .null),
      .init("started", .day(it.started.day)), .init("completed", .day(it.completed?.day)),
      .init("renewed", .day(it.renewed?.day)), .init("due", .day(home.due(line.header))),
      .init(
        "scores",
        .array(
          line.scores.map {
            .object([
              .init("attempt", .integer($0.attempt)), .init("day", .day($0.day)), .init("score", .score($0.score)),
              .init("passed", .bool($0.passed)),
            ])
          })),
    ])
  }

  private func json(_ line: (behaviour: Behaviour, mastery: Mastery)) -> JSON {
    let it = line.mastery
    return .object([
      .init("id", .string(line.behaviour.id)), .init("text", .string(line.behaviour.text)),
      .init("share", .share(it.share)), .init("early", .share(it.early)),
      .init("observations", .integer(it.observations)),
      .init("scenes", .integer(it.scenes)), .init("days", .integer(it.days)), .init("enough", .bool(it.isEnough)),
      .init("mastered", .bool(it.isMastered)),
    ])
  }

  private func json(_ line: (text: String?, commitment: Commitment)) -> JSON {
    .object([
      .init("lesson", .string(line.commitment.lesson)), .init("text", line.text.map { .string($0) } ?? .null),
      .init("due", .day(line.commitment.due)), .init("kept", line.commitment.kept.map { .bool($0) } ?? .null),
    ])
  }

  private var review: JSON {
    .object([
      .init("cards", .integer(deck.cards.count)), .init("due", .integer(due)),
      .init("upcoming", .array(upcoming.map { .integer($0) })), .init("retention", .share(retention?.now)),
      .init("retentionLater", .share(retention?.later)),
    ])
  }
}

extension JSON {
  fileprivate static func day(_ day: Day?) -> JSON { day.map { .string("\($0)") } ?? .null }

  /// 0…100, to a tenth.
  fileprivate static func score(_ score: Double?) -> JSON { score.map { .number(($0 * 10).rounded() / 10) } ?? .null }

  /// 0…1, to a thousandth.
  fileprivate static func share(_ share: Double?) -> JSON {
    share.map { .number(($0 * 1000).rounded() / 1000) } ?? .null
  }
}
