import Glibc
import Testing

@testable import Curricula

/// What `fmt` promises, of whatever was done to a file before.
@Suite struct FormattingDamageTests {
  private typealias File = CurriculumFolder.File

  private func files() throws -> [File] {
    let samples = try Fixtures.names(in: Fixtures.folder + "/Samples").map { Fixtures.folder + "/Samples/" + $0 }
    let folder = Fixtures.repository + "/curricula/service-culture"
    let shipped = try Fixtures.names(in: folder).map { folder + "/" + $0 }
    return try (samples + shipped).filter { $0.hasSuffix(".md") }
      .map { File(path: String($0.split(separator: "/").last ?? ""), bytes: try Fixtures.bytes($0)) }
  }

  /// Nil when all is as it should be.
  private func complaint(_ file: File, beside others: [File]) -> String? {
    // What a file follows is all that formatting it asks of the others.
    let stem = file.path.prefix { $0 != "." } + "."
    let twins = others.filter { $0.path != file.path && $0.path.hasPrefix(stem) }
    func formatting(_ bytes: [UInt8]) -> Formatting {
      let file = File(path: file.path, bytes: bytes)
      return CurriculumFolder(files: twins + [file]).formatting(file)
    }
    let once = formatting(file.bytes)
    if !once.obstacles.isEmpty {
      for case .otherMeaning in once.obstacles { return "it would have read otherwise" }
      return once.bytes == file.bytes ? nil : "changed in spite of an obstacle"
    }
    guard once.isChanged else { return nil }
    let twice = formatting(once.bytes)
    if twice.bytes != once.bytes || !twice.stamped.isEmpty { return "a second time changes more" }
    if !adds(once.stamped, from: file.bytes, to: once.bytes) { return "words were touched" }
    let before = Source(path: "", bytes: file.bytes)
    let after = Source(path: "", bytes: once.bytes)
    if before.revision != after.revision, lines(before) == lines(after) { return "another digest for the same lines" }
    let found = rules(once.bytes)
    let added = found.isEmpty ? [] : found.subtracting(rules(file.bytes))
    return added.isEmpty ? nil : "new findings: \(added)"
  }

  /// As written but for comments and trailing spaces.
  private func lines(_ source: Source) -> [String] {
    source.lines.indices.filter { !source.isComment($0) }.map { index in
      let line = source.readLine(index)
      return Excerpt(line: 0, scalars: source.scalars(index)[..<line.whole.scalars.endIndex]).text
    }
  }

  /// Whether `after` is `before` with these ids put in, one after the other; white space aside.
  private func adds(_ ids: [String], from before: [UInt8], to after: [UInt8]) -> Bool {
    let (old, new) = (words(before), words(after))
    var ids = ids[...]
    var next = 0
    for index in old.indices {
      if let id = ids.first {
        let forms = ["{#\(id)}", "#\(id)"].map { Array($0.unicodeScalars) }
        let form = forms.first { new[next...].starts(with: $0) && !old[index...].starts(with: $0) }
        if let form { (next, ids) = (next + form.count, ids.dropFirst()) }
      }
      guard next < new.count, new[next] == old[index] else { return false }
      next += 1
    }
    return new[next...].elementsEqual(ids.flatMap { Array("{#\($0)}".unicodeScalars) })
  }

  private func words(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars
      .filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
  }

  private func rules(_ bytes: [UInt8]) -> Set<String> {
    Set(Manuscript(path: "", bytes: bytes).findings.map(\.rule.name))
  }

  @Test func shippedFilesAreInOrderAlready() throws {
    let files = try files()
    #expect(files.count > 8)
    for file in files {
      #expect(complaint(file, beside: files) == nil, "\(file.path)")
      #expect(CurriculumFolder(files: files).formatting(file).bytes == file.bytes, "\(file.path)")
    }
  }

  @Test("Five hundred damaged files, two thousand with CULTURA_LONG=1", arguments: [1, 2, 3, 4] as [UInt64])
  func damaged(seed: UInt64) throws {
    let files = try files()
    var chance = Chance(state: seed)
    var formatted = 0
    let rounds = getenv("CULTURA_LONG") == nil ? 125 : 500
    for round in 0..<rounds {
      guard let file = files.randomElement(using: &chance) else { return }
      let damaged = File(path: file.path, bytes: file.bytes.damaged(&chance))
      let complaint = complaint(damaged, beside: files)
      #expect(complaint == nil, "seed \(seed), round \(round), \(file.path)")
      if complaint != nil { return }
      formatted += Manuscript(path: "", bytes: damaged.bytes).scenes.isEmpty ? 0 : 1
    }
    #expect(formatted > rounds / 2)
  }

  /// Spaces, tabs and ids gone or doubled: what `fmt` is for.
  @Test(
    "A hundred untidy files, two thousand with CULTURA_LONG=1, are put in order", arguments: [5, 6, 7, 8] as [UInt64])
  func untidy(seed: UInt64) throws {
    let files = try files()
    var chance = Chance(state: seed)
    var stamped = 0
    for round in 0..<(getenv("CULTURA_LONG") == nil ? 30 : 500) {
      guard let file = files.randomElement(using: &chance) else { return }
      let untidy = File(path: file.path, bytes: file.bytes.untidied(&chance))
      let complaint = complaint(untidy, beside: files)
      #expect(complaint == nil, "seed \(seed), round \(round), \(file.path)")
      if complaint != nil { return }
      stamped += CurriculumFolder(files: [untidy]).formatting(untidy).stamped.count
    }
    #expect(stamped > 5)
  }
}

extension [UInt8] {
  fileprivate func untidied(_ chance: inout Chance) -> [UInt8] {
    var text = String(decoding: self, as: UTF8.self)
    let id = #/ \{#[^ }]*\}/#
    if Bool.random(using: &chance) { text = text.replacing(id, with: "") }
    let share = Int.random(in: 4...60, using: &chance)
    var out = "\u{FEFF}"
    for scalar in text.unicodeScalars {
      let isHit = Int.random(in: 0..<share, using: &chance) == 0
      switch scalar {
      case " " where isHit:
        out += [" ", "  ", "\t", "\u{A0}", "", "\n"].randomElement(using: &chance) ?? ""
      case "\n" where isHit:
        out += ["\r\n", "\n\n\n", " \n", "\n  ", "\n\t", "\n    "].randomElement(using: &chance) ?? ""
      case "{" where isHit, "`" where isHit, "-" where isHit: out += String(scalar) + " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return Array(out.utf8)
  }
}
