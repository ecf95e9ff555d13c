import Curricula
import FoundationEssentials

@main struct Cultura {
  static func main() {
    let files = CommandLine.arguments.dropFirst().compactMap { path in
      FileManager.default.contents(atPath: path).map { CurriculumFolder.File(path: path, bytes: Array($0)) }
    }
    for file in Linter.lint(files) {
      for f in file.findings {
        print("\(file.path):\(f.place.line):\(f.place.column): \(f.rule.severity): \(f.sentence.es) [\(f.rule.name)]\n     \(f.remedy.es)")
      }
    }
  }
}
