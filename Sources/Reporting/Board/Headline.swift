import Curricula

/// One sentence that the figures bear out, and the section that shows it.
struct Headline: Hashable {
  var text: String
  var section: BoardSection
}

extension Board {
  /// What a director should know first; differences are named only where chance would not explain them.
  var headlines: [Headline] {
    [
      completionHeadline, leadersHeadline, axesHeadline, trendHeadline, maturityHeadline, alignmentHeadline,
      serviceHeadline, consensusHeadline, symptomsHeadline, homeHeadline,
    ].compactMap(\.self)
  }

  private var numerals: Numerals { Numerals(language: language) }

  private func say(_ section: BoardSection, _ es: String, _ en: String) -> Headline {
    Headline(text: Bilingual(es: es, en: en)[language], section: section)
  }

  private var completionHeadline: Headline? {
    let n = numerals
    let departments = completions.dropFirst().filter { $0.assigned > 0 }
    guard let all = completions.first, all.assigned > 0, !departments.isEmpty else { return nil }
    let ready = departments.count { Double($0.done) >= 0.8 * Double($0.assigned) }
    let share = n.percent(Double(all.done) / Double(all.assigned))
    return say(
      .completion,
      "\(ready) de \(departments.count) departamentos terminaron al menos cuatro quintos de lo asignado; en total va el "
        + "\(share), y hay \(all.late) lecciones atrasadas.",
      "\(ready) of \(departments.count) departments finished at least four fifths of what was assigned; over all it is "
        + "\(share), and \(all.late) lessons are overdue.")
  }

  private var leadersHeadline: Headline? {
    let n = numerals
    let clear = profile.contrasts.filter { !$0.change.isNoise }
    guard !profile.contrasts.isEmpty else { return nil }
    guard let most = clear.max(by: { abs($0.change.value) < abs($1.change.value) }) else {
      return say(
        .profile,
        "Cuando algo falla, entre quienes dirigen y sus equipos no hay diferencias más allá del azar.",
        "When something fails, leaders and their teams do not differ beyond chance.")
    }
    let isLess = most.change.value < 0
    let (leaders, others) = (n.percent(most.leaders.value), n.percent(most.others.value))
    let axis = most.subject.text
    return say(
      .profile,
      "Quienes dirigen muestran «\(axis)» \(isLess ? "menos" : "más") que sus equipos: \(leaders) frente a \(others).",
      "Leaders show “\(axis)” \(isLess ? "less" : "more") than their teams: \(leaders) against \(others).")
  }

  private var axesHeadline: Headline? {
    let n = numerals
    let shares = profile.axes.compactMap { axis in profile.reading(axis.id, .everyone).value.map { (axis, $0) } }
    guard let best = shares.max(by: { $0.1.value < $1.1.value }),
      let least = shares.min(by: { $0.1.value < $1.1.value }),
      !best.1.change(from: least.1).isNoise
    else { return nil }
    return say(
      .profile,
      "Bajo presión, lo más firme es «\(best.0.text)» (\(n.percent(best.1.value))) y lo más frágil, «\(least.0.text)» "
        + "(\(n.percent(least.1.value))).",
      "Under pressure, the firmest is “\(best.0.text)” (\(n.percent(best.1.value))) and the most fragile “\(least.0.text)” "
        + "(\(n.percent(least.1.value))).")
  }

  private var trendHeadline: Headline? {
    let compared = trends.filter { $0.change != nil }
    guard !compared.isEmpty else { return nil }
    let clear = compared.filter { $0.change?.isNoise == false }
    guard !clear.isEmpty else {
      return say(
        .trend, "Frente al período anterior, ningún eje cambió más allá del ruido.",
        "Against the period before, no axis changed beyond noise.")
    }
    func list(_ isUp: Bool) -> String {
      clear.filter { (($0.change?.value ?? 0) > 0) == isUp }.map { "«\($0.subject.text)»" }.joined(separator: ", ")
    }
    let (up, down) = (list(true), list(false))
    func english(_ words: String) -> String { words.replacing("«", with: "“").replacing("»", with: "”") }
    func verb(_ isUp: Bool, _ one: String, _ many: String) -> String {
      clear.count { (($0.change?.value ?? 0) > 0) == isUp } > 1 ? many : one
    }
    let es = [
      up.isEmpty ? nil : "\(verb(true, "sube", "suben")) \(up)",
      down.isEmpty ? nil : "\(verb(false, "baja", "bajan")) \(down)",
    ].compactMap(\.self)
    let en = [up.isEmpty ? nil : "\(english(up)) went up", down.isEmpty ? nil : "\(english(down)) went down"]
      .compactMap(\.self)
    let rest = compared.count - clear.count
    return say(
      .trend,
      "Frente al período anterior, \(es.joined(separator: " y "))" + (rest > 0 ? "; lo demás es ruido." : "."),
      "Against the period before, \(en.joined(separator: " and "))" + (rest > 0 ? "; the rest is noise." : "."))
  }

  private var maturityHeadline: Headline? {
    let n = numerals
    guard let row = pulseRow("maturity"), let now = row.reading.value else { return nil }
    let value = n.signed(now.value, 1)
    guard case .value(let then, let change) = row.earlier else {
      return say(
        .pulse, "La madurez ante el error está en \(value), en una escala de −4 a +4.",
        "Maturity in the face of mistakes stands at \(value), on a scale from −4 to +4.")
    }
    let before = n.signed(then.value, 1)
    if change.isNoise {
      return say(
        .pulse,
        "La madurez ante el error (\(value), en una escala de −4 a +4) no cambió desde la línea de base más allá del ruido.",
        "Maturity in the face of mistakes (\(value), on a scale from −4 to +4) has not changed since the baseline beyond noise."
      )
    }
    return say(
      .pulse,
      "La madurez ante el error \(change.value > 0 ? "subió" : "bajó") desde la línea de base: de \(before) a \(value), en una "
        + "escala de −4 a +4.",
      "Maturity in the face of mistakes went \(change.value > 0 ? "up" : "down") since the baseline: from \(before) to "
        + "\(value), on a scale from −4 to +4.")
  }

  private var alignmentHeadline: Headline? {
    let n = numerals
    let gaps = signals.compactMap { signal -> (Signal, Estimate)? in
      guard let gap = signal.gap.value, gap.low > 0 || gap.high < 0 else { return nil }
      return (signal, gap)
    }
    guard let most = gaps.max(by: { abs($0.1.value) < abs($1.1.value) }) else { return nil }
    let points = n.decimal(abs(most.1.value), 1)
    return most.1.value > 0
      ? say(
        .alignment,
        "En «\(most.0.title)», quienes dirigen se ven \(points) puntos mejor de lo que los ven sus equipos.",
        "On “\(most.0.title)”, leaders see themselves \(points) points better than their teams see them.")
      : say(
        .alignment,
        "En «\(most.0.title)», los equipos ven a quienes dirigen \(points) puntos mejor de lo que ellos se ven.",
        "On “\(most.0.title)”, teams see their leaders \(points) points better than they see themselves.")
  }

  private var serviceHeadline: Headline? {
    let n = numerals
    guard let service else { return nil }
    let gaps = service.areas.flatMap { area in
      service.dimensions.compactMap { dimension -> (String, String, Estimate, Estimate)? in
        let place = GridSuppression.Place(area.id, dimension.id)
        guard let how = service.performanceOf[place]?.value, let much = service.importanceOf[place]?.value,
          !much.change(from: how).isNoise
        else { return nil }
        return (area.title, dimension.title, how, much)
      }
    }
    guard let most = gaps.max(by: { $0.3.value - $0.2.value < $1.3.value - $1.2.value }) else { return nil }
    let (how, much) = (n.decimal(most.2.value, 1), n.decimal(most.3.value, 1))
    return say(
      .service,
      "Donde más duele un traspaso: \(most.0), «\(most.1)». Importa \(much) de 5 y va en \(how).",
      "Where a handover hurts most: \(most.0), “\(most.1)”. It matters \(much) of 5 and goes at \(how).")
  }

  private var consensusHeadline: Headline? {
    let n = numerals
    guard let all = consensus.teams.first?.agreement.value else { return nil }
    let apart = consensus.teams.dropFirst().filter { team in
      team.agreement.value.map { $0.high < all.low } ?? false
    }
    .map { $0.group.title[language] }
    let share = n.percent(all.value)
    guard !apart.isEmpty else {
      return say(
        .consensus,
        "Dos colegas al azar eligen lo mismo el \(share) de las veces; ningún departamento se aparta de eso.",
        "Two colleagues at random choose the same \(share) of the time; no department departs from that.")
    }
    let list = apart.joined(separator: ", ")
    return say(
      .consensus, "Dos colegas al azar eligen lo mismo el \(share) de las veces; coinciden menos en \(list).",
      "Two colleagues at random choose the same \(share) of the time; they agree less in \(list).")
  }

  private var symptomsHeadline: Headline? {
    let n = numerals
    let all = symptoms.symptoms.compactMap { symptom in
      symptoms.reading(symptom.id, .everyone).value.map { (symptom, $0) }
    }
    guard let most = all.max(by: { $0.1.value < $1.1.value }), most.1.value > 0 else { return nil }
    let rate = n.decimal(most.1.value, 1)
    return say(
      .symptoms, "El síntoma más frecuente: \(most.0.label.lowercasedFirst), \(rate) por cada diez lecciones.",
      "The most frequent symptom: \(most.0.label.lowercasedFirst), \(rate) per ten lessons.")
  }

  /// Home first: what people who work here say of working here.
  private var homeHeadline: Headline? {
    let n = numerals
    guard let row = pulseRows.first(where: { $0.measure.kind == .netPromoters }), let now = row.reading.value else {
      return nil
    }
    let (value, margin) = (n.signed(now.value, 0), n.whole((now.high - now.low) / 2))
    var (es, en) = ("", "")
    if case .value(let then, let change) = row.earlier {
      let before = n.signed(then.value, 0)
      es =
        change.isNoise ? "; desde la línea de base no cambió más allá del ruido" : "; en la línea de base era \(before)"
      en =
        change.isNoise ? "; since the baseline it has not changed beyond noise" : "; at the baseline it was \(before)"
    }
    return say(
      .pulse, "Primero la casa: recomendar trabajar aquí está en \(value) ± \(margin)\(es).",
      "Home first: recommending to work here stands at \(value) ± \(margin)\(en).")
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
