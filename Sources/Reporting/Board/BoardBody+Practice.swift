import Curricula

extension BoardBody {
  var consensus: HTML {
    let teams = board.consensus.teams.filter { $0.agreement != .none }
    guard teams.contains(where: { $0.agreement.value != nil }) else { return "" }
    let shown = teams.filter { $0.agreement.value != nil }
    let chart = DotChart(
      id: id("consensus-chart"), title: say(BoardSection.consensus.title),
      description: shown.map { "\(say($0.group.title)): \(words($0.agreement, numerals.percent))" }.joined(
        separator: ". "),
      series: [""], range: 0...1, ticks: Self.shares, format: numerals.percent,
      rows: shown.map { DotChart.Row(label: say($0.group.title), dots: [$0.agreement.value]) })
    let table = DataTable(
      caption: say(
        Bilingual(
          es: "Y la situación que más divide a cada grupo", en: "And the situation that divides each group most")),
      headings: [
        say(BoardWords.department), say(Bilingual(es: "Coinciden", en: "Agree")),
        say(Bilingual(es: "La que más divide", en: "What divides most")),
      ],
      rows: teams.map { team in
        [
          DataTable.Entry(say(team.group.title)), DataTable.Entry(words(team.agreement, numerals.percent)),
          DataTable.Entry(
            team.divided.map { "\($0.lessonTitle): \($0.title)" } ?? BoardWords.withheld, isText: true),
        ]
      })
    return figure(chart.svg, table)
  }

  var symptoms: HTML {
    let report = board.symptoms
    let groups = report.groups.filter { group in
      report.symptoms.contains { report.reading($0.id, group) != .none }
    }
    guard !groups.isEmpty else { return "" }
    let range = range(groups.flatMap { group in report.symptoms.map { report.reading($0.id, group) } })
    return DataTable(
      caption: say(
        Bilingual(es: "Veces por cada diez lecciones terminadas", en: "Times per ten lessons finished")),
      headings: [say(BoardWords.department)] + report.symptoms.map(\.label),
      rows: groups.map { group in
        [DataTable.Entry(say(group.title))]
          + report.symptoms.map { symptom in
            heat(report.reading(symptom.id, group), in: 0...range.upperBound) { numerals.decimal($0, 1) }
          }
      }, isHeatMap: true
    ).html
  }

  var trend: HTML {
    let compared = board.trends.filter { $0.change != nil }
    var html: HTML = ""
    if !compared.isEmpty {
      let chart = DotChart(
        id: id("trend-chart"), title: say(BoardSection.trend.title),
        description: compared.map { trend in
          "\(trend.subject.text): \(words(trend.then, numerals.percent)), \(words(trend.latest, numerals.percent))"
        }.joined(separator: ". "),
        series: [
          say(Bilingual(es: "Este período", en: "This period")),
          say(Bilingual(es: "El anterior", en: "The one before")),
        ], range: 0...1, ticks: Self.shares, format: numerals.percent,
        rows: compared.map { trend in
          DotChart.Row(
            label: trend.subject.text, dots: [trend.latest.value, trend.then.value],
            remark: trend.change.map { verdict($0, points) } ?? "")
        })
      html += "<p>\(say(Bilingual(es: "El anterior", en: "The one before")))\(say(board.before.suffix)).</p>\n"
      html += "<figure>\n\(chart.svg)</figure>\n"
    }
    return html + surveyTrend
  }

  /// What moved in the surveys beyond noise; the rest is only counted.
  private var surveyTrend: HTML {
    let asked = board.previous.flatMap(\.rows).filter { row in
      row.group.division == nil && row.measure.kind != .alignment && !row.measure.id.contains(".")
    }
    let compared = asked.filter { row in if case .value = row.earlier { true } else { false } }
    let moved = compared.filter { row in
      if case .value(_, let change) = row.earlier { !change.isNoise } else { false }
    }
    guard !compared.isEmpty else { return "" }
    let count = Bilingual(
      es:
        "De \(compared.count) cifras de las encuestas que se pueden comparar con la oleada anterior, \(moved.count) se "
        + "movieron más allá del ruido; el azar solo movería así una de cada veinte.",
      en: "Of \(compared.count) survey figures that can be compared with the wave before, \(moved.count) moved beyond "
        + "noise; chance alone would move one in twenty so.")
    return "<p>\(say(count))</p>\n"
      + surveys(moved, say(Bilingual(es: "Las que se movieron", en: "Those that moved")), true)
  }
}
