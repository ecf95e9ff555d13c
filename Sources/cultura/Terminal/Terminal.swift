import Glibc

/// What the program can know about the terminal it speaks to.
enum Terminal {
  static var readsFromTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  static var writesToTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of standard output in columns: asked of the terminal, else `$COLUMNS`, else 80.
  static var columns: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// True when escape sequences would be shown instead of obeyed.
  static var isDumb: Bool { ["", "dumb"].contains(environment("TERM") ?? "") }

  /// True unless the person asked for no colour (https://no-color.org).
  static var allowsColour: Bool { !isDumb && (environment("NO_COLOR") ?? "").isEmpty }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
