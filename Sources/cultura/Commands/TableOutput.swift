import ArgumentParser
import Curricula
import Learning
import Reporting
import Storage

/// A table on its way out: in the form asked for, to the place asked for, saying who had it made and when.
struct TableOutput {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json, xlsx, html }

  private var table: Table
  private let export: ExportOptions
  private let options: GlobalOptions
  private let help: String?

  /// `help` is the command that says what each figure means, where there are figures.
  init(_ table: Table, _ export: ExportOptions, _ options: GlobalOptions, help: String?) {
    self.table = table
    self.export = export
    self.options = options
    self.help = help
    self.table.provenance = Table.Provenance(
      made: Clock.now, by: Surroundings.login ?? "–", command: ExportOptions.command)
  }

  func write() throws {
    try export.check()
    guard export.format != .xlsx || table.fitsWorkbook else { throw Failure(.usage, ExportPhrase.tooLong.words) }
    let bytes = bytes
    if let output = export.output {
      let signer = try export.sign.map { try ReportSigner($0, options) }
      try AtomicFile.write(output, bytes)
      try signer?.sign(output, bytes, options.language)
    } else {
      Console.write(bytes, to: 1)
    }
  }

  private var bytes: [UInt8] {
    var text = ""
    let language = options.language
    switch export.format {
    case .text:
      var shown = table
      // Who reads it on a screen knows when and by whom; a file has nobody to ask.
      if export.output == nil { shown.provenance = nil }
      let help = export.output == nil ? help : nil
      if options.plain || Surroundings.wantsPlain {
        shown.writePlain(to: &text, language: language, help: help)
      } else {
        shown.writeText(to: &text, language: language, width: columns, help: help)
      }
    case .csv: table.writeCSV(to: &text, language: language, byteOrderMark: export.bom)
    case .json: table.writeJSON(to: &text, language: language)
    case .html: text = table.html(language)
    case .xlsx: return table.workbook(language)
    }
    return Array(text.utf8)
  }

  /// A file is for reading anywhere.
  private var columns: Int { export.output == nil ? max(40, Terminal.columns) : 80 }
}
