import Curricula
import Learning

/// What a file of business figures says, row by row: date, indicator, unit, value, and a department where it is of one.
package struct IndicatorFile: Hashable, Sendable {
  package enum Column: String, CaseIterable, Sendable {
    case date, indicator, unit, value, department

    package var title: Bilingual {
      switch self {
      case .date: Bilingual(es: "Fecha", en: "Date")
      case .indicator: Bilingual(es: "Indicador", en: "Indicator")
      case .unit: Bilingual(es: "Unidad", en: "Unit")
      case .value: Bilingual(es: "Valor", en: "Value")
      case .department: Bilingual(es: "Departamento", en: "Department")
      }
    }

    init?(heading: String) {
      let words = heading.folded
      guard let column = Self.allCases.first(where: { $0.headings.contains(words) }) else { return nil }
      self = column
    }

    private var headings: [String] {
      switch self {
      case .date: ["fecha", "dia", "mes", "date", "day", "month"]
      case .indicator: ["indicador", "nombre", "indicator", "name", "metric", "metrica"]
      case .unit: ["unidad", "unidades", "unit", "units"]
      case .value: ["valor", "cifra", "value", "figure"]
      case .department: ["departamento", "depto", "dpto", "area", "department", "dept"]
      }
    }
  }

  /// Why a row cannot be taken; then nothing of the file is.
  package struct Mistake: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      case missingColumns([Column])
      case empty(Column)
      case badDate(String)
      /// Day and month could change places.
      case ambiguousDate(String)
      /// Another line has the day where this one has the month.
      case mixedDates(other: Int)
      case badValue(String)
      /// Its one separator may part thousands or decimals.
      case thousands(String)
      case future(Day)
      /// Another line says something of the same day, indicator and department.
      case sameAs(line: Int)
    }

    package var line: Int
    package var reason: Reason
  }

  package private(set) var indicators: [Indicator] = []
  package private(set) var mistakes: [Mistake] = []

  /// `language` tells how people here write dates, where the file itself does not.
  package init(_ sheet: Sheet, in language: Language, today: Day) {
    guard let head = sheet.rows.first else { return }
    var places: [Column: Int] = [:]
    for (place, heading) in head.fields.enumerated() {
      if let column = Column(heading: heading), places[column] == nil { places[column] = place }
    }
    let missing = Column.allCases.filter { $0 != .department && places[$0] == nil }
    guard missing.isEmpty else {
      mistakes = [Mistake(line: head.line, reason: .missingColumns(missing))]
      return
    }
    let rows = sheet.rows.dropFirst()
    func field(_ column: Column, of row: Sheet.Row) -> String {
      guard let place = places[column], row.fields.indices.contains(place) else { return "" }
      return row.fields[place]
    }
    var evidence = DateEvidence()
    for row in rows {
      let text = field(.date, of: row)
      evidence.add(WrittenDate(text), text, line: row.line)
    }
    var order: DateOrder?
    do throws(RosterMistake) {
      order = try evidence.order(in: language)
    } catch {
      switch error.reason {
      case .mixedDates(let other): mistakes.append(Mistake(line: error.line, reason: .mixedDates(other: other)))
      case .ambiguousDate(let text): mistakes.append(Mistake(line: error.line, reason: .ambiguousDate(text)))
      default: break
      }
      return
    }
    var lines: [Indicator: Int] = [:]
    for row in rows {
      do throws(Mistake) {
        let indicator = try Self.indicator(row, order, today) { field($0, of: row) }
        var key = indicator
        key.value = 0
        if let first = lines[key] { throw Mistake(line: row.line, reason: .sameAs(line: first)) }
        lines[key] = row.line
        indicators.append(indicator)
      } catch { mistakes.append(error) }
    }
  }

  private static func indicator(
    _ row: Sheet.Row, _ order: DateOrder?, _ today: Day, _ field: (Column) -> String
  ) throws(Mistake) -> Indicator {
    func fail(_ reason: Mistake.Reason) -> Mistake { Mistake(line: row.line, reason: reason) }
    for column in [Column.date, .indicator, .value] where field(column).isEmpty { throw fail(.empty(column)) }
    let date = field(.date)
    let day: Day? =
      switch WrittenDate(date) {
      case .day(let day): day
      case .slashed(let a, let b, let year): order?.day(a, b, year: year)
      case .serial, .shortYear, .none: nil
      }
    guard let day else { throw fail(.badDate(date)) }
    guard day <= today else { throw fail(.future(day)) }
    guard let value = Double(writing: field(.value)), value.isFinite else { throw fail(.badValue(field(.value))) }
    guard !field(.value).mayHaveThousands else { throw fail(.thousands(field(.value))) }
    let department = field(.department)
    return Indicator(
      day: day, name: field(.indicator), unit: field(.unit), value: value,
      department: department.isEmpty ? nil : department)
  }
}

extension String {
  /// `1.234` is a thousand and more in some offices and a little over one in others.
  fileprivate var mayHaveThousands: Bool {
    let parts = split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard parts.count == 2, let head = parts.first, let tail = parts.last else { return false }
    let digits = head.drop { "-+\u{2212}".contains($0) }
    return (1...3).contains(digits.count) && digits != "0" && tail.count == 3
  }
}
