extension [UInt8] {
  /// One to three lines or bytes deleted, doubled, swapped, cut or changed.
  func damaged(_ chance: inout Chance) -> [UInt8] {
    var bytes = self
    for _ in 0...Int.random(in: 0...2, using: &chance) {
      bytes = Bool.random(using: &chance) ? bytes.damagedLines(&chance) : bytes.damagedBytes(&chance)
    }
    return bytes
  }

  private func damagedLines(_ chance: inout Chance) -> [UInt8] {
    var lines = split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    guard let one = lines.indices.randomElement(using: &chance),
      let other = lines.indices.randomElement(using: &chance)
    else { return self }
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: lines.remove(at: one)
    case 1: lines.insert(lines[one], at: other)
    case 2: lines.swapAt(one, other)
    case 3: lines[one] = Array(lines[one].prefix(Int.random(in: 0...lines[one].count, using: &chance)))
    case 4: lines.removeSubrange(Swift.min(one, other)..<Swift.max(one, other))
    default: lines[one] = Array(lines[one].drop { $0 == UInt8(ascii: " ") })
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private func damagedBytes(_ chance: inout Chance) -> [UInt8] {
    var bytes = self
    guard let index = bytes.indices.randomElement(using: &chance) else { return bytes }
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: bytes.remove(at: index)
    case 1: bytes.insert(bytes[index], at: index)
    case 2: bytes = Array(bytes.prefix(index))
    case 3: bytes[index] = UInt8.random(in: .min ... .max, using: &chance)
    default: bytes[index] = Array("-[]{}#`>:?|=<!\n ".utf8).randomElement(using: &chance) ?? 0
    }
    return bytes
  }
}
