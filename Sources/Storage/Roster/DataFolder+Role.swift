import Curricula
import Learning

extension DataFolder {
  /// A learner's role on a day; nil where no roster tells.
  ///
  /// Asked for at each start, so only the lines about this learner are read, and their sums are not checked. A damaged
  /// roster is HR's to mend, and keeps nobody from learning.
  package func role(of learner: LearnerID, on day: Day) -> String? {
    guard let bytes = try? root.contents(of: RosterReading.fileName) else { return nil }
    let mention = Array(#""learner":"\#(learner)""#.utf8)
    var records: [RosterRecord] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.firstRange(of: mention) != nil {
      if let json = try? JSON(line), let read = try? RosterLine(json, seq: records.count + 1) {
        records.append(read.record)
      }
    }
    return Roster(records, on: day).members[learner.description]?.role
  }
}
