import Curricula

/// A part of the invented organisation, and how it differs from the others.
struct DemoDepartment: Sendable {
  /// The id of the area in the survey on service between areas.
  let area: String
  let name: Bilingual
  /// Of every thousand people.
  let size: Int
  /// How much better than most they answer.
  let skill: Double
  /// The curriculum's axis, by its place, on which they answer worse than elsewhere.
  let weakAxis: Int?
  /// How much sooner than most they do what they were given.
  let diligence: Double
  /// How much better than most they speak of the house in surveys.
  let mood: Double
  /// How much better than most others speak of what they receive from it.
  let service: Double

  private init(
    _ area: String, es: String, en: String, size: Int, skill: Double = 0, weakAxis: Int? = nil, diligence: Double = 0,
    mood: Double = 0, service: Double = 0
  ) {
    self.area = area
    name = Bilingual(es: es, en: en)
    self.size = size
    self.skill = skill
    self.weakAxis = weakAxis
    self.diligence = diligence
    self.mood = mood
    self.service = service
  }

  /// One of them is too small for its answers to be shown.
  static let all = [
    DemoDepartment("sales", es: "Ventas", en: "Sales", size: 160, skill: -0.05, weakAxis: 0, mood: 0.05, service: -0.1),
    DemoDepartment(
      "customer-care", es: "Atención al cliente", en: "Customer care", size: 190, skill: 0.12, diligence: 0.15,
      mood: -0.05, service: 0.15),
    DemoDepartment(
      "warehouse", es: "Almacén", en: "Warehouse", size: 180, weakAxis: 3, diligence: -0.1, mood: -0.1, service: -0.05),
    DemoDepartment(
      "operations", es: "Operaciones", en: "Operations", size: 190, skill: -0.03, weakAxis: 1, diligence: -0.05),
    DemoDepartment(
      "purchasing", es: "Compras", en: "Purchasing", size: 65, skill: 0.04, diligence: -0.3, service: -0.15),
    DemoDepartment(
      "finance", es: "Finanzas", en: "Finance", size: 75, weakAxis: 2, diligence: 0.1, mood: 0.05, service: -0.1),
    DemoDepartment(
      "people", es: "Recursos Humanos", en: "Human resources", size: 45, skill: 0.1, diligence: 0.2, mood: 0.1,
      service: 0.1),
    DemoDepartment("systems", es: "Sistemas", en: "IT", size: 82, skill: 0.05, weakAxis: 3, service: 0.05),
    DemoDepartment(
      "maintenance", es: "Mantenimiento", en: "Maintenance", size: 13, skill: 0.08, diligence: 0.05, mood: -0.05,
      service: 0.2),
  ]
}
