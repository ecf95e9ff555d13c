extension Rule {
  static let unreadableFile = Rule(
    "unreadable-file", .file, .error,
    Bilingual(
      es: "Un archivo que no es texto UTF-8 de hasta 1 MiB no se puede leer sin adivinar.",
      en: "A file that is not UTF-8 text of at most 1 MiB cannot be read without guessing."))
}

extension Finding {
  enum Unreadable { case notUTF8, tooLarge }

  static func unreadableFile(_ why: Unreadable, at place: Place) -> Finding {
    switch why {
    case .notUTF8:
      Finding(
        .unreadableFile, at: place,
        Bilingual(es: "aquí el archivo deja de ser texto UTF-8", en: "from here the file is not UTF-8 text"),
        remedy: Bilingual(
          es: "Guárdalo desde tu editor con la codificación UTF-8.",
          en: "Save it from your editor with the encoding UTF-8."))
    case .tooLarge:
      Finding(
        .unreadableFile, at: place,
        Bilingual(es: "el archivo pasa de 1 MiB", en: "the file is larger than 1 MiB"),
        remedy: Bilingual(
          es: "Una lección cabe en unas páginas: divídelo o revisa si es el archivo correcto.",
          en: "A lesson fits a few pages: split it, or check that it is the right file."))
    }
  }
}
