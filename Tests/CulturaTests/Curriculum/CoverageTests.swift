import ArgumentParser
import Curricula
import Glibc
import Testing

@testable import cultura

/// Every idea the service-culture curriculum draws on lives somewhere, and `docs/coverage.md` says where.
@Suite struct CoverageTests {
  private struct Concept {
    let id: String
    let idea: String
    /// Homes besides lessons and instruments: a file of the repository, or a command.
    let homes: [String]
  }

  private static let concepts: [Concept] = {
    let text = (try? Disk.text(Place.root + "/docs/concepts.md")) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("| S") }.map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
        .map { String($0).trimmed }
      let homes = cells.count > 2 ? cells[2].matches(of: /`([^`]+)`/).map { String($0.output.1) } : []
      return Concept(id: cells.first ?? "", idea: cells.count > 1 ? cells[1] : "", homes: homes)
    }
  }()

  /// By concept, the lessons and instruments that name it in their `source:`, in the order of the curriculum.
  private static let written: [String: [(id: String, title: String, kind: Lesson.Kind)]] = {
    var homes: [String: [(id: String, title: String, kind: Lesson.Kind)]] = [:]
    for folder in Written.folders {
      for id in folder.lessonIDs + folder.instrumentIDs {
        guard let header = folder.header(id, in: folder.sourceLanguage),
          let words = folder.header(id, in: .en)
        else { continue }
        for concept in (header.source ?? "").split(separator: ",").map({ String($0).trimmed }) {
          homes[concept, default: []].append((id, words.title, header.kind))
        }
      }
    }
    return homes
  }()

  @Test("There are eighty-two ideas, each told apart")
  func inventory() {
    #expect(Self.concepts.count == 82)
    #expect(Set(Self.concepts.map(\.id)).count == 82)
  }

  @Test("Every idea has a home")
  func everyIdeaLives() {
    for concept in Self.concepts {
      #expect(!concept.homes.isEmpty || Self.written[concept.id] != nil, "\(concept.id): \(concept.idea)")
    }
  }

  @Test("Every home is there")
  func homesExist() {
    let commands = Set(Cultura.configuration.subcommands.compactMap { $0.configuration.commandName })
    for home in Self.concepts.flatMap(\.homes) {
      let words = home.split(separator: " ")
      if words.first == "cultura" {
        #expect(words.count > 1 && commands.contains(String(words[1])), "\(home)")
      } else {
        #expect(Disk.exists(Place.root + "/" + home), "\(home)")
      }
    }
  }

  @Test("A lesson names only ideas that there are")
  func claimsAreKnown() {
    let known = Set(Self.concepts.map(\.id))
    let ours = Self.written.filter { $0.key.hasPrefix("S") && $0.key.contains(".") }
    for (concept, homes) in ours { #expect(known.contains(concept), "\(concept) in \(homes.map(\.id))") }
  }

  @Test("docs/coverage.md says where each lives; CULTURA_RENEW=1 writes it")
  func document() throws {
    let path = Place.root + "/docs/coverage.md"
    if getenv("CULTURA_RENEW") != nil { try Disk.write(Self.page, to: path) }
    #expect(try Disk.text(path) == Self.page)
  }

  private static var page: String {
    var page = """
      # Where each idea lives

      Made from [concepts.md](concepts.md) and from what lessons and instruments name in their headers (`source:`). Do not edit:
      `CULTURA_RENEW=1 swift test --filter CoverageTests` writes it anew.

      | id | idea | lessons | instruments | elsewhere |
      |---|---|---|---|---|

      """
    for concept in concepts {
      let homes = written[concept.id] ?? []
      let lessons = homes.filter { $0.kind == .lesson }.map(\.title).joined(separator: "; ")
      let instruments = homes.filter { $0.kind != .lesson }.map(\.title).joined(separator: "; ")
      let elsewhere = concept.homes.map { "`\($0)`" }.joined(separator: ", ")
      page += "| \(concept.id) | \(concept.idea) | \(lessons) | \(instruments) | \(elsewhere) |\n"
    }
    return page
  }
}
