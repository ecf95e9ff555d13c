extension Rule {
  static let unknownReference = Rule(
    "unknown-reference", .structure, .error,
    Bilingual(
      es: "Un nombre que nadie declaró suele ser un error de escritura.",
      en: "A name that nobody declared is usually a slip of the pen."))
}

extension LintSubject {
  /// Behaviours, objectives and lessons that the header names and nobody declared.
  func unknownReferences() -> [Finding] {
    var findings: [Finding] = []
    let source = manuscript.source
    if let behaviours = curriculum?.behaviours.map(\.id), let place = header.places["behaviours"] {
      for id in header.behaviours where !behaviours.contains(id) {
        findings.append(.unknownReference(id, at: source.place(of: id, near: place), among: behaviours))
      }
    }
    if let objectives = curriculum?.objectives.map(\.id), let place = header.places["objectives"] {
      for id in header.objectives where !objectives.contains(id) {
        findings.append(.unknownReference(id, at: source.place(of: id, near: place), among: objectives))
      }
    }
    if curriculum != nil, let lessonIDs, let place = header.places["requires"] {
      for id in header.requires where !lessonIDs.contains(id) {
        findings.append(
          .unknownReference(id, at: source.place(of: id, near: place), among: lessonIDs.sorted()))
      }
    }
    return findings
  }
}

extension Outline {
  /// Lessons and axes that a curriculum names and that do not exist.
  func unknownReferences(lessonIDs: Set<String>?) -> [Finding] {
    let axisIDs = sections.filter { $0.kind == .axes }.flatMap { $0.items.map(\.id) }
    var findings = axes.values.filter { !axisIDs.contains($0.text) }
      .map { Finding.unknownReference($0.text, at: $0.place, among: axisIDs) }
    guard let lessonIDs else { return findings }
    for section in sections where section.kind == .track || section.kind == .path {
      for item in section.items where !lessonIDs.contains(item.id) {
        findings.append(.unknownReference(item.id, at: item.place, among: lessonIDs.sorted()))
      }
    }
    return findings
  }
}

extension Finding {
  fileprivate static func unknownReference(_ name: String, at place: Place, among known: [String]) -> Finding {
    Finding(
      .unknownReference, at: place,
      Bilingual(es: "no existe «\(name)» en este currículo", en: "there is no “\(name)” in this curriculum"),
      remedy: .didYouMean(name, among: known))
  }
}
