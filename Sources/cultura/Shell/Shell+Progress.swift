import Curricula
import Learning

extension Shell {
  func showProgress() {
    let words = try? journal.texts()
    let recent = progress.commitments.suffix(3).map { (text: words?[$0.digest], commitment: $0) }
    show {
      $0.progress(progress, home: home, dueReviews: dueCards.count, commitments: recent, today: today)
    }
  }
}
