import Curricula
import Learning

extension JournalLine {
  /// Reads line `seq`; keys it does not know are passed over.
  ///
  /// A kind, a format or a word (a scene type, a language…) of a newer program makes the fact
  /// `unknown`; a field that is missing or holds another type is damage.
  package init(_ json: JSON, seq: Int) throws(Damage.Reason) {
    let fields = Fields(json)
    version = try fields.int("v")
    let kind = try fields.string("kind")
    if version == Self.version {
      let fact = try Self.fact(kind, fields) ?? .unknown(kind: kind)
      record = Record(seq: seq, event: Event(moment: try fields.moment(), fact: fact))
    } else {
      // A newer format may tell time otherwise; what it says elsewhere is not for us.
      let moment = (try? fields.moment()) ?? Moment(milliseconds: 0, offset: 0)
      record = Record(seq: seq, event: Event(moment: moment, fact: .unknown(kind: kind)))
    }
  }

  /// nil where a word is not one that this program knows.
  private static func fact(_ kind: String, _ fields: Fields) throws(Damage.Reason) -> Fact? {
    switch kind {
    case "started": return try started(fields).map { .started($0) }
    case "answered": return try answered(fields).map { .answered($0) }
    case "rewound":
      return .rewound(
        Rewound(
          lesson: try fields.string("lesson"), attempt: try fields.int("attempt"), to: try fields.string("to")
        ))
    case "completed": return try completed(fields).map { .completed($0) }
    case "reviewed": return try reviewed(fields).map { .reviewed($0) }
    case "flagged": return .flagged(try remark(fields))
    case "idea": return .idea(try remark(fields))
    case "reacted":
      return .reacted(
        Reacted(
          lesson: try fields.string("lesson"), relevant: try fields.optionalInt("relevant"),
          apply: try fields.optionalInt("apply"), recommend: try fields.optionalInt("recommend")))
    case "committed":
      return .committed(
        Committed(
          lesson: try fields.string("lesson"), digest: try fields.string("text"), due: try fields.day("due")))
    case "kept": return .kept(Kept(of: try fields.int("of"), kept: try fields.bool("kept")))
    case "corrected": return try corrected(fields).map { .corrected($0) }
    case "erased": return .erased
    default: return nil
    }
  }

  private static func started(_ fields: Fields) throws(Damage.Reason) -> Started? {
    let curriculum = try fields.string("curriculum")
    let lesson = try fields.string("lesson")
    let revision = try fields.string("rev")
    let attempt = try fields.int("attempt")
    let words = (mode: try fields.string("mode"), language: try fields.string("lang"))
    guard let mode = Lesson.Mode(rawValue: words.mode), let language = Language(rawValue: words.language)
    else { return nil }
    return Started(
      curriculum: curriculum, lesson: lesson, revision: revision, attempt: attempt, mode: mode,
      language: language)
  }

  private static func answered(_ fields: Fields) throws(Damage.Reason) -> Answered? {
    let words = (type: try fields.string("type"), language: try fields.string("lang"))
    let credit = try fields.optional("credit") { fields, key throws(Damage.Reason) in try fields.double(key) }
    let answer = Answer(try fields.value("answer"))
    let confidence = try confidence(fields)
    var answered = Answered(
      curriculum: try fields.string("curriculum"), lesson: try fields.string("lesson"),
      revision: try fields.string("rev"), attempt: try fields.int("attempt"),
      scene: try fields.string("scene"), type: .info, answer: .read, credit: credit,
      weight: try fields.double("weight"), evidence: try fields.ints("evidence"),
      meters: try fields.ints("meters"), notes: try fields.strings("notes"),
      next: try fields.string("next"), hints: try fields.int("hints"), language: .es,
      elapsed: try fields.int("ms"))
    guard let type = Scene.Kind(rawValue: words.type), let language = Language(rawValue: words.language),
      let answer, let confidence
    else { return nil }
    answered.type = type
    answered.answer = answer
    answered.language = language
    answered.confidence = confidence
    return answered
  }

  private static func reviewed(_ fields: Fields) throws(Damage.Reason) -> Reviewed? {
    var reviewed = Reviewed(
      lesson: try fields.string("lesson"), card: try fields.string("card"),
      credit: try fields.double("credit"), grade: try fields.int("grade"),
      stability: try fields.double("stability"), difficulty: try fields.double("difficulty"),
      due: try fields.day("due"))
    guard let confidence = try confidence(fields) else { return nil }
    reviewed.confidence = confidence
    return reviewed
  }

  /// What the line says under `confidence`, if it has the key; nil where the word is not one that this program knows.
  private static func confidence(_ fields: Fields) throws(Damage.Reason) -> Confidence?? {
    guard fields.json["confidence"] != nil else { return .some(nil) }
    return Confidence(rawValue: try fields.string("confidence")).map { .some($0) }
  }

  private static func completed(_ fields: Fields) throws(Damage.Reason) -> Completed? {
    let word = try fields.string("outcome")
    var completed = Completed(
      lesson: try fields.string("lesson"), attempt: try fields.int("attempt"),
      ending: try fields.string("ending"), outcome: .good, score: try fields.double("score"),
      passed: try fields.bool("passed"), counters: try fields.ints("counters"))
    guard let outcome = Scene.Outcome(rawValue: word) else { return nil }
    completed.outcome = outcome
    return completed
  }

  private static func corrected(_ fields: Fields) throws(Damage.Reason) -> Corrected? {
    let change: Corrected.Change
    switch try fields.string("field") {
    case "score": change = .score(was: try fields.double("was"), now: try fields.double("now"))
    case "passed": change = .passed(was: try fields.bool("was"), now: try fields.bool("now"))
    default: return nil
    }
    return Corrected(
      of: try fields.int("of"), change: change, reason: try fields.string("reason"), by: try fields.string("by"))
  }

  private static func remark(_ fields: Fields) throws(Damage.Reason) -> Remark {
    Remark(
      lesson: try fields.string("lesson"), scene: try fields.string("scene"),
      digest: try fields.string("text"))
  }
}
