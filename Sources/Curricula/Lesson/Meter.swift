/// A number in 0…`maximum` that choices move; a counter is a meter hidden until the debrief.
package struct Meter: Hashable, Sendable {
  package var id: String
  package var start: Int
  package var maximum: Int
  package var label: String
  package var isCounter: Bool
  package var place: Place

  package init(id: String, start: Int, maximum: Int, label: String, isCounter: Bool, place: Place) {
    self.id = id
    self.start = start
    self.maximum = maximum
    self.label = label
    self.isCounter = isCounter
    self.place = place
  }
}
