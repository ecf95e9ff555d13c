/// Heights as one line of blocks, the way a small chart fits into a sentence.
enum Sparkline {
  private static let blocks = Array("▁▂▃▄▅▆▇█")

  /// Shares, 0…1.
  static func of(_ shares: [Double]) -> String {
    String(shares.map(block))
  }

  static func block(_ share: Double) -> Character {
    let index = Int(rounding: min(max(share, 0), 1) * Double(blocks.count - 1))
    return blocks.indices.contains(index) ? blocks[index] : "▁"
  }
}
