import Curricula

/// The directors' page: one file that needs nothing else, in one language or in two with a switch that runs no script.
package struct BoardPage {
  private let boards: [Board]
  private let madeBy: String?
  private let madeAt: String

  /// The first board's language is the one that is open; `madeBy` made it at `madeAt`.
  package init(_ boards: [Board], madeBy: String?, madeAt: String) {
    self.boards = boards
    self.madeBy = madeBy
    self.madeAt = madeAt
  }

  package var html: String {
    guard let first = boards.first else { return "" }
    let pages = boards.map { board in
      BoardBody(board: board, madeBy: madeBy, madeAt: madeAt).html
    }
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="\(first.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(BoardWords.pageTitle(first)[first.language])</title>
      <style>
      \(HTML(stringLiteral: Self.style))</style>
      </head>
      <body>
      \(boards.count > 1 ? languageSwitch : "")<main>
      \(pages.joined())</main>
      </body>
      </html>

      """
    return page.text
  }

  private var languageSwitch: HTML {
    boards.enumerated().map { place, board -> HTML in
      let language = board.language.rawValue
      return """
        <input type="radio" name="language" class="switch" id="show-\(language)"\(place == 0 ? " checked" : "")>\
        <label for="show-\(language)" lang="\(language)">\(BoardWords.languageName[board.language])</label>

        """
    }
    .joined()
  }
}

/// The page in one language.
struct BoardBody {
  let board: Board
  let madeBy: String?
  let madeAt: String

  var language: Language { board.language }
  var numerals: Numerals { Numerals(language: language) }

  /// An id that no other language of the page has.
  func id(_ name: String) -> String { "\(name)-\(language.rawValue)" }

  func say(_ words: Bilingual) -> String { words[language] }

  var html: HTML {
    """
    <div class="page \(language.rawValue)" lang="\(language.rawValue)">
    <header>
    <p class="kicker">\(say(BoardWords.kicker))</p>
    <h1>\(board.title)</h1>
    <p class="when">\(say(BoardWords.when(board)))</p>
    </header>
    <section aria-labelledby="\(id("headlines"))">
    <h2 id="\(id("headlines"))">\(say(BoardWords.headlines))</h2>
    <ol class="headlines">
    \(headlines)</ol>
    </section>
    \(BoardSection.allCases.map(section).joined())\(footer)</div>

    """
  }

  private var headlines: HTML {
    board.headlines.map { headline -> HTML in
      """
      <li>\(headline.text) <a href="#\(id(headline.section.rawValue))">\(say(headline.section.title))</a></li>

      """
    }
    .joined()
  }

  private func section(_ section: BoardSection) -> HTML {
    let content = content(of: section)
    return """
      <section aria-labelledby="\(id(section.rawValue))">
      <h2 id="\(id(section.rawValue))">\(say(section.title))</h2>
      <p class="guide">\(say(section.guide))</p>
      \(content.isEmpty ? "<p class=\"nothing\">\(say(BoardWords.nothing))</p>\n" : content)</section>

      """
  }

  private func content(of section: BoardSection) -> HTML {
    switch section {
    case .completion: completion
    case .profile: profile
    case .quadrant: quadrant
    case .service: service
    case .alignment: alignment
    case .consensus: consensus
    case .symptoms: symptoms
    case .values: values
    case .pulse: pulse
    case .trend: trend
    case .kirkpatrick: kirkpatrick
    }
  }

  /// A drawing with the figures behind it.
  func figure(_ svg: HTML, _ table: DataTable) -> HTML { "<figure>\n\(svg)</figure>\n\(table.html)" }

  private var footer: HTML {
    """
    <footer>
    <h2>\(say(BoardWords.about))</h2>
    <p class="never">\(say(BoardWords.never))</p>
    <p>\(say(BoardWords.made(by: madeBy, at: madeAt)))</p>
    <p>\(say(BoardWords.data(board)))</p>
    <h3>\(say(BoardWords.definitions))</h3>
    <dl>
    \(BoardWords.glossary.map { "<dt>\(say($0.0))</dt><dd>\(say($0.1))</dd>\n" as HTML }.joined())</dl>
    </footer>

    """
  }
}
