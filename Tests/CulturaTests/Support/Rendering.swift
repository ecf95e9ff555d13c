import Curricula

/// What a terminal shows of the bytes it is sent.
enum Rendering {
  /// The text without colour and other sequences.
  static func visible(_ text: String) -> String {
    text.replacing(/\u{1B}(\[[0-9;?]*[A-Za-z]|[78])/, with: "").replacing("\r\n", with: "\n")
      .replacing("\r", with: "")
  }

  static func columns(of line: String) -> Int { DisplayWidth.of(visible(line)) }

  /// The colours asked for: SGR parameters other than weight, slant and their end.
  static func colours(in text: String) -> [Int] {
    text.matches(of: /\u{1B}\[([0-9;]*)m/)
      .flatMap { $0.output.1.split(separator: ";").compactMap { Int($0) } }
      .filter { (30...49).contains($0) || (90...107).contains($0) }
  }
}
