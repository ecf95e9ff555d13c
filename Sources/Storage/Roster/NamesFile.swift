import Curricula
import Learning

/// `names.json`: `{"v":1,"columns":["…"],"people":{"<id>":{"name":"…","email":"…","further":{"<column>":"…"}}}}`.
///
/// What is not known is left out.
enum NamesFile {
  static let name = "names.json"

  /// The names kept in the data folder; none where there is no file.
  static func read(in root: Folder) throws(StorageError) -> Names {
    guard let bytes = try root.contents(of: name) else { return Names() }
    guard let json = try? JSON(bytes), let names = try? self.names(Fields(json)) else {
      throw .malformed(path: root.path(of: name))
    }
    return names
  }

  static func save(_ names: Names, in root: Folder) throws(StorageError) {
    let json = JSON.object([
      .init("v", .integer(1)), .init("columns", .array(names.columns.map { .string($0) })),
      .init("people", .sorted(names.people, self.json)),
    ])
    try root.replace(name, with: Array((json.text() + "\n").utf8))
  }

  private static func names(_ fields: Fields) throws(Damage.Reason) -> Names {
    guard try fields.int("v") == 1 else { throw .field("v") }
    var names = Names()
    names.columns = try fields.strings("columns")
    for member in try fields.members("people") {
      names.people[member.key] = try person(Fields(member.value))
    }
    return names
  }

  private static func person(_ fields: Fields) throws(Damage.Reason) -> Person {
    var person = Person()
    if fields.json["name"] != nil { person.name = try fields.string("name") }
    if fields.json["email"] != nil { person.email = try fields.string("email") }
    if fields.json["further"] != nil {
      for member in try fields.members("further") {
        guard let text = member.value.string else { throw .field(member.key) }
        person.further[member.key] = text
      }
    }
    return person
  }

  private static func json(_ person: Person) -> JSON {
    var members: [JSON.Member] = []
    if let name = person.name { members.append(.init("name", .string(name))) }
    if let email = person.email { members.append(.init("email", .string(email))) }
    if !person.further.isEmpty { members.append(.init("further", .sorted(person.further) { .string($0) })) }
    return .object(members)
  }
}
