import ArgumentParser

extension CompletionKind {
  /// The ids of the lessons at hand, asked of the program each time, so that a new one needs no new script.
  static var lessons: CompletionKind {
    .custom { words, _, _ in
      let curricula = words.firstIndex(of: "--curricula").map { words.index(after: $0) }
      let folder = curricula.flatMap { words.indices.contains($0) ? words[$0] : nil }
      let library = try? Library(
        option: folder, environment: Surroundings.environment, program: Surroundings.program)
      return library?.folders.flatMap(\.lessonIDs) ?? []
    }
  }
}
