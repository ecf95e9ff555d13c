import Curricula
import FoundationEssentials

/// Files that lie beside the tests.
enum Fixtures {
  /// `Tests/CurriculaTests`
  static let folder = String(#filePath.dropLast("/Support/Fixtures.swift".count))
  static let repository = String(folder.dropLast("/Tests/CurriculaTests".count))

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  /// The names in a folder, in order.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// A lesson of `Samples/`.
  static func sample(_ name: String) throws -> [UInt8] { try bytes(folder + "/Samples/" + name) }
}

extension Manuscript {
  /// A lesson written in a test.
  init(_ text: String, path: String = "lesson.es.md") { self.init(path: path, bytes: Array(text.utf8)) }
}

/// A lesson that breaks no rule, to be broken: its body replaces the one scene before the ending.
func lesson(_ body: String, header: String = "") -> String {
  """
  ---
  id: muestra
  lang: es
  title: Muestra
  \(body.contains("trust") ? "meter: trust 2/5 Confianza de Ana" : "summary: Ana no puede cobrar.")
  \(header.isEmpty ? "" : header + "\n")---

  \(body)

  ## Gracias {#thanks type=ending outcome=good}

  Ana anota la hora y cuelga.

  """
}

/// `line:column rule` of every finding of a lesson that stands alone.
func findings(in text: String) -> [String] {
  Linter.lint([CurriculumFolder.File(path: "lesson.es.md", bytes: Array(text.utf8))])
    .flatMap(\.findings).map { "\($0.place.line):\($0.place.column) \($0.rule.name)" }
}
