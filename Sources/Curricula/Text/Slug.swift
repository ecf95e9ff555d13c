/// Ids made from words: easy to type, and the same wherever they are made.
package enum Slug {
  /// Up to three words of a text, without accents, joined by hyphens; `fallback` where it has none.
  package static func of(_ text: String, fallback: String = "id") -> String {
    let words = text.folded.unicodeScalars.split { !(("a"..."z").contains($0) || $0.isDigit) }
      .drop { $0.first?.isDigit == true }
    let telling = words.filter { $0.count > 2 }
    let kept = (telling.isEmpty ? Array(words) : telling).drop { $0.first?.isDigit == true }.prefix(3)
    let slug = kept.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    return slug.isEmpty ? fallback : slug
  }

  /// The same, with a number where the id is taken already.
  package static func of(_ text: String, fallback: String = "id", avoiding taken: Set<String>) -> String {
    let slug = of(text, fallback: fallback)
    guard taken.contains(slug) else { return slug }
    var number = 2
    while taken.contains("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }
}
