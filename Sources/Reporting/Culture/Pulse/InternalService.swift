import Curricula
import Learning

/// Who serves whom: what each department gets from the others, and how much that matters to it.
package struct InternalService: Hashable, Sendable {
  /// The question that names the department looked at.
  static let question = "area"

  package struct Area: Hashable, Sendable {
    package var id: String
    package var title: String
  }

  /// One thing that is asked twice: how it goes, and how much it matters.
  package struct Dimension: Hashable, Sendable {
    package var id: String
    package var title: String
  }

  package let areas: [Area]
  package let dimensions: [Dimension]
  /// The departments that answered, in order.
  package let departments: [String]
  /// How it goes, 1…5: by department that answered and area it looked at.
  package let cells: [GridSuppression.Place: Reading<Estimate>]
  /// By area: over all dimensions and everyone who looked at it.
  package let performance: [String: Reading<Estimate>]
  /// By area and dimension id.
  package let performanceOf: [GridSuppression.Place: Reading<Estimate>]
  package let importanceOf: [GridSuppression.Place: Reading<Estimate>]

  /// nil where an instrument asks nothing of the kind.
  package init?(_ instrument: WaveAnswers.Instrument) {
    let lesson = instrument.lesson
    let ids = Set(lesson.scenes.map(\.id))
    let dimensions = lesson.scenes.compactMap { scene -> Dimension? in
      guard scene.id.hasSuffix("-performance") else { return nil }
      let id = String(scene.id.dropLast("-performance".count))
      return ids.contains("\(id)-importance") ? Dimension(id: id, title: scene.title) : nil
    }
    guard let question = lesson.scene(Self.question), !dimensions.isEmpty else { return nil }
    areas = question.choices.map { Area(id: $0.id, title: $0.text) }
    self.dimensions = dimensions
    let views = instrument.answers.compactMap { answers -> (area: String, answers: PulseAnswers)? in
      answers.options(Self.question)?.first.map { ($0, answers) }
    }
    let scenes = dimensions.map { "\($0.id)-performance" }
    let overall = views.compactMap { view in view.answers.mean(of: scenes).map { (view.area, view.answers, $0) } }
    performance = Self.byArea(overall.map { ($0.0, $0.2) })
    var counts: [GridSuppression.Place: Int] = [:]
    var values: [GridSuppression.Place: [Double]] = [:]
    for (area, answers, mean) in overall {
      guard let department = answers.department else { continue }
      let place = GridSuppression.Place(department, area)
      counts[place, default: 0] += 1
      values[place, default: []].append(mean)
    }
    let grid = GridSuppression(counts)
    departments = Division.sorted(Set(counts.keys.map(\.row)).map { $0 }).compactMap(\.self)
    var cells: [GridSuppression.Place: Reading<Estimate>] = [:]
    for (place, values) in values { cells[place] = Self.reading(values, isShown: grid.shows(place)) }
    self.cells = cells
    func byDimension(_ suffix: String) -> [GridSuppression.Place: Reading<Estimate>] {
      var readings: [GridSuppression.Place: Reading<Estimate>] = [:]
      for dimension in dimensions {
        let values = views.compactMap { view in view.answers.point(dimension.id + suffix).map { (view.area, $0) } }
        for (area, reading) in Self.byArea(values) { readings[GridSuppression.Place(area, dimension.id)] = reading }
      }
      return readings
    }
    performanceOf = byDimension("-performance")
    importanceOf = byDimension("-importance")
  }

  private static func byArea(_ values: [(String, Double)]) -> [String: Reading<Estimate>] {
    let breakdown = Breakdown(
      values.map { (group: Optional($0.0), sample: $0.1) }, isSame: { $0.areAlike }, figure: Estimate.mean)
    var readings: [String: Reading<Estimate>] = [:]
    for (area, reading) in breakdown.groups { if let area { readings[area] = reading } }
    return readings
  }

  private static func reading(_ values: [Double], isShown: Bool) -> Reading<Estimate> {
    guard isShown else { return .withheld }
    if values.areAlike { return .consensus }
    return Estimate.mean(of: values).map { .value($0) } ?? .none
  }
}
