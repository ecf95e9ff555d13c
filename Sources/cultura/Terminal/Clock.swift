import Glibc
import Learning

/// The one place that asks the machine for the time.
enum Clock {
  /// Now, with the offset of this machine's time zone.
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offset: Int(local.tm_gmtoff / 60))
  }

  /// Milliseconds of a clock that only goes forward.
  static var ticks: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
