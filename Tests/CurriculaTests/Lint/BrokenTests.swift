import Curricula
import Testing

@Suite struct BrokenTests {
  @Test("There are samples, and every one says what it must give")
  func samplesAreThere() throws {
    let samples = try BrokenSample.all()
    #expect(samples.count > 100)
    for sample in samples { #expect(!sample.expected.isEmpty, "\(sample)") }
  }

  @Test("Every rule has a sample, and every sample is named for a rule")
  func rulesAndSamplesMatch() throws {
    let rules = Set(Rule.all.map(\.name))
    #expect(rules.count == Rule.all.count)
    #expect(Set(try BrokenSample.all().map(\.rule)) == rules)
  }

  @Test(
    "A sample gives exactly the findings it says, and all of its own rule", arguments: try BrokenSample.all())
  func findingsAreExact(sample: BrokenSample) {
    let found = sample.findings
    #expect(sample.shown == sample.expected)
    #expect(Set(found.map(\.finding.rule.name)) == [sample.rule])
  }

  @Test("Every place lies within its file")
  func placesAreInside() throws {
    for sample in try BrokenSample.all() {
      for (path, finding) in sample.findings {
        let bytes = sample.files.first { $0.path == path }?.bytes ?? []
        guard let line = Source(path: path, bytes: bytes).line(finding.place.line) else {
          // What cannot be read has no lines; the first line of an empty place is the file's.
          #expect(finding.rule.name == "unreadable-file", "\(sample)")
          continue
        }
        let end = finding.place.column - 1 + finding.place.length
        #expect(finding.place.column >= 1 && finding.place.length >= 1, "\(sample)")
        #expect(end <= line.count || finding.place.column - 1 == line.count, "\(sample): \(finding.place)")
      }
    }
  }

  @Test("A file over 1 MiB is refused at its first place")
  func fileIsTooLarge() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: Source.sizeLimit + 1)
    let findings = Linter.lint([CurriculumFolder.File(path: "large.es.md", bytes: bytes)]).flatMap(\.findings)
    #expect(findings.map(\.rule.name) == ["unreadable-file"])
    #expect(findings.map(\.place) == [Place(line: 1, column: 1)])
  }
}
