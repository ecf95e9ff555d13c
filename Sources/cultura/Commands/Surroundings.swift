import Curricula
import FoundationEssentials
import Glibc
import Learning
import Storage

/// What the machine says about where the program runs.
enum Surroundings {
  static let environment = ProcessInfo.processInfo.environment

  static func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The program's own path, links followed.
  static var program: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// The account's name.
  static var login: String? {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }

  /// Where a session sits, for whoever meets its lock: terminal, machine, process.
  static var seat: String {
    let terminal = ttyname(STDIN_FILENO).map { String(cString: $0) }
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, 255)
    let name = host.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
    return [terminal, name.isEmpty ? nil : name, "pid \(getpid())"].compactMap(\.self).joined(separator: " · ")
  }

  /// The language of words: `--lang`, `$CULTURA_LANG`, then the locale's variables; nil when none tells.
  static func language(option: String?) -> Language? {
    if let language = option.flatMap(Language.init(rawValue:)) { return language }
    if let language = variable("CULTURA_LANG").flatMap({ Language(word: String($0.prefix(2))) }) { return language }
    // The first of these that is set decides, whatever it says.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first
    return locale.flatMap {
      $0.count == 2 || $0.dropFirst(2).hasPrefix("_") || $0.dropFirst(2).hasPrefix(".")
        ? Language(rawValue: String($0.prefix(2))) : nil
    }
  }

  /// `--lang` as it stands among the arguments, before they are parsed: help needs it.
  static func languageOption(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == "--lang", arguments.indices.contains(index + 1) { return arguments[index + 1] }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst("--lang=".count)) }
    }
    return nil
  }

  static var wantsPlain: Bool { ["CULTURA_PLAIN", "ACCESSIBLE"].contains { (variable($0) ?? "0") != "0" } }
}

/// The language of help and errors, settled before anything is parsed; Spanish when nothing tells.
enum Interface {
  static let told = Surroundings.language(
    option: Surroundings.languageOption(in: Array(CommandLine.arguments.dropFirst())))
  /// Another language for a while: that of a report which is computed again.
  @TaskLocal static var spoken: Language?

  static var language: Language { spoken ?? told ?? .es }
}
