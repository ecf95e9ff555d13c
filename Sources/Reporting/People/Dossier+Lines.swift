import Curricula
import Learning

extension Dossier {
  var personLines: [Line] {
    let member = person.member
    let facts: [(String, Bilingual, Cell)] = [
      ("id", Bilingual(es: "Id", en: "Id"), .text(person.learner.id)),
      ("name", RosterColumn.name.title, .text(ifKnown: person.details.name)),
      ("email", RosterColumn.email.title, .text(ifKnown: person.details.email)),
      ("department", RosterColumn.department.title, .text(ifKnown: member?.department)),
      ("role", RosterColumn.role.title, .text(ifKnown: person.learner.role)),
      ("manager", RosterColumn.manager.title, .text(ifKnown: Grouping.manager.group(of: person.learner))),
      ("site", RosterColumn.site.title, .text(ifKnown: member?.site)),
      ("start", RosterColumn.start.title, .day(ifKnown: member?.start)),
      ("leave", RosterColumn.leave.title, .day(ifKnown: member?.left)),
    ]
    let further = person.columns.map {
      ("further/\($0)", Bilingual(es: $0, en: $0), Cell.text(ifKnown: person.details.further[$0]))
    }
    return (facts + further).filter { $0.2 != .none }.map { field, label, value in
      Line(
        section: .person, subject: "", heading: words("Persona", "Person"), field: field, label: label[language],
        value: value)
    }
  }

  var rosterLines: [Line] {
    person.history.enumerated().map { place, fact in
      Line(
        section: .roster, subject: "", heading: words("En la lista", "On the roster"), field: "\(place + 1)",
        label: fact.day.words(language), value: .text(fact.what[language]))
    }
  }

  var masteryLines: [Line] {
    let progress = person.learner.progress
    // Curricula may share a behaviour's id: its evidence is the same then, and the first has the words for it.
    var seen: Set<String> = []
    return curricula.flatMap { curriculum in
      curriculum.behaviours.filter { seen.insert($0.id).inserted }.flatMap { behaviour -> [Line] in
        let mastery = progress.mastery(of: behaviour.id, rule: curriculum.mastery)
        guard mastery.observations > 0 else { return [] }
        let state =
          !mastery.isEnough
          ? words("falta evidencia", "not enough evidence")
          : mastery.isMastered ? words("dominada", "mastered") : words("todavía no", "not yet")
        let facts: [(String, Bilingual, Cell)] = [
          ("state", Bilingual(es: "Dominio", en: "Mastery"), .text(state)),
          (
            "share",
            Bilingual(
              es: "Parte positiva de las últimas \(curriculum.mastery.window)",
              en: "Positive part of the last \(curriculum.mastery.window)"),
            // One or two observations would tell which answer was given.
            mastery.isEnough ? .number(ifKnown: mastery.share, decimals: 2) : .none
          ),
          ("observations", Bilingual(es: "Evidencias", en: "Observations"), .count(mastery.observations)),
          ("scenes", Bilingual(es: "Escenas", en: "Scenes"), .count(mastery.scenes)),
          ("days", Bilingual(es: "Días", en: "Days"), .count(mastery.days)),
        ]
        return facts.filter { $0.2 != .none }.map { field, label, value in
          Line(
            section: .mastery, subject: behaviour.id, heading: words("Conducta", "Behaviour") + ": \(behaviour.text)",
            field: field, label: label[language], value: value)
        }
      }
    }
  }

  var commitmentLines: [Line] {
    let made = Dictionary(records.map { ($0.seq, $0.event.moment.day) }) { first, _ in first }
    return person.learner.progress.commitments.flatMap { commitment -> [Line] in
      let title = LessonOrder(lessons)[commitment.lesson].title
      let kept: Cell =
        commitment.kept.map(yes)
        ?? .text(
          commitment.due > asOf ? words("aún no vence", "not due yet") : words("sin respuesta", "not answered"))
      let facts: [(String, Bilingual, Cell)] = [
        ("words", Bilingual(es: "Compromiso", en: "Commitment"), .text(ifKnown: person.words[commitment.digest])),
        ("made", Bilingual(es: "Hecho", en: "Made"), .day(ifKnown: made[commitment.seq])),
        ("due", Bilingual(es: "Vence", en: "Due"), .day(commitment.due)),
        ("kept", Bilingual(es: "Cumplido", en: "Kept"), kept),
      ]
      return facts.filter { $0.2 != .none }.map { field, label, value in
        Line(
          section: .commitment, subject: "\(commitment.seq)", heading: words("Compromiso", "Commitment") + ": \(title)",
          field: field, label: label[language], value: value)
      }
    }
  }

  var reviewLines: [Line] {
    let reviews = person.learner.progress.reviews.values
    guard !reviews.isEmpty else { return [] }
    let facts: [(String, Bilingual, Cell)] = [
      ("cards", Bilingual(es: "Tarjetas repasadas", en: "Cards reviewed"), .count(reviews.count)),
      ("dueNow", Bilingual(es: "Por repasar", en: "Due for review"), .count(reviews.count { $0.due <= asOf })),
      ("last", Bilingual(es: "Último repaso", en: "Last review"), .day(ifKnown: reviews.map(\.moment.day).max())),
      ("next", Bilingual(es: "Próximo repaso", en: "Next review"), .day(ifKnown: reviews.map(\.due).min())),
    ]
    return facts.map { field, label, value in
      Line(
        section: .review, subject: "", heading: words("Repaso", "Review"), field: field, label: label[language],
        value: value)
    }
  }

  /// Learning paths that the person is on, and whether a certificate of them can be made.
  var pathLines: [Line] {
    let attainments = Attainments(records)
    let assigned = Set(person.member?.assignments.map(\.training) ?? [])
    let paths = curricula.flatMap(\.paths).filter { assigned.contains(.path($0.id)) || $0.id == person.learner.role }
    return paths.flatMap { path -> [Line] in
      let missing = path.lessons.count {
        attainments.shortfall(of: $0.id, expiryDays: path.expiryDays, on: asOf) != nil
      }
      let passed = path.lessons.compactMap { attainments.pass($0.id)?.day }
      var facts: [(String, Bilingual, Cell)] = [
        (
          "passed", Bilingual(es: "Lecciones que cuentan", en: "Lessons that count"),
          .text(
            words(
              "\(path.lessons.count - missing) de \(path.lessons.count)",
              "\(path.lessons.count - missing) of \(path.lessons.count)"))
        ),
        (
          "certificate", Bilingual(es: "Certificado posible", en: "Certificate possible"),
          yes(missing == 0 && !passed.isEmpty)
        ),
      ]
      if missing == 0, let days = path.expiryDays, let oldest = passed.min() {
        facts.append(("validUntil", Bilingual(es: "Vale hasta", en: "Valid until"), .day(oldest.adding(days: days))))
      }
      return facts.map { field, label, value in
        Line(
          section: .path, subject: path.id, heading: words("Ruta", "Learning path") + ": \(path.title)", field: field,
          label: label[language], value: value)
      }
    }
  }

  var exemptionLines: [Line] {
    person.exemptions.flatMap { it -> [Line] in
      let title = LessonOrder(lessons)[it.training.id].title
      let facts: [(String, Bilingual, Cell)] = [
        ("reason", Bilingual(es: "Motivo", en: "Reason"), .text(it.reason)),
        ("until", Bilingual(es: "Hasta", en: "Until"), .day(ifKnown: it.until)),
      ]
      return facts.filter { $0.2 != .none }.map { field, label, value in
        Line(
          section: .exemption, subject: it.training.id, heading: words("Exención", "Exemption") + ": \(title)",
          field: field, label: label[language], value: value)
      }
    }
  }
}
