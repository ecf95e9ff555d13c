import Glibc
import Testing

/// Every transcript plays again to the letter; `CULTURA_RENEW=1` writes down what is said now.
@Suite struct TranscriptTests {
  static let files = Disk.files(below: Place.transcripts, ending: ".txt")
  static let renews = getenv("CULTURA_RENEW") != nil

  @Test func thereAreTranscripts() {
    #expect(!Self.files.isEmpty, "no transcript in \(Place.transcripts)")
  }

  @Test("A transcript plays to the letter", arguments: files)
  func transcript(path: String) throws {
    let expected = Transcript(try Disk.text(path))
    try #require(!expected.blocks.isEmpty, "\(path) holds no command")
    let scene = try TranscriptScene()
    var played = expected
    for (index, block) in expected.blocks.enumerated() {
      played.blocks[index] = try scene.run(block)
      if Self.renews { continue }
      #expect(played.blocks[index].output == block.output, "$ \(block.command)\n\(difference(played, expected, index))")
      #expect(played.blocks[index].code == block.code, "$ \(block.command)")
    }
    if Self.renews { try Disk.write(played.text, to: path) }
  }

  @Test func aTranscriptReadsAsItIsWritten() {
    let text = """
      # Why.
      @ 3 days pass
      $ one
      > typed
      >
      said

      still said
      [exit 64]

      $ two

      $ three
      cut
      [no newline]

      """
    let transcript = Transcript(text)
    #expect(transcript.text == text)
    #expect(transcript.blocks.map(\.command) == ["one", "two", "three"])
    #expect(transcript.blocks.map(\.output) == ["said\n\nstill said\n", "", "cut"])
    #expect(transcript.blocks.map(\.code) == [64, 0, 0])
    #expect(transcript.blocks.first?.typed == ["typed", ""])
    #expect(transcript.blocks.first?.preamble == ["# Why.", "@ 3 days pass"])
  }

  /// The first lines that differ, which a long output hides.
  private func difference(_ played: Transcript, _ expected: Transcript, _ index: Int) -> String {
    func lines(_ transcript: Transcript) -> [Substring] {
      transcript.blocks[index].output.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (new, old) = (lines(played), lines(expected))
    let first = zip(new, old).enumerated().first { $1.0 != $1.1 }?.offset ?? min(new.count, old.count)
    let found = new.indices.contains(first) ? String(new[first]) : "(its end)"
    let wanted = old.indices.contains(first) ? String(old[first]) : "(its end)"
    return "line \(first + 1) is  \(found)\nand was     \(wanted)"
  }
}
