import Curricula
import Learning
import Testing

@testable import cultura

/// Home counts review cards from headings alone; that is only right while they tell what the whole lesson does.
@Suite struct SceneHeadingTests {
  @Test("Headings tell what reading the whole lesson does", arguments: Written.works)
  func headings(work: Written.Work) throws {
    let lesson = try #require(work.folder.lesson(work.lesson, in: work.folder.sourceLanguage))
    #expect(work.folder.headings(of: work.lesson) == lesson.scenes.map(\.heading))
  }

  @Test("As many cards come up on each day as the whole lessons have")
  func count() {
    for folder in Written.folders where !folder.lessonIDs.isEmpty {
      var progress = Progress()
      for id in folder.lessonIDs {
        var lesson = LessonProgress(curriculum: "c", started: Moment(milliseconds: 0, offset: 0))
        lesson.completed = lesson.started
        lesson.credits = ["call": 1, "owner": 0.6]
        progress.lessons[id] = lesson
      }
      let library = Library(folder)
      let deck = library.deck(progress, in: folder.sourceLanguage)
      #expect(!deck.cards.isEmpty)
      for days in 0...5 {
        let day = Day(number: days)
        #expect(library.dueCount(progress, on: day) == deck.due(on: day).count)
      }
    }
  }

  @Test("A heading in a comment is none")
  func comments() {
    let text = """
      ---
      id: x
      ---
      ## One {#one} <!-- not
      ## Two {#two}
      --> 
      ## Three {#three review=one was=old}
      <!-- ## Four {#four} -->
      ## Five {#five repaso=one}
      ## Without
      """
    #expect(
      SceneHeading.all(in: Array(text.utf8)) == [
        SceneHeading(id: "one"), SceneHeading(id: "three", formerID: "old", reviews: "one"),
        SceneHeading(id: "five", reviews: "one"),
      ])
  }
}
