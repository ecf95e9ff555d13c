import ArgumentParser
import Curricula
import Glibc
import Storage

/// The one place where what went wrong becomes a sentence on standard error and an exit code.
enum ExitStatus {
  static func of(_ work: () throws -> Void) -> Int32 {
    do {
      try work()
      return 0
    } catch let failure as Failure {
      return say(failure)
    } catch let error as StorageError {
      return say(Failure(error))
    } catch {
      return sayUsage(error)
    }
  }

  private static func say(_ failure: Failure) -> Int32 {
    let words = failure.words[failure.language ?? Interface.language]
    if !words.isEmpty { Console.write(words + "\n", to: STDERR_FILENO) }
    return failure.code.rawValue
  }

  /// Help asked for goes to standard output; a command line that cannot be read, to standard error.
  private static func sayUsage(_ error: Error) -> Int32 {
    let isHelp = Cultura.exitCode(for: error).isSuccess
    let text = Usage.localized(
      isHelp ? Cultura.message(for: error) : Cultura.fullMessage(for: error), Interface.language,
      arguments: Array(CommandLine.arguments.dropFirst()))
    Console.write(text + "\n", to: isHelp ? STDOUT_FILENO : STDERR_FILENO)
    return isHelp ? 0 : Failure.Code.usage.rawValue
  }
}
