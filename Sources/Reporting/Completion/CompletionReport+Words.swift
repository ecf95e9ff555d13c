import Curricula

extension CompletionReport {
  /// The report's sentences.
  struct Words {
    let report: CompletionReport
  }

  var words: Words { Words(report: self) }

  /// What each column and total means; the keys are those of the JSON document.
  package static let definitions: [Table.Definition] = [
    .init(
      "people",
      Bilingual(
        es: "Personas activas en la fecha del informe; quienes se fueron no están en ninguna cifra.",
        en: "People active on the report's day; those who left are in no figure.")),
    .init(
      "groups",
      Bilingual(
        es: "Departamentos con alguna persona activa; quienes no tienen departamento forman un grupo más.",
        en: "Departments with an active person; those without a department are one group more.")),
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
          + "con menos de \(Figure.smallestGroup) notas no se muestra.",
        en: "Mean, 0 to 100, of the scores of the first completed attempt of those to whom it is assigned; "
          + "not shown for fewer than \(Figure.smallestGroup) scores.")),
    .init(
      "medianMinutes",
      Bilingual(
        es: "Mediana de los minutos que tardaron en responder en el primer intento terminado; "
          + "con menos de \(Figure.smallestGroup) personas no se muestra.",
        en: "Median of the minutes spent answering in the first completed attempt; "
          + "not shown for fewer than \(Figure.smallestGroup) people.")),
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
      .init("department", Bilingual(es: "Departamento", en: "Department"), presence: .heading),
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
    switch report.grouping {
    case .department: Bilingual(es: "Finalización por departamento", en: "Completion by department")
    case .everyone: Bilingual(es: "Finalización por lección", en: "Completion by lesson")
    }
  }

  /// What the rows of people without a department stand under.
  var unnamed: Bilingual {
    switch report.grouping {
    case .department: Bilingual(es: "sin departamento", en: "no department")
    case .everyone: Bilingual(es: "todas las personas", en: "everyone")
    }
  }

  var headline: Bilingual {
    let groups = report.departments.count
    let isGrouped = report.grouping == .department
    return Bilingual(
      es: counted(report.people, "persona", "personas")
        + (isGrouped ? " en \(counted(groups, "grupo", "grupos"))" : "")
        + " · asignaciones terminadas: \(report.completed) de \(report.assigned)",
      en: counted(report.people, "person", "people")
        + (isGrouped ? " in \(counted(groups, "group", "groups"))" : "")
        + " · assignments completed: \(report.completed) of \(report.assigned)")
  }

  var totals: [Table.Total] {
    [
      .init("people", Bilingual(es: "Personas", en: "People"), report.people),
      .init("groups", Bilingual(es: "Grupos", en: "Groups"), report.departments.count),
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
    let idle = report.idleDepartments
    guard !report.rows.isEmpty, !idle.isEmpty else { return [] }
    func list(_ language: Language) -> String {
      idle.map { ($0 ?? unnamed[language]).onOneLine }.joined(separator: ", ")
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
