import Curricula
import Learning

extension Answer {
  /// What a line holds under `answer`; nil where it has a form that this program does not know.
  init?(_ json: JSON) {
    switch json {
    case .null: self = .read
    case .string(let id): self = .choice(id)
    case .array(let values):
      guard let ids = Self.whole(values.map(\.string)) else { return nil }
      self = .choices(ids)
    case .integer(let number): self = .number(Double(number))
    case .number(let number): self = .number(number)
    case .object: self.init(members: json)
    case .bool: return nil
    }
  }

  private init?(members json: JSON) {
    if let digest = json["digest"]?.string {
      self = .text(digest: digest)
    } else if let ids = json["order"]?.array.flatMap({ Self.whole($0.map(\.string)) }) {
      self = .order(ids)
    } else if let pairs = json["pairs"]?.members {
      var partners: [String: String] = [:]
      for pair in pairs {
        guard let partner = pair.value.string else { return nil }
        partners[pair.key] = partner
      }
      self = .pairs(partners)
    } else if let gaps = json["gaps"]?.array.flatMap({ Self.whole($0.map(GapAnswer.init)) }) {
      self = .gaps(gaps)
    } else {
      return nil
    }
  }

  /// All of them, or nothing.
  private static func whole<Value>(_ values: [Value?]) -> [Value]? {
    let known = values.compactMap(\.self)
    return known.count == values.count ? known : nil
  }
}

extension GapAnswer {
  fileprivate init?(_ json: JSON) {
    if let index = json.int {
      self = .option(index)
    } else if let digest = json["digest"]?.string {
      self = .written(digest: digest)
    } else {
      return nil
    }
  }
}
