import Curricula

/// The figures behind a drawing, or a heat map: a table with a caption and headings for every cell.
struct DataTable {
  struct Entry {
    var text: String
    /// 0…1 for a heat map: how dark the cell is; nil leaves it white.
    var heat: Double?
    /// Whether it is words rather than a number.
    var isText = false

    init(_ text: String, heat: Double? = nil, isText: Bool = false) {
      self.text = text
      self.heat = heat
      self.isText = isText
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
        number == 0
          ? "<th scope=\"row\">\(entry.text)</th>"
          : "<td\(entry.attributes)>\(entry.text)</td>"
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
  /// Words stand at the left; a heat map's cell goes from white to dark blue, and its letters change colour where both
  /// contrasts are 4.5 to 1.
  fileprivate var attributes: HTML {
    guard let heat else { return isText ? " class=\"words\"" : "" }
    let share = min(1, max(0, heat))
    func mix(_ white: Double, _ full: Double) -> Int { Int((white + share * (full - white)).rounded()) }
    let letters = share > 0.75 ? "#fff" : "#000"
    return " style=\"--b:rgb(\(mix(255, 24)),\(mix(255, 78)),\(mix(255, 119)));--t:\(letters)\""
  }
}
