import Curricula

/// Numbers as a language writes them.
struct Numerals {
  let language: Language

  /// «72 %», "72%"; of 0…1. Only none is 0 and only all is 100.
  func percent(_ share: Double) -> String {
    let exact = 100 * share
    let rounded = share <= 0 || share >= 1 ? exact.rounded() : min(99, max(1, exact.rounded()))
    return whole(rounded) + (language == .es ? "\u{A0}%" : "%")
  }

  func decimal(_ value: Double, _ decimals: Int) -> String {
    let text = value.fixed(decimals, point: language == .es ? "," : ".") ?? "–"
    return text.replacing("-", with: "\u{2212}")
  }

  /// With a sign in front, whichever it is.
  func signed(_ value: Double, _ decimals: Int) -> String {
    let text = decimal(value, decimals)
    return value > 0 && !text.allSatisfy({ "0,.".contains($0) }) ? "+" + text : text
  }

  func whole(_ value: Double) -> String { decimal(value, 0) }
}

extension Double {
  /// As a coordinate of a drawing: two decimals are finer than any eye.
  var coordinate: String { fixed(2, point: ".") ?? "0" }
}
