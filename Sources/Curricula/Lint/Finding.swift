/// One place that breaks a rule: what is wrong there, and how to mend it.
package struct Finding: Hashable, Sendable {
  package let rule: Rule
  package let place: Place
  /// What is wrong, in lower case and without a full stop: it follows `error:`.
  package let sentence: Bilingual
  /// How to mend it, a whole sentence.
  package let remedy: Bilingual

  init(_ rule: Rule, at place: Place, _ sentence: Bilingual, remedy: Bilingual) {
    self.rule = rule
    self.place = place
    self.sentence = sentence
    self.remedy = remedy
  }
}
