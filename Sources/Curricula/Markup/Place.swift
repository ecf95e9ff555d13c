/// Where something stands in a file: 1-based line and column in Unicode scalars, and its length in scalars.
package struct Place: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int
  package var length: Int

  package init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = length
  }

  package static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
