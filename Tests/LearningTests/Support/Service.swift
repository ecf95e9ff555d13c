@testable import Curricula

/// The curriculum that the test lessons belong to.
enum Service {
  static let curriculum: Curriculum = {
    var curriculum = Curriculum()
    curriculum.id = "service"
    curriculum.title = "Cultura de servicio"
    curriculum.languages = [.es, .en]
    curriculum.axes = [
      Axis(id: "responsibility", positive: "se hace cargo", negative: "evade", place: nowhere),
      Axis(id: "solution", positive: "busca soluciones", negative: "busca excusas", place: nowhere),
      Axis(id: "judgement", positive: "usa su criterio", negative: "se escuda", place: nowhere),
      Axis(id: "resolution", positive: "resuelve", negative: "cierra", place: nowhere),
    ]
    let axes = [
      "O1": "responsibility", "O2": "solution", "O3": "judgement", "O4": "resolution",
    ]
    curriculum.behaviours = ["E1", "E2", "O1", "O2", "O3", "O4", "O5", "S1"].map {
      Behaviour(id: $0, text: $0, axis: axes[$0], place: nowhere)
    }
    return curriculum
  }()
}
