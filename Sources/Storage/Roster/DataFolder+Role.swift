import Curricula
import Learning

extension DataFolder {
  /// What the roster says about a learner, with every assignment; nil where there is no roster.
  ///
  /// Asked for at each start, so only those lines are read, and their sums are not checked. A damaged roster is
  /// HR's to mend, and keeps nobody from learning.
  package func ownRoster(of learner: LearnerID) -> [RosterRecord]? {
    guard let bytes = try? root.contents(of: RosterReading.fileName) else { return nil }
    let mention = Array(#""learner":"\#(learner)""#.utf8)
    let assignment = Array(#""kind":"assigned""#.utf8)
    var records: [RosterRecord] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"))
    where line.prefix(160).firstRange(of: assignment) != nil || line.firstRange(of: mention) != nil {
      if let json = try? JSON(line), let read = try? RosterLine(json, seq: records.count + 1) {
        records.append(read.record)
      }
    }
    return records
  }
}
