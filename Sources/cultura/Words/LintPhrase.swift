import Curricula

/// What lint says at the end.
enum LintPhrase {
  case summary(errors: Int, warnings: Int, files: Int, of: Int)

  var words: Bilingual {
    switch self {
    case .summary(let errors, let warnings, let files, let count):
      let e = errors.counted(es: ("error", "errores"), en: ("error", "errors"))
      let w = warnings.counted(es: ("aviso", "avisos"), en: ("warning", "warnings"))
      let es = [errors > 0 ? e.es : nil, warnings > 0 ? w.es : nil].compactMap(\.self).joined(separator: " y ")
      let en = [errors > 0 ? e.en : nil, warnings > 0 ? w.en : nil].compactMap(\.self).joined(separator: " and ")
      return Bilingual(
        es: "\(es) en \(files) de \(count.files.es).",
        en: "\(en) in \(files) of \(count.files.en).")
    }
  }
}
