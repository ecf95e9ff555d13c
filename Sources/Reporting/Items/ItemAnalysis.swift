/// What marks say about the questions they were given for: classical test theory, by Moodle's formulas.
///
/// `x` is a question's mark, `o` the mark of all the others, `t` of all, each as a share of the highest possible among
/// the questions that a person met; variances and covariances divide by n − 1. Where everyone met the same questions this
/// is Moodle's own arithmetic, whose figures are percentages of these. What is undefined is nil; nothing is clamped.
package struct ItemAnalysis: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    /// How many people met it.
    package var count = 0
    /// x̄ ÷ highest mark.
    package var facility: Double?
    /// Of the mark.
    package var standardDeviation: Double?
    /// cov(x, o) ÷ √(var x · var o).
    package var discrimination: Double?
    /// cov(x, o) ÷ the highest covariance that the same marks allow, were they in the same order.
    package var efficiency: Double?
    /// √cov(x, t) ÷ Σ√cov(x, t) over the questions where it is not negative; nil where it is.
    package var effectiveWeight: Double?
    /// (Mean of the best 27 % − mean of the last 27 %) ÷ highest mark.
    package var upperLower: Double?
    /// α of the other questions.
    package var alphaWithout: Double?
  }

  package let items: [Item]
  /// Coefficient of internal consistency, Cronbach's α: p ÷ (p − 1) · (1 − Σ var x ÷ var t) over the p questions that
  /// everyone met.
  package let alpha: Double?
  /// √(1 − α): the part of the marks' spread that is chance.
  package let errorRatio: Double?
  /// The spread of one person's mark by chance alone, in marks of the questions that everyone met.
  package let standardError: Double?
  /// The highest mark of the questions that everyone met.
  package let commonMaximum: Double

  /// A row for each person and in it a mark for each question, nil where it was not met; `maxima` are the highest marks.
  package init(_ marks: [[Double?]], maxima: [Double]) {
    let table = MarkTable(marks, maxima: maxima)
    let covariances = maxima.indices.map { table.covarianceWithTotal($0) }
    let roots = covariances.reduce(0) { sum, value in sum + (value.map { $0 > 0 ? $0.squareRoot() : 0 } ?? 0) }
    let common = maxima.indices.filter(table.isMetByAll)
    items = maxima.indices.map { index in
      var item = table.item(index)
      item.effectiveWeight = covariances[index].flatMap { $0 >= 0 && roots > 0 ? $0.squareRoot() / roots : nil }
      item.alphaWithout = common.contains(index) ? table.alpha(common.filter { $0 != index }) : nil
      return item
    }
    alpha = table.alpha(common)
    errorRatio = alpha.map { (1 - $0).squareRoot() }
    let deviation = table.variance(common)?.squareRoot()
    standardError = errorRatio.flatMap { ratio in deviation.map { ratio * $0 } }
    commonMaximum = common.reduce(0) { $0 + maxima[$1] }
  }
}

/// The marks behind an analysis.
private struct MarkTable {
  private let rows: [[Double?]]
  private let maxima: [Double]
  /// Rows from the lowest share of marks to the highest; equal ones in their order.
  private let ranking: [Int]

  init(_ marks: [[Double?]], maxima: [Double]) {
    self.maxima = maxima
    rows = marks
    let shares = marks.map { Self.share($0, maxima) ?? 0 }
    ranking = marks.indices.sorted { (shares[$0], $0) < (shares[$1], $1) }
  }

  func isMetByAll(_ index: Int) -> Bool { !rows.isEmpty && rows.allSatisfy { $0[index] != nil } }

  /// Everything that one question's own marks tell.
  func item(_ index: Int) -> ItemAnalysis.Item {
    var item = ItemAnalysis.Item()
    let met = rows.compactMap { row in row[index].map { (mark: $0, row: row) } }
    item.count = met.count
    guard !met.isEmpty, maxima[index] > 0 else { return item }
    item.facility = met.reduce(0) { $0 + $1.mark } / Double(met.count) / maxima[index]
    item.standardDeviation = ItemSpread.variance(met.map(\.mark))?.squareRoot()
    let pairs = met.compactMap { mark, row -> (x: Double, y: Double)? in
      var others = row
      others[index] = nil
      return Self.share(others, maxima).map { (mark, $0) }
    }
    item.discrimination = Pearson.r(pairs)
    item.efficiency = Self.efficiency(pairs)
    item.upperLower = upperLower(index)
    return item
  }

  /// With the share of everything met; nil with fewer than two people.
  func covarianceWithTotal(_ index: Int) -> Double? {
    let pairs = rows.compactMap { row -> (x: Double, y: Double)? in
      guard let mark = row[index], let total = Self.share(row, maxima) else { return nil }
      return (mark, total)
    }
    return ItemSpread.covariance(pairs)
  }

  /// Of these questions' sum; all must be met by everyone.
  func variance(_ questions: [Int]) -> Double? {
    ItemSpread.variance(rows.map { row in questions.reduce(0) { $0 + (row[$1] ?? 0) } })
  }

  /// nil for fewer than two questions or three people, and where the sums do not vary.
  func alpha(_ questions: [Int]) -> Double? {
    let p = Double(questions.count)
    guard p > 1, rows.count > 2, let total = variance(questions), total > ItemSpread.nothing else { return nil }
    let parts = questions.reduce(0) { $0 + (variance([$1]) ?? 0) }
    return p / (p - 1) * (1 - parts / total)
  }

  private func upperLower(_ index: Int) -> Double? {
    let met = ranking.compactMap { rows[$0][index] }
    let count = max(1, Int((0.27 * Double(met.count)).rounded(.toNearestOrEven)))
    guard met.count >= 2 else { return nil }
    func mean(_ marks: ArraySlice<Double>) -> Double { marks.reduce(0, +) / Double(count) }
    return (mean(met.suffix(count)) - mean(met.prefix(count))) / maxima[index]
  }

  private static func efficiency(_ pairs: [(x: Double, y: Double)]) -> Double? {
    let best = zip(pairs.map(\.x).sorted(), pairs.map(\.y).sorted()).map { (x: $0, y: $1) }
    guard let covariance = ItemSpread.covariance(pairs), let highest = ItemSpread.covariance(best),
      highest > ItemSpread.nothing
    else {
      return nil
    }
    return covariance / highest
  }

  /// Marks as a share of the highest possible among the questions met; nil where none was.
  private static func share(_ row: [Double?], _ maxima: [Double]) -> Double? {
    var (mark, highest) = (0.0, 0.0)
    for (value, maximum) in zip(row, maxima) {
      guard let value else { continue }
      mark += value
      highest += maximum
    }
    return highest > 0 ? mark / highest : nil
  }
}

/// How far numbers lie apart, dividing by n − 1.
private enum ItemSpread {
  /// What a constant series may be off by rounding alone.
  static let nothing = 1e-15

  static func variance(_ values: [Double]) -> Double? { covariance(values.map { (x: $0, y: $0) }) }

  static func covariance(_ pairs: [(x: Double, y: Double)]) -> Double? {
    guard pairs.count > 1 else { return nil }
    let count = Double(pairs.count)
    let means = (x: pairs.reduce(0) { $0 + $1.x } / count, y: pairs.reduce(0) { $0 + $1.y } / count)
    let covariance = pairs.reduce(0) { $0 + ($1.x - means.x) * ($1.y - means.y) } / (count - 1)
    return abs(covariance) > nothing ? covariance : 0
  }
}
