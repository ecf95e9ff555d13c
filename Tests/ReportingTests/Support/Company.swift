import Curricula
import Learning
import Reporting

/// Thirty-five invented people on three levels, who answered the same six situations; hand-made, always the same.
enum Company {
  static let asOf = Organisation.asOf
  static let year = Period(from: asOf.adding(days: -364), to: asOf)

  static func curriculum(_ language: Language = .es) -> Curriculum {
    let isSpanish = language == .es
    let text = """
      ---
      id: service
      lang: \(language.rawValue)
      title: \(isSpanish ? "Servicio" : "Service")
      languages: \(language.rawValue)
      mastery: 80 % 4 3 2 1
      counter: broken 0/9 \(isSpanish ? "Promesas rotas" : "Broken promises")
      ---

      ## \(isSpanish ? "Cuando algo falla" : "When something fails") {#axes type=axes}

      - \(isSpanish ? "te haces cargo / esquivas" : "you take charge / you evade") {#charge}
      - \(isSpanish ? "usas tu criterio / te escudas" : "you use your judgement / you hide") {#judgement}

      ## \(isSpanish ? "Comportamientos" : "Behaviours") {#behaviours type=behaviours}

      - \(isSpanish ? "escucha" : "listens") {#E1}
      - \(isSpanish ? "se hace cargo" : "takes charge") {#O1} `axis:charge`
      - \(isSpanish ? "usa su criterio" : "uses judgement") {#O2} `axis:judgement`

      ## \(isSpanish ? "Persona colaboradora" : "Employee") {#employee type=path due=30d}

      - Uno {#one}

      ## \(isSpanish ? "Líder de equipo" : "Team lead") {#lead type=path due=30d}

      - Uno {#one}
      """
    return Curriculum(Outline(path: "curriculum.md", bytes: Array(text.utf8)))
  }

  static let lesson = Manuscript(
    path: "one.es.md",
    bytes: Array(
      """
      ---
      id: one
      lang: es
      title: La promesa
      ---

      ## La llamada {#call}

      ¿Qué dices?

      - [x] **Llamo yo** {#own} `+O1`
      - [ ] **Que llame** {#wait} `-O1`

      -> rule

      ## La norma {#rule}

      ¿Y ahora?

      - [x] **Miro para qué es** {#aim} `+O2`
      - [ ] **No se puede** {#shield} `-O2`
      - [x] **Pregunto** {#ask} `+O2`

      -> end

      ## La otra llamada {#sibling review=call}

      ¿Qué dices?

      - [x] **Llamo yo** {#own}
      - [ ] **Que llame** {#wait}

      ## Fin {#end type=ending outcome=good}

      Ya.
      """.utf8)
  ).lesson

  /// A person by number: the first seven lead the others.
  private static func person(_ number: Int) -> Participant {
    let isLead = number < 7
    let department = number < 2 || number >= 32 ? "Mesa" : number % 2 == 0 ? "Almacén" : "Ventas"
    return Participant(
      id: "p\(number)", department: department, role: isLead ? "lead" : "employee",
      manager: isLead ? nil : "p\(number % 7)", conduct: Conduct(records(number, isLead: isLead), until: asOf))
  }

  static let people = (0..<35).map(person)

  private static func records(_ number: Int, isLead: Bool) -> [Record] {
    let day = asOf.adding(days: -20 - number % 5)
    func moment(_ day: Day) -> Moment {
      Moment(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000, offset: 0)
    }
    let takesCharge = number % 5 != 0
    // Leaders hide behind the rule more often than their teams.
    let usesJudgement = isLead ? number % 3 == 0 : number % 6 != 0
    func answered(_ scene: String, _ pick: String, _ evidence: [String: Int], _ credit: Double, next: String) -> Fact {
      .answered(
        Answered(
          curriculum: "service", lesson: "one", revision: "r", attempt: 1, scene: scene, type: .choice,
          answer: .choice(pick), credit: credit, weight: 1, evidence: evidence, meters: [:], notes: [], next: next,
          hints: 0, language: .es, elapsed: 20_000))
    }
    let facts: [(Day, Fact)] = [
      (
        day,
        .started(
          Started(curriculum: "service", lesson: "one", revision: "r", attempt: 1, mode: .practice, language: .es))
      ),
      (
        day,
        answered(
          "call", takesCharge ? "own" : "wait", ["O1": takesCharge ? 1 : -1, "E1": number % 4 == 0 ? -1 : 1],
          takesCharge ? 1 : 0, next: "rule")
      ),
      (
        day,
        answered(
          "rule", usesJudgement ? number % 2 == 0 ? "aim" : "ask" : "shield", ["O2": usesJudgement ? 1 : -1],
          usesJudgement ? 1 : 0, next: "end")
      ),
      (
        day,
        .completed(
          Completed(
            lesson: "one", attempt: 1, ending: "end", outcome: .good, score: 50, passed: true,
            counters: ["broken": takesCharge ? 0 : 2]))
      ),
      (day, .reacted(Reacted(lesson: "one", relevant: number % 3 == 0 ? 3 : 5, apply: 4, recommend: 5))),
      (
        day.adding(days: 9),
        .reviewed(
          Reviewed(
            lesson: "one", card: "sibling", credit: number % 7 == 0 ? 0 : 1, grade: 3, stability: 3, difficulty: 5,
            due: asOf))
      ),
    ]
    return facts.enumerated().map { place, one in
      Record(seq: place + 1, event: Event(moment: moment(one.0), fact: one.1))
    }
  }

  static func mastery(_ language: Language = .es, by divisions: [Division] = [.level, .department]) -> MasteryReport {
    MasteryReport(
      people, curriculum: curriculum(language), by: divisions, during: .always, asOf: asOf, source: .sample)
  }

  static let consensus = ConsensusReport(people, lessons: [lesson], during: .always, asOf: asOf, source: .sample)

  static func symptoms(_ language: Language = .es) -> SymptomReport {
    SymptomReport(
      people, curriculum: curriculum(language), by: .department, during: .always, asOf: asOf, source: .sample)
  }
}
