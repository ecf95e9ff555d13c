extension TranslationStatus {
  /// The lesson whose words are translated.
  package var original: Manuscript { Manuscript(path: source.path, bytes: source.bytes) }

  /// The translation as its source demands.
  package func reading(of file: CurriculumFolder.File) -> Manuscript {
    Manuscript(path: file.path, bytes: file.bytes, following: original)
  }

  /// A translation to begin with.
  package var skeleton: String {
    source.isOutline
      ? Skeleton.file(of: Outline(path: source.path, bytes: source.bytes), in: language)
      : Skeleton.file(of: original, in: language)
  }

  /// Beside the source: `closed-ticket.es.md` gives `closed-ticket.en.md`.
  package var newPath: String {
    let old = Header(bytes: source.bytes).language
    for ending in [".\(old.rawValue).md", ".md"] where source.path.hasSuffix(ending) {
      return source.path.dropLast(ending.count) + ".\(language.rawValue).md"
    }
    return source.path + ".\(language.rawValue).md"
  }
}

extension Finding {
  /// Mistakes after which new parts would be put in the wrong place.
  package var keepsFromUpdating: Bool {
    [.unreadableFile, .controlCharacter, .unclosedComment, .headerMissing].contains(rule)
  }
}
