import Curricula

/// What a printed booklet says besides the lesson's own words.
enum BookletPhrase {
  case abstract, facilitatorFlag
  case facilitatorGuide, minutes(Int), howToPlay, howToLead, track, meter(String, start: Int, maximum: Int), boxes,
    firstThatHolds
  case goTo(Int), pick, tickAll, putInOrder, match, fill, writeNumber, write, pickPoint
  case whenDone(Int), tickBox(String), moves(String, Int), ifNote(String), ifNoNote(String)
  case ifMeter(String, Condition.Comparison, Int), only(String), otherwise, and
  case solution, allRight, notAllRight, model, compare, ending(Scene.Outcome), points(Int), recommended
  case shows(String), lacks(String), stuck, discuss, atStake, tempting, nextHour
  case answers, review, commitment, byWhen, made(revision: String)
  case skipTo(Int), skipToPart(String), ifTicked([String]), ifTickedAny
  case ownUnit, ownRole, unit, role, date, observer, duration, anonymous, notInterpreted

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(
        es: "Una lección o un instrumento como página para imprimir.",
        en: "A lesson or an instrument as a page to print.")
    case .facilitatorFlag:
      Bilingual(
        es: "Para quien facilita: con clave, explicaciones y preguntas.",
        en: "For the facilitator: with key, feedback and talking points.")
    case .facilitatorGuide: Bilingual(es: "Guía para quien facilita", en: "Facilitator's guide")
    case .minutes(let minutes): minutes.minutes
    case .howToPlay:
      Bilingual(
        es:
          "Empieza en el 1. Lee, elige y ve al número que indica tu respuesta. No leas los demás: cada uno es el resultado de otra decisión.",
        en:
          "Begin at 1. Read, choose, and go to the number beside your answer. Leave the others alone: each is where another decision leads."
      )
    case .howToLead:
      Bilingual(
        es:
          "Lean una escena juntos, voten en silencio y después conversen. La clave y las explicaciones están bajo cada respuesta.",
        en: "Read a scene together, vote in silence, then talk. The key and the feedback stand under each answer.")
    case .track: Bilingual(es: "Lleva la cuenta aquí", en: "Keep count here")
    case .meter(let label, let start, let maximum):
      Bilingual(
        es: "\(label): empieza en \(start), de 0 a \(maximum)", en: "\(label): begins at \(start), from 0 to \(maximum)"
      )
    case .boxes: Bilingual(es: "Casillas: márcalas cuando se te pida", en: "Boxes: tick them when you are asked to")
    case .firstThatHolds: Bilingual(es: "Sigue la primera que se cumpla:", en: "Follow the first that holds:")
    case .goTo(let number): Bilingual(es: "ve al \(number)", en: "go to \(number)")
    case .skipTo(let number): Bilingual(es: "pasa a la \(number)", en: "go on to \(number)")
    case .skipToPart(let title): Bilingual(es: "pasa a «\(title)»", en: "go on to “\(title)”")
    case .ifTicked(let choices):
      Bilingual(
        es: "Si marcaste " + choices.map { "«\($0)»" }.joined(separator: " o ") + ":",
        en: "If you ticked " + choices.map { "“\($0)”" }.joined(separator: " or ") + ":")
    case .ifTickedAny: Bilingual(es: "Si marcaste alguna:", en: "If you ticked any:")
    case .pick: Bilingual(es: "Elige una.", en: "Pick one.")
    case .tickAll: Bilingual(es: "Marca todo lo que corresponda.", en: "Tick all that apply.")
    case .putInOrder:
      Bilingual(
        es: "Ponlas en orden: escribe un número en cada casilla.", en: "Put them in order: write a number in each box.")
    case .match: Bilingual(es: "Une cada una con lo suyo: escribe la letra.", en: "Match each one: write the letter.")
    case .fill: Bilingual(es: "Completa los huecos.", en: "Fill the gaps.")
    case .writeNumber: Bilingual(es: "Escribe un número.", en: "Write a number.")
    case .write: Bilingual(es: "Escribe con tus palabras.", en: "Write in your own words.")
    case .pickPoint: Bilingual(es: "Marca un punto.", en: "Mark one point.")
    case .whenDone(let number):
      Bilingual(es: "Cuando termines, ve al \(number).", en: "When you have finished, go to \(number).")
    case .tickBox(let word): Bilingual(es: "Marca la casilla \(word).", en: "Tick box \(word).")
    case .moves(let label, let delta):
      Bilingual(
        es: "\(label): \(delta > 0 ? "+" : "−")\(abs(delta))", en: "\(label): \(delta > 0 ? "+" : "−")\(abs(delta))")
    case .ifNote(let word): Bilingual(es: "marcaste la casilla \(word)", en: "you ticked box \(word)")
    case .ifNoNote(let word): Bilingual(es: "no marcaste la casilla \(word)", en: "you did not tick box \(word)")
    case .ifMeter(let label, let comparison, let bound):
      Bilingual(es: "\(label) \(comparison.es) \(bound)", en: "\(label) \(comparison.en) \(bound)")
    case .only(let condition): Bilingual(es: "Si \(condition):", en: "If \(condition):")
    case .otherwise: Bilingual(es: "Si no:", en: "Otherwise:")
    case .and: Bilingual(es: " y ", en: " and ")
    case .solution: Bilingual(es: "Solución", en: "Solution")
    case .allRight: Bilingual(es: "Si acertaste todo:", en: "If you had all of it right:")
    case .notAllRight: Bilingual(es: "Si algo fue distinto:", en: "If something was different:")
    case .model: Bilingual(es: "Una respuesta posible", en: "One possible answer")
    case .compare: Bilingual(es: "Compara la tuya", en: "Compare yours")
    case .ending(.good): Bilingual(es: "Un buen final", en: "A good ending")
    case .ending(.mixed): Bilingual(es: "Un final a medias", en: "A mixed ending")
    case .ending(.bad): Bilingual(es: "Un mal final", en: "A bad ending")
    case .points(let points): points.counted(es: ("punto", "puntos"), en: ("point", "points"))
    case .recommended: Bilingual(es: "recomendada", en: "recommended")
    case .shows(let text): Bilingual(es: "Muestra: \(text)", en: "Shows: \(text)")
    case .lacks(let text): Bilingual(es: "Le falta: \(text)", en: "Lacks: \(text)")
    case .stuck: Bilingual(es: "Si el grupo se atasca", en: "If the group is stuck")
    case .discuss: Bilingual(es: "Para conversar", en: "To talk about")
    case .atStake: Bilingual(es: "¿Qué está en juego aquí, y para quién?", en: "What is at stake here, and for whom?")
    case .tempting:
      Bilingual(
        es: "¿Cuál de las otras daría alguien capaz y cansado? ¿Qué la hace tentadora?",
        en: "Which of the others would a capable, tired person give? What makes it tempting?")
    case .nextHour:
      Bilingual(
        es: "¿Cuándo nos pasó algo parecido? ¿Qué hicimos?",
        en: "When did something like this happen to us? What did we do?")
    case .answers: Bilingual(es: "Adónde llevan las respuestas", en: "Where the answers lead")
    case .review: Bilingual(es: "Para repasar dentro de unos días", en: "To go over in a few days")
    case .commitment: Bilingual(es: "Tu compromiso", en: "Your commitment")
    case .byWhen: Bilingual(es: "¿Para qué día?", en: "By which day?")
    case .made(let revision): Bilingual(es: "Versión \(revision)", en: "Version \(revision)")
    case .ownUnit: Bilingual(es: "Tu área", en: "Your department")
    case .ownRole: Bilingual(es: "Tu rol", en: "Your role")
    case .unit: Bilingual(es: "Área", en: "Department")
    case .role: Bilingual(es: "Rol observado o entrevistado", en: "Role observed or interviewed")
    case .date: Bilingual(es: "Fecha", en: "Date")
    case .observer: Bilingual(es: "Quién observa o entrevista", en: "Observer or interviewer")
    case .duration: Bilingual(es: "Duración en minutos", en: "Duration in minutes")
    case .anonymous:
      Bilingual(
        es: "Es anónima: no escribas tu nombre ni el de nadie. Deposita la hoja doblada con las demás.",
        en: "This is anonymous: do not write your name or anyone's. Leave the sheet folded with the others.")
    case .notInterpreted:
      Bilingual(es: "Roles, nunca nombres.", en: "Roles, never names.")
    }
  }
}

extension Condition.Comparison {
  fileprivate var es: String {
    switch self {
    case .less: "está por debajo de"
    case .atMost: "es como mucho"
    case .equal: "es"
    case .atLeast: "es al menos"
    case .more: "está por encima de"
    }
  }

  fileprivate var en: String {
    switch self {
    case .less: "is below"
    case .atMost: "is at most"
    case .equal: "is"
    case .atLeast: "is at least"
    case .more: "is above"
    }
  }
}
