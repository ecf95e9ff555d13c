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
          say(team.group.title), words(team.agreement, numerals.percent),
          team.divided.map { "\($0.lessonTitle): \($0.title)" } ?? BoardWords.withheld,
        ].map { DataTable.Entry($0) }
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
          "\(trend.subject.text): \(words(trend.then, numerals.percent)), \(words(trend.now, numerals.percent))"
        }.joined(separator: ". "),
        series: [
          say(Bilingual(es: "Este período", en: "This period")),
          say(Bilingual(es: "El anterior", en: "The one before")),
        ], range: 0...1, ticks: Self.shares, format: numerals.percent,
        rows: compared.map { trend in
          DotChart.Row(
            label: trend.subject.text, dots: [trend.now.value, trend.then.value],
            remark: trend.change.map { verdict($0, points) } ?? "")
        })
      html += "<p>\(say(Bilingual(es: "El anterior", en: "The one before")))\(say(board.before.suffix)).</p>\n"
      html += "<figure>\n\(chart.svg)</figure>\n"
    }
    let moved = board.previous.flatMap(\.rows).filter { row in
      guard row.group.division == nil, case .value = row.earlier else { return false }
      return row.measure.kind != .share && row.measure.kind != .alignment
    }
    html += surveys(
      moved,
      say(Bilingual(es: "Cada encuesta, junto a su oleada anterior", en: "Each survey, beside its wave before")), true)
    return html
  }
}
