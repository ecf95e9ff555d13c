import ArgumentParser
import Curricula
import Reporting
import Storage

/// A table on its way out: in the form asked for, to the place asked for.
struct TableOutput {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  private let table: Table
  private let format: Format
  private let output: String?
  private let options: GlobalOptions
  private let help: String?

  /// `help` is the command that says what each figure means, where there are figures.
  init(_ table: Table, format: Format, output: String?, _ options: GlobalOptions, help: String?) {
    self.table = table
    self.format = format
    self.output = output
    self.options = options
    self.help = help
  }

  func write() throws {
    var text = ""
    let language = options.language
    switch format {
    case .text where options.plain || Surroundings.wantsPlain:
      table.writePlain(to: &text, language: language, help: help)
    case .text: table.writeText(to: &text, language: language, width: columns, help: help)
    case .csv: table.writeCSV(to: &text, language: language)
    case .json: table.writeJSON(to: &text, language: language)
    }
    if let output {
      try AtomicFile.write(output, Array(text.utf8))
    } else {
      Console.write(text, to: 1)
    }
  }

  /// A file is for reading anywhere.
  private var columns: Int { output == nil ? max(40, Terminal.columns) : 80 }
}
