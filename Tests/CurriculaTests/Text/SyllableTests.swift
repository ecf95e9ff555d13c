import Curricula
import Testing

@Suite struct SyllableTests {
  @Test(
    "Spanish syllables: diphthongs, hiatus, a silent h and u, and y",
    arguments: [
      ("sol", 1), ("casa", 2), ("aire", 2), ("cielo", 2), ("ciudad", 2), ("país", 2), ("día", 2), ("río", 2),
      ("aéreo", 4), ("poeta", 3), ("leer", 2), ("caos", 2), ("baúl", 2), ("raíz", 2), ("oído", 3),
      ("quién", 1), ("queso", 2), ("guerra", 2), ("guitarra", 3), ("pingüino", 3), ("agua", 2), ("guapo", 2),
      ("cigüeña", 3), ("muy", 1), ("rey", 1), ("ayer", 2), ("yo", 1), ("y", 1), ("leyes", 2), ("hoy", 1),
      ("ahora", 3), ("prohibir", 2), ("búho", 2), ("alcohol", 3), ("ahumar", 2), ("averiguáis", 4), ("buey", 1),
      ("Uruguay", 3), ("paranoia", 4), ("construí", 2), ("chiita", 3), ("responsabilidad", 6), ("teléfono", 4),
      ("Enfermería", 5), ("caíais", 3), ("huevo", 2), ("hielo", 2), ("ciempiés", 2), ("reír", 2), ("Riobamba", 3),
      ("te\u{301}cnico", 3), ("brrr", 0),
    ])
  func spanish(word: String, count: Int) { #expect(word.syllables(in: .es) == count) }

  @Test(
    "English syllables: silent endings, endings that are heard, vowels apart, contractions",
    arguments: [
      ("cat", 1), ("time", 1), ("people", 2), ("table", 2), ("little", 2), ("called", 1), ("wanted", 2),
      ("needed", 2), ("names", 1), ("places", 2), ("churches", 2), ("promises", 3), ("idea", 3), ("create", 2),
      ("quiet", 2), ("being", 2), ("going", 2), ("special", 2), ("nation", 2), ("radio", 3), ("client", 2),
      ("friend", 1), ("science", 2), ("customer", 3), ("responsibility", 6), ("service", 2),
      ("the", 1), ("she", 1), ("you", 1), ("eye", 1), ("yes", 1), ("system", 2), ("happy", 2), ("yellow", 2),
      ("player", 2), ("played", 1), ("don't", 1), ("didn't", 2), ("isn't", 2), ("we'll", 1), ("can\u{2019}t", 1),
      ("something", 2), ("league", 1), ("statement", 2), ("careful", 2), ("likely", 2), ("mm", 1),
      ("actually", 4), ("fuel", 2), ("ruin", 2), ("poem", 2), ("area", 3), ("employee", 3),
    ])
  func english(word: String, count: Int) { #expect(word.syllables(in: .en) == count) }
}
