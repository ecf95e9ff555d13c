import Curricula

/// The figures behind a drawing, or a heat map: a table with a caption and headings for every cell.
struct DataTable {
  struct Entry {
    var text: String
    /// 0…1 for a heat map: how dark the cell is; nil leaves it white.
    var heat: Double?

    init(_ text: String, heat: Double? = nil) {
      self.text = text
      self.heat = heat
    }
  }

  var caption: String
  var headings: [String]
  /// The first entry of a row is its heading.
  var rows: [[Entry]]
  var isHeatMap = false

  var html: HTML {
    let head = headings.map { "<th scope=\"col\">\($0)</th>" as HTML }.joined()
    let body = rows.map { row -> HTML in
      let cells = row.enumerated().map { number, entry -> HTML in
        number == 0 ? "<th scope=\"row\">\(entry.text)</th>" : "<td\(entry.style)>\(entry.text)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return """
      <div class="scroll"><table class="\(isHeatMap ? "heat" : "data")">
      <caption>\(caption)</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body.joined())</tbody>
      </table></div>

      """
  }
}

extension DataTable.Entry {
  /// From white to a blue that white letters are read on; the number is there for everyone.
  fileprivate var style: HTML {
    guard let heat else { return "" }
    let share = min(1, max(0, heat))
    func mix(_ white: Double, _ full: Double) -> Int { Int((white + share * (full - white)).rounded()) }
    return
      " style=\"background:rgb(\(mix(255, 24)),\(mix(255, 78)),\(mix(255, 119)));color:\(share > 0.5 ? "#fff" : "#1b1b1b")\""
  }
}
