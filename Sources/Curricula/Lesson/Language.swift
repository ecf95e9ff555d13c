/// A language that lessons, interface, reports and errors are written in.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case es, en

  /// The language's own name for itself.
  package var name: String {
    switch self {
    case .es: "Español"
    case .en: "English"
    }
  }
}

/// One sentence in both languages; leaving one out does not compile.
package struct Bilingual: Hashable, Sendable {
  package let es: String
  package let en: String

  package init(es: String, en: String) {
    self.es = es
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .es: es
    case .en: en
    }
  }
}
