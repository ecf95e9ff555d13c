import CEditline

/// A seat at a shared machine, reached with a key whose forced command says whose it is: what a learner does, and no
/// way out of it.
enum Kiosk {
  static let flag = "--kiosk"

  /// What can be done there; a group stands with the one command of it.
  private static let commands = [
    "shell", "lessons", "show", "play", "review", "progress", "glossary", "pulse take", "tour", "help",
  ]
  private static let notices = ["-h", "--help", "--version"]

  /// Says what keeps a command line from being run there, then shuts this process in for good.
  static func enter(_ arguments: OrderedArguments, _ environment: [String: String]) throws {
    if let refusal = refusal(of: arguments, environment) { throw refusal }
    _ = ceditline_confine()
  }

  static func refusal(of arguments: OrderedArguments, _ environment: [String: String]) -> Failure? {
    // Nothing of what a client asked for is read, so nothing in it can do harm.
    if environment["SSH_ORIGINAL_COMMAND"] != nil {
      return Failure(.noPermission, KioskPhrase.nothingElse.words)
    }
    let own = arguments.own
    guard isOpen(own) else {
      return Failure(.noPermission, KioskPhrase.closed(own.prefix(2).joined(separator: " "), open: commands).words)
    }
    if let outside = own.dropFirst().first(where: reachesOutside) {
      return Failure(.noPermission, KioskPhrase.noFiles(outside).words)
    }
    let given = arguments.global.filter { $0.hasPrefix("--") }.map { $0.prefix { $0 != "=" } }
    if let name = OrderedArguments.names.sorted().first(where: { name in given.filter { $0 == name }.count > 1 }) {
      return Failure(.noPermission, KioskPhrase.saidTwice(String(name)).words)
    }
    let needsLearner = own.first.map { !($0 == "help" || notices.contains($0)) } ?? true
    if needsLearner, !given.contains("--learner") { return Failure(.usage, KioskPhrase.whose.words) }
    return nil
  }

  private static func isOpen(_ own: [String]) -> Bool {
    guard let first = own.first else { return true }
    if notices.contains(first) || commands.contains(first) { return true }
    return commands.contains(own.prefix(2).joined(separator: " "))
  }

  /// A file to write, or a lesson named by its path.
  private static func reachesOutside(_ word: String) -> Bool {
    word.hasPrefix("-o") || word.hasPrefix("--output") || word.utf8.contains(UInt8(ascii: "/"))
      || word.hasSuffix(".md")
  }
}
