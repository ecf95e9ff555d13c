import Curricula
import Learning

extension PulseMeasure {
  /// The figures that an instrument gives, the ones made of several questions first.
  package static func all(of instrument: Lesson) -> [PulseMeasure] {
    let scales = instrument.scenes.filter { $0.scaleRange != nil }
    return maturity(scales) + alignment(scales) + instrument.scenes.flatMap(figures)
  }

  private static func maturity(_ scales: [Scene]) -> [PulseMeasure] {
    let mature = scales.map(\.id).filter { $0.hasPrefix("mature-") }
    let fragile = scales.map(\.id).filter { $0.hasPrefix("fragile-") }
    guard !mature.isEmpty, !fragile.isEmpty else { return [] }
    return [
      PulseMeasure(id: "maturity", kind: .maturity, title: PulseWords.maturity) { answers in
        guard let up = answers.mean(of: mature), let down = answers.mean(of: fragile) else { return nil }
        return Sample(value: up - down)
      }
    ]
  }

  private static func alignment(_ scales: [Scene]) -> [PulseMeasure] {
    let ids = Set(scales.map(\.id))
    return scales.compactMap { scene in
      guard scene.id.hasPrefix("lead-") else { return nil }
      let (own, team) = (scene.id, "team-" + scene.id.dropFirst("lead-".count))
      guard ids.contains(team) else { return nil }
      return PulseMeasure(
        id: "gap-" + own.dropFirst("lead-".count), kind: .alignment, title: PulseWords.alignment(scene.title)
      ) { answers in
        if let value = answers.point(own) { return Sample(value: value, isOwn: true) }
        return answers.point(team).map { Sample(value: $0) }
      }
    }
  }

  private static func figures(_ scene: Scene) -> [PulseMeasure] {
    let (id, title) = (scene.id, Bilingual(es: scene.title, en: scene.title))
    switch scene.type {
    case .scale:
      guard let range = scene.scaleRange else { return [] }
      let kind = range == 0...10 ? Kind.netPromoters : .mean
      return [
        PulseMeasure(id: id, kind: kind, title: title, range: range) { $0.point(id).map { Sample(value: $0) } }
      ]
    case .number:
      return [PulseMeasure(id: id, kind: .mean, title: title) { $0.point(id).map { Sample(value: $0) } }]
    case .choice where scene.choices.first?.id == "yes":
      return [PulseMeasure(id: id, kind: .share, title: PulseWords.yes(scene.title), sample: picking("yes", in: id))]
    // Whom somebody's answers are about says nothing by itself.
    case .choice where id == InternalService.question: return []
    case .choice, .multiple:
      return scene.choices.map { choice in
        let words = "\(scene.title): \(choice.text)"
        return PulseMeasure(
          id: "\(id).\(choice.id)", kind: .share, title: Bilingual(es: words, en: words),
          sample: picking(choice.id, in: id))
      }
    default: return []
    }
  }

  private static func picking(_ choice: String, in scene: String) -> @Sendable (PulseAnswers) -> Sample? {
    { answers in answers.options(scene).map { Sample(value: $0.contains(choice) ? 1 : 0) } }
  }
}

extension Scene {
  /// The lowest and highest point of a scale; nil for another scene.
  package var scaleRange: ClosedRange<Double>? {
    guard type == .scale else { return nil }
    let points = choices.compactMap { Double($0.id) }
    guard let low = points.min(), let high = points.max(), low < high else { return nil }
    return low...high
  }
}

extension PulseAnswers {
  /// The mean of the points picked; nil where none was.
  func mean(of scenes: [String]) -> Double? {
    let points = scenes.compactMap(point)
    return points.isEmpty ? nil : points.reduce(0, +) / Double(points.count)
  }
}
