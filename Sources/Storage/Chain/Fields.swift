import Curricula
import Learning

/// Reads an object's fields strictly, naming the first that is missing or holds something else.
struct Fields {
  let json: JSON

  init(_ json: JSON) { self.json = json }

  private func require<Value>(_ key: String, _ value: Value?) throws(Damage.Reason) -> Value {
    guard let value else { throw .field(key) }
    return value
  }

  func string(_ key: String) throws(Damage.Reason) -> String { try require(key, json[key]?.string) }
  func int(_ key: String) throws(Damage.Reason) -> Int { try require(key, json[key]?.int) }
  func double(_ key: String) throws(Damage.Reason) -> Double { try require(key, json[key]?.double) }
  func bool(_ key: String) throws(Damage.Reason) -> Bool { try require(key, json[key]?.bool) }
  func array(_ key: String) throws(Damage.Reason) -> [JSON] { try require(key, json[key]?.array) }
  func members(_ key: String) throws(Damage.Reason) -> [JSON.Member] { try require(key, json[key]?.members) }
  func value(_ key: String) throws(Damage.Reason) -> JSON { try require(key, json[key]) }

  func day(_ key: String) throws(Damage.Reason) -> Day {
    try require(key, json[key]?.string.flatMap { Day($0) })
  }

  func strings(_ key: String) throws(Damage.Reason) -> [String] {
    var strings: [String] = []
    for value in try array(key) { strings.append(try require(key, value.string)) }
    return strings
  }

  func ints(_ key: String) throws(Damage.Reason) -> [String: Int] {
    var ints: [String: Int] = [:]
    for member in try members(key) { ints[member.key] = try require(key, member.value.int) }
    return ints
  }

  func doubles(_ key: String) throws(Damage.Reason) -> [String: Double] {
    var doubles: [String: Double] = [:]
    for member in try members(key) { doubles[member.key] = try require(key, member.value.double) }
    return doubles
  }

  /// No clock is more than a day ahead or behind; a greater number could overflow later.
  static let offsets = -1440...1440

  /// `at day off`, as journal lines and `progress.json` write a moment.
  func moment() throws(Damage.Reason) -> Moment {
    let milliseconds = try require("at", Moment.milliseconds(try string("at")))
    let offset = try require("off", json["off"]?.int.flatMap { Self.offsets.contains($0) ? $0 : nil })
    return Moment(milliseconds: milliseconds, offset: offset, day: try day("day"))
  }

  /// `null` where the file says so; the key itself must be there.
  func optional<Value>(
    _ key: String, _ read: (Fields, String) throws(Damage.Reason) -> Value
  ) throws(Damage.Reason) -> Value? {
    try value(key) == .null ? nil : try read(self, key)
  }
}

extension Fields {
  /// A whole number, or `null`.
  func optionalInt(_ key: String) throws(Damage.Reason) -> Int? {
    try optional(key) { fields, key throws(Damage.Reason) in try fields.int(key) }
  }
}

extension JSON {
  static func whole(_ value: Int?) -> JSON { value.map { .integer($0) } ?? .null }

  /// An object whose keys are sorted by their bytes.
  static func sorted<Value>(_ values: [String: Value], _ json: (Value) -> JSON) -> JSON {
    .object(
      values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
        Member($0.key, json($0.value))
      })
  }

  static func double(_ value: Double?) -> JSON { value.map { .number($0) } ?? .null }
}

extension Moment {
  /// `at day off`.
  var members: [JSON.Member] {
    [.init("at", .string(timestamp)), .init("day", .string("\(day)")), .init("off", .integer(offset))]
  }
}
