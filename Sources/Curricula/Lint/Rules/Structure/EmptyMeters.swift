extension LintSubject {
  /// Meters without a range: in a translation that is right, in a source they could not move.
  func emptyMeters() -> [Finding] {
    header.meters.filter { $0.maximum == 0 && !$0.label.isEmpty }.map { meter in
      .badValue("meter", meter.label, of: "meter", at: meter.place)
    }
  }
}
