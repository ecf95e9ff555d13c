import Curricula
import Learning

extension WalkTrouble {
  var words: Bilingual {
    switch self {
    case .deadEnd(let end) where end.names.isEmpty:
      Bilingual(
        es: "«\(end.scene)» no admite ninguna respuesta que se pueda probar",
        en: "“\(end.scene)” takes no answer that could be tried")
    case .deadEnd(let end):
      Bilingual(
        es: "en «\(end.scene)», la respuesta «\(end.names.joined(separator: ", "))» no lleva a ninguna parte",
        en: "in “\(end.scene)”, the answer “\(end.names.joined(separator: ", "))” leads nowhere")
    case .endless(let scene):
      Bilingual(
        es: "desde «\(scene)» se puede quedar dando vueltas, sin llegar a un final",
        en: "from “\(scene)” a path can go round for ever without an ending")
    case .noPathEnds: Bilingual(es: "ningún camino llega a un final", en: "no path comes to an ending")
    case .unreachedEnding(let id):
      Bilingual(es: "ningún camino llega al final «\(id)»", en: "no path comes to the ending “\(id)”")
    case .unreachedScene(let id):
      Bilingual(es: "ningún camino pasa por la escena «\(id)»", en: "no path meets the scene “\(id)”")
    case .unreachedChoice(let scene, let choice):
      Bilingual(
        es: "nadie puede elegir «\(choice)» en «\(scene)»", en: "nobody can choose “\(choice)” in “\(scene)”")
    case .highest(let score):
      Bilingual(
        es: "el mejor camino vale \(Int(rounding: score)), no 100",
        en: "the best path is worth \(Int(rounding: score)), not 100")
    case .lowest(let score):
      Bilingual(
        es: "el peor camino vale \(Int(rounding: score)): debería valer menos de \(Int(rounding: Walk.lowScore))",
        en:
          "the worst path is worth \(Int(rounding: score)); it should be worth less than \(Int(rounding: Walk.lowScore))"
      )
    case .minutes(let mean, let header?):
      Bilingual(
        es: "la cabecera dice \(header.minutes.es), y un camino lleva \(mean.tenths.es) en promedio",
        en: "the header says \(header.minutes.en), and a path takes \(mean.tenths.en) on average")
    case .minutes(let mean, nil):
      Bilingual(
        es: "la cabecera no dice los minutos; un camino lleva \(mean.tenths.es) en promedio",
        en: "the header does not say the minutes; a path takes \(mean.tenths.en) on average")
    case .careless(let habit, let score):
      Bilingual(
        es: "quien elige \(habit.words.es) aprueba con \(Int(rounding: score))",
        en: "someone who chooses \(habit.words.en) passes with \(Int(rounding: score))")
    }
  }
}

extension CurriculumWalk.Trouble {
  var words: Bilingual {
    switch self {
    case .unwritten(let lesson, let language):
      Bilingual(
        es: "\(lesson) (\(language.rawValue)): no está escrita", en: "\(lesson) (\(language.rawValue)): is not written")
    case .lesson(let lesson, let language, let trouble):
      Bilingual(
        es: "\(lesson) (\(language.rawValue)): \(trouble.words.es)",
        en: "\(lesson) (\(language.rawValue)): \(trouble.words.en)")
    case .seldomTested(let axis, let track, let scenes):
      Bilingual(
        es: "tema «\(track.title)»: «\(axis.positive)» se prueba en \(scenes.scenes.es)",
        en: "track “\(track.title)”: “\(axis.positive)” is tested in \(scenes.scenes.en)")
    case .position(let position, let share, let language):
      Bilingual(
        es:
          "el \(Int(rounding: share * 100)) % de las respuestas recomendadas está en el lugar \(position) (\(language.rawValue))",
        en:
          "\(Int(rounding: share * 100)) % of the recommended choices are in position \(position) (\(language.rawValue))"
      )
    case .longest(let share, let language):
      Bilingual(
        es:
          "el \(Int(rounding: share * 100)) % de las respuestas recomendadas es la más larga de su escena (\(language.rawValue))",
        en:
          "\(Int(rounding: share * 100)) % of the recommended choices are the longest of their scene (\(language.rawValue))"
      )
    }
  }
}

extension Habit {
  var words: Bilingual {
    switch self {
    case .first: Bilingual(es: "siempre la primera", en: "always the first")
    case .last: Bilingual(es: "siempre la última", en: "always the last")
    case .longest: Bilingual(es: "siempre la más larga", en: "always the longest")
    case .shortest: Bilingual(es: "siempre la más corta", en: "always the shortest")
    }
  }
}

extension Scene.Outcome {
  /// As maps and lists call an ending.
  var word: Bilingual {
    switch self {
    case .good: Bilingual(es: "bueno", en: "good")
    case .mixed: Bilingual(es: "mixto", en: "mixed")
    case .bad: Bilingual(es: "malo", en: "bad")
    }
  }
}

extension Int {
  fileprivate var scenes: Bilingual { counted(es: ("escena", "escenas"), en: ("scene", "scenes")) }
}

extension Double {
  /// «7,4»; "7.4".
  fileprivate var tenths: Bilingual {
    let tenths = Int(rounding: self * 10)
    return Bilingual(es: "\(tenths / 10),\(tenths % 10)", en: "\(tenths / 10).\(tenths % 10)")
  }
}
