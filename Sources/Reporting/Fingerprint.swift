import Crypto
import Learning

extension Table.Source {
  /// The source made of these learners' journals; `sums` are their last sums by learner id, empty where
  /// there is no journal. The fingerprint is SHA-256 over `id sum` lines, sorted by id.
  package init(sums: [String: String]) {
    var hash = SHA256()
    for (learner, sum) in sums.sorted(by: { $0.key < $1.key }) {
      hash.update(data: Array("\(learner) \(sum)\n".utf8))
    }
    self.init(journals: sums.count, fingerprint: hash.finalize().hex)
  }
}
