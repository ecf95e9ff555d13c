import Curricula
import Learning

/// What a learner has done and what it shows, told on a page or as JSON.
struct Account {
  /// A lesson that was begun.
  struct Line {
    let header: Header
    let standing: LessonProgress
    /// Of every completed attempt.
    let scores: [AttemptScore]
  }

  let home: Shell.Home
  let lessons: [Line]
  /// Those with evidence.
  let behaviours: [(behaviour: Behaviour, mastery: Mastery)]
  let deck: Deck
  /// Oldest first; the words are missing where they cannot be read.
  let commitments: [(text: String?, commitment: Commitment)]
  let streak: Int

  init(_ home: Shell.Home, _ records: [Record], _ deck: Deck, texts: [String: String]) {
    let progress = home.progress
    let scores = records.scores()
    self.home = home
    self.deck = deck
    lessons = home.all.compactMap { header in
      progress.lessons[header.id].map { Line(header: header, standing: $0, scores: scores[header.id] ?? []) }
    }
    behaviours = home.curriculum.behaviours.filter { progress.observations[$0.id]?.isEmpty == false }
      .map { ($0, progress.mastery(of: $0.id, rule: home.curriculum.mastery)) }
    commitments = progress.commitments.map { (texts[$0.digest], $0) }
    streak = Streak.days(records, on: home.today)
  }

  /// For how many days the review is foretold.
  static let forecastDays = 14

  var due: Int { deck.due(on: home.today).count }
  var upcoming: [Int] { deck.upcoming(from: home.today, days: Self.forecastDays) }

  /// 0…1, today and at the end of the forecast if nothing is reviewed; nil without cards.
  var retention: (now: Double, later: Double)? {
    guard let now = deck.retention(on: home.today),
      let later = deck.retention(on: home.today.adding(days: Self.forecastDays))
    else { return nil }
    return (now, later)
  }
}
