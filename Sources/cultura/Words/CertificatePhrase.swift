import Curricula
import Learning

/// What a certificate says.
enum CertificatePhrase {
  case pageTitle(String, String), certificate, certifies, id(String), passed(Training), of(programme: String)
  case planned, duration(Int), when, days(String, String), issued, expires, never
  case lesson, passedOn, minutes, version, signedWith
  case howToCheck, whatIsSigned, withTheFile, fileName, keyName, fileSealed, fromPaper, howToType, theKey
  case compareKey(String), withoutCultura, standard

  var words: Bilingual {
    switch self {
    case .pageTitle(let title, let name):
      Bilingual(es: "Certificado: \(title), \(name)", en: "Certificate: \(title), \(name)")
    case .certificate: Bilingual(es: "Certificado", en: "Certificate")
    case .certifies: Bilingual(es: "Se certifica que", en: "This is to certify that")
    case .id(let id): Bilingual(es: "Identificador: \(id)", en: "Identifier: \(id)")
    case .passed(.path):
      Bilingual(es: "completó y aprobó la ruta de aprendizaje", en: "completed and passed the learning path")
    case .passed(.lesson): Bilingual(es: "completó y aprobó la lección", en: "completed and passed the lesson")
    case .of(let programme): Bilingual(es: "del programa «\(programme)»", en: "of the programme “\(programme)”")
    case .planned: Bilingual(es: "Duración prevista", en: "Planned time")
    case .duration(let minutes): Self.duration(of: minutes)
    case .when: Bilingual(es: "Fechas", en: "Dates")
    case .days(let from, let to): Bilingual(es: "del \(from) al \(to)", en: "\(from) to \(to)")
    case .issued: Bilingual(es: "Emisión", en: "Issued")
    case .expires: Bilingual(es: "Vigente hasta", en: "Valid until")
    case .never: Bilingual(es: "sin vencimiento", en: "no expiry")
    case .lesson: Bilingual(es: "Lección", en: "Lesson")
    case .passedOn: Bilingual(es: "Aprobada", en: "Passed")
    case .minutes: Bilingual(es: "Minutos", en: "Minutes")
    case .version: Bilingual(es: "Versión", en: "Version")
    case .signedWith:
      Bilingual(es: "Firma digital Ed25519, con la llave", en: "Ed25519 digital signature, with the key")
    case .howToCheck: Bilingual(es: "Cómo comprobar este certificado", en: "How to check this certificate")
    case .whatIsSigned:
      Bilingual(
        es:
          "La firma cubre quién, qué formación, cuánto dura, qué días y hasta cuándo. Basta cambiar una letra para que deje de coincidir. "
          + "Todo se comprueba sin conexión.",
        en:
          "The signature covers who, which training, how long it takes, which days and until when. Change one letter and it no longer matches. "
          + "Everything is checked offline.")
    case .withTheFile: Bilingual(es: "Con el archivo", en: "With the file")
    case .fileName: Bilingual(es: "ARCHIVO.html", en: "FILE.html")
    case .keyName: Bilingual(es: "LLAVE", en: "KEY")
    case .fileSealed:
      Bilingual(
        es: "El archivo entero está sellado, con su lista de lecciones. Guárdalo tal como lo recibiste.",
        en: "The whole file is sealed, its list of lessons included. Keep it exactly as you received it.")
    case .fromPaper: Bilingual(es: "Desde este papel", en: "From this paper")
    case .howToType:
      Bilingual(
        es:
          "Escribe estas líneas una por una. Las dos últimas letras de cada una delatan un error al copiarla; "
          + "dan igual mayúsculas y espacios, y la O vale por cero, la I y la L por uno. El código no lleva la lista de lecciones, solo cuántas son.",
        en:
          "Type these lines one by one. The last two letters of each give away a mistake in copying it; "
          + "case and spaces do not matter, an O counts as zero, an I or L as one. The code does not hold the list of lessons, only how many there are."
      )
    case .theKey: Bilingual(es: "La llave", en: "The key")
    case .compareKey(let issuer):
      Bilingual(
        es:
          "Cualquiera puede fabricarse una llave. LLAVE es la llave pública de \(issuer), pedida por un medio en el que confíes; su huella debe ser:",
        en:
          "Anyone can make a key. KEY is the public key of \(issuer), asked for in a way you trust; its fingerprint must be:"
      )
    case .withoutCultura: Bilingual(es: "Sin cultura", en: "Without cultura")
    case .standard:
      Bilingual(
        es:
          "La firma es Ed25519 (RFC 8032) sobre un objeto JSON que va dentro del archivo. docs/certificates.md, en el código de cultura, muestra cómo comprobarla con unas líneas de Python.",
        en:
          "The signature is Ed25519 (RFC 8032) over a JSON object inside the file. docs/certificates.md, in cultura's source, shows how to check it with a few lines of Python."
      )
    }
  }

  /// «1 hora y 22 minutos».
  private static func duration(of minutes: Int) -> Bilingual {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let hour = hours.counted(es: ("hora", "horas"), en: ("hour", "hours"))
    if hours == 0 { return minutes.minutes }
    if rest == 0 { return hour }
    return Bilingual(es: "\(hour.es) y \(rest.minutes.es)", en: "\(hour.en) and \(rest.minutes.en)")
  }
}
