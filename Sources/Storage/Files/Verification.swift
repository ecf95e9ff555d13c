import Curricula
import Learning

/// What checking every chained file of a data folder found; nothing is changed.
package struct Verification: Sendable {
  package struct File: Hashable, Sendable {
    /// From the data folder: `learners/ana/journal.jsonl`.
    package var path: String
    package var verdict: Verdict

    package init(path: String, verdict: Verdict) {
      self.path = path
      self.verdict = verdict
    }
  }

  package enum Verdict: Hashable, Sendable {
    case intact(records: Int)
    /// Everything up to the last newline is as written; `bytes` behind it were never finished.
    case torn(records: Int, bytes: Int)
    case damaged(Damage)
    /// `progress.json` has seen more lines than there are.
    case missingLines(expected: Int, found: Int)
    /// `progress.json` has seen another line there.
    case otherHistory(seq: Int)
    case unreadable(StorageError)
  }

  /// The roster, the observations and the indicators, where there are any, then every learner's journal, sorted by id.
  package var files: [File]

  /// Whether every line that was ever acknowledged is there as it was written, as far as can be known.
  package var isClean: Bool { files.allSatisfy(\.verdict.isClean) }
}

extension Verification.Verdict {
  /// Whether every acknowledged line of the file is as it was written.
  package var isClean: Bool {
    switch self {
    case .intact, .torn: true
    case .damaged, .missingLines, .otherHistory, .unreadable: false
    }
  }
}

extension DataFolder {
  /// Checks the chain of the roster, of what was observed and measured, and of every journal.
  package func verify(threads: Int = Threads.available) throws(StorageError) -> Verification {
    var files: [Verification.File] = []
    if let verdict = rosterVerdict() { files.append(.init(path: RosterReading.fileName, verdict: verdict)) }
    let observations = checked(Self.observations, seed: "observations") {
      json, seq throws(Damage.Reason) in try ObservationLine(json, seq: seq)
    }
    let indicators = checked(Self.indicators, seed: "indicators") {
      json, seq throws(Damage.Reason) in try IndicatorLine(json, seq: seq)
    }
    files += [observations, indicators].compactMap { $0 }
    let entries = try learnerEntries().filter { LearnerID($0.name) != nil }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    files += entries.map(threads: threads) { entry in
      Verification.File(
        path: "learners/\(entry.name)/\(JournalReading.fileName)", verdict: self.verdict(on: entry))
    }
    return Verification(files: files)
  }

  private func rosterVerdict() -> Verification.Verdict? {
    do throws(StorageError) {
      guard let reading = try RosterReading(in: root) else { return nil }
      return Self.verdict(on: reading.scan)
    } catch {
      return .unreadable(error)
    }
  }

  private func checked<Entry>(
    _ log: String, seed: String, entry: (JSON, Int) throws(Damage.Reason) -> Entry
  ) -> Verification.File? {
    do throws(StorageError) {
      guard let scan = try ChainedLog.read(log, in: root, seed: seed, entry: entry) else { return nil }
      return Verification.File(path: log, verdict: Self.verdict(on: scan))
    } catch {
      if case .damaged(_, let damage) = error { return Verification.File(path: log, verdict: .damaged(damage)) }
      return Verification.File(path: log, verdict: .unreadable(error))
    }
  }

  private func verdict(on entry: Folder.Entry) -> Verification.Verdict {
    do throws(StorageError) {
      guard let learner = LearnerID(entry.name), let folder = try folder(of: learner) else {
        return .intact(records: 0)
      }
      let saved = try ProgressFile.state(in: folder, of: learner).file
      let reading = try JournalReading(of: learner, in: folder)
      try reading.require(saved)
      return Self.verdict(on: reading.scan)
    } catch {
      switch error {
      case .damaged(_, let damage): return .damaged(damage)
      case .missingLines(_, let expected, let found): return .missingLines(expected: expected, found: found)
      case .otherHistory(_, let seq): return .otherHistory(seq: seq)
      default: return .unreadable(error)
      }
    }
  }

  private static func verdict<Entry>(on scan: LogScan<Entry>) -> Verification.Verdict {
    if let damage = scan.damage { return .damaged(damage) }
    let records = scan.entries.count
    return scan.torn.isEmpty ? .intact(records: records) : .torn(records: records, bytes: scan.torn.count)
  }
}
