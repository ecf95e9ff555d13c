import Glibc

/// The real program on a real terminal of its own, driven as a person would.
final class PseudoTerminal {
  enum Ending: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// What a shell would find changed if the program left the terminal in a mess.
  struct Attributes: Equatable {
    let input, output, control, local: UInt32
    let characters: [UInt8]
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// As it was before the program started.
  let initial: Attributes
  private let master: Int32
  /// Held open, so that the terminal outlives the program and can be asked about afterwards.
  private let slave: Int32
  private let process: pid_t
  /// What must outlive the program, its folders above all.
  private let surroundings: AnyObject?
  private var ending: Ending?
  private var output: [UInt8] = []
  private var read = 0

  /// Starts `cultura` beside the test bundle; `environment` adds to a minimal one.
  init(
    arguments: [String] = [], environment: [String: String] = [:], columns: UInt16 = 80, rows: UInt16 = 24,
    keeping surroundings: AnyObject? = nil
  ) throws {
    self.surroundings = surroundings
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.master, &ends.slave, &name, nil, nil) == 0 else {
      throw Failure(description: "no pseudo-terminal: errno \(errno)")
    }
    (master, slave) = ends
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    Self.setSize(master, columns, rows)
    initial = Self.attributes(of: slave)
    let base = [
      "HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
      "TERM": "xterm-256color",
    ]
    process = try Self.spawn(
      [Place.program] + arguments, base.merging(environment) { $1 }.map { "\($0)=\($1)" }, terminal: path)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(slave)
    close(master)
  }

  var attributes: Attributes { Self.attributes(of: slave) }

  private static func attributes(of terminal: Int32) -> Attributes {
    var found = termios()
    tcgetattr(terminal, &found)
    return Attributes(
      input: found.c_iflag, output: found.c_oflag, control: found.c_cflag, local: found.c_lflag,
      characters: withUnsafeBytes(of: found.c_cc) { Array($0) })
  }

  /// Types; control keys need a prompt to have come first, before it they are the line discipline's.
  func send(_ text: String) { send(bytes: Array(text.utf8)) }

  func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // A program whose output nobody takes reads no more.
        if !collect(within: 20), hasEnded() { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Waits until `text` appears, and answers what came since the last call, up to and with it.
  @discardableResult
  func expect(_ text: String, within seconds: Double = 30) throws -> String {
    let wanted = Array(text.utf8)
    let deadline = Ticks.now() + seconds
    while true {
      if let end = end(of: wanted) {
        defer { read = end }
        return String(decoding: output[read..<end], as: UTF8.self)
      }
      let hasEnded = hasEnded()
      if collect(within: 50) { continue }
      if hasEnded || Ticks.now() > deadline {
        let rest = String(decoding: output[read...], as: UTF8.self)
        let how = ending.map { "the program ended (\($0))" } ?? "nothing more came in \(seconds) s"
        throw Failure(description: "expected \(text.debugDescription); \(how) after \(rest.debugDescription)")
      }
    }
  }

  func resize(columns: UInt16, rows: UInt16 = 24) { Self.setSize(master, columns, rows) }

  func signal(_ number: Int32) { kill(process, number) }

  /// Waits for the program to end.
  func wait(within seconds: Double = 30) throws -> Ending {
    let deadline = Ticks.now() + seconds
    while !hasEnded() {
      // A program whose output nobody takes would wait for ever.
      collect(within: 20)
      if Ticks.now() > deadline { throw Failure(description: "still running after \(seconds) s") }
    }
    while collect(within: 0) {}
    return ending ?? .exited(-1)
  }

  /// All that has been shown so far.
  func transcript() -> String {
    while collect(within: 0) {}
    return String(decoding: output, as: UTF8.self)
  }

  private func end(of wanted: [UInt8]) -> Int? {
    var start = read
    while start + wanted.count <= output.count {
      if output[start..<start + wanted.count].elementsEqual(wanted) { return start + wanted.count }
      start += 1
    }
    return nil
  }

  @discardableResult
  private func collect(within milliseconds: Int32) -> Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(master, &chunk, chunk.count)
    if count > 0 { output += chunk[..<count] }
    return count > 0
  }

  private func hasEnded() -> Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    let signal = status & 0x7F
    ending = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
    return true
  }

  /// Whether the program is over.
  var hasEndedForGood: Bool { hasEnded() }

  private static func spawn(
    _ arguments: [String], _ environment: [String], terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // The first terminal a session leader opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let ownSession: Int16 = 0x80
    let ownSignals = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, ownSession | ownSignals)
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer {
      (argv + envp).forEach { free($0) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var process: pid_t = 0
    let error = posix_spawn(&process, arguments[0], &actions, &attributes, &argv, &envp)
    guard error == 0 else { throw Failure(description: "cannot start \(arguments[0]): error \(error)") }
    return process
  }

  private static func setSize(_ terminal: Int32, _ columns: UInt16, _ rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }
}
