import Curricula
import Foundation
import Learning
import Reporting
import Testing

@Suite struct TableJSONTests {
  /// The document as a program would declare it.
  private struct Document: Decodable {
    struct Row: Decodable {
      let department: String?
      let lesson: String
      let title: String
      let assigned, started, completed, passed: Int
      let firstScore, medianMinutes: Double?
      let unassigned: Int
      let withheld: [String]
    }
    let v: Int
    let report, asOf, language, fingerprint: String
    let journals: Int
    let totals: [String: Int]
    let definitions: [String: String]
    let notes: [String]
    let rows: [Row]
  }

  private func document(_ report: CompletionReport, _ language: Language) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(report.table.json(language).utf8))
  }

  @Test(arguments: Language.allCases)
  func `another reader finds every figure`(language: Language) throws {
    let report = Organisation.report
    let document = try document(report, language)
    #expect(document.v == 1)
    #expect(document.report == "completion")
    #expect(document.asOf == "2026-11-22")
    #expect(document.language == language.rawValue)
    #expect(document.journals == 17)
    #expect(document.fingerprint.count == 64)
    #expect(document.totals == ["people": 19, "groups": 5, "assigned": 29, "completed": 15])
    #expect(document.definitions.count == CompletionReport.definitions.count)
    #expect(document.rows.count == report.rows.count)
    for (read, row) in zip(document.rows, report.rows) {
      #expect(read.department == row.group)
      #expect([read.lesson, read.title] == [row.lesson, row.title])
      let counts = [read.assigned, read.started, read.completed, read.passed, read.unassigned]
      let expected = [row.assigned, row.started, row.completed, row.passed, row.unassigned]
      #expect(counts == expected)
      for (number, figure, key) in [
        (read.firstScore, row.firstScore, "firstScore"), (read.medianMinutes, row.minutes, "medianMinutes"),
      ] {
        switch figure {
        case .value(let value): #expect(abs((number ?? .nan) - value) <= 0.05 + 1e-9)
        case .withheld: #expect(number == nil && read.withheld.contains(key))
        case .none: #expect(number == nil && !read.withheld.contains(key))
        }
      }
    }
    #expect(document.rows.contains { !$0.withheld.isEmpty })
  }

  @Test func `our own strict reader reads it too, with v first`() throws {
    for report in [Organisation.report, Organisation.everyone, Organisation.empty] {
      let json = try JSON(report.table.json(.es).utf8)
      #expect(json.members?.map(\.key).first == "v")
      #expect(json["rows"]?.array?.count == report.rows.count)
    }
  }

  @Test func `hostile words survive as data`() throws {
    let text = "a\"b\\c\u{0}\u{1B}[2J\u{202E}\u{2028}</script>"
    let json = try JSON(Table.of([[.text(text), .none]]).json(.en).utf8)
    #expect(json["rows"]?.array?.first?["name"]?.string == text)
    #expect(json["rows"]?.array?.first?["other"] == .null)
  }

  @Test func `numbers carry the decimals that the other forms show`() throws {
    let json = try JSON(
      Table.of([[.number(74.0999, decimals: 1), .number(.nan, decimals: 1)]]).json(.en).utf8)
    #expect(json["rows"]?.array?.first?["name"]?.double == 74.1)
    #expect(json["rows"]?.array?.first?["other"] == .null)
  }
}
