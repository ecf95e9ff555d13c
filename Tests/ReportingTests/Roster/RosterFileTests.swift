import Curricula
import Learning
import Reporting
import Testing

@Suite("A roster file")
struct RosterFileTests {
  private func mistakes(_ text: String, _ language: Language = .es) throws -> [RosterMistake] {
    try RosterFile(text, language).mistakes
  }

  private func reasons(_ text: String, _ language: Language = .es) throws -> [String] {
    try mistakes(text, language).map { "\($0.line) \($0.reason)" }
  }

  /// The joins that a file with these dates in `start` plans.
  private func starts(_ dates: [String], _ language: Language = .es) throws -> [Day] {
    let rows = dates.enumerated().map { "\($0),d,\($1)\n" }.joined()
    return try RosterFile("id,department,start\n" + rows, language).plan().facts.compactMap {
      if case .joined(let it) = $0 { it.from } else { nil }
    }
  }

  @Test("has its headings in either language, whatever their case, accents and marks")
  func headings() throws {
    let spanish = try RosterFile(
      "Nº EMPLEADO,nombre,Correo electrónico,Área,Puesto,Jefe directo,SEDE,Fecha de Ingreso,baja,Vigente desde\n")
    #expect(spanish.columns == Set(RosterColumn.allCases) && spanish.further.isEmpty)
    let english = try RosterFile(
      "Employee ID,Full_name,E-mail,Dept.,Job title,Line manager,Location,Hire date,Leave date,Effective\n")
    #expect(english.columns == Set(RosterColumn.allCases) && english.mistakes.isEmpty)
    for column in RosterColumn.allCases {
      #expect(RosterColumn(heading: column.title.es) == column && RosterColumn(heading: column.title.en) == column)
    }
    #expect(try RosterFile("id,dept,Teléfono,\n1,d,2,\n").further == ["Teléfono"])
  }

  @Test("is refused when a column is missing, double or nameless, with what was found")
  func columns() throws {
    #expect(
      try mistakes("nombre,área\n").map(\.reason) == [.missingColumns([.id], found: ["nombre", "área"])])
    #expect(try mistakes("uno\n").map(\.reason) == [.missingColumns([.id, .department], found: ["uno"])])
    #expect(try mistakes("id,area,depto\n1,a,b\n").map(\.reason) == [.sameColumn(.department, "area", "depto")])
    #expect(try mistakes("id,area,x,x\n1,a,b,c\n").map(\.reason) == [.sameHeading("x")])
    #expect(try mistakes("id,area,\n1,a,b\n").map(\.reason) == [.noHeading(column: 3)])
  }

  @Test("names every broken row with its line")
  func rows() throws {
    let text = """
      id,area,responsable
      0042,a,0040
      0042,b,
      ,c,
      A-7,d,
      7,,
      8,e,"García, Eva"
      9,e,9
      10,e,,extra
      11,"a
      b",
      """
    #expect(
      try mistakes(text).map(\.reason) == [
        .sameID("0042", line: 2), .noID, .badID("A-7"), .noDepartment("7"), .badManager("García, Eva"),
        .ownManager("9"),
        .tooManyFields(4, columns: 3), .lineBreak(.department),
      ])
    #expect(try mistakes(text).map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10])
  }

  @Test("has dates in several forms")
  func dates() throws {
    let march = try #require(Day("2026-03-01"))
    for text in [
      "2026-03-01", "2026-3-1", "2026/03/01", "2026-03-01 00:00:00", "2026-03-01T00:00:00Z", "01/03/2026", "1-3-2026",
      "01.03.2026",
    ] {
      #expect(try starts([text]) == [march], "\(text)")
    }
    for (text, reason) in [
      ("46082", RosterMistake.Reason.serialDate(.start, "46082")), ("01/03/26", .shortYear(.start, "01/03/26")),
      ("2026-02-30", .badDate(.start, "2026-02-30")), ("31/02/2026", .badDate(.start, "31/02/2026")),
      ("pronto", .badDate(.start, "pronto")), ("20260301", .badDate(.start, "20260301")),
      ("1//2026", .badDate(.start, "1//2026")),
      ("2026-03-01 14:00", .badDate(.start, "2026-03-01 14:00")), ("01/03/0026", .badDate(.start, "01/03/0026")),
    ] {
      #expect(try mistakes("id,area,inicio\n1,a,\(text)\n").map(\.reason) == [reason], "\(text)")
    }
    #expect(
      try mistakes("id,area,inicio,salida\n1,a,2026-03-01,2026-02-28\n").map(\.reason) == [.leavesBefore(start: march)])
  }

  @Test("has all its dates decide together which number is the day; where none does, Spanish begins with it")
  func order() throws {
    let first = try #require(Day("2026-03-01"))
    let other = try #require(Day("2026-01-03"))
    #expect(try starts(["01/03/2026", "25/03/2026"], .en).first == first)
    #expect(try starts(["01/03/2026", "03/25/2026"], .en).first == other)
    #expect(try starts(["01/03/2026", "03/25/2026"], .es).first == other)
    #expect(try starts(["01/03/2026"], .es) == [first])
    #expect(try starts(["03/03/2026"], .en) == [try #require(Day("2026-03-03"))])
    #expect(
      try mistakes("id,area,inicio\n1,a,03/03/2026\n2,a,01/03/2026\n", .en).map { "\($0)" }
        == ["\(RosterMistake.at(3, .ambiguousDate("01/03/2026")))"])
    #expect(
      try reasons("id,area,inicio\n1,a,25/03/2026\n2,a,03/25/2026\n").first == "3 mixedDates(other: 2)")
  }
}

extension RosterMistake {
  static func at(_ line: Int, _ reason: Reason) -> RosterMistake { RosterMistake(line: line, reason) }
}

extension RosterFile {
  /// From text, with ids of lower-case letters and digits.
  init(_ text: String, _ language: Language = .es) throws {
    self.init(try Sheet(Array(text.utf8)), in: language) { id in
      !id.isEmpty && id.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
    }
  }

  /// Against nothing, on 22 November 2026.
  func plan(_ past: Past = Past(), departures: Bool = false) -> RosterPlan {
    RosterPlan(self, records: past.records, names: past.names, today: past.today, departures: departures)
  }
}

/// A roster that grows as imports are applied.
struct Past {
  var records: [RosterRecord] = []
  var names = Names()
  var today = Day(number: 20_779)

  mutating func apply(_ plan: RosterPlan) {
    let moment = Moment(milliseconds: Int64(today.number) * 86_400_000, offset: 0)
    for fact in plan.facts { records.append(RosterRecord(seq: records.count + 1, moment: moment, fact: fact)) }
    names = plan.names
  }

  /// What is exported, read again.
  func exported(_ language: Language = .en) throws -> RosterFile {
    var text = ""
    RosterTable(names, sum: "").export(Roster(whole: records).members, asOf: today)
      .writeCSV(to: &text, language: language)
    return try RosterFile(text, language)
  }
}
