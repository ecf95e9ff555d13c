import Curricula

extension BoardBody {
  var completion: HTML {
    let rows = board.completions.filter { $0.assigned > 0 }
    guard !rows.isEmpty else { return "" }
    let parts = [
      Bilingual(es: "Terminado", en: "Finished"), Bilingual(es: "En plazo", en: "In time"),
      Bilingual(es: "Atrasado", en: "Late"),
    ].map(say)
    let chart = StackedBars(
      id: id("completion-chart"), title: say(BoardSection.completion.title),
      description: say(
        Bilingual(
          es:
            "Una barra por departamento, con lo terminado, lo que está en plazo y lo atrasado; los números están en la tabla.",
          en: "A bar for each department, with what is finished, in time and late; the numbers are in the table.")),
      parts: parts,
      rows: rows.map { row in
        StackedBars.Row(
          label: say(row.group.title), parts: [row.done, row.waiting, row.late].map(Double.init),
          remark: say(Bilingual(es: "\(row.late) atrasadas", en: "\(row.late) late")))
      }, percent: numerals.percent)
    let table = DataTable(
      caption: say(Bilingual(es: "Lecciones asignadas", en: "Assigned lessons")),
      headings: [say(BoardWords.department), say(Bilingual(es: "Asignadas", en: "Assigned"))] + parts
        + [say(Bilingual(es: "Terminado (margen)", en: "Finished (margin)"))],
      rows: rows.map { row in
        let share = Estimate.share(row.done, of: row.assigned).map { Reading.value($0) } ?? .none
        return [
          say(row.group.title), "\(row.assigned)", "\(row.done)", "\(row.waiting)", "\(row.late)",
          words(share, numerals.percent),
        ].map { DataTable.Entry($0) }
      })
    return figure(chart.svg, table)
  }

  var profile: HTML {
    let profile = board.profile
    let shown = profile.axes.filter { profile.reading($0.id, .everyone).value != nil }
    guard !shown.isEmpty else { return "" }
    return contrast(shown) + profileMap(shown)
  }

  /// Leaders first, beside everyone else.
  private func contrast(_ axes: [MasteryReport.Subject]) -> HTML {
    let profile = board.profile
    let hasLeaders = !profile.contrasts.isEmpty
    let series =
      hasLeaders
      ? [Bilingual(es: "Quienes dirigen", en: "Leaders"), Bilingual(es: "El resto", en: "Everyone else")]
      : [BoardWords.everyone]
    let rows = axes.map { axis -> DotChart.Row in
      guard let contrast = profile.contrasts.first(where: { $0.subject.id == axis.id }) else {
        return DotChart.Row(label: axis.text, dots: [profile.reading(axis.id, .everyone).value])
      }
      return DotChart.Row(
        label: axis.text, dots: [contrast.leaders, contrast.others],
        remark: say(
          contrast.change.isNoise
            ? Bilingual(es: "diferencia: ruido", en: "difference: noise")
            : Bilingual(es: "\(points(contrast.change.value)) puntos", en: "\(points(contrast.change.value)) points")))
    }
    let chart = DotChart(
      id: id("profile-chart"), title: say(BoardSection.profile.title),
      description: rows.map { row in
        row.label + ": "
          + zip(series, row.dots).map { name, dot in
            "\(say(name)) \(dot.map { numerals.percent($0.value) } ?? "–")"
          }.joined(separator: ", ")
      }.joined(separator: ". "),
      series: series.map(say), range: 0...1, ticks: Self.shares, format: numerals.percent, rows: rows)
    return "<figure>\n\(chart.svg)</figure>\n"
  }

  private func profileMap(_ axes: [MasteryReport.Subject]) -> HTML {
    let profile = board.profile
    let all = [Group.everyone] + profile.levels + profile.departments
    let range = range(all.flatMap { group in axes.map { profile.reading($0.id, group) } })
    func map(_ caption: Bilingual, _ heading: Bilingual, _ groups: [Group]) -> HTML {
      DataTable(
        caption: say(caption), headings: [say(heading)] + axes.map(\.text),
        rows: groups.map { group in
          [DataTable.Entry(say(group.title))]
            + axes.map { heat(profile.reading($0.id, group), in: range, numerals.percent) }
        }, isHeatMap: true
      ).html
    }
    let levels = map(
      Bilingual(
        es: "Por nivel, primero quienes dirigen: de cada cien respuestas con evidencia, cuántas lo muestran",
        en: "By level, those who lead first: of every hundred answers with evidence, how many show it"),
      Bilingual(es: "Nivel", en: "Level"), [Group.everyone] + profile.levels)
    let departments = map(
      Bilingual(es: "Por departamento", en: "By department"), BoardWords.department, profile.departments)
    return levels + departments
  }

  var quadrant: HTML {
    guard let x = board.overall.x.value, let y = board.overall.y.value else { return "" }
    let spots = board.spots.compactMap { spot -> QuadrantChart.Spot? in
      guard let x = spot.x.value, let y = spot.y.value else { return nil }
      return QuadrantChart.Spot(label: say(spot.group.title), x: x, y: y)
    }
    guard !spots.isEmpty else { return "" }
    let (own, feel) = (BehaviourFamily.ownership.title, BehaviourFamily.empathy.title)
    let chart = QuadrantChart(
      id: id("quadrant-chart"), title: say(BoardSection.quadrant.title),
      description: spots.map { spot in
        "\(spot.label): \(say(own)) \(numerals.percent(spot.x.value)), \(say(feel)) \(numerals.percent(spot.y.value))"
      }.joined(separator: ". "),
      xTitle: say(own), yTitle: say(feel),
      corners: [
        Bilingual(es: "menos de las dos", en: "less of both"),
        Bilingual(es: "más cargo que empatía", en: "more ownership than empathy"),
        Bilingual(es: "más empatía que cargo", en: "more empathy than ownership"),
        Bilingual(es: "más de las dos", en: "more of both"),
      ].map(say),
      centre: (x.value, y.value), spots: spots, format: numerals.percent)
    let table = DataTable(
      caption: say(Bilingual(es: "Valor y margen", en: "Value and margin")),
      headings: [say(BoardWords.department), say(feel), say(own)],
      rows: ([(Group.everyone, board.overall.x, board.overall.y)] + board.spots.map { ($0.group, $0.x, $0.y) })
        .map { group, x, y in
          [say(group.title), words(y, numerals.percent), words(x, numerals.percent)].map { DataTable.Entry($0) }
        })
    return figure(chart.svg, table)
  }
}
