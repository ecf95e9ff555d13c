import Curricula

/// One mistake, in one file or in a lesson and its translation, and the findings it must give.
struct BrokenSample: CustomStringConvertible, Sendable {
  /// `<rule>` or `<rule>-<number>`.
  let name: String
  let files: [CurriculumFolder.File]
  /// `file line:column rule`, sorted.
  let expected: [String]

  var description: String { name }

  /// The rule it breaks.
  var rule: String {
    let parts = name.split(separator: "-")
    let isNumbered = parts.last?.allSatisfy(\.isNumber) == true
    return (isNumbered ? parts.dropLast() : parts[...]).joined(separator: "-")
  }

  /// The same mistake in files written otherwise.
  func rewritten(_ change: ([UInt8]) -> [UInt8]) -> BrokenSample {
    let files = files.map { CurriculumFolder.File(path: $0.path, bytes: change($0.bytes)) }
    return BrokenSample(name: name, files: files, expected: expected)
  }

  /// `file line:column rule` of everything found, sorted.
  var shown: [String] {
    findings.map { "\($0) \($1.place.line):\($1.place.column) \($1.rule.name)" }.sorted()
  }

  /// What is found in its files when the curriculum around them is in order.
  var findings: [(path: String, finding: Finding)] {
    let languages = rule.hasPrefix("translation") || files.count > 1 ? ["es", "en"] : ["es"]
    let outlines = languages.map { language in
      CurriculumFolder.File(
        path: "curriculum.\(language).md",
        bytes: Array(BrokenSample.outline(in: language, languages: languages).utf8))
    }
    let isOutline = files.allSatisfy(\.isOutline)
    let lesson = CurriculumFolder.File(path: "muestra.es.md", bytes: Array(BrokenSample.lesson.utf8))
    // A curriculum is checked alone, or with the lesson that it names.
    let named =
      files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("{#muestra}") } ? [lesson] : []
    // Another lesson that gives evidence on the curriculum's axis, whatever the sample lacks.
    let others = languages.map { language in
      CurriculumFolder.File(
        path: "otra.\(language).md",
        bytes: Array((language == "es" ? BrokenSample.other : BrokenSample.otherInEnglish).utf8))
    }
    return Linter.lint(isOutline ? files + named : outlines + others + files).flatMap { file in
      file.findings.map { (file.path, $0) }
    }
  }

  /// What is expected when everything stands so much further down or further on.
  func moved(lines: Int = 0, columns: Int = 0) -> [String] {
    expected.map { expectation in
      let parts = expectation.split(separator: " ")
      let numbers = parts[1].split(separator: ":").compactMap { Int($0) }
      return "\(parts[0]) \(numbers[0] + lines):\(numbers[1] + columns) \(parts[2])"
    }.sorted()
  }

  /// The samples in `Broken/`.
  static func all() throws -> [BrokenSample] {
    let folder = Fixtures.folder + "/Broken"
    var files: [String: [CurriculumFolder.File]] = [:]
    var expected: [String: [String]] = [:]
    for name in try Fixtures.names(in: folder) {
      let stem = String(name.prefix { $0 != "." })
      let bytes = try Fixtures.bytes(folder + "/" + name)
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      if name.hasSuffix(".expect") {
        expected[stem, default: []] += lines
        continue
      }
      let isOutline = lines.contains { $0.hasPrefix("languages:") }
      let path = isOutline ? "curriculum.es.md" : name
      files[stem, default: []].append(CurriculumFolder.File(path: path, bytes: bytes))
      for line in lines where line.hasPrefix("<!-- expect ") && line.hasSuffix(" -->") {
        expected[stem, default: []].append(path + " " + line.dropFirst(12).dropLast(4))
      }
    }
    return files.keys.sorted().map { name in
      BrokenSample(name: name, files: files[name] ?? [], expected: (expected[name] ?? []).sorted())
    }
  }

  private static func outline(in language: String, languages: [String]) -> String {
    let source = """
      ---
      id: prueba
      lang: es
      title: Prueba
      languages: \(languages.joined(separator: " "))
      ---

      ## Cuando algo falla {#axes type=axes}

      - te haces cargo / evades {#responsibility}

      ## Comportamientos {#behaviours type=behaviours}

      - se hace cargo {#O1} `axis:responsibility`

      """
    guard language == "en" else { return source }
    let revision = Source(path: "", bytes: Array(source.utf8)).revision
    return """
      ---
      id: prueba
      lang: en
      title: Trial
      translates: \(revision)
      ---

      ## When something fails {#axes}

      - takes charge / evades {#responsibility}

      ## Behaviours {#behaviours}

      - takes charge {#O1}

      """
  }

  private static let other = """
    ---
    id: otra
    lang: es
    title: Otra
    ---

    ## En la puerta {#door}

    Nadie abre. ¿Qué haces?

    - [x] «Voy a buscar la llave.» {#key} `+O1`
      > Alguien se ocupa.
    - [ ] «No es mi puerta.» {#mine} `-O1`
      > Nadie se ocupa.

    -> open

    ## Abierta {#open type=ending outcome=good}

    La puerta se abre.

    """

  private static let otherInEnglish = """
    ---
    id: otra
    lang: en
    title: Another
    translates: \(Source(path: "", bytes: Array(other.utf8)).revision)
    ---

    ## At the door {#door}

    Nobody opens. What do you do?

    - "I am going for the key." {#key}
      > Somebody sees to it.
    - "It is not my door." {#mine}
      > Nobody sees to it.

    ## Open {#open}

    The door opens.

    """

  private static let lesson = """
    ---
    id: muestra
    lang: es
    title: Muestra
    ---

    ## Gracias {#thanks type=ending outcome=good}

    Ana anota la hora y cuelga.

    """
}
