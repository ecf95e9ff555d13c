import ArgumentParser
import Curricula

/// The argument parser speaks English only; what it says is said here in the reader's language.
enum Usage {
  /// `arguments` as they were typed, for the mistake in them to be named.
  static func localized(_ text: String, _ language: Language, arguments: [String]) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let word = lines.first.flatMap({ between("Error: Unexpected argument '", "'", $0) }) {
      // After a mistyped command, how to use another one helps nobody.
      return unknown(word, OrderedArguments(arguments).own)[language]
    }
    let own = OrderedArguments(arguments).own
    if lines.first?.contains("unexpected arguments: ") == true, own.count > 2, let group = own.first,
      let names = OrderedArguments.groups[group], !names.contains(own[1])
    {
      return unknown(own[1], own)[language]
    }
    return lines.map { line in
      if let error = after("Error: ", line) { return mistake(error)[language] }
      return language == .es ? spanish(line) : line
    }
    .joined(separator: "\n")
  }

  /// A word that the parser has no place for: a mistyped command, or one word too many.
  private static func unknown(_ word: String, _ own: [String]) -> Bilingual {
    let first = own.first ?? word
    let isKind = OrderedArguments.groups[first] != nil && own.dropFirst().first == word
    guard first == word || isKind else {
      return Bilingual(
        es: "«\(word)» está de más. Mira: cultura help \(first)",
        en: "“\(word)” is one word too many. See: cultura help \(first)")
    }
    let group = isKind ? "cultura \(first)" : "cultura"
    let names = isKind ? OrderedArguments.groups[first] ?? [] : commands + ["help"]
    let beginning = names.first { word.utf8.count >= 3 && $0.hasPrefix(word) }
    if let nearest = Nearest.match(word, among: names) ?? beginning {
      return Bilingual(
        es: "No conozco «\(word)» aquí. ¿Querías decir: \(group) \(nearest)?",
        en: "“\(word)” is not known here. Did you mean: \(group) \(nearest)?")
    }
    let help = isKind ? "cultura help \(first)" : "cultura help"
    return Bilingual(
      es: "No conozco «\(word)» aquí. Mira: \(help)", en: "“\(word)” is not known here. See: \(help)")
  }

  private static let commands = Cultura.configuration.subcommands.compactMap { $0.configuration.commandName }

  /// What is wrong with a command line.
  private static func mistake(_ english: String) -> Bilingual {
    if let option = between("Unknown option '", "'", english) {
      let nearest = between("Did you mean '", "'", english)
      return Bilingual(
        es: "No conozco la opción «\(option)»." + (nearest.map { " ¿Querías decir «\($0)»?" } ?? ""),
        en: "The option “\(option)” is not known here." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
    }
    if let name = between("Missing value for '", "'", english) {
      return Bilingual(es: "A «\(name)» le falta su valor.", en: "“\(name)” lacks its value.")
    }
    if let name = between("Missing expected argument '", "'", english) {
      return Bilingual(es: "Falta decir \(name).", en: "\(name) is missing.")
    }
    if let value = between("The value '", "'", english) {
      let option = between("is invalid for '", "'", english) ?? ""
      let choices = after("Please provide one of ", String(english.drop { $0 != "." }.dropFirst(2)))
      // 'text', 'csv' and 'json'.
      let quoted = (choices ?? "").split(separator: "'").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      let list = quoted.joined(separator: ", ")
      return Bilingual(
        es: "«\(value)» no sirve para «\(option)»." + (list.isEmpty ? "" : " Sirven: \(list)."),
        en: "“\(value)” does not work for “\(option)”." + (list.isEmpty ? "" : " These do: \(list)."))
    }
    if let words = after("unexpected arguments: ", String(english.drop { $0 != "u" })) {
      return Bilingual(es: "Sobran palabras: \(words)", en: "These are words too many: \(words)")
    }
    if let name = between("The option '", "'", english) {
      return Bilingual(es: "La opción «\(name)» no lleva valor.", en: "The option “\(name)” takes no value.")
    }
    return Bilingual(es: english, en: english)
  }

  private static let phrases: [(String, String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "Uso: "), ("Usage: ", "Uso: "), ("ARGUMENTS:", "Argumentos:"),
    ("OPTIONS:", "Opciones:"), ("SUBCOMMANDS:", "Comandos:"), ("<subcommand>", "<comando>"),
    ("<subcommands>", "<comandos>"), ("Show subcommand help information.", "Mostrar la ayuda de un comando."),
    ("<options>", "<opciones>"), ("Show help information.", "Mostrar esta ayuda."),
    ("Show the version.", "Mostrar la versión."), ("(default)", "(inicial)"), ("(values: ", "(valores: "),
    ("default:", "si no:"), ("for detailed help.", "para más detalle."),
    ("for more information.", "para más detalle."),
    ("  See '", "  Mira «"), ("Help:  ", "Ayuda:  "),
  ]

  private static func spanish(_ line: String) -> String {
    var line = line
    for (english, spanish) in phrases { line = replaced(line, english, spanish) }
    return line.contains("Mira «") ? replaced(line, "' ", "» ") : line
  }

  private static func replaced(_ text: String, _ old: String, _ new: String) -> String {
    text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  private static func after(_ prefix: String, _ text: String) -> String? {
    text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
  }

  private static func between(_ opening: String, _ closing: Character, _ text: String) -> String? {
    let parts = text.split(separator: opening, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let end = parts[1].firstIndex(of: closing) else { return nil }
    return String(parts[1][..<end])
  }
}
