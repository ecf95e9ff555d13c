extension CurriculumFolder {
  /// One of the folder's files, put in order.
  package func formatting(_ file: File) -> Formatting {
    if file.isOutline { return Formatting(Outline(path: file.path, bytes: file.bytes), file.bytes) }
    switch standing(of: file) {
    case .source: return Formatting(file, following: nil, isTranslation: false)
    case .translation(let original): return Formatting(file, following: original, isTranslation: true)
    }
  }
}
