import Curricula

extension Page {
  /// Terms with their meanings.
  mutating func glossary(_ terms: [Term]) {
    gap()
    for term in terms {
      if style.isPlain {
        paragraph("\(term.name): \(term.meaning)")
      } else {
        paragraph(term.name, .strong)
        paragraph(term.meaning, indent: 2)
      }
    }
    gap()
  }
}
