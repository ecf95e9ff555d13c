/// How two series of numbers go together.
enum Pearson {
  /// r, −1…1: Σ(x−x̄)(y−ȳ) ÷ √(Σ(x−x̄)² · Σ(y−ȳ)²); nil where either does not vary.
  static func r(_ pairs: [(x: Double, y: Double)]) -> Double? {
    guard pairs.count > 1 else { return nil }
    let count = Double(pairs.count)
    let means = (x: pairs.reduce(0) { $0 + $1.x } / count, y: pairs.reduce(0) { $0 + $1.y } / count)
    var (xy, xx, yy) = (0.0, 0.0, 0.0)
    for pair in pairs {
      let (x, y) = (pair.x - means.x, pair.y - means.y)
      xy += x * y
      xx += x * x
      yy += y * y
    }
    // A constant series may be off by rounding alone.
    let scale = pairs.reduce(0) { max($0, abs($1.x), abs($1.y)) }
    guard xx > 1e-24 * scale * scale, yy > 1e-24 * scale * scale else { return nil }
    return xy / (xx * yy).squareRoot()
  }
}
