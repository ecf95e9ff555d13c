import Curricula

extension BoardBody {
  var service: HTML {
    guard let service = board.service else { return "" }
    let format = { (value: Double) in self.numerals.decimal(value, 1) }
    let asked = service.areas.filter { service.performance[$0.id] != nil }
    let cells = service.departments.flatMap { row in
      asked.map { service.cells[GridSuppression.Place(row, $0.id)] ?? .none }
    }
    let range = range(cells + asked.map { service.performance[$0.id] ?? .none })
    let all =
      [DataTable.Entry(say(BoardWords.everyone))]
      + asked.map { heat(service.performance[$0.id] ?? .none, in: range, format) }
    let matrix = DataTable(
      caption: say(
        Bilingual(
          es: "Cómo va lo que cada área entrega, de 1 a 5", en: "How what each area hands over is going, 1 to 5")),
      headings: [say(Bilingual(es: "Recibe ↓ · Entrega →", en: "Receives ↓ · Hands over →"))] + asked.map(\.title),
      rows: [all]
        + service.departments.map { row in
          [DataTable.Entry(row)]
            + asked.map { heat(service.cells[GridSuppression.Place(row, $0.id)] ?? .none, in: range, format) }
        }, isHeatMap: true)
    return matrix.html + handovers(service, asked, format)
  }

  /// What matters less how it goes: the darker, the more a handover is to be mended.
  private func handovers(
    _ service: InternalService, _ areas: [InternalService.Area], _ format: (Double) -> String
  ) -> HTML {
    func gap(_ area: String, _ dimension: String) -> Reading<Estimate> {
      let place = GridSuppression.Place(area, dimension)
      let (how, much) = (service.performanceOf[place] ?? .none, service.importanceOf[place] ?? .none)
      guard let how = how.value, let much = much.value else {
        return how == .none && much == .none ? .none : .withheld
      }
      let change = much.change(from: how)
      return .value(
        Estimate(value: change.value, low: change.low, high: change.high, count: min(how.count, much.count)))
    }
    let gaps = areas.map { area in service.dimensions.map { gap(area.id, $0.id) } }
    let range = range(gaps.flatMap(\.self))
    return DataTable(
      caption: say(
        Bilingual(
          es: "Dónde falla el traspaso: cuánto importa menos cómo va (más oscuro, más urgente)",
          en: "Where handovers fail: how much it matters less how it goes (darker is more urgent)")),
      headings: [say(Bilingual(es: "Área que entrega", en: "Area that hands over"))] + service.dimensions.map(\.title),
      rows: zip(areas, gaps).map { area, row in
        [DataTable.Entry(area.title)]
          + row.map { heat($0, in: max(0, range.lowerBound)...max(0.01, range.upperBound), format) }
      }, isHeatMap: true
    ).html
  }

  var alignment: HTML {
    let shown = board.signals.filter { $0.own.value != nil && $0.team.value != nil }
    guard !shown.isEmpty else { return "" }
    let format = { (value: Double) in self.numerals.decimal(value, 1) }
    let series = [
      Bilingual(es: "Lo que dicen de sí", en: "What they say of themselves"),
      Bilingual(es: "Lo que dicen sus equipos", en: "What their teams say"),
    ].map(say)
    let chart = DotChart(
      id: id("alignment-chart"), title: say(BoardSection.alignment.title),
      description: shown.map { signal in
        "\(signal.title): \(words(signal.own, format)), \(words(signal.team, format))"
      }.joined(separator: ". "),
      series: series, range: 1...5, ticks: [1, 2, 3, 4, 5], format: format,
      rows: shown.map { signal in
        var remark = ""
        if let gap = signal.gap.value {
          let isNoise = gap.low <= 0 && gap.high >= 0
          remark =
            isNoise
            ? say(Bilingual(es: "distancia: ruido", en: "gap: noise"))
            : say(
              Bilingual(
                es: "distancia \(numerals.signed(gap.value, 1))", en: "gap \(numerals.signed(gap.value, 1))"))
        }
        return DotChart.Row(label: signal.title, dots: [signal.own.value, signal.team.value], remark: remark)
      })
    let table = DataTable(
      caption: say(Bilingual(es: "Valor y margen, de 1 a 5", en: "Value and margin, 1 to 5")),
      headings: [say(Bilingual(es: "Señal", en: "Signal"))] + series + [say(Bilingual(es: "Distancia", en: "Gap"))],
      rows: board.signals.map { signal in
        [
          signal.title, words(signal.own, format), words(signal.team, format),
          words(signal.gap) { self.numerals.signed($0, 1) },
        ].map { DataTable.Entry($0) }
      })
    return figure(chart.svg, table)
  }

  var values: HTML {
    guard let first = board.values.first else { return "" }
    let shown = board.values.compactMap { value -> (Board.StatedValue, [Int])? in
      if case .counts(let counts) = value.spread { (value, counts) } else { nil }
    }
    let chart = StackedBars(
      id: id("values-chart"), title: say(BoardSection.values.title),
      description: say(
        Bilingual(
          es: "Una barra por valor, con cuántas personas dicen que está escrito, que se nota o que se vive.",
          en: "A bar for each value, with how many people say that it is written down, shows or is lived.")),
      parts: first.points.map { $0.split(separator: ",").first.map(String.init) ?? $0 }, styles: ["p1", "p3", "p0"],
      rows: shown.map { value, counts in
        StackedBars.Row(label: value.title, parts: counts.map(Double.init), remark: "n = \(value.count)")
      }, percent: numerals.percent)
    let table = DataTable(
      caption: say(Bilingual(es: "Respuestas por valor", en: "Answers by value")),
      headings: [say(Bilingual(es: "Valor", en: "Value"))] + first.points + ["n"],
      rows: board.values.map { value in
        var cells = [value.title]
        switch value.spread {
        case .counts(let counts): cells += counts.map(String.init)
        case .consensus: cells += first.points.map { _ in say(CultureWords.consensus) }
        case .none, .withheld, .few: cells += first.points.map { _ in BoardWords.withheld }
        }
        return (cells + ["\(value.count)"]).map { DataTable.Entry($0) }
      })
    // What people saw after a mistake, next to what the company says of itself.
    let beside = board.pulseRows.filter {
      $0.measure.id == "promise-match" || $0.measure.id.hasPrefix("climate-")
    }
    return (shown.isEmpty ? "" : "<figure>\n\(chart.svg)</figure>\n")
      + "<div class=\"two\"><div>\(table.html)</div><div>"
      + surveys(
        beside, say(Bilingual(es: "Al lado: lo que se vio, de 1 a 5", en: "Beside it: what was seen, 1 to 5")), false)
      + "</div></div>\n"
  }

  var pulse: HTML {
    let kinds: Set<PulseMeasure.Kind> = [.maturity, .netPromoters, .share]
    let rows = board.pulseRows.filter { row in
      kinds.contains(row.measure.kind) && !row.measure.id.contains(".") && row.measure.id != "leads"
        || row.measure.id.hasPrefix("ex-")
    }
    guard !rows.isEmpty else { return "" }
    let waves = Set(board.pulses.map(\.wave)).sorted { $0.opened < $1.opened }.map { wave in
      "\(wave.id) (\((wave.closed ?? wave.opened).words(language)))"
    }
    let baselines = Set(board.pulses.compactMap(\.reference?.id)).sorted()
    let source = Bilingual(
      es: "Oleadas: \(waves.joined(separator: ", "))."
        + (baselines.isEmpty ? "" : " Línea de base: \(baselines.joined(separator: ", "))."),
      en: "Waves: \(waves.joined(separator: ", "))."
        + (baselines.isEmpty ? "" : " Baseline: \(baselines.joined(separator: ", "))."))
    return "<p>\(say(source))</p>\n"
      + surveys(rows, say(Bilingual(es: "Valor, margen y cambio", en: "Value, margin and change")), true)
  }

  /// Survey figures as a table, with what changed since the wave compared with.
  func surveys(_ rows: [PulseReport.Row], _ caption: String, _ withChange: Bool) -> HTML {
    guard !rows.isEmpty else { return "" }
    var headings = [
      say(Bilingual(es: "Pregunta o índice", en: "Question or index")), "n", say(Bilingual(es: "Valor", en: "Value")),
    ]
    if withChange {
      headings += [say(Bilingual(es: "Antes", en: "Before")), say(Bilingual(es: "Lectura", en: "Reading"))]
    }
    return DataTable(
      caption: caption, headings: headings,
      rows: rows.map { row in
        let (scale, decimals) = (row.measure.scale, row.measure.decimals == 0 ? 0 : 1)
        let unit = row.measure.kind == .share ? (language == .es ? "\u{A0}%" : "%") : ""
        let format = { (value: Double) in self.numerals.decimal(scale * value, decimals) + unit }
        var cells = [say(row.measure.title), "\(row.count)", words(row.reading, format)]
        if withChange {
          switch row.earlier {
          case .none: cells += ["–", "–"]
          case .apart: cells += ["–", say(PulseWords.apart)]
          case .value(let then, let change):
            cells += [format(then.value), verdict(change) { self.numerals.signed(scale * $0, decimals) }]
          }
        }
        return cells.map { DataTable.Entry($0) }
      }
    ).html
  }
}
