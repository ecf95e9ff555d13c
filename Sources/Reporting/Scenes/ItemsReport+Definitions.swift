import Curricula

extension ItemsReport {
  private static let few = Bilingual(
    es: "con menos de \(LessonStats.smallestCorrelation) personas no se muestra.",
    en: "not shown for fewer than \(LessonStats.smallestCorrelation) people.")
  private static let veryFew = Bilingual(
    es: "con menos de \(Figure.smallestGroup) personas no se muestra.",
    en: "not shown for fewer than \(Figure.smallestGroup) people.")

  /// What each figure means: Moodle's, as shares instead of percentages.
  package static let definitions: [Table.Definition] = [
    .init("lessons", Bilingual(es: "Lecciones que alguien terminó.", en: "Lessons that somebody completed.")),
    .init("questions", Bilingual(es: "Sus escenas con nota.", en: "Their graded scenes.")),
    .init(
      "attempts",
      Bilingual(
        es:
          "Primeros intentos terminados de cada persona en cada lección; con --from y --to, los terminados en esos días.",
        en: "Each person's first completed attempt at each lesson; with --from and --to, those completed on those days."
      )),
    .init(
      "people",
      Bilingual(
        es: "Personas que respondieron la pregunta; en la lección, las que la terminaron.",
        en: "People who answered the question; for the lesson, those who completed it.")),
    .init(
      "facility",
      Bilingual(
        es: "Media de los puntos entre los máximos, de 0 a 1; \(veryFew.es)",
        en: "Mean mark of the highest, 0 to 1; \(veryFew.en)")),
    .init(
      "standardDeviation",
      Bilingual(
        es: "Desviación típica de los puntos (n − 1); \(veryFew.es)",
        en: "Standard deviation of the marks (n − 1); \(veryFew.en)")),
    .init(
      "discrimination",
      Bilingual(
        es: "Correlación, de −1 a 1, entre los puntos de la pregunta y los de las demás que encontró cada persona; por "
          + "debajo de 0, sospecha de la clave; vacía si algo no varía; \(few.es)",
        en:
          "Correlation, −1 to 1, of the question's mark with that of the others each person met; below 0, suspect the "
          + "key; empty where either does not vary; \(few.en)")),
    .init(
      "efficiency",
      Bilingual(
        es: "Su covarianza con las demás, entre la mayor que permiten esos mismos puntos; \(few.es)",
        en: "Its covariance with the others, of the highest that the same marks allow; \(few.en)")),
    .init(
      "effectiveWeight",
      Bilingual(
        es:
          "Qué parte de las diferencias de nota viene de la pregunta: raíz de su covarianza con el total, entre la suma de "
          + "esas raíces; vacía si la covarianza es negativa; \(few.es)",
        en:
          "Which part of the differences in score comes from the question: the root of its covariance with the total, of "
          + "the sum of those roots; empty where the covariance is negative; \(few.en)")),
    .init(
      "alpha",
      Bilingual(
        es:
          "Coeficiente de consistencia interna (alfa de Cronbach) de las preguntas que encontraron todas las personas. En "
          + "decisiones con varios aspectos es normal que sea bajo; \(few.es)",
        en: "Coefficient of internal consistency (Cronbach's alpha) of the questions that everyone met. Low values are "
          + "normal where decisions have several sides; \(few.en)")),
    .init(
      "errorRatio",
      Bilingual(
        es: "Raíz de 1 − α: la parte de la dispersión que es azar; \(few.es)",
        en: "Root of 1 − α: the part of the spread that is chance; \(few.en)")),
    .init(
      "standardError",
      Bilingual(
        es: "Cuántos puntos, de 100, varía la nota de una misma persona por azar; \(few.es)",
        en: "By how many points of 100 one person's score varies by chance; \(few.en)")),
    .init(
      "upperLower",
      Bilingual(
        es: "Facilidad entre el 27 % con mejor nota menos la del 27 % con peor nota; \(few.es)",
        en: "Facility among the best 27% less that among the last 27%; \(few.en)")),
    .init(
      "alphaWithout",
      Bilingual(es: "El alfa de las demás preguntas; \(few.es)", en: "Alpha of the other questions; \(few.en)")),
  ]
}
