import Curricula
import Learning

/// A certificate to print and frame, and behind it a sheet that says how to check it.
struct CertificatePage {
  private let certificate: Certificate
  private var facts: CertificateFacts { certificate.facts }
  private var language: Language { facts.language }

  init(_ certificate: Certificate) { self.certificate = certificate }

  private func words(_ phrase: CertificatePhrase) -> String { phrase.words[language] }

  func html(data: HTML) -> String {
    BookletPage(
      title: words(.pageTitle(facts.title, facts.name ?? facts.learner)), language: language, body: front + back,
      style: HTML(stringLiteral: Self.style), data: data
    ).html
  }

  // MARK: To frame

  private var front: HTML {
    // The id tells namesakes apart.
    let id: HTML = facts.name == nil ? "" : "<p class=\"id\">\(words(.id(facts.learner)))</p>\n"
    return """
      <section class="sheet front">
      <div class="frame">
      <p class="issuer">\(facts.issuer)</p>
      <h1>\(words(.certificate))</h1>
      <p class="lead">\(words(.certifies))</p>
      <p class="name">\(facts.name ?? facts.learner)</p>
      \(id)<p class="lead">\(words(.passed(facts.training)))</p>
      <p class="training">\(facts.title)</p>
      <p class="lead">\(words(.of(programme: facts.programme)))</p>
      \(figures)\(lessons)\(signed)</div>
      </section>

      """
  }

  private var figures: HTML {
    var figures: [(CertificatePhrase, String)] = []
    // Lessons that do not say how long they take leave nothing to claim.
    if facts.minutes > 0 { figures.append((.planned, CertificatePhrase.duration(facts.minutes).words[language])) }
    let days =
      facts.from == facts.to
      ? facts.to.words(language) : words(.days(facts.from.words(language), facts.to.words(language)))
    figures.append((.when, days))
    figures.append((.issued, facts.issued.words(language)))
    figures.append((.expires, facts.expires.map { $0.words(language) } ?? words(.never)))
    let cells = figures.map { "<div><dt>\(words($0.0))</dt><dd>\($0.1)</dd></div>\n" as HTML }
    return "<dl>\n\(cells.joined())</dl>\n"
  }

  private var lessons: HTML {
    let rows = certificate.lessons.map { lesson -> HTML in
      let minutes = lesson.minutes > 0 ? String(lesson.minutes) : "–"
      return
        "<tr><td>\(lesson.title)</td><td>\(lesson.day.words(language))</td><td class=\"number-cell\">\(minutes)</td><td class=\"rev\">\(String(lesson.revision.prefix(8)))</td></tr>\n"
    }
    let heads: [CertificatePhrase] = [.lesson, .passedOn, .minutes, .version]
    return """
      <table>
      <thead><tr>\(heads.map { "<th scope=\"col\">\(words($0))</th>" as HTML }.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """
  }

  private var signed: HTML {
    """
    <div class="signed">
    \(seal)<div>
    <p class="signer">\(facts.issuer)</p>
    <p class="key">\(words(.signedWith))<br><span class="mono">\(certificate.key.fingerprint)</span></p>
    </div>
    </div>

    """
  }

  /// A star of 64 rays, each as long as one byte of the signature: no two certificates have the same.
  private var seal: HTML {
    let rays = certificate.signature.enumerated().map { place, byte -> HTML in
      let length = 6 + Int(byte) * 12 / 255
      // 64 rays are 5.625 degrees apart.
      let (degrees, thousandths) = (place * 5625).quotientAndRemainder(dividingBy: 1000)
      let angle = "\(degrees)." + thousandths.padded(to: 3)
      return
        "<rect x=\"-.7\" y=\"-\(28 + length)\" width=\"1.4\" height=\"\(length)\" transform=\"rotate(\(angle))\"/>"
    }
    return """
      <svg class="seal" viewBox="-50 -50 100 100" aria-hidden="true">
      <circle r="48.5"/><circle r="25"/>
      <g>\(rays.joined())</g>
      <text y="7">C</text>
      </svg>

      """
  }

  // MARK: To check

  private var back: HTML {
    let code = CertificateCode(certificate).printed.lines.enumerated()
      .map { "<span class=\"at\">\(($0 + 1).padded(to: 2)):</span> \($1)" as HTML }.joined(by: "\n")
    return """
      <section class="sheet back">
      <h2>\(words(.howToCheck))</h2>
      <p>\(words(.whatIsSigned))</p>
      <h3>\(words(.withTheFile))</h3>
      <p><code>cultura certificate check \(words(.fileName)) --key \(words(.keyName))</code></p>
      <p>\(words(.fileSealed))</p>
      <h3>\(words(.fromPaper))</h3>
      <p><code>cultura certificate check --code --key \(words(.keyName))</code></p>
      <p>\(words(.howToType))</p>
      <pre>\(code)</pre>
      <h3>\(words(.theKey))</h3>
      <p>\(words(.compareKey(facts.issuer)))</p>
      <p class="mono">\(certificate.key.fingerprint)</p>
      <h3>\(words(.withoutCultura))</h3>
      <p>\(words(.standard))</p>
      </section>

      """
  }
}
