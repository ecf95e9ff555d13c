import Curricula

/// The sections of the directors' page, in their order.
enum BoardSection: String, CaseIterable {
  case completion, profile, quadrant, service, alignment, consensus, symptoms, values, pulse, trend, kirkpatrick

  var title: Bilingual {
    switch self {
    case .completion: Bilingual(es: "Quién terminó, y a tiempo", en: "Who finished, and in time")
    case .profile: Bilingual(es: "Cómo se actúa cuando algo falla", en: "How people act when something fails")
    case .quadrant: Bilingual(es: "Empatía y hacerse cargo", en: "Empathy and ownership")
    case .service: Bilingual(es: "Quién sirve a quién", en: "Who serves whom")
    case .alignment:
      Bilingual(es: "Cómo se ven quienes dirigen, y cómo los ven", en: "How leaders see themselves, and are seen")
    case .consensus: Bilingual(es: "Criterio compartido", en: "Shared judgement")
    case .symptoms: Bilingual(es: "Síntomas", en: "Symptoms")
    case .values: Bilingual(es: "Lo que se dice, se hace y se vive", en: "What is said, done and lived")
    case .pulse: Bilingual(es: "Lo que dice la gente", en: "What people say")
    case .trend: Bilingual(es: "Qué se movió", en: "What moved")
    case .kirkpatrick: Bilingual(es: "Los cuatro niveles de Kirkpatrick", en: "Kirkpatrick's four levels")
    }
  }

  /// How to read what follows.
  var guide: Bilingual {
    switch self {
    case .completion:
      Bilingual(
        es:
          "De todo lo asignado a personas activas, lo que está terminado y vigente, lo que aún está en plazo y lo atrasado.",
        en:
          "Of all that is assigned to active people, what is finished and counts, what is still in time and what is late."
      )
    case .profile:
      Bilingual(
        es: "De cada cien respuestas que dieron evidencia en un eje, cuántas muestran lo que construye confianza. "
          + "La raya es el margen del 95 %: donde las rayas se cruzan de lleno, la diferencia puede ser azar.",
        en: "Of every hundred answers that were evidence on an axis, how many show what builds trust. "
          + "The bar is the 95% margin: where bars overlap widely, the difference may be chance.")
    case .quadrant:
      Bilingual(
        es: "Cada punto es un departamento; la cruz fina es su margen. Las líneas cortadas marcan el valor de toda la "
          + "organización: a la derecha se hacen más cargo, arriba hay más empatía.",
        en:
          "Each dot is a department; the thin cross is its margin. The dashed lines mark the whole organisation: to the "
          + "right there is more ownership, upwards more empathy.")
    case .service:
      Bilingual(
        es:
          "Cada fila dice cómo le va a un departamento con lo que recibe de cada área, de 1 a 5. Más oscuro es mejor. "
          + "Un punto (·) son menos de \(Figure.smallestGroup) respuestas, o un dato que se podría deducir.",
        en: "Each row says how a department fares with what it gets from each area, 1 to 5. Darker is better. "
          + "A dot (·) is fewer than \(Figure.smallestGroup) answers, or a figure that could be worked out.")
    case .alignment:
      Bilingual(
        es: "Lo que quienes dirigen dicen de sí y lo que dicen sus equipos, de 1 a 5, con \(Figure.smallestGroup) "
          + "respuestas o más de cada lado. Sirve para conversar, no para calificar.",
        en: "What leaders say of themselves and what their teams say, 1 to 5, with \(Figure.smallestGroup) answers or "
          + "more on each side. It is for talking over, not for rating.")
    case .consensus:
      Bilingual(
        es:
          "De cada cien parejas de colegas, cuántas eligieron lo mismo en la misma situación. Puede haber varias buenas "
          + "respuestas: se busca un criterio común, no que todos digan igual.",
        en:
          "Of every hundred pairs of colleagues, how many chose the same in the same situation. Several answers may be "
          + "good: the aim is shared judgement, not everyone saying the same.")
    case .symptoms:
      Bilingual(
        es: "Cuántas veces apareció cada síntoma por cada diez lecciones terminadas. Más oscuro es más.",
        en: "How often each symptom came up per ten lessons finished. Darker is more.")
    case .values:
      Bilingual(
        es:
          "Hasta dónde llega cada valor escrito, según la gente. Al lado, lo que la misma gente vio después de un error.",
        en: "How far each written value goes, as people see it. Beside it, what the same people saw after a mistake.")
    case .pulse:
      Bilingual(
        es:
          "La última oleada de cada encuesta, junto a la línea de base. «Ruido» es una diferencia que el azar explica.",
        en: "Each survey's latest wave, beside the baseline. “Noise” is a difference that chance explains.")
    case .trend:
      Bilingual(
        es:
          "El período de este informe y el anterior, de la misma duración; y cada encuesta junto a la oleada anterior.",
        en: "The period of this report and the one before, equally long; and each survey beside the wave before.")
    case .kirkpatrick:
      Bilingual(
        es:
          "De lo que se pensó de la formación a lo que pasa en el negocio. Ningún nivel prueba que el anterior sea su causa.",
        en:
          "From what people thought of the training to what happens in the business. No level proves that the one before "
          + "is its cause.")
    }
  }
}
