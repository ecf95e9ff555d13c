import Curricula

/// The frame around everything that is printed: one file, nothing that runs, nothing from elsewhere.
struct BookletPage {
  let title: String
  let language: Language
  let body: HTML
  /// Rules after those that every page has.
  var style: HTML = ""
  /// What only programs read, behind everything else.
  var data: HTML = ""

  /// What every page ends with.
  static let ending = "</body>\n</html>\n"

  var html: String {
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(HTML(stringLiteral: Self.style))\(style)</style>
      </head>
      <body>
      <main>
      \(body)</main>
      \(data)
      """
    return page.text + Self.ending
  }

  private static let style = """
    @page { size: A4; margin: 18mm 20mm; }
    body { margin: 0; background: #fff; color: #1a1a1a; font: 11.5pt/1.5 Georgia, "Times New Roman", serif; }
    main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1, h2, h3 { font-family: "Helvetica Neue", Arial, sans-serif; line-height: 1.2; break-after: avoid; }
    h1 { font-size: 2rem; margin: 0 0 .5rem; }
    h2 { font-size: 1.15rem; margin: 0 0 .6rem; }
    h2.part { margin: 3rem 0 1rem; border-top: 2px solid #1a1a1a; padding-top: .6rem; break-before: page; }
    h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
    header { border-bottom: 2px solid #1a1a1a; margin-bottom: 1.5rem; padding-bottom: .5rem; }
    .kind, .facts, .made { color: #555; font-family: "Helvetica Neue", Arial, sans-serif; font-size: .9rem; }
    .summary { font-size: 1.1rem; font-style: italic; }
    p { margin: .5rem 0; }
    section { margin: 0 0 2rem; }
    section.item { margin: 0 0 1.4rem; break-inside: avoid; }
    li, tr, .letter, .why { break-inside: avoid; }
    .number { display: inline-block; min-width: 1.4em; padding: 0 .3em; margin-right: .6em; border: 2px solid #1a1a1a;
      text-align: center; border-radius: .2em; }
    .speech { margin-left: 1.5rem; }
    .letter { margin: .8rem 1.5rem; padding: .5rem 1rem; border-left: 3px solid #999; font-family: "Courier New", monospace; font-size: .92em; }
    .question { font-weight: bold; }
    ol.choices { list-style: upper-alpha; padding-left: 1.8rem; }
    ol.choices li, ul.pairs li { margin-bottom: .6rem; }
    ul.plain { list-style: none; padding-left: 0; }
    ul.row { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; }
    .go { white-space: nowrap; font-family: "Helvetica Neue", Arial, sans-serif; font-size: .9em; }
    p.go { white-space: normal; }
    .go a { color: inherit; }
    .do { font-size: .95em; color: #444; font-style: italic; }
    .key { border: 1px solid #999; border-radius: .3em; padding: 0 .4em; font: .8em "Helvetica Neue", Arial, sans-serif; }
    .why { border-left: 3px solid #1a1a1a; padding-left: .8rem; margin: .4rem 0; }
    .note { font-family: "Helvetica Neue", Arial, sans-serif; font-size: .9em; margin: .2rem 0; }
    .box { display: inline-block; min-width: 1.5em; height: 1.5em; border: 1px solid #555; text-align: center; font-size: .85em; margin-right: .4em;
      vertical-align: middle; }
    .line { border-bottom: 1px solid #777; height: 1.8em; margin: 0 0 .3rem; }
    .short { width: 12rem; }
    table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
    th, td { border: 1px solid #999; padding: .3rem .5rem; text-align: left; vertical-align: top; }
    .fields { margin-bottom: 1.2rem; }
    .fields th { width: 35%; }
    td.answer { width: 2.2rem; }
    @media print { main { padding: 0; max-width: none; } a { text-decoration: none; } }

    """
}
