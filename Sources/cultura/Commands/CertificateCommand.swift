import ArgumentParser
import Crypto
import Curricula
import Learning
import Storage

struct CertificateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "certificate", abstract: CertifyingPhrase.abstract.text,
      subcommands: [CertificateMake.self, CertificateCheck.self, CertificateKey.self])
  }
}

struct CertificateMake: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "make", abstract: CertifyingPhrase.makeAbstract.text)
  }

  @Argument(
    help: .init(CertifyingPhrase.whichTraining.text, valueName: CertifyingPhrase.training.text)) var training: String
  @Option(name: .shortAndLong, help: .init(OptionPhrase.output.text, valueName: OptionPhrase.file.text))
  var output: String?
  @Option(help: .init(CertifyingPhrase.nameFlag.text, valueName: CertifyingPhrase.name.text)) var name: String?
  @Option(help: .init(CertifyingPhrase.issuerFlag.text, valueName: CertifyingPhrase.name.text)) var issuer: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try options.library()
    let path = try options.dataPath()
    let learner = try options.identity().id
    let data = try DataFolder.existing(path: path)
    let records = try data?.records(of: learner) ?? []
    let language = Interface.told ?? records.lastLanguage ?? library.sourceLanguage
    var failure: Failure
    do {
      let merit = try Merit(training, Attainments(records), in: library, language, on: Clock.now.day)
      guard let data, let secret = try data.issuerSecret() else { throw Failure.noIssuerKey(path) }
      let facts = CertificateFacts(
        name: try Failure.checked(name ?? data.names().people["\(learner)"]?.name, .name), learner: "\(learner)",
        issuer: try issuerName(merit), training: merit.training, title: merit.title, curriculum: merit.curriculum.id,
        programme: merit.curriculum.title.onOneLine, language: language, lessons: merit.lessons,
        issued: Clock.now.day, expires: merit.expires)
      guard let certificate = Certificate(facts, merit.lessons, signedBy: secret),
        let html = CertificateFile.html(certificate, signedBy: secret)
      else { throw Failure(.badData, CertifyingPhrase.cannotSign.words) }
      guard let output else { return Console.write(html, to: 1) }
      try AtomicFile.write(output, Array(html.utf8))
      Console.write(CertifyingPhrase.made(output).words[language] + "\n", to: 2)
      return
    } catch let reason as Failure {
      failure = reason
    }
    failure.language = language
    throw failure
  }

  private func issuerName(_ merit: Merit) throws -> String {
    guard let name = try Failure.checked(issuer ?? merit.author, .issuer) else {
      throw Failure(.usage, CertifyingPhrase.noIssuer.words)
    }
    return name
  }
}

struct CertificateKey: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "key", abstract: CertifyingPhrase.keyAbstract.text)
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let data = try DataFolder(path: try options.dataPath())
    guard let new = IssuerSecret(seed: Array(Curve25519.Signing.PrivateKey().rawRepresentation)) else {
      throw Failure(.badData, CertifyingPhrase.cannotSign.words)
    }
    let (secret, isNew) = try data.keep(new)
    let key = secret.key
    // The key is what was asked for; what to do with it is advice.
    Console.write("\(CertifyingPhrase.fingerprint(key.fingerprint).words[options.language])\n\n\(key.pem)", to: 1)
    let advice: CertifyingPhrase =
      isNew ? .custody(secret: data.issuerSecretPath, key: data.issuerKeyPath) : .keyIsThere(data.issuerKeyPath)
    Console.write("\n\(advice.words[options.language])\n", to: 2)
  }
}

extension Failure {
  static func noIssuerKey(_ path: String) -> Failure { Failure(.noInput, CertifyingPhrase.noKey(path).words) }

  /// A name to be signed, without spaces around it; nil where there is none, refused where it could deceive a reader.
  fileprivate static func checked(_ name: String?, _ what: CertifyingPhrase) throws -> String? {
    guard let name = name?.trimmed, !name.isEmpty else { return nil }
    guard name == name.onOneLine, name.utf8.count <= 200 else {
      throw Failure(.usage, CertifyingPhrase.badName(what.words).words)
    }
    return name
  }
}
