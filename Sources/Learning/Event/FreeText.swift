import Curricula
import Crypto

/// Words a learner wrote, kept apart from the journal so that they can be erased.
package struct FreeText: Hashable, Sendable {
  /// 32 hex digits, random, made where the words were read.
  package let salt: String
  package let text: String

  package init(salt: String, text: String) {
    self.salt = salt
    self.text = text
  }

  /// SHA-256 of the salt's ASCII bytes and the text's UTF-8, 64 hex digits: what the journal carries.
  package var digest: String {
    var hash = SHA256()
    hash.update(data: Array(salt.utf8))
    hash.update(data: Array(text.utf8))
    return hash.finalize().hex
  }
}
