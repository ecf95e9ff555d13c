import Curricula
import Learning
import Testing

@Suite("The order of review and what it foretells") struct ReviewOrderTests {
  private static let moment = Moment(milliseconds: 1_763_823_600_000, offset: 0)

  private func record(_ seq: Int, _ fact: Fact, days: Int = 0) -> Record {
    let moment = Moment(milliseconds: Self.moment.milliseconds + Int64(days) * 86_400_000, offset: 0)
    return Record(seq: seq, event: Event(moment: moment, fact: fact))
  }

  private func answered(_ scene: String, credit: Double, _ confidence: Confidence?) -> Fact {
    .answered(
      Answered(
        curriculum: "c", lesson: "l", revision: "r", attempt: 1, scene: scene, type: .choice, answer: .choice("x"),
        credit: credit, weight: 1, evidence: [:], meters: [:], notes: [], next: "end", hints: 0, language: .es,
        elapsed: 0, confidence: confidence))
  }

  private func reviewed(_ card: String, credit: Double, _ confidence: Confidence?, due: Int) -> Fact {
    .reviewed(
      Reviewed(
        lesson: "l", card: card, credit: credit, grade: 1, stability: 2, difficulty: 5,
        due: Self.moment.day.adding(days: due), confidence: confidence))
  }

  private func deck(_ records: [Record]) -> Deck {
    var progress = Progress(records)
    var lesson = LessonProgress(curriculum: "c", started: Self.moment)
    lesson.completed = Self.moment
    lesson.credits = ["a": 1, "b": 0, "c": 0]
    progress.lessons["l"] = lesson
    let scenes =
      ["a", "b", "c"].map { SceneHeading(id: $0) }
      + ["a", "b", "c", "d"].map { (id: String) in SceneHeading(id: "card-" + id, reviews: id) }
    return Deck(headings: [(lesson: "l", scenes: scenes)], progress: progress)
  }

  @Test("What was wrong though sure comes first, then what is new, then the longest due")
  func order() {
    let records = [
      record(1, answered("a", credit: 0, .sure)), record(2, answered("b", credit: 0, .guess)),
      record(3, reviewed("card-d", credit: 0.2, .fairly, due: 1)),
    ]
    let day = Self.moment.day.adding(days: 9)
    let cards = deck(records)
    #expect(cards.due(on: day).map(\.scene) == ["card-b", "card-c", "card-d", "card-a"])
    let misses = ConfidentMisses(records)
    #expect(cards.due(on: day, first: misses).map(\.scene) == ["card-a", "card-b", "card-c", "card-d"])
  }

  @Test("A card played decides for itself: wrong and sure comes back first, right does not")
  func played() {
    let first = [record(1, answered("a", credit: 0, .sure)), record(2, reviewed("card-a", credit: 1, .sure, due: 1))]
    let card = deck(first).cards.first { $0.scene == "card-a" }
    #expect(card.map { ConfidentMisses(first).contains($0) } == false)
    let again = first + [record(3, reviewed("card-a", credit: 0, .sure, due: 1))]
    #expect(card.map { ConfidentMisses(again).contains($0) } == true)
  }

  @Test("What is remembered falls with the days")
  func retention() throws {
    let cards = deck([])
    let now = try #require(cards.retention(on: Self.moment.day))
    let later = try #require(cards.retention(on: Self.moment.day.adding(days: 14)))
    #expect(now == 1)
    #expect(later < now && later > 0)
    #expect(Deck([], progress: Progress()).retention(on: Self.moment.day) == nil)
  }

  @Test("Only the cards of that day are counted")
  func today() {
    let records = [
      record(1, reviewed("card-a", credit: 1, nil, due: 1)),
      record(2, reviewed("card-b", credit: 1, nil, due: 1), days: 1),
      record(3, answered("a", credit: 1, nil), days: 1),
    ]
    #expect(records.reviews(on: Self.moment.day) == 1)
    #expect(records.reviews(on: Self.moment.day.adding(days: 2)) == 0)
  }
}
