import Curricula
import Learning
import Storage

/// Who signs a file that goes out: the data folder's issuer, or whoever has a key file of OpenSSH.
struct ReportSigner {
  private let secret: IssuerSecret

  init(_ key: String, _ options: GlobalOptions) throws {
    if key == "issuer" {
      let path = try options.dataPath()
      guard let secret = try DataFolder.existing(path: path)?.issuerSecret() else {
        throw Failure(.noInput, ExportPhrase.noIssuerKey(path).words)
      }
      self.secret = secret
    } else {
      let bytes = try CurriculumFiles.file(key, limit: 1 << 16).bytes
      guard let secret = String(validating: bytes, as: UTF8.self).flatMap({ IssuerSecret(openSSH: $0) }) else {
        throw Failure(.badData, ExportPhrase.notAKey(key).words)
      }
      self.secret = secret
    }
  }

  /// Writes `<file>.sig` and says how it is checked.
  func sign(_ path: String, _ bytes: [UInt8], _ language: Language) throws {
    guard let signature = SSHSignature.armored(bytes, by: secret) else {
      throw Failure(.badData, CertifyingPhrase.cannotSign.words)
    }
    try AtomicFile.write(path + ".sig", Array(signature.utf8))
    let said = ExportPhrase.signed(file: path, signature: path + ".sig", line: secret.key.sshLine)
    Console.write(said.words[language] + "\n", to: 2)
  }
}
