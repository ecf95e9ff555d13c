import Curricula
import Learning

/// What a report says, before a writer decides how it looks.
package struct Table: Hashable, Sendable {
  /// The report's stable name, as typed after `cultura report`.
  package var report: String
  package var title: Bilingual
  /// The report in one line.
  package var headline: Bilingual
  /// The day it speaks of.
  package var asOf: Day
  package var source: Source
  /// Who had it made, and when; nil until it leaves the program.
  package var provenance: Provenance?
  /// What the headline counts, for programs.
  package var totals: [Total] = []
  package var columns: [Column]
  /// A cell for each column, in the columns' order; those with the same heading stand together.
  package var rows: [[Cell]] = []
  package var notes: [Bilingual] = []
  package var definitions: [Definition] = []
  /// What stands where the rows would, when there are none.
  package var emptiness: Bilingual
  /// Below how many people values are kept back; nil where that differs by column, as the definitions then say.
  package var smallestGroup: Int? = Figure.smallestGroup

  package init(
    report: String, title: Bilingual, headline: Bilingual, asOf: Day, source: Source, columns: [Column],
    emptiness: Bilingual
  ) {
    self.report = report
    self.title = title
    self.headline = headline
    self.asOf = asOf
    self.source = source
    self.columns = columns
    self.emptiness = emptiness
  }
}

extension Table {
  /// What the figures were computed from, so that two reports can be told apart.
  package struct Source: Hashable, Sendable {
    /// How many learners' journals were read.
    package var journals: Int
    /// SHA-256 over the sorted learner ids and their journals' last sums, 64 hex digits.
    package var fingerprint: String

    package init(journals: Int, fingerprint: String) {
      self.journals = journals
      self.fingerprint = fingerprint
    }
  }

  /// Who had an export made, and when.
  package struct Provenance: Hashable, Sendable {
    package var made: Moment
    /// The login name of whoever ran the program.
    package var by: String
    /// What was typed after `cultura`, without where data and curricula lie: enough to make it again.
    package var command: [String]

    package init(made: Moment, by: String, command: [String]) {
      self.made = made
      self.by = by
      self.command = command
    }
  }

  package struct Total: Hashable, Sendable {
    /// The key in JSON; never changes once published.
    package var key: String
    package var title: Bilingual
    package var count: Int

    package init(_ key: String, _ title: Bilingual, _ count: Int) {
      self.key = key
      self.title = title
      self.count = count
    }
  }

  /// What a column or a total means, in one sentence.
  package struct Definition: Hashable, Sendable {
    /// The key of the column or total.
    package var key: String
    package var sentence: Bilingual

    package init(_ key: String, _ sentence: Bilingual) {
      self.key = key
      self.sentence = sentence
    }
  }

  package struct Column: Hashable, Sendable {
    package enum Alignment: Sendable { case left, right }

    /// Where a column is to be seen.
    package enum Presence: Sendable {
      case everywhere
      /// On a screen once, above the rows that share it.
      case heading
      /// Not on a screen when all of its cells are zero.
      case unlessZero
      /// In CSV and JSON only.
      case data
    }

    /// The key in JSON; never changes once published.
    package var key: String
    /// The name beside or above its values.
    package var title: Bilingual
    /// A shorter name for the head of a table on a screen.
    package var shortTitle: Bilingual
    package var alignment: Alignment
    package var presence: Presence

    package init(
      _ key: String, _ title: Bilingual, short shortTitle: Bilingual? = nil, alignment: Alignment = .left,
      presence: Presence = .everywhere
    ) {
      self.key = key
      self.title = title
      self.shortTitle = shortTitle ?? title
      self.alignment = alignment
      self.presence = presence
    }
  }
}
