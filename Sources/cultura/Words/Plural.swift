import Curricula

extension Int {
  /// «3 lecciones», «1 lección»; "3 lessons", "1 lesson".
  func counted(es: (one: String, many: String), en: (one: String, many: String)) -> Bilingual {
    self == 1
      ? Bilingual(es: "1 \(es.one)", en: "1 \(en.one)") : Bilingual(es: "\(self) \(es.many)", en: "\(self) \(en.many)")
  }

  /// «3 lecciones», "3 lessons".
  var lessons: Bilingual { counted(es: ("lección", "lecciones"), en: ("lesson", "lessons")) }

  var points: Bilingual { counted(es: ("punto", "puntos"), en: ("point", "points")) }
  var files: Bilingual { counted(es: ("archivo", "archivos"), en: ("file", "files")) }
  var records: Bilingual { counted(es: ("registro", "registros"), en: ("record", "records")) }
  var minutes: Bilingual { counted(es: ("minuto", "minutos"), en: ("minute", "minutes")) }

  /// The nearest whole number; a file may hold any number, and one that fits no Int is shown as 0.
  init(rounding value: Double) { self = Int(exactly: value.rounded()) ?? 0 }

  /// A small number as a word, to be heard rather than seen.
  var spoken: Bilingual {
    let es = ["Ninguna", "Una", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete", "Ocho", "Nueve", "Diez"]
    let en = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
    guard es.indices.contains(self) else { return Bilingual(es: String(self), en: String(self)) }
    return Bilingual(es: es[self], en: en[self])
  }
}
