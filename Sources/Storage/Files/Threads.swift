import Dispatch
import Glibc
import Synchronization

/// How many things to read side by side.
package enum Threads {
  /// As many as there are processors, at most eight.
  package static var available: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 8) }
}

extension Array where Element: Sendable {
  /// Transforms the elements on several threads; the results keep their order.
  package func map<Output: Sendable>(
    threads: Int, _ transform: @Sendable (Element) -> Output
  ) -> [Output] {
    // More slices than threads, so that one with long journals does not hold up the rest.
    let sliceCount = Swift.min(count, Swift.max(threads, 1) * 8)
    guard threads > 1, sliceCount > 1 else { return map { transform($0) } }
    let slices = Mutex([[Output]](repeating: [], count: sliceCount))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let slice = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard slice < sliceCount else { return }
        let range = (count * slice / sliceCount)..<(count * (slice + 1) / sliceCount)
        let outputs = self[range].map { transform($0) }
        slices.withLock { $0[slice] = outputs }
      }
    }
    return slices.withLock { $0.flatMap { $0 } }
  }
}
