import Curricula

extension Shell {
  /// What a word means, or all the words there are.
  func showGlossary(_ words: String, of curriculum: Curriculum) {
    let terms = curriculum.terms
    let found = words.isEmpty ? terms.sorted { $0.name.folded < $1.name.folded } : terms.named(words)
    if found.isEmpty {
      let nearest = Nearest.match(words.folded, among: terms.map(\.name.folded))
      say((terms.isEmpty ? GlossaryPhrase.empty : .unknown(words, nearest: nearest)).words)
    } else {
      show { $0.glossary(found) }
    }
  }

  /// What may continue a line that asks for a term; nil where the line asks for none.
  static func terms(_ line: String, in library: Library, _ language: Language) -> [LineEditor.Candidate]? {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, case (.glossary, _)? = Verb.read(String(parts[0]), needsSlash: false) else { return nil }
    // Tab replaces the last word only; the words of the term before it stand already.
    let typed = parts[1]
    let standing = typed.lastIndex(of: " ").map { typed.distance(from: typed.startIndex, to: $0) + 1 } ?? 0
    return library.folders.flatMap { $0.curriculum(in: language).terms }
      .filter { $0.name.folded.hasPrefix(String(typed).folded) }
      .map { LineEditor.Candidate(word: String($0.name.dropFirst(standing)), note: $0.meaning) }
  }
}
