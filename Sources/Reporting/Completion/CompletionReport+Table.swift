import Curricula

extension CompletionReport {
  /// The report as columns and rows.
  package var table: Table {
    var table = Table(
      report: "completion", title: words.title, headline: words.headline, asOf: asOf, source: source,
      columns: Self.columns(grouping), emptiness: words.emptiness)
    table.totals = words.totals
    table.rows = rows.map(cells)
    table.notes = words.notes
    table.definitions = Self.definitions(grouping, period)
    return table
  }

  private func cells(_ row: Row) -> [Cell] {
    [
      grouping.cell(row.group), .text(row.lesson), .text(row.title),
      .count(row.assigned), .count(row.started), .share(row.completed, of: row.assigned), .count(row.passed),
      row.firstScore.cell(decimals: 1), row.minutes.cell(decimals: 1), .count(row.unassigned),
    ]
  }
}
