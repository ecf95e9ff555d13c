import Curricula
import Learning

extension Shell {
  func showProgress() {
    let deck = library.deck(progress, in: language)
    show { $0.progress(Account(home, journal.records, deck, texts: written)) }
  }
}
