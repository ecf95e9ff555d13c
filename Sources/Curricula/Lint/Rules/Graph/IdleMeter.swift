extension Rule {
  static let idleMeter = Rule(
    "idle-meter", .graph, .warning,
    Bilingual(
      es: "Un medidor que nadie mueve está en pantalla y no dice nada.",
      en: "A meter that nothing moves is on the screen and says nothing."))
}

extension LintSubject {
  func idleMeter() -> [Finding] {
    let moved = Set(choices.flatMap { $0.choice.moves.map(\.meter) })
    return header.meters.filter { !moved.contains($0.id) }.map { meter in
      Finding(
        .idleMeter, at: manuscript.source.place(of: meter.id, near: meter.place),
        Bilingual(
          es: "ninguna respuesta mueve «\(meter.id)»", en: "no answer moves “\(meter.id)”"),
        remedy: Bilingual(
          es: "Muévelo con \(meter.id)+1 o \(meter.id)-1 en las etiquetas de una respuesta, o borra la línea.",
          en: "Move it with \(meter.id)+1 or \(meter.id)-1 in an answer's tags, or delete the line."))
    }
  }
}
