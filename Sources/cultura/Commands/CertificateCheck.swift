import ArgumentParser
import Curricula
import Learning
import Storage

struct CertificateCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: CertifyingPhrase.checkAbstract.text)
  }

  @Argument(help: .init(CertifyingPhrase.whichFile.text, valueName: OptionPhrase.file.text)) var file: String?
  @Flag(help: .init(CertifyingPhrase.codeFlag.text)) var code = false
  @Option(help: .init(CertifyingPhrase.keyFlag.text, valueName: CertifyingPhrase.keyName.text)) var key: String?
  @OptionGroup var options: GlobalOptions

  private var language: Language { options.language }

  func run() throws {
    guard (file == nil) == code else { throw Failure(.usage, CertifyingPhrase.fileOrCode.words) }
    let trusted = try TrustedKey(option: key, data: try? options.dataPath())
    guard let file else { return try checkCode(trusted) }
    let bytes = try CurriculumFiles.file(file).bytes
    guard let found = CertificateFile(bytes) else { throw refused(.notACertificate(file)) }
    let certificate = found.certificate
    let key = trusted?.key ?? certificate.key
    guard certificate.isGenuine(by: key) else {
      throw refused(
        key == certificate.key ? .altered : .otherKey(certificate.key.fingerprint, trusted: key.fingerprint))
    }
    let isUntouched = found.isUntouched(by: key)
    // The facts hold whatever was done to the page, so they are said in any case.
    say(isUntouched ? [.genuine] : [])
    say(facts: certificate.facts, certificate.lessons)
    say([.signedBy(key.fingerprint, trusted?.origin ?? .itself, issuer: certificate.facts.issuer)])
    guard isUntouched else { throw refused(.pageAltered) }
    try requireValid(certificate.facts)
  }

  private func checkCode(_ trusted: TrustedKey?) throws {
    // A code holds no key, and one that came with it would prove nothing.
    guard let trusted else { throw Failure(.usage, CertifyingPhrase.whichKey.words) }
    let bytes = try CodeTyping(Console(isPlain: options.plain || Surroundings.wantsPlain), language).bytes()
    guard let code = CertificateCode(bytes) else { throw refused(.notACode) }
    guard code.isGenuine(by: trusted.key) else { throw refused(.codeNotSigned(trusted.key.fingerprint)) }
    say([.genuine])
    say(facts: code.facts, [])
    say([.signedBy(trusted.key.fingerprint, trusted.origin, issuer: code.facts.issuer)])
    try requireValid(code.facts)
  }

  private func requireValid(_ facts: CertificateFacts) throws {
    guard let last = facts.expires, facts.isExpired(on: Clock.now.day) else { return }
    throw refused(.expired(last.words(language)))
  }

  private func refused(_ phrase: CertifyingPhrase) -> Failure { Failure(.notRight, phrase.words) }

  private func say(_ phrases: [CertifyingPhrase]) {
    for phrase in phrases { Console.write(phrase.words[language] + "\n", to: 1) }
  }

  private func say(facts: CertificateFacts, _ lessons: [CertifiedLesson]) {
    var lines = CertifyingPhrase.facts(facts, in: language).map(\.words[language])
    lines += lessons.map { "  \($0.title), \($0.day.words(language)), \(String($0.revision.prefix(8)))" }
    Console.write("\n" + lines.map { $0 + "\n" }.joined() + "\n", to: 1)
  }
}

/// The key that a certificate must be signed with.
private struct TrustedKey {
  let key: IssuerKey
  let origin: CertifyingPhrase.Origin

  /// The key named, as hex or in a file, else the data folder's own; nil where there is neither.
  init?(option: String?, data path: String?) throws {
    if let option {
      let key =
        try IssuerKey(option)
        ?? String(validating: CurriculumFiles.file(option).bytes, as: UTF8.self).flatMap { IssuerKey($0) }
      guard let key else { throw Failure(.badData, CertifyingPhrase.notAKey(option).words) }
      self.key = key
      origin = .given
      return
    }
    guard let key = try path.flatMap({ try DataFolder.existing(path: $0) })?.issuerKey() else { return nil }
    self.key = key
    origin = .own
  }
}

/// A printed code, typed line by line; at a keyboard a mistyped line is asked for again, else all of them are named.
private struct CodeTyping {
  private let console: Console
  private let language: Language

  init(_ console: Console, _ language: Language) {
    self.console = console
    self.language = language
  }

  func bytes() throws -> [UInt8] {
    var reading = CodeReading()
    var number = 1
    var isWhole = true
    if console.isInteractive { say(.howToType) }
    while !reading.isComplete {
      guard case .line(let text) = console.read(prompt: prompt(number, of: reading.lineCount)) else { break }
      let line = text.trimmed
      if line.isEmpty, console.isInteractive { break }
      if line.isEmpty { continue }
      if isWhole {
        do throws(CodeReading.Fault) {
          try reading.take(line)
          number += 1
        } catch {
          say(.mistyped(line: number, error))
          if console.isInteractive { continue }
          isWhole = false
          number += 1
        }
      } else {
        // Whatever was wrong before, each line tells for itself.
        if let fault = CodeReading.fault(in: line, number: number) { say(.mistyped(line: number, fault)) }
        number += 1
      }
    }
    guard isWhole else { throw Failure(.notRight, CertifyingPhrase.codeMistyped.words) }
    guard let bytes = reading.bytes else {
      throw Failure(.notRight, CertifyingPhrase.codeEnded(after: number - 1, of: reading.lineCount).words)
    }
    console.write("\n")
    return bytes
  }

  private func prompt(_ number: Int, of count: Int?) -> String { count.map { "\(number)/\($0) › " } ?? "\(number) › " }

  private func say(_ phrase: CertifyingPhrase) { console.write(phrase.words[language] + "\n") }
}
