import Curricula

/// The lesson «Caso cerrado», whole, as its file says it.
enum ClosedTicket {
  static let lesson: Lesson = {
    var header = Header()
    header.id = "closed-ticket"
    header.language = .es
    header.title = "Caso cerrado"
    header.summary = "El sistema dice «resuelto». La enfermera de noche dice que no."
    header.minutes = 7
    header.mode = .practice
    header.trigger = "queja"
    header.behaviours = ["O1", "O3", "O4", "O5", "E1", "E2", "S1"]
    header.meters = [meter("trust", 2, 5, "Confianza de Yolanda")]
    return Lesson(
      header: header, scenes: [call, needs, rule, opened, late, paper, commit, invoice],
      revision: String(repeating: "c", count: 64))
  }()

  private static let call = scene(
    "call", "Diez para las siete",
    body: [
      told("Domingo, 18:50. Mesa de ayuda de un hospital. Hoy estás solo en el turno."),
      said(
        by: "Yolanda", "Enfermería",
        "«Entro a las siete y no puedo abrir el registro de medicamentos. El viernes me escribieron que ya "
          + "estaba *resuelto*.»"),
      told("Abres el caso: «Cerrado por Iván. Motivo: resuelto». Iván descansa hoy."),
      told("¿Qué le dices primero?"),
    ],
    choices: [
      choice(
        "new-form", "«El caso figura resuelto. **Abra uno nuevo** y lo tomo enseguida.»", "-O3 -O4",
        points: 0, ["trust": -2],
        then: "Yolanda calla un segundo. «¿Otro formulario? Entro en diez minutos.»",
        why: "Un caso nuevo arregla tu lista, no su turno. Reabrir el mismo guarda la historia y la "
          + "responsabilidad."),
      choice(
        "sorry", "«**Disculpe**, qué pena con usted. Voy a ver qué se puede hacer.»", "-O1 +E1", points: 1,
        then: "«Bueno», dice ella, y espera algo más.",
        why: "La disculpa es buena, pero no trae nombre, paso ni hora. Ella cuelga sin saber con quién "
          + "cuenta."),
      choice(
        "own", "«Lo cerramos sin probarlo con usted. **Es mío**: a las siete la llamo.»", right: true,
        "+O1 +O2 +E1", points: 3, ["trust": 1], note: "seven", then: "«A las siete. Anoto.»",
        why: "Nombras la falla sin buscar culpable y das una hora. Desde ahora, cumplirla es parte del "
          + "arreglo."),
      choice(
        "ivan", "«**Lo cerró Iván**, que hoy descansa. Le dejo el aviso para mañana.»", "-O1 -O2",
        points: 0, ["trust": -2], then: "«Mañana yo ya entregué el turno.»",
        why: "Es cierto que lo cerró Iván. Pero a ella le respondió la Mesa, y la Mesa hoy eres tú."),
    ],
    jumps: [jump("needs")]
  ) {
    $0.hints = ["¿Qué no sabe Yolanda cuando cuelga?", "Le falta un nombre, un paso y una hora."]
  }

  private static let needs = scene(
    "needs", "Antes de tocar nada", .multiple,
    body: [told("Tienes a Yolanda en la línea."), told("¿Qué le preguntas? Marca todo lo que ayude.")],
    choices: [
      choice("use", "Qué debe abrir esta noche y para qué", right: true, "+E2"),
      choice("message", "Qué mensaje sale en su pantalla", right: true, "+E2"),
      choice("cover", "Quién puede acompañarla mientras tanto", right: true, "+E1 +S1"),
      choice(
        "why-late", "Por qué no avisó el mismo viernes", "-E1 -O2",
        why: "La pregunta suena a reclamo y no abre ninguna puerta."),
      choice(
        "manual", "Si leyó el instructivo de accesos", "-O3",
        why: "El instructivo explica el caso normal. Este ya se salió de él."),
    ],
    jumps: [jump("rule")]
  ) {
    $0.feedback = [
      why("Tienes con qué reparar y con qué cuidar la noche.", .full),
      why("Faltó una de dos: qué reparar, o cómo pasa ella la noche mientras tanto.", .partial),
    ]
  }

  private static let rule = scene(
    "rule", "La firma",
    body: [
      told(
        "El acceso pide la firma de la jefa de Enfermería. No contesta. La norma permite un acceso "
          + "temporal de doce horas si lo autoriza la supervisora de turno."),
      told("Son las 19:00. Prometiste llamar a esta hora.", if: .note("seven")),
      told("Son las 19:00. Yolanda no sabe si sigues ahí.", if: .noNote("seven")),
      told("¿Qué haces?"),
    ],
    choices: [
      choice(
        "wait", "**Esperas a la jefa**: sin su firma no hay acceso, y así lo anotas.", "-O3 -O2",
        points: 0, ["trust": -1], then: "La pantalla sigue igual. El turno empieza.",
        why: "Cumples una parte de la norma y olvidas la otra: también prevé esta noche."),
      choice(
        "share", "Le **prestas la clave** de una compañera, solo por esta noche.", "-O3", points: 0,
        ["trust": 1], note: "risk", then: "Yolanda te lo agradece de corazón.",
        why: "El registro dirá que otra persona dio cada dosis."),
      choice(
        "temporary", "**Llamas a la supervisora** y pides el acceso temporal.", right: true, "+O3 +O4",
        points: 3, ["trust": 1], note: "open", then: "La supervisora autoriza en dos minutos.",
        why: "Usaste la norma entera, no solo la puerta que cierra."),
      warn,
    ],
    jumps: [jump("paper", if: .noNote("open")), jump("late", if: .meter("trust", .less, 4)), jump("opened")])

  private static let warn: Choice = {
    var warn = choice(
      "warn", "Primero **avisas a Yolanda**: aún no hay acceso, y qué sigue.", "+O5", points: 2,
      ["trust": 1], then: "«Gracias por llamar aunque no esté.»",
      why: "Avisar a la hora vale casi tanto como resolver.")
    warn.condition = Condition(tests: [.note("seven")])
    warn.isOnce = true
    warn.jump = jump("rule")
    return warn
  }()

  private static let opened = scene(
    "opened", "Con su propio nombre", .ending, outcome: .good,
    body: [
      told(
        "A las 19:06 Yolanda abre el registro con su clave. A medianoche te escribe: «Primera ronda "
          + "completa. Gracias por no soltarme».")
    ]
  ) {
    $0.feedback = [why("Resolver fue probarlo con ella. El lunes, Iván y tú agregan ese paso al cierre.")]
  }

  private static let late = scene(
    "late", "Tarde, pero abierto", .ending, outcome: .mixed,
    body: [
      told(
        "El acceso llega a las 19:40. La primera ronda se anotó en papel y alguien la copiará mañana.")
    ]
  ) {
    $0.feedback = [
      why("El arreglo fue bueno y la primera frase no. La confianza se gana al contestar.")
    ]
  }

  private static let paper = scene(
    "paper", "La noche en papel", .ending, outcome: .bad,
    body: [
      told(
        "El lunes falta una dosis. El registro señala a una enfermera que esa noche dormía en su casa.",
        if: .note("risk")),
      told("La primera ronda se hizo de memoria. A las cuatro, dos dosis no coinciden.", if: .noNote("risk")),
    ]
  ) {
    $0.feedback = [
      why("Nadie quiso hacer daño. La norma tenía otra puerta y nadie la leyó completa.")
    ]
  }

  private static let commit = scene(
    "commit", "Tu compromiso", .commitment,
    body: [told("La próxima vez que cierres un caso, ¿qué harás antes de marcarlo resuelto?")],
    choices: [
      choice("", "Probarlo con quien lo pidió."),
      choice("", "Escribir qué cambió y quién lo comprobó."),
    ]
  ) {
    $0.dueDays = 7
  }

  private static let invoice = scene(
    "card-invoice", "Factura devuelta", reviews: "call",
    body: [
      told(
        "Cuentas por Pagar marcó una factura como «atendida». El proveedor sigue sin cobrar y te llama a ti."
      )
    ],
    choices: [
      choice(
        "portal", "«Figura atendida. **Reenvíela** por el portal y entra hoy.»", "-O4", points: 0,
        why: "Entra otra vez a la misma fila que ya la perdió."),
      choice(
        "three", "«Figura atendida y usted no cobró: **la reviso** y lo llamo a las tres.»", right: true,
        "+O4 +O1", points: 3, why: "Miras el resultado, no el sello, y das una hora."),
    ])
}
