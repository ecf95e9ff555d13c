import Curricula
import Learning

extension Table {
  /// The report as one page that needs nothing else: for browsers, screen readers and paper.
  package func html(_ language: Language) -> String {
    let lang = language.rawValue
    var page: HTML = """
      <!DOCTYPE html>
      <html lang="\(lang)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(titleLine(language))</title>
      <style>
      \(HTML(stringLiteral: Self.style))</style>
      </head>
      <body>
      <main>
      <h1>\(title[language])</h1>
      <p class="as-of">\(asOfWords(language))</p>
      <p class="headline">\(headline[language])</p>

      """
    page += rows.isEmpty ? "<p>\(emptiness[language])</p>\n" : grid(language)
    if rows.contains(where: { $0.contains(.withheld) }) { page += "<p>\(withheldSign[language])</p>\n" }
    page += notes.map { "<p>\($0[language])</p>\n" }.joined()
    if !definitions.isEmpty {
      page += "<h2>\(HTMLWords.definitions[language])</h2>\n<dl>\n"
      for definition in definitions {
        page += "<dt>\(name(of: definition.key)[language])</dt>\n<dd>\(definition.sentence[language])</dd>\n"
      }
      page += "</dl>\n"
    }
    page += "<footer>\n<p>\(source.words(language))</p>\n"
    if let provenance { page += "<p>\(provenance.words(language))</p>\n" }
    page += "<p class=\"mono\">\(source.fingerprint)</p>\n</footer>\n</main>\n</body>\n</html>\n"
    return page.text
  }

  private func asOfWords(_ language: Language) -> String {
    switch language {
    case .es: "Al \(asOf.words(.es))"
    case .en: "As of \(asOf.words(.en))"
    }
  }

  /// The columns that a screen shows; rows with the same heading under a heading row of their own.
  private func grid(_ language: Language) -> HTML {
    let shown = shownColumns.map(\.index)
    let first = shown.first { columns[$0].alignment == .left } ?? shown.first
    var grid: HTML = "<div class=\"scroll\" role=\"region\" aria-labelledby=\"caption\" tabindex=\"0\">\n"
    grid += "<table>\n<caption id=\"caption\">\(titleLine(language))</caption>\n<thead>\n<tr>"
    for index in shown {
      grid += "<th scope=\"col\"\(alignment(index))>\(columns[index].title[language])</th>"
    }
    grid += "</tr>\n</thead>\n"
    for group in groups(language) {
      grid += "<tbody>\n"
      if !group.heading.isEmpty {
        grid += "<tr><th scope=\"rowgroup\" colspan=\"\(shown.count)\" class=\"group\">\(group.heading)</th></tr>\n"
      }
      for row in group.rows {
        grid += "<tr>"
        for index in shown { grid += cell(row.cell(index), at: index, isHeading: index == first, language) }
        grid += "</tr>\n"
      }
      grid += "</tbody>\n"
    }
    return grid + "</table>\n</div>\n"
  }

  private func cell(_ cell: Cell, at index: Int, isHeading: Bool, _ language: Language) -> HTML {
    let words = cell.html(language, withheld: withheldWords)
    return isHeading
      ? "<th scope=\"row\"\(alignment(index))>\(words)</th>" : "<td\(alignment(index))>\(words)</td>"
  }

  private func alignment(_ index: Int) -> HTML {
    columns[index].alignment == .right ? " class=\"number\"" : ""
  }

  private static let style = """
    body { margin: 0; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: #1b1b1b; background: #fff; }
    main { max-width: 75rem; margin: 0 auto; padding: 1.5rem; }
    h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; color: #22384f; }
    h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; color: #22384f; }
    .as-of { margin: .2rem 0 0; color: #555; }
    .headline { margin: .6rem 0 1.2rem; font-size: 1.1rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    th, td { padding: .35rem .6rem; border-bottom: 1px solid #d5d5d5; text-align: left; vertical-align: top; font-weight: 400; }
    thead th { border-bottom: 2px solid #22384f; font-weight: 600; vertical-align: bottom; }
    .group { padding-top: 1.1rem; font-weight: 600; color: #22384f; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    td.number { white-space: nowrap; }
    dl { display: grid; grid-template-columns: minmax(8rem, 15rem) 1fr; gap: .3rem 1rem; margin: 0; font-size: .95rem; }
    dt { font-weight: 600; }
    dd { margin: 0; }
    footer { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid #d5d5d5; font-size: .85rem; color: #555; }
    footer p { margin: .1rem 0; }
    .mono { font-family: ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
    @media (prefers-color-scheme: dark) {
      body { color: #e6e6e6; background: #16191d; }
      h1, h2, .group { color: #a9c7e8; }
      thead th { border-color: #a9c7e8; }
      th, td, footer { border-color: #3b4046; }
      .as-of, footer { color: #b0b0b0; }
    }
    @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
    @media print {
      @page { size: A4 landscape; margin: 14mm; }
      body { color: #000; background: #fff; font-size: 9.5pt; }
      main { max-width: none; padding: 0; }
      h1, h2, .group { color: #22384f; }
      .scroll { overflow: visible; }
      thead { display: table-header-group; }
      tr, dt, dd { break-inside: avoid; }
      .group { break-after: avoid; }
    }

    """
}

extension Cell {
  /// A date is one for programs too, and a sign that the eye reads has words for the ear.
  fileprivate func html(_ language: Language, withheld: Bilingual) -> HTML {
    switch self {
    case .day(let day): return "<time datetime=\"\("\(day)")\">\(text(language))</time>"
    case .withheld, .none:
      return "<span role=\"img\" aria-label=\"\(words(language, withheld: withheld))\">\(text(language))</span>"
    case .text(let text): return HTML(text)
    default: return HTML(text(language))
    }
  }
}

private enum HTMLWords {
  static let definitions = Bilingual(es: "Definiciones", en: "Definitions")
}
