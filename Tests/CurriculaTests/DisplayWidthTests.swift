import Testing

@testable import Curricula

@Suite struct DisplayWidthTests {
  @Test(
    "Columns in a terminal",
    arguments: [
      ("", 0), ("hola", 4), ("¿Qué señal?", 11), ("«así» — …", 9), ("━━▪▫▂▅", 6),
      ("e\u{301}", 1), ("n\u{303}andu\u{301}", 5), ("a\u{200B}b\u{FEFF}", 2), ("\u{AD}", 1),
      ("日本", 4), ("ｶﾅ", 2), ("Ａ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{3000}", 2),
      ("か\u{3099}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("👩🏽‍⚕️", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2),
      ("🇨🇴", 2), ("🇨🇴🇪🇸", 4), ("✓", 1), ("✅", 2), ("\u{1F1E8}", 1), ("नमस्ते", 4),
      ("a\tb\n", 2), ("\r\n", 0), ("\u{1B}", 0), ("\u{9B}", 0), ("\u{7F}", 0),
    ])
  func columns(text: String, expected: Int) {
    #expect(DisplayWidth.of(text) == expected)
  }

  @Test("Wide ranges are sorted, apart, and found at both edges")
  func edges() throws {
    for (value, expected) in [
      (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x1160, 0), (0x2E7F, 1), (0x2E80, 2), (0x303E, 2), (0x303F, 1),
      (0x4DC0, 1), (0x4E00, 2), (0xFF60, 2), (0xFF61, 1), (0x1F93B, 1), (0x1FAF8, 2), (0x20000, 2),
      (0x3FFFD, 2), (0xE0001, 0), (0x10FFFF, 1),
    ] as [(UInt32, Int)] {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(DisplayWidth.of(scalar) == expected, "U+\(String(value, radix: 16))")
    }
  }
}
