import Curricula
import Learning

/// One figure that an instrument's answers give, whatever the instrument: its questions tell which.
///
/// | questions | figure |
/// |---|---|
/// | `mature-…` and `fragile-…` scales | maturity: the mean of the first less that of the others |
/// | a `lead-X` scale and its twin `team-X` | alignment: what leaders say of themselves less what teams say of them |
/// | a scale from 0 to 10 | promoters (9, 10) less detractors (0 to 6), of a hundred |
/// | any other scale, a number | the mean |
/// | `yes`, `partly`, `no` | how many say yes |
/// | other choices | how many choose each |
package struct PulseMeasure: Sendable {
  package enum Kind: String, Sendable { case maturity, alignment, netPromoters, mean, share }

  /// What one person contributes.
  package struct Sample: Hashable, Sendable {
    package var value: Double
    /// For `alignment`, whether it is a leader's view of themselves.
    package var isOwn = false
  }

  package var id: String
  package var kind: Kind
  package var title: Bilingual
  /// The ends of a scale.
  package var range: ClosedRange<Double>?
  package var sample: @Sendable (PulseAnswers) -> Sample?

  /// The figure of a group's samples.
  func estimate(_ samples: [Sample]) -> Estimate? {
    let values = samples.map(\.value)
    switch kind {
    case .maturity, .mean: return Estimate.mean(of: values)
    case .share: return Estimate.share(values.count { $0 > 0 }, of: values.count)
    case .netPromoters: return Estimate.netPromoters(of: values)
    case .alignment:
      let (own, team) = (samples.filter(\.isOwn).map(\.value), samples.filter { !$0.isOwn }.map(\.value))
      // A single leader's answer is a person's as much as a team member's.
      guard own.count >= Figure.smallestGroup, team.count >= Figure.smallestGroup else { return nil }
      // The other side is shown too: the gap would tell what all of this one answered.
      guard !own.areAlike, !team.areAlike, let own = Estimate.mean(of: own), let team = Estimate.mean(of: team) else {
        return nil
      }
      let gap = own.change(from: team)
      return Estimate(value: gap.value, low: gap.low, high: gap.high, count: samples.count)
    }
  }

  /// Answers in the upper quarter of a scale are favourable.
  func isFavourable(_ sample: Sample) -> Bool {
    guard let range else { return false }
    return sample.value >= range.lowerBound + 0.75 * (range.upperBound - range.lowerBound)
  }

  package var decimals: Int {
    switch kind {
    case .netPromoters, .share: 0
    case .maturity, .alignment, .mean: 2
    }
  }

  /// By how much the figure is multiplied to be shown.
  package var scale: Double { kind == .share ? 100 : 1 }

  package func breakdown(_ answers: [PulseAnswers], by division: PulseDivision) -> Breakdown<Estimate> {
    Breakdown(samples(answers, division), isSame: { kind != .alignment && $0.areAlike }, figure: estimate)
  }

  /// How many answers are favourable; nil where the figure is no mean on a scale.
  package func favourable(_ answers: [PulseAnswers], by division: PulseDivision) -> Breakdown<Estimate>? {
    guard kind == .mean, range != nil else { return nil }
    return Breakdown(samples(answers, division), isSame: { $0.map(isFavourable).areAlike }) { samples in
      Estimate.share(samples.count(where: isFavourable), of: samples.count)
    }
  }

  private func samples(_ answers: [PulseAnswers], _ division: PulseDivision) -> [(group: String?, sample: Sample)] {
    answers.compactMap { one in sample(one).map { (division.group(of: one), $0) } }
  }
}

extension PulseAnswers {
  /// The point picked on a scale, or the number given.
  func point(_ scene: String) -> Double? {
    switch answers[scene] {
    case .choice(let id): Double(id)
    case .number(let number): number
    case .choices, .text, nil: nil
    }
  }

  /// The options picked; nil where the question was left empty.
  func options(_ scene: String) -> [String]? {
    switch answers[scene] {
    case .choice(let id): [id]
    case .choices(let ids): ids
    case .number, .text, nil: nil
    }
  }
}
