import Curricula

/// What help says about `graph`.
enum GraphPhrase {
  case abstract, discussion

  var words: Bilingual {
    switch self {
    case .abstract: Bilingual(es: "Ver la forma de una lección.", en: "See the shape of a lesson.")
    case .discussion:
      Bilingual(
        es: """
          Las escenas son cajas y las respuestas, flechas con el nombre corto de la respuesta y la condición del salto. \
          text: una lista para leer. mermaid: un diagrama para un sitio de Git o una wiki. svg: una imagen que se abre en \
          cualquier navegador. Los finales buenos, mixtos y malos se distinguen por forma y palabras, no solo por color.
          """,
        en: """
          Scenes are boxes and answers are arrows, with the answer's short name and the jump's condition. text: a list to \
          read. mermaid: a diagram for a Git host or a wiki. svg: a picture that any browser opens. Good, mixed and bad \
          endings differ in shape and words, not in colour alone.
          """)
    }
  }
}
