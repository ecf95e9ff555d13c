import Foundation
import Reporting
import Testing

/// Every report form as it must look, in `Golden`; `CULTURA_RENEW=1` writes the files anew.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  static let isRenewing = ProcessInfo.processInfo.environment["CULTURA_RENEW"] == "1"
  static let help = "cultura help report completion"

  static let forms = completion.merging(people) { first, _ in first }.merging(scenes) { first, _ in first }.merging(
    culture
  ) { first, _ in first }

  private static let culture: [String: @Sendable () -> String] = [
    "mastery.es.80.txt": { Company.mastery().table(.es).text(.es, width: 80, help: help) },
    "mastery.en.40.txt": { Company.mastery(.en, by: [.department]).table(.en).text(.en, width: 40, help: help) },
    "mastery.en.csv": { Company.mastery(.en).table(.en).csv(.en) },
    "mastery.es.json": { Company.mastery().table(.es).json(.es) },
    "pulse.es.80.txt": { Survey.report().table(.es).text(.es, width: 80, help: nil) },
    "pulse.en.csv": { Survey.report(by: .department).table(.en).csv(.en) },
    "pulse.en.json": { Survey.report(by: .role).table(.en, withComments: true).json(.en) },
    "consensus.en.80.txt": { Company.consensus.table(.en).text(.en, width: 80, help: help) },
    "consensus.es.csv": { Company.consensus.table(.es, byScene: true).csv(.es) },
    "symptoms.en.80.txt": { Company.symptoms(.en).table(.en).text(.en, width: 80, help: nil) },
    "observations.es.80.txt": {
      ObservationReportTests.report(byUnit: true).table(.es).text(.es, width: 80, help: help)
    },
    "observations.en.csv": { ObservationReportTests.report(byUnit: false).table(.en).csv(.en) },
    "board.html": { BoardTests.page() },
  ]

  private static let scenes: [String: @Sendable () -> String] = [
    "items.es.80.txt": { ItemsReportTests.report(ItemsReportTests.contrary).table.text(.es, width: 80, help: help) },
    "items.en.json": { ItemsReportTests.report(ItemsReportTests.contrary).table.json(.en) },
    "dropoff.en.80.txt": {
      DropoffReport(ItemsReportTests.contrary, lessons: [Played.lesson], asOf: Organisation.asOf, source: .sample).table
        .text(.en, width: 80, help: nil)
    },
    "flags.es.80.txt": {
      VoiceReportTests.flags(VoiceReportTests.voices(0..<10, in: "road")).text(.es, width: 80, help: nil)
    },
    "ideas.en.csv": { VoiceReportTests.ideas(VoiceReportTests.voices(0..<10, in: "road")).csv(.en) },
    "learner.es.80.txt": { DossierTests.dossier(Played.lesson).table.text(.es, width: 80, help: nil) },
    "learner.en.json": { DossierTests.dossier(Played.assessment, in: .en).table.json(.en) },
  ]

  private static let completion: [String: @Sendable () -> String] = [
    "completion.es.80.txt": { Organisation.report.table.text(.es, width: 80, help: help) },
    "completion.en.80.txt": { Organisation.report.table.text(.en, width: 80, help: help) },
    "completion.es.40.txt": { Organisation.report.table.text(.es, width: 40, help: help) },
    "completion.en.40.txt": { Organisation.report.table.text(.en, width: 40, help: help) },
    "completion.es.120.txt": { Organisation.report.table.text(.es, width: 120, help: nil) },
    "completion.es.plain.txt": { Organisation.report.table.plain(.es, help: help) },
    "completion.en.plain.txt": { Organisation.report.table.plain(.en, help: nil) },
    "completion.es.csv": { Organisation.report.table.csv(.es) },
    "completion.en.csv": { Organisation.report.table.csv(.en) },
    "completion.es.html": { Organisation.exported.html(.es) },
    "completion.en.html": { Organisation.exported.html(.en) },
    "invented.completion.es.80.txt": { InventedOrganisation.completion.table.text(.es, width: 80, help: help) },
    "invented.completion.es.csv": { InventedOrganisation.completion.table.csv(.es) },
    "invented.completion.en.json": { InventedOrganisation.completion.table.json(.en) },
    "completion.exported.en.json": { Organisation.exported.json(.en) },
    "completion.exported.es.txt": { Organisation.exported.text(.es, width: 80, help: help) },
    "completion.es.json": { Organisation.report.table.json(.es) },
    "completion.en.json": { Organisation.report.table.json(.en) },
    "everyone.es.80.txt": { Organisation.everyone.table.text(.es, width: 80, help: help) },
    "everyone.en.json": { Organisation.everyone.table.json(.en) },
    "empty.es.80.txt": { Organisation.empty.table.text(.es, width: 80, help: help) },
    "empty.en.csv": { Organisation.empty.table.csv(.en) },
    "empty.en.json": { Organisation.empty.table.json(.en) },
  ]

  private static let people: [String: @Sendable () -> String] = [
    "overdue.es.80.txt": { Staff.overdue().table(in: .es).text(.es, width: 80, help: help) },
    "overdue.en.plain.txt": { Staff.overdue(by: .manager).table(in: .en).plain(.en, width: 40, help: nil) },
    "overdue.es.csv": { Staff.overdue(by: .department).table(in: .es).csv(.es) },
    "overdue.en.json": { Staff.overdue().table(in: .en).json(.en) },
    "expiring.en.80.txt": { Staff.expiring().table(in: .en).text(.en, width: 80, help: help) },
    "expiring.es.80.txt": { Staff.expiring(by: .lesson).table(in: .es).text(.es, width: 80, help: nil) },
    "expiring.en.csv": { Staff.expiring().table(in: .en).csv(.en) },
    "matrix.es.csv": { Staff.matrix().table(in: .es).csv(.es) },
    "matrix.en.80.txt": { Staff.matrix(by: nil).table(in: .en).text(.en, width: 80, help: nil) },
    "matrix.en.json": { Staff.matrix().table(in: .en).json(.en) },
  ]

  @Test(arguments: forms.keys.sorted())
  func `a report reads as its golden file says`(name: String) throws {
    let form = try #require(Self.forms[name])
    let file = Self.folder.appending(path: name)
    if Self.isRenewing { try Data(form().utf8).write(to: file) }
    let golden = try Data(contentsOf: file)
    // Bytes, so that line ends and composed letters count; text only to show the difference.
    #expect(Data(form().utf8) == golden, "\(name) differs:\n\(form())")
  }

  @Test func `every golden file has a form`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { !$0.hasPrefix(".") }
    #expect(!names.isEmpty)
    #expect(Set(names) == Set(Self.forms.keys))
  }
}
