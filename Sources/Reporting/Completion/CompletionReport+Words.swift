import Curricula

extension CompletionReport {
  /// The report's sentences.
  struct Words {
    let report: CompletionReport
  }

  var words: Words { Words(report: self) }

  /// What each column and total means; the keys are those of the JSON document.
  package static let definitions = definitions(.department, .always)

  static func definitions(_ grouping: Grouping, _ period: Period) -> [Table.Definition] {
    [.init("people", people), .init("groups", groups(grouping))] + figures
      + (period.isAlways ? [] : [.init("period", withinPeriod)])
  }

  private static let people = Bilingual(
    es: "Personas activas en la fecha del informe; quienes se fueron no están en ninguna cifra.",
    en: "People active on the report's day; those who left are in no figure.")

  private static func groups(_ grouping: Grouping) -> Bilingual {
    let es: (many: String, one: String)
    let en: (many: String, one: String)
    switch grouping {
    case .department, .lesson: (es, en) = (("Departamentos", "departamento"), ("Departments", "department"))
    case .role: (es, en) = (("Roles", "rol"), ("Roles", "role"))
    case .site: (es, en) = (("Sedes", "sede"), ("Sites", "site"))
    case .manager: (es, en) = (("Responsables", "responsable"), ("Managers", "manager"))
    case .track:
      return Bilingual(
        es: "Temas con alguna lección asignada o terminada; las lecciones sin tema forman un grupo más.",
        en: "Tracks with a lesson assigned or completed; lessons without a track are one group more.")
    }
    return Bilingual(
      es: "\(es.many) con alguna persona activa; quienes no tienen \(es.one) forman un grupo más.",
      en: "\(en.many) with an active person; those without a \(en.one) are one group more.")
  }

  private static let withinPeriod = Bilingual(
    es: "Terminada y aprobada cuentan solo si la última vez que se terminó cae en los días pedidos, aunque ya haya que "
      + "repetirla; la primera nota y los minutos, si la primera vez cae en ellos. Lo posterior a esos días no cuenta.",
    en:
      "Completed and passed count only where the last completion falls on the days asked for, even if it must be taken "
      + "again since; first score and minutes, where the first one does. What came after those days does not count.")

  private static let figures: [Table.Definition] = [
    .init(
      "assigned",
      Bilingual(
        es: "Personas activas que tienen asignada la lección, sola o en su ruta.",
        en: "Active people to whom the lesson is assigned, alone or in their learning path.")),
    .init(
      "started",
      Bilingual(
        es: "De quienes la tienen asignada, cuántas personas la iniciaron al menos una vez.",
        en: "Of those to whom it is assigned, how many started it at least once.")),
    .init(
      "completed",
      Bilingual(
        es: "De quienes la tienen asignada, cuántas personas llegaron a un final; "
          + "el porcentaje es sobre las personas que la tienen asignada. "
          + "Si se repite cada cierto tiempo, cuenta haberla terminado dentro de ese plazo.",
        en: "Of those to whom it is assigned, how many reached an ending; "
          + "the percentage is of the people to whom it is assigned. "
          + "Where it recurs, having completed it within that period counts.")),
    .init(
      "passed",
      Bilingual(
        es: "De quienes la tienen asignada y la terminaron, cuántas personas la aprobaron en algún intento.",
        en: "Of those to whom it is assigned and who completed it, how many passed it in any attempt.")),
    .init(
      "firstScore",
      Bilingual(
        es: "Media, de 0 a 100, de las notas del primer intento terminado de quienes la tienen asignada; "
          + "con menos de \(Figure.smallestGroup) notas no se muestra, ni donde lo que se muestra permitiría deducirla.",
        en: "Mean, 0 to 100, of the scores of the first completed attempt of those to whom it is assigned; "
          + "not shown for fewer than \(Figure.smallestGroup) scores, nor where what is shown would tell it.")),
    .init(
      "medianMinutes",
      Bilingual(
        es: "Mediana de los minutos que tardaron en responder en el primer intento terminado; "
          + "con menos de \(Figure.smallestGroup) personas no se muestra, ni donde lo que se muestra permitiría deducirla.",
        en: "Median of the minutes spent answering in the first completed attempt; "
          + "not shown for fewer than \(Figure.smallestGroup) people, nor where what is shown would tell it.")),
    .init(
      "unassigned",
      Bilingual(
        es: "Personas activas que terminaron la lección sin tenerla asignada; "
          + "no cuentan en las demás columnas.",
        en: "Active people who completed the lesson without its being assigned to them; "
          + "they are in no other column.")),
  ]

  static func columns(_ grouping: Grouping) -> [Table.Column] {
    [
      grouping.column,
      .init("lesson", Bilingual(es: "Id de la lección", en: "Lesson id"), presence: .data),
      .init("title", Bilingual(es: "Lección", en: "Lesson")),
      .init("assigned", Bilingual(es: "Asignada", en: "Assigned"), alignment: .right),
      .init("started", Bilingual(es: "Iniciada", en: "Started"), alignment: .right),
      .init("completed", Bilingual(es: "Terminada", en: "Completed"), alignment: .right),
      .init("passed", Bilingual(es: "Aprobada", en: "Passed"), alignment: .right),
      .init(
        "firstScore", Bilingual(es: "Primera nota (media)", en: "First score (mean)"),
        short: Bilingual(es: "Nota 1ª", en: "First score"), alignment: .right),
      .init(
        "medianMinutes", Bilingual(es: "Minutos (mediana)", en: "Minutes (median)"),
        short: Bilingual(es: "Min.", en: "Min."), alignment: .right),
      .init(
        "unassigned", Bilingual(es: "Terminada sin asignar", en: "Completed, not assigned"),
        short: Bilingual(es: "Sin asignar", en: "Not assigned"), alignment: .right, presence: .unlessZero),
    ]
  }
}

extension CompletionReport.Words {
  var title: Bilingual {
    let by = report.grouping.words
    return Bilingual(es: "Finalización \(by.es)", en: "Completion \(by.en)")
  }

  var headline: Bilingual {
    let groups = report.groups.count
    let isGrouped = report.grouping.isOfPeople
    return Bilingual(
      es: counted(report.people, "persona", "personas")
        + (isGrouped ? " en \(counted(groups, "grupo", "grupos"))" : "")
        + " · asignaciones terminadas: \(report.completed) de \(report.assigned)"
        + report.period.suffix.es,
      en: counted(report.people, "person", "people")
        + (isGrouped ? " in \(counted(groups, "group", "groups"))" : "")
        + " · assignments completed: \(report.completed) of \(report.assigned)"
        + report.period.suffix.en)
  }

  var totals: [Table.Total] {
    [
      .init("people", Bilingual(es: "Personas", en: "People"), report.people),
      .init("groups", Bilingual(es: "Grupos", en: "Groups"), report.groups.count),
      .init("assigned", Bilingual(es: "Asignaciones", en: "Assignments"), report.assigned),
      .init("completed", Bilingual(es: "Terminadas", en: "Completed"), report.completed),
    ]
  }

  var emptiness: Bilingual {
    Bilingual(
      es: "Todavía no hay lecciones asignadas ni terminadas.", en: "No lessons are assigned or completed yet."
    )
  }

  var notes: [Bilingual] {
    let idle = report.idleGroups
    guard !report.rows.isEmpty, !idle.isEmpty else { return [] }
    func list(_ language: Language) -> String {
      idle.map { ($0 ?? report.grouping.unnamed[language]).onOneLine }.joined(separator: ", ")
    }
    return [
      Bilingual(
        es: "Sin lecciones asignadas ni terminadas: \(list(.es)).",
        en: "Without lessons assigned or completed: \(list(.en)).")
    ]
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
