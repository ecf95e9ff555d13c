import Curricula
import Learning

/// The words that every table needs.
enum TableWords {
  static let nothing = Bilingual(es: "sin datos", en: "no data")
  static let definitions = Bilingual(es: "Definiciones:", en: "Definitions:")
}

extension Table {
  /// Why a value is kept back.
  var tooFew: Bilingual {
    guard let smallestGroup else { return Bilingual(es: "muy pocas personas", en: "too few people") }
    return Bilingual(es: "menos de \(smallestGroup) personas", en: "fewer than \(smallestGroup) people")
  }

  /// What the sign of a value kept back means.
  var withheldSign: Bilingual { Bilingual(es: "· No se muestra: \(tooFew.es).", en: "· Not shown: \(tooFew.en).") }

  /// A value kept back, as it is read aloud.
  var withheldWords: Bilingual { Bilingual(es: "no se muestra, \(tooFew.es)", en: "not shown, \(tooFew.en)") }

  /// The title and the day: `Finalización por departamento · al 22 nov 2026`.
  func titleLine(_ language: Language) -> String {
    switch language {
    case .es: "\(title.es) · al \(asOf.words(.es))"
    case .en: "\(title.en) · as of \(asOf.words(.en))"
    }
  }

  /// The notes, where to read what the figures mean (or the meanings themselves), and where they are from.
  func closingLines(_ language: Language, help: String?) -> [String] {
    var lines = notes.map { $0[language] }
    if let help {
      lines.append("\(TableWords.definitions[language]) \(help)")
    } else if !definitions.isEmpty {
      lines.append(TableWords.definitions[language])
      for definition in definitions {
        lines.append("\(name(of: definition.key)[language]): \(definition.sentence[language])")
      }
    }
    lines.append(source.words(language))
    if let provenance { lines.append(provenance.words(language)) }
    return lines
  }

  func name(of key: String) -> Bilingual {
    columns.first { $0.key == key }?.title ?? totals.first { $0.key == key }?.title
      ?? Bilingual(es: key, en: key)
  }
}

extension Table.Provenance {
  /// `Hecho el 22 nov 2026 por ana: cultura report completion`.
  func words(_ language: Language) -> String {
    let command = (["cultura"] + command).map(\.onOneLine).joined(separator: " ")
    let (day, by) = (made.day.words(language), by.onOneLine)
    switch language {
    case .es: return "Hecho el \(day) por \(by): \(command)"
    case .en: return "Made on \(day) by \(by): \(command)"
    }
  }
}

extension Table.Source {
  /// How many journals, and enough of the fingerprint to tell two reports apart.
  func words(_ language: Language) -> String {
    let digits =
      fingerprint.isEmpty ? "" : ", sha256 " + fingerprint.prefix(12) + (fingerprint.count > 12 ? "…" : "")
    switch language {
    case .es: return "Datos: \(journals) \(journals == 1 ? "registro" : "registros")\(digits)"
    case .en: return "Data: \(journals) \(journals == 1 ? "journal" : "journals")\(digits)"
    }
  }
}
