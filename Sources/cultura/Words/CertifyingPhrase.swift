import Curricula
import Learning

/// What is said while certificates are made and checked.
enum CertifyingPhrase {
  /// Where the key that was checked against comes from.
  enum Origin { case given, own, itself }

  case abstract, makeAbstract, checkAbstract, keyAbstract
  case whichTraining, training, nameFlag, issuerFlag, name, issuer, whichFile, codeFlag, keyFlag, keyName
  case made(String), noKey(String), noIssuer, badName(Bilingual), cannotSign
  case noSuchTraining(String, nearest: String?), missing(Training, title: String, [CertifyingPhrase])
  case shortfall(title: String, Attainments.Shortfall)
  case fingerprint(String), custody(secret: String, key: String), keyIsThere(String)
  case fileOrCode, whichKey, notAKey(String), notACertificate(String), notACode
  case genuine, altered, pageAltered, expired(String), otherKey(String, trusted: String), codeNotSigned(String)
  case signedBy(String, Origin, issuer: String)
  case howToType, mistyped(line: Int, CodeReading.Fault), codeMistyped, codeEnded(after: Int, of: Int?)
  case to(CertificateFacts), forTraining(CertificateFacts), on(from: String, to: String)
  case issuedBy(String, String), valid(String?)

  var text: String { words[Interface.language] }

  var words: Bilingual {
    switch self {
    case .abstract: Bilingual(es: "Certificados firmados, para imprimir.", en: "Signed certificates, to print.")
    case .makeAbstract:
      Bilingual(
        es: "Hacer el certificado de una lección o ruta aprobada.",
        en: "Make the certificate of a lesson or learning path that was passed.")
    case .checkAbstract:
      Bilingual(es: "Comprobar un certificado, sin conexión.", en: "Check a certificate, offline.")
    case .keyAbstract:
      Bilingual(
        es: "La llave de quien emite: se hace una sola vez, y después solo se muestra.",
        en: "The issuer's key: made once, and only shown after that.")
    case .whichTraining:
      Bilingual(es: "El id de una lección o de una ruta.", en: "The id of a lesson or of a learning path.")
    case .training: Bilingual(es: "formación", en: "training")
    case .nameFlag:
      Bilingual(
        es: "El nombre de la persona; si no, el de names.json.", en: "The person's name; else that of names.json.")
    case .issuerFlag:
      Bilingual(es: "Quién emite; si no, el autor del currículo.", en: "Who issues; else the curriculum's author.")
    case .name: Bilingual(es: "nombre", en: "name")
    case .issuer: Bilingual(es: "nombre de quien emite", en: "issuer's name")
    case .whichFile: Bilingual(es: "El certificado, un archivo HTML.", en: "The certificate, an HTML file.")
    case .codeFlag:
      Bilingual(
        es: "Leer de la entrada las líneas del código impreso.", en: "Read the lines of a printed code from the input.")
    case .keyFlag:
      Bilingual(
        es: "La llave pública de quien emite: un archivo, o 64 cifras hexadecimales.",
        en: "The issuer's public key: a file, or 64 hex digits.")
    case .keyName: Bilingual(es: "llave", en: "key")
    case .made(let path):
      Bilingual(
        es:
          "Certificado en \(path). Ábrelo en un navegador para imprimirlo; compruébalo con: cultura certificate check \(path)",
        en:
          "The certificate is in \(path). Open it in a browser to print it; check it with: cultura certificate check \(path)"
      )
    case .noKey(let path):
      Bilingual(
        es:
          "En \(path) no hay llave con que firmar. Quien emite los certificados la hace una sola vez, con: cultura certificate key",
        en:
          "There is no key to sign with in \(path). Whoever issues certificates makes one, once, with: cultura certificate key"
      )
    case .noIssuer:
      Bilingual(
        es: "Falta decir quién emite: agrega --issuer \"Nombre de la organización\", o «autor:» en el currículo.",
        en: "Who issues it is missing: add --issuer \"Name of the organisation\", or “author:” in the curriculum.")
    case .badName(let what):
      Bilingual(
        es: "El \(what.es) debe caber en una línea, sin caracteres invisibles y en no más de 200 bytes.",
        en: "The \(what.en) must fit on one line, without invisible characters and in no more than 200 bytes.")
    case .cannotSign: Bilingual(es: "La llave no pudo firmar.", en: "The key could not sign.")
    case .noSuchTraining(let word, let nearest):
      Bilingual(
        es: "No hay ninguna lección ni ruta «\(word)»." + (nearest.map { " ¿Querías decir «\($0)»?" } ?? ""),
        en: "There is no lesson or learning path “\(word)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
    case .missing(let training, let title, let missing): Self.missing(training, title, missing.map(\.words))
    case .shortfall(let title, let shortfall): Self.shortfall(title, shortfall)
    case .fingerprint(let fingerprint):
      Bilingual(
        es: "Llave pública de quien emite. Huella: \(fingerprint)",
        en: "The issuer's public key. Fingerprint: \(fingerprint)")
    case .custody(let secret, let key): Self.custody(secret: secret, key: key)
    case .keyIsThere(let path):
      Bilingual(
        es: "Ya existía; no se hizo otra. Puedes publicar \(path).",
        en: "It was there already; no other was made. You may publish \(path).")
    default: checkingWords
    }
  }

  private static func missing(_ training: Training, _ title: String, _ missing: [Bilingual]) -> Bilingual {
    let count = missing.count.lessons
    guard case .path = training else {
      return Bilingual(
        es: "Todavía no hay certificado. \(missing.map(\.es).joined())",
        en: "No certificate yet. \(missing.map(\.en).joined())")
    }
    guard !missing.isEmpty else {
      return Bilingual(
        es: "La ruta «\(title)» no tiene lecciones que certificar.",
        en: "The learning path “\(title)” has no lessons to certify.")
    }
    return Bilingual(
      es: (["Todavía no hay certificado de «\(title)»: falta \(count.es)."] + missing.map { "  \($0.es)" })
        .joined(separator: "\n").replacing(
          "falta \(missing.count) ", with: missing.count == 1 ? "falta 1 " : "faltan \(missing.count) "),
      en: (["No certificate of “\(title)” yet: \(count.en) to go."] + missing.map { "  \($0.en)" })
        .joined(separator: "\n"))
  }

  private static func shortfall(_ title: String, _ shortfall: Attainments.Shortfall) -> Bilingual {
    switch shortfall {
    case .notStarted: Bilingual(es: "\(title): sin empezar.", en: "\(title): not started.")
    case .unfinished: Bilingual(es: "\(title): a medias.", en: "\(title): under way.")
    case .notPassed:
      Bilingual(es: "\(title): terminada, todavía sin aprobar.", en: "\(title): finished, not passed yet.")
    case .expired(let day):
      Bilingual(
        es: "\(title): aprobada, pero venció el \(day.words(.es)); hay que volver a aprobarla.",
        en: "\(title): passed, but it expired on \(day.words(.en)); it must be passed again.")
    }
  }

  private static func custody(secret: String, key: String) -> Bilingual {
    Bilingual(
      es: """
        Esta llave se hace una sola vez. Cuídala así:

        1. Copia ahora este archivo a un medio sin conexión (una memoria USB en la caja fuerte):
           \(secret)
           Quien lo lea puede emitir certificados a tu nombre. No lo envíes ni lo subas a ningún sitio.
        2. Publica la llave pública y su huella donde tu gente la busque (tu web, el manual interno):
           \(key)
        3. Si la pierdes, los certificados ya emitidos se siguen comprobando con la llave pública, pero no podrás
           emitir más con ella: harás otra y publicarás las dos, con sus fechas.
        4. Si alguien pudo copiarla, publica desde qué día no vale, haz otra y emite de nuevo los certificados.
        """,
      en: """
        This key is made once. Keep it like this:

        1. Copy this file now to a medium that is offline (a USB stick in the safe):
           \(secret)
           Whoever reads it can issue certificates in your name. Do not send it or upload it anywhere.
        2. Publish the public key and its fingerprint where your people will look (your website, the staff handbook):
           \(key)
        3. If you lose it, certificates already issued can still be checked with the public key, but you cannot issue
           more with it: make another and publish both, with their dates.
        4. If someone may have copied it, publish from which day it no longer counts, make another, and issue the
           certificates again.
        """)
  }
}
