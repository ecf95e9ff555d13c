import Curricula

/// What invented people are called and write.
enum DemoWords {
  static let sites: [(name: Bilingual, offset: Int)] = [
    (Bilingual(es: "Centro", en: "Centre"), -360), (Bilingual(es: "Norte", en: "North"), -360),
    (Bilingual(es: "Sur", en: "South"), -300),
  ]

  static let firstNames = [
    "Abril", "Adán", "Alba", "Amaru", "Ana", "Bruno", "Camila", "César", "Clara", "Dante", "Delia", "Dora", "Elías",
    "Elsa", "Ema", "Fabián", "Flora", "Gael", "Gina", "Hugo", "Inés", "Iris", "Jacinta", "Joel", "Julia", "Kiara",
    "Laia", "Leo", "Lila", "Lucio", "Malena", "Mateo", "Mía", "Nina", "Noé", "Olga", "Óscar", "Paula", "Quique",
    "Rita", "Rocío", "Saúl", "Sol", "Tadeo", "Úrsula", "Vera", "Yago", "Zoe",
  ]

  /// Nobody is called that: who meets such a name in a report knows where it comes from.
  static let surnames = [
    "Apócrifo", "Cuento", "De Cartón", "De Ensayo", "De Mentira", "De Papel", "Ejemplo", "Fábula", "Ficción",
    "Figurado", "Hipótesis", "Imaginaria", "Invento", "Leyenda", "Maqueta", "Muestra", "Novela", "Prueba",
    "Quimera", "Simulacro", "Supuesto", "Utopía",
  ]

  static let unsure = Bilingual(es: "No lo sé", en: "I do not know")
  static let promise = Bilingual(
    es: "Llamar a la persona que espera antes del mediodía.", en: "Call the person who is waiting before noon.")

  static let reflections = [
    Bilingual(
      es: "Le diría qué pasó, qué hago yo y a qué hora vuelvo a llamar.",
      en: "I would say what happened, what I am doing and when I will call back."),
    Bilingual(
      es: "Preguntaría primero qué pierde si esto no se arregla hoy.",
      en: "I would first ask what they lose if this is not fixed today."),
    Bilingual(
      es: "Reconozco que nos tardamos y le doy mi nombre.", en: "I admit that we were slow and give my name."),
    Bilingual(
      es: "Avisaría a la otra área antes de prometer nada.",
      en: "I would tell the other department before promising anything."),
  ]

  static let flags = [
    Bilingual(
      es: "Aquí no tenemos ese formulario; lo hacemos por teléfono.",
      en: "We do not have that form here; we do it by phone."),
    Bilingual(
      es: "Dos respuestas me parecen igual de buenas.", en: "Two of the answers look equally good to me."),
    Bilingual(
      es: "En nuestra sede el turno termina a las seis.", en: "At our site the shift ends at six."),
    Bilingual(es: "No entiendo quién habla en este párrafo.", en: "It is not clear who speaks in this paragraph."),
  ]

  static let ideas = [
    Bilingual(
      es: "Que cada turno deje escrito qué prometió y a quién.",
      en: "Each shift should leave in writing what it promised and to whom."),
    Bilingual(
      es: "Un solo número para preguntar por entregas atrasadas.", en: "One number to ask about late deliveries."),
    Bilingual(
      es: "Que Finanzas diga qué factura falta, no solo que falta una.",
      en: "Finance should say which invoice is missing, not only that one is."),
    Bilingual(
      es: "Diez minutos los lunes para contar un error y qué cambiamos.",
      en: "Ten minutes on Mondays to tell one mistake and what we changed."),
  ]

  /// What surveys and observers hear; no names, as they ask.
  static let comments = [
    Bilingual(
      es: "Pidieron el dato dos veces y la segunda ya era tarde.",
      en: "They asked for the figure twice, and the second time it was too late."),
    Bilingual(
      es: "Avisaron un día antes de que no llegarían, y pudimos reorganizar.",
      en: "They warned us a day ahead that they would not make it, and we could rearrange."),
    Bilingual(
      es: "El cliente recibió dos respuestas distintas la misma mañana.",
      en: "The customer got two different answers the same morning."),
    Bilingual(
      es: "Se quedó hasta comprobar que la impresora volvía a funcionar.",
      en: "They stayed until they had seen the printer work again."),
    Bilingual(
      es: "Faltaba una pieza y nadie lo dijo hasta la entrega.",
      en: "A part was missing and nobody said so until delivery."),
    Bilingual(
      es: "Contestan rápido, pero hay que explicar todo otra vez.",
      en: "They answer fast, but everything has to be explained again."),
    Bilingual(
      es: "La jefatura dejó la reunión para atender al cliente.",
      en: "The manager left the meeting to look after the customer."),
    Bilingual(
      es: "Se cerró el caso sin llamar a quien lo pidió.",
      en: "The case was closed without calling the person who asked."),
  ]

  static let leave = Bilingual(es: "Licencia de maternidad", en: "Parental leave")
  static let sameTraining = Bilingual(
    es: "Hizo el mismo curso con el proveedor", en: "Took the same course with the supplier")

  static let columns = (level: Bilingual(es: "Nivel", en: "Grade"), hired: Bilingual(es: "Contrato", en: "Contract"))
  static let contracts = [Bilingual(es: "Fijo", en: "Permanent"), Bilingual(es: "Temporal", en: "Fixed-term")]
}
