import Testing

/// The rooms keep to their doors: who may import whom, and what the pure ones never do.
@Suite struct ArchitectureTests {
  /// What each folder of Sources may import.
  private static let doors: [String: Set<String>] = [
    "Curricula": ["Crypto", "Swift"],
    "Learning": ["Curricula", "Crypto", "Glibc.exp", "Glibc.pow"],
    "Reporting": ["Curricula", "Learning", "Crypto"],
    "Storage": ["Curricula", "Learning", "Crypto", "Dispatch", "FoundationEssentials", "Glibc", "Synchronization"],
    "cultura": [
      "Curricula", "Learning", "Reporting", "Storage", "CEditline", "Crypto", "ArgumentParser", "Dispatch",
      "FoundationEssentials", "Glibc", "Synchronization",
    ],
  ]

  /// Files, the clock, the screen, the environment, chance.
  private static let impure =
    [
      "FileManager", "FileHandle", "fopen", "mkdir", "unlink", "Date(", "Date.now", ".now", "Clock", "clock_gettime",
      "gettimeofday", "localtime_r", "print(", "debugPrint(", "puts", "printf", "stdout", "stderr",
      "getenv", "setenv", "ProcessInfo", "CommandLine", ".random(", "SystemRandomNumberGenerator", "randomElement",
      "shuffled(", "Thread", "Task",
    ] + systemCalls

  /// Calls whose names are good words for functions of ours: where the folder declares one, it is that.
  private static let systemCalls = [
    "open(", "read(", "write(", "close(", "rename(", "stat(", "time(", "exit(", "readLine(",
  ]

  private static let never = [
    "fatalError(", "preconditionFailure(", "unsafeBitCast(", "unowned(unsafe)", "nonisolated(unsafe)",
  ]

  private struct Source {
    let path: String
    let scan: SourceScan
  }

  private static let scanned: [String: [Source]] = doors.reduce(into: [:]) { all, door in
    let files = Disk.files(below: "\(Place.root)/Sources/\(door.key)", ending: ".swift")
    all[door.key] = files.map { Source(path: $0, scan: SourceScan((try? Disk.text($0)) ?? "import Unreadable")) }
  }

  private static func sources(_ target: String) throws -> [Source] {
    let sources = scanned[target] ?? []
    try #require(!sources.isEmpty, "no source in \(target)")
    return sources
  }

  @Test func everyFolderOfSourcesHasItsDoors() {
    let folders = Disk.names(in: "\(Place.root)/Sources").filter { $0 != "CEditline" }
    #expect(Set(folders) == Set(Self.doors.keys))
  }

  @Test("A folder imports what the design allows", arguments: doors.keys.sorted())
  func imports(target: String) throws {
    let allowed = try #require(Self.doors[target])
    for source in try Self.sources(target) {
      #expect(source.scan.imports(outside: allowed) == [], "\(source.path)")
    }
  }

  @Test("A pure folder touches nothing", arguments: ["Curricula", "Learning", "Reporting"])
  func pure(target: String) throws {
    let sources = try Self.sources(target)
    let own = sources.reduce(into: Set<String>()) { $0.formUnion($1.scan.declared) }
    let impure = Self.impure.filter { !(Self.systemCalls.contains($0) && own.contains($0)) }
    for source in sources {
      #expect(source.scan.uses(of: impure) == [], "\(source.path)")
    }
  }

  @Test("Nothing is forced", arguments: doors.keys.sorted())
  func forced(target: String) throws {
    for source in try Self.sources(target) {
      #expect(source.scan.forcedUnwraps == [], "\(source.path)")
      #expect(source.scan.uses(of: Self.never) == [], "\(source.path)")
    }
  }

  @Test("The scan finds what is impure", arguments: impure)
  func finds(word: String) {
    let isCall = word.hasSuffix("(")
    #expect(SourceScan("let x = \(word)\(isCall ? ")" : "")").uses(of: [word]) == [.init(line: 1, what: word)])
    #expect(SourceScan("\n// \(word))\nlet x = \"\(word))\" /* \(word)) */").uses(of: [word]) == [])
    #expect(SourceScan("say(\"at \\(f(\(word)\(isCall ? ")" : "")))\")").uses(of: [word]).count == 1)
  }

  @Test(
    "The scan knows words from parts of words",
    arguments: [
      "isOpen(x)", "file.open(x)", "blueprint(x)", "let nowhere = 1", "x.nowhere", "reopen(x)", "let Taskforce = 1",
    ])
  func passes(line: String) {
    #expect(SourceScan(line).uses(of: ["open(", "print(", ".now", "Task"]) == [])
  }

  @Test(
    "The scan finds what is forced",
    arguments: [
      "let x = y!", "try! f()", "x as! Int", "a[0]!.b", "f()!", "var x: Int!", "x = { $0 }!", "say(\"\\(x!)\")",
      "\"a\"!",
    ])
  func finds(forced line: String) {
    #expect(SourceScan(line).forcedUnwraps.count == 1)
  }

  @Test(
    "The scan lets negation and comparison be",
    arguments: [
      "if !x { }", "x != y", "x!=y", "f(!x)", "// y!", "let s = \"no!\"", "#if !DEBUG", "let s = #\"x\"!\"#", "x ?? !y",
      "let s = \"\"\"\n  no! \"x\"!\n  \"\"\"",
    ])
  func passes(unforced line: String) {
    #expect(SourceScan(line).forcedUnwraps == [])
  }

  @Test(
    "The scan finds imports",
    arguments: [
      "import Foundation", "@preconcurrency import Foundation", "import struct Foundation.Date",
      "@testable import Storage",
      "package import Glibc", "import func Glibc.open", "@_spi(x) import Glibc",
    ])
  func finds(importing line: String) {
    #expect(SourceScan("import Crypto\n" + line).imports(outside: ["Crypto", "Glibc.exp"]).map(\.line) == [2])
  }

  @Test(
    "The scan lets allowed imports be",
    arguments: [
      "import Crypto", "import func Glibc.exp", "// import Foundation", "let x = \"import Foundation\"",
      "let important = 1",
    ])
  func passes(importing line: String) {
    #expect(SourceScan(line).imports(outside: ["Crypto", "Glibc.exp"]) == [])
  }
}
