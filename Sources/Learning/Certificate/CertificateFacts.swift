import Curricula

/// What an issuer signs: who passed what, when, and how long it takes.
package struct CertificateFacts: Hashable, Sendable {
  /// As whoever issues it wrote it; without one, the certificate names the id alone.
  package var name: String?
  package var learner: String
  package var issuer: String
  package var training: Training
  /// What the training is called in the certificate's language.
  package var title: String
  package var curriculum: String
  /// What the curriculum is called.
  package var programme: String
  package var language: Language
  package var lessons: Int
  /// The time that the lessons ask for, not the time spent.
  package var minutes: Int
  /// The days of the first and the last lesson passed.
  package var from: Day
  package var to: Day
  package var issued: Day
  /// The last day it holds; nil where the training never expires.
  package var expires: Day?
  /// SHA-256 of the list of lessons, 64 hex digits.
  package var list: String

  package init(
    name: String?, learner: String, issuer: String, training: Training, title: String, curriculum: String,
    programme: String, language: Language, lessons: [CertifiedLesson], issued: Day, expires: Day?
  ) {
    self.name = name
    self.learner = learner
    self.issuer = issuer
    self.training = training
    self.title = title
    self.curriculum = curriculum
    self.programme = programme
    self.language = language
    self.lessons = lessons.count
    minutes = lessons.reduce(0) { $0 + $1.minutes }
    from = lessons.map(\.day).min() ?? issued
    to = lessons.map(\.day).max() ?? issued
    self.issued = issued
    self.expires = expires
    list = lessons.digest
  }

  /// Whether the certificate no longer holds on a day.
  package func isExpired(on day: Day) -> Bool { expires.map { $0 < day } ?? false }
}

extension CertificateFacts {
  /// One object with every key in this order; its text on one line is what is signed.
  var json: JSON {
    .object([
      .init("v", .integer(1)), .init("kind", .string(training.kind)), .init("name", .text(name)),
      .init("learner", .string(learner)), .init("issuer", .string(issuer)), .init("training", .string(training.id)),
      .init("title", .string(title)), .init("curriculum", .string(curriculum)), .init("programme", .string(programme)),
      .init("lang", .string(language.rawValue)), .init("lessons", .integer(lessons)),
      .init("minutes", .integer(minutes)), .init("from", .string("\(from)")), .init("to", .string("\(to)")),
      .init("issued", .string("\(issued)")), .init("expires", .text(expires.map { "\($0)" })),
      .init("list", .string(list)),
    ])
  }

  /// The bytes that are signed: UTF-8, without spaces between the parts.
  package var signedBytes: [UInt8] { Array(json.text().utf8) }

  init?(_ json: JSON) {
    guard json["v"]?.int == 1, let kind = json["kind"]?.string, let id = json["training"]?.string,
      let training = Training(kind: kind, id: id), let learner = json["learner"]?.string,
      let issuer = json["issuer"]?.string, let title = json["title"]?.string,
      let curriculum = json["curriculum"]?.string, let programme = json["programme"]?.string,
      let language = json["lang"]?.string.flatMap({ Language(rawValue: $0) }), let lessons = json["lessons"]?.int,
      let minutes = json["minutes"]?.int, let from = json.day("from"), let to = json.day("to"),
      let issued = json.day("issued"), let list = json["list"]?.string
    else { return nil }
    self.init(
      name: json["name"]?.string, learner: learner, issuer: issuer, training: training, title: title,
      curriculum: curriculum, programme: programme, language: language, lessons: [], issued: issued,
      expires: json.day("expires"))
    (self.lessons, self.minutes, self.from, self.to, self.list) = (lessons, minutes, from, to, list)
  }
}

/// One lesson that a certificate stands on.
package struct CertifiedLesson: Hashable, Sendable {
  package var id: String
  package var title: String
  /// The day it was last passed.
  package var day: Day
  /// The time the lesson asks for; 0 where its header does not say.
  package var minutes: Int
  /// The revision that was passed.
  package var revision: String

  package init(id: String, title: String, day: Day, minutes: Int, revision: String) {
    self.id = id
    self.title = title
    self.day = day
    self.minutes = minutes
    self.revision = revision
  }

  var json: JSON {
    .object([
      .init("id", .string(id)), .init("title", .string(title)), .init("day", .string("\(day)")),
      .init("minutes", .integer(minutes)), .init("rev", .string(revision)),
    ])
  }

  init?(_ json: JSON) {
    guard let id = json["id"]?.string, let title = json["title"]?.string, let day = json.day("day"),
      let minutes = json["minutes"]?.int, let revision = json["rev"]?.string
    else { return nil }
    self.init(id: id, title: title, day: day, minutes: minutes, revision: revision)
  }
}

extension Training {
  var kind: String {
    switch self {
    case .path: "path"
    case .lesson: "lesson"
    }
  }

  init?(kind: String, id: String) {
    switch kind {
    case "path": self = .path(id)
    case "lesson": self = .lesson(id)
    default: return nil
    }
  }
}

extension JSON {
  fileprivate static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  fileprivate func day(_ key: String) -> Day? { self[key]?.string.flatMap { Day($0) } }
}
