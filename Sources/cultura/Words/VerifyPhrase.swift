import Curricula
import Storage

/// What verification says at the end.
enum VerifyPhrase {
  case summary(Verification)

  var words: Bilingual {
    switch self {
    case .summary(let verification):
      let count = verification.files.count
      let checked = count.counted(
        es: ("archivo comprobado", "archivos comprobados"), en: ("file checked", "files checked"))
      let broken = verification.files.count { !$0.verdict.isClean }
      return broken == 0
        ? Bilingual(
          es: "\(checked.es): todo coincide.",
          en: "\(checked.en): everything matches.")
        : Bilingual(
          es:
            "\(broken) de \(count.files.es) no coinciden. No se cambió nada; restaura una copia de esos archivos.",
          en:
            "\(broken) of \(count.files.en) do not match. Nothing was changed; restore a copy of those files."
        )
    }
  }
}

extension Verification.Verdict {
  /// What was found in a file, after its path.
  var words: Bilingual {
    switch self {
    case .intact(let records):
      Bilingual(
        es: "íntegro, \(records.records.es)",
        en: "intact, \(records.records.en)")
    case .torn(let records, let bytes):
      Bilingual(
        es:
          "íntegro, \(records.records.es); y \(bytes) bytes al final sin terminar, que no se habían confirmado",
        en:
          "intact, \(records.records.en); and \(bytes) unfinished bytes at the end, never acknowledged"
      )
    case .damaged(let damage):
      Bilingual(
        es:
          "se rompe en la línea \(damage.line) (byte \(damage.offset)): \(damage.why.words.es); lo anterior está íntegro (\(damage.intactRecords.records.es))",
        en:
          "breaks at line \(damage.line) (byte \(damage.offset)): it \(damage.why.words.en); what comes before is intact (\(damage.intactRecords.records.en))"
      )
    case .missingLines(let expected, let found):
      Bilingual(
        es: "faltan líneas al final: se habían visto \(expected) y hay \(found)",
        en: "lines are missing at the end: \(expected) had been seen, and there are \(found)")
    case .otherHistory(let seq):
      Bilingual(
        es: "no es el registro del que salió progress.json: la línea \(seq) es otra",
        en: "is not the journal that progress.json came from: line \(seq) is another one")
    case .unreadable(let error): Failure(error).words
    }
  }
}
