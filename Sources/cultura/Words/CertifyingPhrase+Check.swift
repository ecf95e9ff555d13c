import Curricula
import Learning

extension CertifyingPhrase {
  /// What is said while a certificate is checked.
  var checkingWords: Bilingual {
    switch self {
    case .fileOrCode:
      Bilingual(
        es: "Indica el archivo del certificado, o --code para escribir su código impreso; una cosa de las dos.",
        en: "Name the certificate's file, or give --code to type its printed code; one of the two.")
    case .whichKey:
      Bilingual(
        es:
          "El código no trae la llave. Indica la de quien emite con --key LLAVE: un archivo, o 64 cifras hexadecimales.",
        en: "The code does not hold the key. Name the issuer's with --key KEY: a file, or 64 hex digits.")
    case .notAKey(let word):
      Bilingual(
        es: "\(word) no es una llave pública Ed25519: se espera un archivo PEM o 64 cifras hexadecimales.",
        en: "\(word) is not an Ed25519 public key: a PEM file or 64 hex digits are expected.")
    case .notACertificate(let path):
      Bilingual(
        es: "Rechazado: \(path) no contiene un certificado de cultura que se entienda.",
        en: "Refused: \(path) holds no cultura certificate that can be understood.")
    case .notACode:
      Bilingual(
        es: "Rechazado: las líneas están bien copiadas, pero no son un certificado de cultura.",
        en: "Refused: the lines are copied well, but they are no cultura certificate.")
    case .genuine: Bilingual(es: "Auténtico: la firma coincide.", en: "Genuine: the signature matches.")
    case .altered:
      Bilingual(
        es: "Rechazado: la firma no corresponde a estos datos. Alguien los cambió, o el archivo se dañó.",
        en: "Refused: the signature does not belong to these facts. Someone changed them, or the file is damaged.")
    case .pageAltered:
      Bilingual(
        es:
          "Rechazado: la firma cubre los datos de arriba, pero la página ya no es la que se emitió. Cree solo en esos datos, y pide el archivo original.",
        en:
          "Refused: the signature covers the facts above, but the page is no longer the one issued. Believe only those facts, and ask for the original file."
      )
    case .expired(let day):
      Bilingual(
        es: "Vencido: es auténtico, pero valía hasta el \(day).",
        en: "Expired: it is genuine, but was valid until \(day).")
    case .otherKey(let found, let trusted):
      Bilingual(
        es: "Rechazado: no lo firmó la llave que se esperaba.\nSe esperaba: \(trusted)\nTrae: \(found)",
        en: "Refused: it was not signed with the key expected.\nExpected: \(trusted)\nIt brings: \(found)")
    case .codeNotSigned(let trusted):
      Bilingual(
        es: "Rechazado: las líneas están bien copiadas, pero no las firmó la llave \(trusted).",
        en: "Refused: the lines are copied well, but they were not signed with the key \(trusted).")
    case .signedBy(let fingerprint, let origin, let issuer): Self.signedBy(fingerprint, origin, issuer)
    case .howToType:
      Bilingual(
        es: "Escribe el código línea por línea; mayúsculas y espacios dan igual. Enter sin nada lo deja.",
        en: "Type the code line by line; case and spaces do not matter. An empty line stops.")
    case .mistyped(let line, let fault): Self.mistyped(line, fault)
    case .codeMistyped:
      Bilingual(
        es: "Corrige esas líneas y vuelve a intentarlo. Todavía no se comprobó la firma.",
        en: "Mend those lines and try again. The signature has not been checked yet.")
    case .codeEnded(let number, let count):
      Bilingual(
        es: count.map { "El código tiene \($0) líneas y llegaron \(number)." } ?? "No llegó ninguna línea del código.",
        en: count.map { "The code has \($0) lines, and \(number) came." } ?? "No line of the code came.")
    case .to(let facts):
      Bilingual(
        es: "A nombre de: " + (facts.name.map { "\($0) (\(facts.learner))" } ?? facts.learner),
        en: "Name: " + (facts.name.map { "\($0) (\(facts.learner))" } ?? facts.learner))
    case .forTraining(let facts): Self.training(facts)
    case .on(let from, let to):
      from == to
        ? Bilingual(es: "Fecha: \(from)", en: "Date: \(from)")
        : Bilingual(es: "Fechas: del \(from) al \(to)", en: "Dates: \(from) to \(to)")
    case .issuedBy(let issuer, let day):
      Bilingual(es: "Emitido por: \(issuer), el \(day)", en: "Issued by: \(issuer), on \(day)")
    case .valid(let day):
      Bilingual(es: "Vigente hasta: \(day ?? "sin vencimiento")", en: "Valid until: \(day ?? "no expiry")")
    default: Bilingual(es: "", en: "")
    }
  }

  /// The signed facts, a line each.
  static func facts(_ facts: CertificateFacts, in language: Language) -> [CertifyingPhrase] {
    [
      .to(facts), .forTraining(facts), .on(from: facts.from.words(language), to: facts.to.words(language)),
      .issuedBy(facts.issuer, facts.issued.words(language)), .valid(facts.expires?.words(language)),
    ]
  }

  private static func training(_ facts: CertificateFacts) -> Bilingual {
    let time = facts.minutes > 0 ? CertificatePhrase.duration(facts.minutes).words : nil
    let lessons = facts.lessons.lessons
    return Bilingual(
      es: "Formación: \(facts.title), de «\(facts.programme)»; \(lessons.es)" + (time.map { ", \($0.es)" } ?? ""),
      en: "Training: \(facts.title), of “\(facts.programme)”; \(lessons.en)" + (time.map { ", \($0.en)" } ?? ""))
  }

  private static func signedBy(_ fingerprint: String, _ origin: Origin, _ issuer: String) -> Bilingual {
    switch origin {
    case .given:
      Bilingual(es: "Llave: \(fingerprint), la que indicaste.", en: "Key: \(fingerprint), the one you named.")
    case .own:
      Bilingual(
        es: "Llave: \(fingerprint), la de esta carpeta de datos.", en: "Key: \(fingerprint), this data folder's own.")
    case .itself:
      Bilingual(
        es:
          "Llave: \(fingerprint), la que trae el propio certificado.\nCualquiera puede fabricarse una: compárala con la que publica \(issuer), o indica esa con --key.",
        en:
          "Key: \(fingerprint), the one that the certificate itself brings.\nAnyone can make one: compare it with the one that \(issuer) publishes, or name that with --key."
      )
    }
  }

  private static func mistyped(_ line: Int, _ fault: CodeReading.Fault) -> Bilingual {
    switch fault {
    case .letter(let letter):
      Bilingual(
        es: "Línea \(line): ningún código lleva «\(letter)». Revísala.",
        en: "Line \(line): no code has “\(letter)”. Look at it again.")
    case .check:
      Bilingual(
        es: "Línea \(line): no coincide con sus dos últimas letras. Revísala.",
        en: "Line \(line): it does not match its last two letters. Look at it again.")
    case .length:
      Bilingual(
        es: "Línea \(line): le faltan o le sobran letras. Revísala.",
        en: "Line \(line): it has letters too few or too many. Look at it again.")
    }
  }
}
