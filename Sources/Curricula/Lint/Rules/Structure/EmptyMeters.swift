extension LintSubject {
  /// Meters without a range: in a translation that is right, in a source they could not move.
  func emptyMeters() -> [Finding] {
    let key = Keyword.spelling(of: "meter", in: Keyword.headerKeys, header.language)
    return header.meters.filter { $0.maximum == 0 && !$0.label.isEmpty }.map { meter in
      .badValue(key, meter.label, of: "meter", at: meter.place)
    }
  }
}
