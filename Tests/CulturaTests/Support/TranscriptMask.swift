/// The one place that says what may differ between two runs: everything else is compared to the letter.
enum TranscriptMask {
  static func applied(to text: String, data: String, home: String) -> String {
    var text = text
    // Longer paths first: the data folder lies in the home folder, the built program in the repository.
    let built = Place.folder(above: Place.programs)
    for (path, name) in [(data, "DATA"), (home, "HOME"), (built, "BUILT"), (Place.root, "REPOSITORY")] {
      text = replaced(text, path, name)
    }
    // Sums, in full and shortened.
    text.replace(/[0-9a-f]{64}/, with: "<sum>")
    text.replace(/sha256 [0-9a-f]+…/, with: "sha256 <sum>…")
    // An issuer's key, made by chance, and what it signs.
    text.replace(/([0-9a-f]{4} ){7}[0-9a-f]{4}/, with: "<fingerprint>")
    text.replace(/MCowBQYDK2VwAyEA[A-Za-z0-9+\/]{43}=/, with: "<key>")
    text.replace(/([0-9A-Z]{4} )+[0-9A-Z]{1,4}  [0-9A-Z]{2}/, with: "<code>")
    // Who runs the tests.
    text.replace(/"by": "[^"]+"/, with: #""by": "<login>""#)
    text.replace(/(?<by> by | por )[a-z][a-z0-9_-]*: cultura/) { "\($0.output.by)<login>: cultura" }
    // How long a line is depends on how long the answer took.
    text.replace(/byte \d+/, with: "byte <n>")
    // A carriage return is part of the format, and invisible.
    text = replaced(text, "\r\n", "␍\n")
    // Times with a fraction, then days: those of today, and those counted from it.
    text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/, with: "<time>")
    text.replace(/\d{8}T\d{9}Z/, with: "<time>")
    text.replace(/(?<day>\d{4}-\d\d-\d\d)/) { $0.output.day == "2026-12-31" ? String($0.output.day) : "<day>" }
    text.replace(/\b\d{1,2} (ene|abr|ago|dic|feb|mar|may|jun|jul|sep|oct|nov) \d{4}/, with: "<day>")
    text.replace(/\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/, with: "<day>")
    text.replace(/<day>, [a-z_][a-z0-9_-]*: (?<what>nota|score|sin aprobar|not passed)/) {
      "<day>, <login>: \($0.output.what)"
    }
    return text
  }

  private static func replaced(_ text: String, _ old: String, _ new: String) -> String {
    text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
