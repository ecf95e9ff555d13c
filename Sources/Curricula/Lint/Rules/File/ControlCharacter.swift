extension Rule {
  static let controlCharacter = Rule(
    "control-character", .file, .error,
    Bilingual(
      es:
        "Los caracteres de control y los que invierten la lectura pueden engañar a quien lee o dar órdenes a la terminal.",
      en: "Control characters and those that reverse the reading order can deceive a reader or command a terminal."))
}

extension Finding {
  static func controlCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Finding {
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hex(scalar).utf8.count)) + hex(scalar)
    return Finding(
      .controlCharacter, at: place,
      Bilingual(es: "hay un carácter invisible, \(code)", en: "there is an invisible character, \(code)"),
      remedy: Bilingual(
        es: "Bórralo: suele llegar al copiar de otro programa. Se sustituyó por «\u{FFFD}» al leer.",
        en: "Delete it: it usually comes with text copied from another program. It was read as “\u{FFFD}”."))
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}
