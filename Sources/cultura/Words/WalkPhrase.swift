import Curricula
import Learning

/// What `walk` says besides its figures.
enum WalkPhrase {
  case abstract, discussion, whichLesson, all, golden
  case lessonOrAll, goldenOfAll, notALesson(String), noScene(String)
  case paths, stepCount, minutes, score, endings, evidence, best, position, longestOfAll, careless, wrong, right
  case axisEvidence(EvidenceRange), carelessEnd(Completed, title: String), noEnd
  case steps(ClosedRange<Int>), countedPaths(Int, endings: Int), minuteRange(
    ClosedRange<Double>, mean: Double, header: Int?)
  case scoreRange(ClosedRange<Double>, pass: Int), ending(Walk.Ending)
  case positions([Int]), longest(Int, of: Int)
  case goesRound, isCoarse, isCut(Int), goldenWritten(String, endings: Int), goldenDiffers(
    String, GoldenPaths.Difference)
  case curriculum(String, lessons: Int, languages: [Language]), columns, coverage, summary(Walk, WalkPaths), verdict(
    troubles: Int)

  var words: Bilingual {
    switch self {
    case .abstract:
      Bilingual(
        es: "Recorrer todos los caminos de una lección.", en: "Walk every path of a lesson.")
    case .discussion: Self.help
    case .whichLesson:
      Bilingual(es: "El id de la lección o su archivo .md.", en: "The lesson's id, or its .md file.")
    case .all:
      Bilingual(
        es: "Todas las lecciones, en todos sus idiomas: una línea cada una y lo que no está bien.",
        en: "Every lesson in all of its languages: a line each, and what is not right.")
    case .golden:
      Bilingual(
        es: "Escribir en este archivo un camino por final; si ya existe, compararlo.",
        en: "Write a path to each ending to this file; if it exists, compare it.")
    case .lessonOrAll:
      Bilingual(
        es: "Di qué lección, o --all para todas. Mira: cultura help walk",
        en: "Say which lesson, or --all for every one. See: cultura help walk")
    case .goldenOfAll:
      Bilingual(
        es: "--golden es de una sola lección: di cuál, sin --all.",
        en: "--golden is for one lesson: say which, without --all.")
    case .notALesson(let id):
      Bilingual(
        es: "«\(id)» es un instrumento: se contesta pregunta por pregunta y no tiene caminos.",
        en: "“\(id)” is an instrument: it is answered question by question and has no paths.")
    case .noScene(let id):
      Bilingual(
        es: "«\(id)» no tiene ninguna escena por donde empezar. Mira: cultura lint",
        en: "“\(id)” has no scene to begin with. See: cultura lint")
    case .paths: Bilingual(es: "Caminos", en: "Paths")
    case .stepCount: Bilingual(es: "Pasos", en: "Steps")
    case .minutes: Bilingual(es: "Minutos", en: "Minutes")
    case .score: Bilingual(es: "Nota", en: "Score")
    case .endings: Bilingual(es: "Finales", en: "Endings")
    case .evidence: Bilingual(es: "Evidencia que junta un camino", en: "Evidence that a path collects")
    case .axisEvidence(let range):
      Bilingual(
        es: "\(range.given.es) en total, \(range.positive.es) a favor",
        en: "\(range.given.en) in all, \(range.positive.en) in favour")
    case .best: Bilingual(es: "Respuestas recomendadas", en: "Recommended choices")
    case .position: Bilingual(es: "Por lugar", en: "By position")
    case .longestOfAll: Bilingual(es: "La más larga de su escena", en: "The longest of its scene")
    case .careless: Bilingual(es: "Quien responde sin leer", en: "Someone who answers without reading")
    case .carelessEnd(let end, let title):
      Bilingual(
        es: "nota \(Int(rounding: end.score)), \(end.passed ? "aprueba" : "no aprueba"); termina en «\(title)»",
        en: "score \(Int(rounding: end.score)), \(end.passed ? "passes" : "does not pass"); ends in “\(title)”")
    case .noEnd: Bilingual(es: "no llega a ningún final", en: "comes to no ending")
    case .steps(let range): Bilingual(es: range.es, en: range.en)
    case .wrong: Bilingual(es: "Lo que no está bien", en: "What is not right")
    case .right: Bilingual(es: "Todo está bien.", en: "All is well.")
    case .countedPaths(let count, let endings):
      Bilingual(
        es: "\(count.number.es), hasta \(endings.endings.es)", en: "\(count.number.en), to \(endings.endings.en)")
    case .minuteRange(let range, let mean, let header):
      Bilingual(
        es: range.minutes.es
          + (range.minutes.lowerBound < range.minutes.upperBound ? ", \(mean.shown) en promedio" : "")
          + (header.map { "; la cabecera dice \($0)" } ?? ""),
        en: range.minutes.en + (range.minutes.lowerBound < range.minutes.upperBound ? ", \(mean.shown) on average" : "")
          + (header.map { "; the header says \($0)" } ?? ""))
    case .scoreRange(let range, let pass):
      Bilingual(
        es: "\(range.rounded.es); aprueba desde \(pass)", en: "\(range.rounded.en); passes from \(pass)")
    case .ending(let ending):
      Bilingual(
        es: "\(ending.paths.count.paths.es), nota \(ending.paths.scores.rounded.es)",
        en: "\(ending.paths.count.paths.en), score \(ending.paths.scores.rounded.en)")
    case .positions(let counts):
      Bilingual(
        es: counts.enumerated().map { "\($0.offset + 1).ª: \($0.element)" }.joined(separator: " · "),
        en: counts.enumerated().map { "\(($0.offset + 1).ordinal): \($0.element)" }.joined(separator: " · "))
    case .longest(let longest, let count):
      Bilingual(es: "\(longest) de \(count)", en: "\(longest) of \(count)")
    case .curriculum(let title, let lessons, let languages):
      lessons.lessons.titled(title, languages)
    case .columns:
      Bilingual(
        es: "lección|idioma|caminos|finales|pasos|minutos|nota| ", en: "lesson|lang|paths|endings|steps|minutes|score| "
      )
    case .coverage: Bilingual(es: "Escenas que prueban cada eje", en: "Scenes that test each axis")
    case .summary(let walk, let paths):
      Bilingual(
        es: "\(paths.count.paths.es) hasta \(walk.endings.count.endings.es); \(paths.seconds.minutes.es) min"
          + (walk.lesson.header.minutes.map { ", la cabecera dice \($0)" } ?? "") + "; nota \(paths.scores.rounded.es)",
        en: "\(paths.count.paths.en) to \(walk.endings.count.endings.en); \(paths.seconds.minutes.en) min"
          + (walk.lesson.header.minutes.map { ", the header says \($0)" } ?? "") + "; score \(paths.scores.rounded.en)")
    case .verdict(let troubles):
      troubles == 0
        ? Bilingual(es: "bien", en: "fine")
        : Bilingual(es: "\(troubles) por mejorar", en: "\(troubles) to mend")
    case .goldenWritten(let path, let endings):
      Bilingual(
        es: "\(path): escrito, con \(endings.paths.es).", en: "\(path): written, with \(endings.paths.en).")
    case .goldenDiffers(let path, let difference):
      Bilingual(
        es:
          "\(path):\(difference.line): la lección ya no se cuenta igual.\n  antes: \(difference.old ?? "(fin del archivo)")\n"
          + "  ahora: \(difference.new ?? "(fin)")\nSi el cambio es bueno, borra el archivo y repite el comando.",
        en:
          "\(path):\(difference.line): the lesson is no longer told like this.\n  before: \(difference.old ?? "(end of the file)")\n"
          + "  now: \(difference.new ?? "(end)")\nIf the change is good, delete the file and repeat the command.")
    case .goesRound:
      Bilingual(
        es:
          "Hay caminos que vuelven a donde ya estuvieron. Se cuentan los que vuelven \(WalkPaths.mostReturns) veces a lo sumo.",
        en:
          "Some paths go back to where they have been. Those that go back at most \(WalkPaths.mostReturns) times are counted."
      )
    case .isCoarse:
      Bilingual(
        es: "Hay tantas combinaciones que la nota más baja y la más alta son aproximadas.",
        en: "There are so many combinations that the lowest and the highest score are approximate.")
    case .isCut(let places):
      Bilingual(
        es:
          "Son demasiadas situaciones para recorrerlas todas: se recorrieron \(places). Hay más caminos que los contados, "
          + "y lo que no se alcanzó puede alcanzarse.",
        en:
          "There are too many situations to walk them all: \(places) were walked. There are more paths than were "
          + "counted, and what was not reached may be.")
    }
  }

  private static let help = Bilingual(
    es: """
      Cada respuesta posible se da una vez en cada situación (escena, medidores y notas). En una escena «multiple» cada \
      combinación de casillas es una respuesta; donde se escribe u ordena, lo correcto y algo incorrecto.
      Minutos: palabras leídas ÷ 180, 30 segundos por decisión y 60 para escribir el compromiso; el promedio es de quien responde al azar.
      Sale con 1 si algo no está bien: un final, una escena o una respuesta que nadie alcanza, una respuesta sin salida, \
      notas que no van de menos de 25 a 100, minutos de la cabecera a más del 25 % del promedio, o aprobar sin leer.
      Con --all, también por currículo: cada eje se prueba al menos dos veces por tema; con \(CurriculumWalk.fewBest) \
      respuestas recomendadas o más, no más del 45 % en un mismo lugar ni más del 40 % como la más larga.
      --golden: por cada final, el camino más corto, escena por escena. Si el archivo no existe, se escribe; si existe, \
      se compara, y solo se sale con 1 si una línea es distinta. Para aceptar un cambio, borra el archivo y repite.
      """,
    en: """
      Every possible answer is given once in every situation (scene, meters and notes). In a “multiple” scene each set \
      of ticks is an answer; where one writes or orders, what is right and something wrong.
      Minutes: words read ÷ 180, 30 seconds a decision and 60 to write the commitment; the average is of someone who answers at random.
      Leaves with 1 when something is not right: an ending, scene or choice out of reach, an answer that leads nowhere, \
      scores that do not go from under 25 to 100, the header's minutes more than 25 % off the average, passing without reading.
      With --all, by curriculum too: every axis is tested at least twice per track; from \(CurriculumWalk.fewBest) \
      recommended choices on, no more than 45 % in one position nor more than 40 % as the longest.
      --golden: for each ending the shortest path, scene by scene. If the file does not exist it is written; if it does, \
      it is compared, and only a line that differs means exit 1. To accept a change, delete the file and repeat.
      """)
}

extension Int {
  /// «3 caminos»; beyond what is counted, «más de 10^15 caminos».
  fileprivate var paths: Bilingual {
    if self == 1 { return Bilingual(es: "1 camino", en: "1 path") }
    return Bilingual(es: "\(number.es) caminos", en: "\(number.en) paths")
  }

  fileprivate var number: Bilingual {
    self >= WalkPaths.mostCounted
      ? Bilingual(es: "más de 10^15", en: "more than 10^15") : Bilingual(es: "\(self)", en: "\(self)")
  }

  fileprivate var endings: Bilingual { counted(es: ("final", "finales"), en: ("ending", "endings")) }

  fileprivate var ordinal: String {
    switch self {
    case 1: "1st"
    case 2: "2nd"
    case 3: "3rd"
    default: "\(self)th"
    }
  }
}

extension ClosedRange<Int> {
  var es: String { lowerBound == upperBound ? "\(lowerBound)" : "de \(lowerBound) a \(upperBound)" }
  var en: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}

extension ClosedRange<Double> {
  var rounded: ClosedRange<Int> {
    Int(rounding: lowerBound)...Swift.max(Int(rounding: lowerBound), Int(rounding: upperBound))
  }

  /// Of seconds.
  var minutes: ClosedRange<Int> { (lowerBound / 60...upperBound / 60).rounded }
}

extension Double {
  /// Seconds as whole minutes.
  var shown: Int { Int(rounding: self / 60) }
}

extension Bilingual {
  /// `Cultura de servicio · 18 lecciones (es, en)`; a folder without a curriculum has no title.
  fileprivate func titled(_ title: String, _ languages: [Language]) -> Bilingual {
    let head = title.isEmpty ? "" : title + " · "
    let tail = " (" + languages.map(\.rawValue).joined(separator: ", ") + ")"
    return Bilingual(es: head + es + tail, en: head + en + tail)
  }
}
