import ArgumentParser

/// A command line as the argument parser wants it: the command first, global options behind it.
struct OrderedArguments {
  /// The command and what is its own.
  let own: [String]
  /// The global options, wherever they stood before `--`.
  let global: [String]

  static let names: Set<Substring> = ["--data", "--curricula", "--lang", "--learner"]
  private static let flags: Set<String> = ["--plain", Kiosk.flag]

  init(_ arguments: [String]) {
    var own: [String] = []
    var global: [String] = []
    var rest = arguments[...]
    while let first = rest.popFirst() {
      let name = first.prefix { $0 != "=" }
      if first == "--" {
        own += [first] + rest
        break
      } else if Self.flags.contains(first) || (Self.names.contains(name) && name.count < first.count) {
        global.append(first)
      } else if Self.names.contains(name), let value = rest.popFirst() {
        global += [first, value]
      } else {
        own.append(first)
      }
    }
    (self.own, self.global) = (own, global)
  }

  /// What to parse: help and the names of groups take no options, so they are spared them.
  var all: [String] {
    if takesNoOptions { return own }
    let end = own.firstIndex(of: "--") ?? own.endIndex
    return own[..<end] + global + own[end...]
  }

  private var takesNoOptions: Bool {
    guard let first = own.first else { return false }
    if ["help", "-h", "--help", "--version"].contains(first) { return true }
    guard let group = Self.groups[first] else { return false }
    return !(own.dropFirst().first.map(group.contains) ?? false)
  }

  /// Commands that only gather others, and those.
  static let groups: [String: [String]] = [
    "report": ReportCommand.configuration.subcommands.compactMap { $0.configuration.commandName },
    "certificate": CertificateCommand.configuration.subcommands.compactMap { $0.configuration.commandName },
    "roster": RosterCommand.configuration.subcommands.compactMap { $0.configuration.commandName },
    "new": NewCommand.configuration.subcommands.compactMap { $0.configuration.commandName },
    "pulse": PulseCommand.configuration.subcommands.compactMap { $0.configuration.commandName },
  ]
}
