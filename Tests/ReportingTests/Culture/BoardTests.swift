import Curricula
import FoundationEssentials
import Learning
import Testing

@testable import Reporting

@Suite struct BoardTests {
  static func board(_ language: Language, people: [Participant] = Company.people) -> Board {
    Board(
      Board.Sources(
        people: people, duties: [:], curriculum: Company.curriculum(language), lessons: [Company.lesson],
        waves: [(Survey.latest, nil, Survey.baseline)], observations: ObservationReportTests.records,
        indicators: [
          Indicator(day: Company.asOf.adding(days: -300), name: "Casos <reabiertos>", unit: "%", value: 12.5),
          Indicator(day: Company.asOf.adding(days: -30), name: "Casos <reabiertos>", unit: "%", value: 9),
        ], fingerprint: .sample), during: Company.year, asOf: Company.asOf)
  }

  static func page(_ languages: [Language] = [.es, .en]) -> String {
    BoardPage(languages.map { board($0) }, madeBy: "hr", madeAt: "2026-11-22").html
  }

  @Test("The first sentences are those that the figures bear out")
  func headlines() {
    let sentences = Self.board(.es).headlines.map(\.text)
    #expect(sentences.contains { $0.hasPrefix("Quienes dirigen muestran «usas tu criterio» menos que sus equipos") })
    #expect(sentences.contains { $0.contains("La madurez ante el error subió desde la línea de base") })
    #expect(sentences.contains { $0.hasPrefix("En «Lo que pones primero», quienes dirigen se ven") })
    #expect(sentences.contains { $0.hasPrefix("Donde más duele un traspaso: Compras, «Cumple»") })
    #expect(Self.board(.en).headlines.count == sentences.count)
    let surveys: Set<BoardSection> = [.pulse, .alignment, .service]
    #expect(Self.board(.es, people: []).headlines.allSatisfy { surveys.contains($0.section) })
  }

  @Test("A difference inside the noise is not named")
  func noise() {
    // The same people, all of whom answer alike whether they lead or not.
    var people = Company.people
    for index in people.indices { people[index].conduct = Company.people[7 + index % 28].conduct }
    let sentences = Self.board(.es, people: people).headlines.map(\.text)
    #expect(sentences.contains { $0.contains("no hay diferencias más allá del azar") })
  }

  @Test("The page stands alone, its ids are its own and what it quotes is escaped")
  func page() {
    let page = Self.page()
    #expect(!page.contains("<script") && !page.contains("http-equiv") && !page.contains("src="))
    #expect(page.replacing("http://www.w3.org/2000/svg", with: "").contains("http") == false)
    #expect(page.contains("Casos &lt;reabiertos&gt;") && !page.contains("<reabiertos>"))
    let ids = page.matches(of: /\bid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for reference in page.matches(of: /(?:href="#|aria-labelledby=")([^"]+)"/) {
      for id in reference.output.1.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
    }
    let drawings = page.ranges(of: "<svg ").count
    #expect(drawings > 8)
    #expect(page.ranges(of: "<title id=").count == drawings && page.ranges(of: "<desc id=").count == drawings)
  }

  @Test("Nothing of an empty organisation breaks it")
  func empty() {
    let board = Board(
      Board.Sources(
        people: [], duties: [:], curriculum: Curriculum(), lessons: [], waves: [], observations: [], indicators: [],
        fingerprint: .empty), during: .always, asOf: Company.asOf)
    #expect(board.headlines.isEmpty)
    #expect(BoardPage([board], madeBy: nil, madeAt: "2026-11-22").html.contains("Todavía no hay datos"))
  }
}
