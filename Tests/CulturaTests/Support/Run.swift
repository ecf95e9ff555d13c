import Glibc
import Testing

/// A program run to its end with lines on its standard input; what it said on both outputs, in order.
struct Run {
  let output: String
  /// The exit code, or minus the signal that ended it.
  let code: Int32

  /// A shell command line, with `cultura` on the path.
  static func shell(
    _ command: String, input: [String] = [], environment: [String: String], in folder: String,
    within seconds: Double = 30
  ) throws -> Run {
    let environment = environment.merging(["PATH": "\(Place.programs):/usr/bin:/bin"]) { first, _ in first }
    return try Run(
      ["/bin/sh", "-c", "cd '\(folder)'\n\(command)\n"], input: input, environment: environment, within: seconds)
  }

  /// `cultura` itself; without lines its standard input is empty.
  static func cultura(
    _ arguments: [String], input: [String] = [], environment: [String: String], within seconds: Double = 30
  ) throws -> Run {
    try Run([Place.program] + arguments, input: input, environment: environment, within: seconds)
  }

  private init(_ arguments: [String], input: [String], environment: [String: String], within seconds: Double) throws {
    // Files, not pipes: a pipe's end that another test's child happens to inherit never closes.
    let files = try TemporaryFolder()
    try Disk.write(input.map { $0 + "\n" }.joined(), to: files["in"])
    let process = try Run.spawn(arguments, environment, from: files["in"], to: files["out"])
    let deadline = Ticks.now() + seconds
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if Ticks.now() > deadline {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        Issue.record("\(arguments) did not end within \(seconds) s")
        break
      }
      usleep(2_000)
    }
    output = String(decoding: try Disk.read(files["out"]), as: UTF8.self)
    let signal = status & 0x7F
    code = signal == 0 ? status >> 8 & 0xFF : -signal
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String], from input: String, to output: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    // Two outputs that are one file keep their order.
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for text in argv + envp { free(text) }
      posix_spawn_file_actions_destroy(&actions)
    }
    var process: pid_t = 0
    let program = try #require(arguments.first)
    let error = posix_spawn(&process, program, &actions, nil, &argv, &envp)
    try #require(error == 0, "cannot start \(program): error \(error)")
    return process
  }
}

/// A clock that only goes forward, in seconds.
enum Ticks {
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
