import Curricula

/// What the bytes of a chained log hold: its records up to the first damage, and what is torn off.
package struct LogScan<Entry> {
  package private(set) var entries: [Entry] = []
  /// The sum of each entry's line.
  package private(set) var sums: [String] = []
  /// Ready for the line after the last entry.
  package private(set) var chain: Chain
  /// Where the last newline ends; what lies behind it was never finished.
  package private(set) var end = 0
  /// Bytes behind the last newline; none where there is damage.
  package private(set) var torn: ArraySlice<UInt8> = []
  package private(set) var damage: Damage?

  /// Reads a whole log; `entry` gets each line as JSON with its expected place, counted from 1.
  package init(
    _ bytes: [UInt8], seed: String, entry: (JSON, Int) throws(Damage.Reason) -> Entry
  ) {
    chain = Chain(seed: seed)
    var line = 1
    while let newline = bytes[end...].firstIndex(of: UInt8(ascii: "\n")) {
      let start = end
      do throws(Damage.Reason) {
        if newline > start { try take(bytes[start..<newline], entry) }
      } catch {
        damage = Damage(line: line, offset: start, intactRecords: entries.count, why: error)
        return
      }
      end = newline + 1
      line += 1
    }
    let rest = bytes[end...]
    // No write that was cut short leaves a whole line and then another byte: this newline was changed.
    var next = chain
    if next.accept(rest.dropLast()) {
      damage = Damage(line: line, offset: end, intactRecords: entries.count, why: .newline)
    } else {
      torn = rest
    }
  }

  private mutating func take(
    _ line: ArraySlice<UInt8>, _ entry: (JSON, Int) throws(Damage.Reason) -> Entry
  ) throws(Damage.Reason) {
    var next = chain
    guard next.accept(line) else { throw .sum }
    let json: JSON
    do { json = try JSON(line) } catch { throw .notJSON(offset: error.offset) }
    let place = entries.count + 1
    guard let seq = json["seq"]?.int else { throw .field("seq") }
    guard seq == place else { throw .order(expected: place, found: seq) }
    entries.append(try entry(json, place))
    chain = next
    sums.append(next.sum)
  }
}

extension LogScan: Sendable where Entry: Sendable {}
