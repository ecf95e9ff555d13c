import Curricula
import Learning

/// A certificate as a file: the page, sealed byte by byte, and the data behind it.
struct CertificateFile {
  let certificate: Certificate
  /// Every byte before the data.
  private let page: [UInt8]
  private let seal: [UInt8]
  /// Whether the data and what follows are, to the byte, what such a certificate ends with.
  private let endsAsWritten: Bool

  private static let opening = #"<script type="application/json" id="certificate">"#
  private static let closing = "</script>\n"

  /// Makes the page; nil where the key cannot sign.
  static func html(_ certificate: Certificate, signedBy secret: IssuerSecret) -> String? {
    let page = CertificatePage(certificate)
    let unsealed = Array(page.html(data: "").utf8.dropLast(BookletPage.ending.utf8.count))
    return secret.signature(of: Certificate.sealedBytes(unsealed)).map { page.html(data: data(certificate, seal: $0)) }
  }

  /// Nothing in it can end the element: JSON may write `<` as an escape.
  private static func data(_ certificate: Certificate, seal: [UInt8]) -> HTML {
    let json = certificate.json(seal: seal).text().replacing("<", with: "\\u003c")
    return HTML(stringLiteral: opening + json + closing)
  }

  /// Reads a file; nil where it holds no certificate. Whether it is genuine is another question.
  init?(_ bytes: [UInt8]) {
    let opening = Array(Self.opening.utf8)
    guard let start = bytes.ranges(of: opening).last,
      let end = bytes[start.upperBound...].firstRange(of: Array("</script>".utf8)),
      let json = try? JSON(bytes[start.upperBound..<end.lowerBound]), let certificate = Certificate(json),
      let seal = json["page"]?.string.flatMap({ [UInt8](hex: $0) })
    else { return nil }
    self.certificate = certificate
    self.seal = seal
    page = Array(bytes[..<start.lowerBound])
    let ending = Self.data(certificate, seal: seal).text + BookletPage.ending
    endsAsWritten = bytes[start.lowerBound...].elementsEqual(ending.utf8)
  }

  /// Whether every byte of the file is the one that the issuer wrote.
  func isUntouched(by key: IssuerKey) -> Bool {
    // The key it brings is the one thing that no signature covers.
    endsAsWritten && certificate.key == key && key.accepts(seal, of: Certificate.sealedBytes(page))
  }
}
