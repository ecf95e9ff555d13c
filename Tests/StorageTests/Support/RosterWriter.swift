import Storage

/// Writes rosters as HR's commands will; the program only reads them.
struct RosterWriter {
  private var chain = Chain(seed: "roster")
  private var seq = 0
  private(set) var bytes: [UInt8] = []

  /// `fields` as JSON text: `"learner":"ana","from":"2026-01-01"`.
  mutating func add(_ kind: String, on day: String = "2026-01-01", _ fields: String) {
    seq += 1
    let head = #"{"v":1,"seq":\#(seq),"at":"\#(day)T12:00:00.000Z","day":"\#(day)","off":0,"kind":"\#(kind)""#
    bytes += chain.seal(Array((head + "," + fields).utf8))
  }
}
