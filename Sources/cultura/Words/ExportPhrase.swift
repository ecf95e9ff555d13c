import Curricula

/// What is said about tables that go out as files.
enum ExportPhrase {
  case bomFlag, bomWithoutCSV, noScreen, tooLong, signFlag, key, signWithoutFile
  case noIssuerKey(String), notAKey(String), signed(file: String, signature: String, line: String)

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .bomFlag:
      Bilingual(
        es: "Para Excel: empezar el CSV con la marca de UTF-8.", en: "For Excel: begin the CSV with the mark of UTF-8.")
    case .bomWithoutCSV:
      Bilingual(
        es: "--bom es para CSV. Añade --format csv, o quita --bom.",
        en: "--bom is for CSV. Add --format csv, or leave --bom out.")
    case .noScreen:
      Bilingual(
        es: "Un libro de Excel no se lee en la pantalla. Di dónde guardarlo: -o informe.xlsx",
        en: "A workbook cannot be read on a screen. Say where to keep it: -o report.xlsx")
    case .tooLong:
      Bilingual(
        es: "Un libro de Excel no tiene sitio para tantas filas. Usa --format csv.",
        en: "A workbook has no room for so many rows. Use --format csv.")
    case .signFlag:
      Bilingual(
        es: "Firmar el archivo: «issuer», la clave de esta carpeta, o un archivo de clave Ed25519 de OpenSSH.",
        en: "Sign the file: “issuer”, this folder's key, or an Ed25519 key file of OpenSSH.")
    case .key: Bilingual(es: "clave", en: "key")
    case .signWithoutFile:
      Bilingual(
        es: "Solo se firma un archivo. Di dónde guardarlo con -o.", en: "Only a file can be signed. Say where with -o.")
    case .noIssuerKey(let path):
      Bilingual(
        es: "En \(path) no hay clave con que firmar. Créala una vez con: cultura certificate key",
        en: "There is no key to sign with in \(path). Make it once with: cultura certificate key")
    case .notAKey(let path):
      Bilingual(
        es:
          "\(path) no es una clave Ed25519 de OpenSSH sin contraseña. Crea una con: ssh-keygen -t ed25519 -N '' -f clave",
        en:
          "\(path) is not an Ed25519 key of OpenSSH without a passphrase. Make one with: ssh-keygen -t ed25519 -N '' -f key"
      )
    case .signed(let file, let signature, let line):
      Bilingual(
        es: "Firmado: \(signature)\nQuien lo reciba escribe esta línea en un archivo «firmantes», y comprueba:\n"
          + "  cultura \(line)\n  ssh-keygen -Y verify -f firmantes -I cultura -n file -s \(signature) < \(file)",
        en: "Signed: \(signature)\nWhoever receives it writes this line into a file “signers”, and checks:\n"
          + "  cultura \(line)\n  ssh-keygen -Y verify -f signers -I cultura -n file -s \(signature) < \(file)")
    }
  }
}
