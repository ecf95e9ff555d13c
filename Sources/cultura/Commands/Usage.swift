import ArgumentParser
import Curricula

/// The argument parser speaks English only; its fixed phrases are said here in the reader's language.
enum Usage {
  static func localized(_ text: String, _ language: Language) -> String {
    let error = after("Error: ", text).map { String($0.prefix { $0 != "\n" }) }
    // After a mistyped command, how to use another one helps nobody.
    if let error, error.hasPrefix("Unexpected argument '") { return mistake(error, language) }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        if let error = after("Error: ", String(line)) { return mistake(error, language) }
        return language == .es ? spanish(String(line)) : String(line)
      }
      .joined(separator: "\n")
  }

  /// What is wrong with a command line, and a suggestion for a mistyped command.
  private static func mistake(_ english: String, _ language: Language) -> String {
    if let word = between("Unexpected argument '", "'", english) {
      let commands = Cultura.configuration.subcommands.compactMap { $0.configuration.commandName }
      let nearest = Nearest.match(word, among: commands + ["help"])
      return Bilingual(
        es: "No conozco «\(word)» aquí. " + (nearest.map { "¿Querías decir: cultura \($0)?" } ?? "Mira: cultura help"),
        en: "“\(word)” is not known here. " + (nearest.map { "Did you mean: cultura \($0)?" } ?? "See: cultura help"))[
          language]
    }
    guard language == .es else { return english }
    if let rest = after("Unknown option '", english), let end = rest.firstIndex(of: "'") {
      let suggestion = between("Did you mean '", "'", rest)
      return "No conozco la opción «\(rest[..<end])»." + (suggestion.map { " ¿Querías decir «\($0)»?" } ?? "")
    }
    if let name = between("Missing value for '", "'", english) { return "A «\(name)» le falta su valor." }
    if let name = between("Missing expected argument '", "'", english) { return "Falta decir \(name)." }
    if let value = between("The value '", "'", english) {
      let option = between("is invalid for '", "'", english).map { " para «\($0)»" } ?? ""
      let choices = after("Please provide one of ", String(english.drop { $0 != "." }.dropFirst(2)))
      let list = choices.map { " Sirven: " + replaced($0, [" and ": " y ", " or ": " o "]) } ?? ""
      return "«\(value)» no sirve\(option).\(list)"
    }
    if let words = after("unexpected arguments: ", String(english.drop { $0 != "u" })) {
      return "Sobran palabras: \(words)"
    }
    if let name = between("The option '", "'", english) { return "La opción «\(name)» no lleva valor." }
    if english == "Missing required subcommand." { return "Falta decir qué informe." }
    return english
  }

  private static let phrases: [(String, String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "Uso: "), ("Usage: ", "Uso: "), ("ARGUMENTS:", "Argumentos:"),
    ("OPTIONS:", "Opciones:"), ("SUBCOMMANDS:", "Comandos:"), ("<subcommand>", "<comando>"),
    ("<options>", "<opciones>"), ("Show help information.", "Mostrar esta ayuda."),
    ("Show the version.", "Mostrar la versión."), ("(default)", "(si no se dice otro)"), ("(values: ", "(valores: "),
    ("default: ", "si no: "), ("for detailed help.", "para más detalle."),
    ("for more information.", "para más detalle."),
    ("  See '", "  Mira «"), ("Help:  ", "Ayuda:  "),
  ]

  private static func spanish(_ line: String) -> String {
    var line = line
    for (english, spanish) in phrases { line = replaced(line, [english: spanish]) }
    return line.contains("Mira «") ? replaced(line, ["' ": "» "]) : line
  }

  private static func replaced(_ text: String, _ words: [String: String]) -> String {
    var text = text
    for (old, new) in words {
      text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    return text
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
