import Curricula
import FoundationEssentials
import Testing

@Suite struct RuleDocumentTests {
  private let path = Fixtures.repository + "/docs/lint-rules.md"

  @Test(
    "docs/lint-rules.md lists every rule as it is; CULTURA_RENEW=1 swift test --filter RuleDocumentTests rewrites it"
  )
  func documentIsCurrent() throws {
    let text = RuleDocument.text(Rule.all)
    if ProcessInfo.processInfo.environment["CULTURA_RENEW"] == "1" {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
    let written = try Fixtures.text(path)
    #expect(written == text)
  }
}

/// The page of rules, from the rules themselves.
private enum RuleDocument {
  static func text(_ rules: [Rule]) -> String {
    var text = """
      # What `cultura lint` finds · Lo que encuentra `cultura lint`

      An `error` keeps a lesson from being played well; a `warning` is advice. Each rule has a lesson that breaks it
      in `Tests/CurriculaTests/Broken/`. This page is written from the rules by a test.

      Un `error` impide que una lección se juegue bien; un `warning` es un consejo.

      A comment right above a line keeps one rule quiet there, with its reason: `<!-- lint: allow long-sentence: the law
      says it so -->`. What is found about a scene points at its heading, about the whole lesson at a line of the header
      (`lang:`, `minutes:`, `pass:`): there the comment goes above that line, inside the header. Blank lines and other
      comments in between do not matter. Comments do not change a lesson's digest. Reading level looks at scenes of thirty
      words or more: in fewer, one long word decides.

      Un comentario justo encima de una línea calla una regla en esa línea, con su razón: `<!-- lint: permitir
      long-sentence: la ley lo dice así -->`. Lo que se dice de una escena apunta a su título; lo de toda la lección, a una
      línea de la cabecera (`idioma:`, `minutos:`, `aprobado:`): ahí va el comentario, encima, dentro de la cabecera.

      """
    for family in Rule.Family.allCases {
      text += "\n## \(title(family))\n\n| rule | severity | why | por qué |\n|---|---|---|---|\n"
      for rule in rules where rule.family == family {
        text += "| `\(rule.name)` | \(rule.severity.rawValue) | \(rule.reason.en) | \(rule.reason.es) |\n"
      }
    }
    return text
  }

  private static func title(_ family: Rule.Family) -> String {
    switch family {
    case .file: "The file · El archivo"
    case .structure: "Structure · La estructura"
    case .graph: "The paths through it · Los caminos"
    case .pedagogy: "Teaching · La enseñanza"
    case .translation: "Translation · La traducción"
    }
  }
}
