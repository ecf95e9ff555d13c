import Curricula

/// A command that works at every prompt, in both languages, with or without `/` and accents.
enum Verb: CaseIterable {
  case help, hint, back, again, `repeat`, why, context, glossary, lessons, show, progress, review, tour, flag, idea,
    language, pause, quit

  /// The spellings, the one shown first.
  var words: (es: [String], en: [String]) {
    switch self {
    case .help: (["ayuda"], ["help"])
    case .hint: (["pista"], ["hint"])
    case .back: (["atrás", "volver"], ["back"])
    case .again: (["otra"], ["again"])
    case .repeat: (["repetir"], ["repeat"])
    case .why: (["porqué", "por qué"], ["why"])
    case .context: (["contexto"], ["context"])
    case .glossary: (["glosario"], ["glossary"])
    case .lessons: (["lecciones"], ["lessons"])
    case .show: (["ver"], ["show"])
    case .progress: (["progreso"], ["progress"])
    case .review: (["repaso"], ["review"])
    case .tour: (["recorrido"], ["tour"])
    case .flag: (["señalar"], ["flag"])
    case .idea: (["idea"], ["idea"])
    case .language: (["idioma"], ["lang", "language"])
    case .pause: (["pausa"], ["pause"])
    case .quit: (["salir"], ["quit", "exit"])
    }
  }

  func name(in language: Language) -> String {
    (language == .es ? words.es : words.en).first ?? ""
  }

  /// The first letter of its first spelling in each language.
  var initials: [String] { [words.es, words.en].compactMap { $0.first?.folded.prefix(1) }.map(String.init) }

  /// Whether words may follow it.
  var takesArgument: Bool { [.flag, .idea, .language, .glossary].contains(self) || takesArgumentAtHome }

  /// Whether words may follow it at home; in a lesson only behind a slash, since answers are words too.
  private var takesArgumentAtHome: Bool { [.lessons, .show, .review].contains(self) }

  private static let byWord: [String: Verb] = {
    var verbs: [String: Verb] = [:]
    for verb in allCases {
      for word in verb.words.es + verb.words.en { verbs[word.folded] = verb }
    }
    return verbs
  }()

  /// Every spelling, to suggest from; the language spoken comes first.
  static func spellings(_ language: Language) -> [String] {
    let es = allCases.flatMap(\.words.es)
    let en = allCases.flatMap(\.words.en)
    return language == .es ? es + en : en + es
  }

  /// The verb that a whole line is, and the words behind it.
  static func read(_ line: String, needsSlash: Bool, isAtHome: Bool = false) -> (verb: Verb, argument: String)? {
    let hasSlash = line.utf8.first == UInt8(ascii: "/")
    guard hasSlash || !needsSlash else { return nil }
    let text = hasSlash ? String(line.dropFirst()) : line
    if text.trimmed == "?" { return (.help, "") }
    if let verb = byWord[text.folded] { return (verb, "") }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let verb = byWord[String(parts[0]).folded], verb.takesArgument else { return nil }
    // Without a slash, a sentence that begins like a command is a sentence.
    let argument = String(parts[1]).trimmed
    guard hasSlash || isAtHome || !verb.takesArgumentAtHome,
      hasSlash || verb != .language || Language(word: argument) != nil
    else { return nil }
    return (verb, argument)
  }
}

extension Language {
  /// A language by its code or its name in either language.
  init?(word: String) {
    switch word.folded {
    case "es", "espanol", "spanish", "castellano": self = .es
    case "en", "ingles", "english": self = .en
    default: return nil
    }
  }

  var other: Language { self == .es ? .en : .es }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
