import Curricula

extension Verb {
  /// What it does, in a few words.
  var gloss: Bilingual {
    switch self {
    case .help: Bilingual(es: "qué puedes escribir aquí", en: "what you can type here")
    case .hint: Bilingual(es: "una pista, la más suave primero", en: "a hint, the gentlest first")
    case .back:
      Bilingual(es: "volver a la última decisión, como práctica", en: "return to the last decision, as practice")
    case .again: Bilingual(es: "probar otra respuesta donde se decidió", en: "try another answer where it was decided")
    case .repeat: Bilingual(es: "leer la escena otra vez", en: "read the scene again")
    case .why: Bilingual(es: "de qué fue evidencia tu última respuesta", en: "what your last answer was evidence of")
    case .context: Bilingual(es: "qué ha pasado hasta aquí", en: "what has happened so far")
    case .glossary:
      Bilingual(es: "qué significa una palabra: glosario promesa", en: "what a word means: glossary promise")
    case .lessons:
      Bilingual(es: "todas, o las que digas: lecciones promesa", en: "all of them, or some: lessons promise")
    case .show: Bilingual(es: "cómo es una lección: ver 3", en: "what a lesson is like: show 3")
    case .progress: Bilingual(es: "lo que llevas", en: "what you have done")
    case .review: Bilingual(es: "repasar situaciones parecidas", en: "review similar situations")
    case .tour: Bilingual(es: "cómo funciona esto, en dos minutos", en: "how this works, in two minutes")
    case .flag: Bilingual(es: "avisar que esta pregunta no se entiende", en: "say that this question is unclear")
    case .idea:
      Bilingual(
        es: "anotar una norma que estorba o una mejora", en: "note a rule that gets in the way, or an improvement")
    case .language: Bilingual(es: "cambiar de idioma: idioma en", en: "change the language: lang es")
    case .pause: Bilingual(es: "guardar y volver al inicio", en: "save and go home")
    case .quit: Bilingual(es: "guardar y salir", en: "save and leave")
    }
  }
}
