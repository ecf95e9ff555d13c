import Curricula

/// A column of a roster file that has a meaning here.
package enum RosterColumn: String, CaseIterable, Hashable, Sendable {
  case id, name, email, department, role, manager, site, start, leave
  /// From when on a change holds.
  case effective

  /// As exports head it.
  package var title: Bilingual {
    switch self {
    case .id: Bilingual(es: "Id", en: "Id")
    case .name: Bilingual(es: "Nombre", en: "Name")
    case .email: Bilingual(es: "Correo", en: "E-mail")
    case .department: Bilingual(es: "Departamento", en: "Department")
    case .role: Bilingual(es: "Rol", en: "Role")
    case .manager: Bilingual(es: "Responsable", en: "Manager")
    case .site: Bilingual(es: "Sede", en: "Site")
    case .start: Bilingual(es: "Inicio", en: "Start")
    case .leave: Bilingual(es: "Salida", en: "Leave")
    case .effective: Bilingual(es: "Vigencia", en: "Effective")
    }
  }

  /// The column that a heading names, whatever its case, accents and marks; nil for a further one.
  package init?(heading: String) {
    let words = heading.folded.split { !$0.isLetter && !$0.isNumber || "ºª°".contains($0) }.joined(separator: " ")
    guard let column = Self.allCases.first(where: { $0.headings.contains(words) }) else { return nil }
    self = column
  }

  private var headings: [String] {
    switch self {
    case .id:
      [
        "id", "id de empleado", "id empleado", "numero", "numero de empleado", "numero empleado", "no de empleado",
        "n de empleado", "n empleado", "legajo", "matricula", "codigo", "codigo de empleado", "employee id",
        "employee number",
        "employee no", "staff id", "staff number", "learner", "learner id",
      ]
    case .name:
      [
        "nombre", "nombre completo", "nombre y apellido", "nombre y apellidos", "apellidos y nombre", "empleado",
        "name",
        "full name", "employee", "employee name", "display name",
      ]
    case .email:
      [
        "correo", "correo electronico", "e mail", "email", "mail", "email address", "e mail address", "work email",
        "direccion de correo",
      ]
    case .department: ["departamento", "depto", "dpto", "area", "department", "dept"]
    case .role: ["rol", "puesto", "cargo", "funcion", "role", "job", "job title", "position"]
    case .manager:
      [
        "responsable", "id del responsable", "id responsable", "jefe", "jefa", "jefe directo", "jefatura", "supervisor",
        "superior", "manager", "manager id", "line manager", "reports to", "reporta a",
      ]
    case .site:
      ["sede", "centro", "centro de trabajo", "sucursal", "planta", "ubicacion", "site", "location", "office"]
    case .start:
      [
        "inicio", "fecha de inicio", "fecha inicio", "alta", "fecha de alta", "fecha alta", "ingreso",
        "fecha de ingreso",
        "fecha ingreso", "start", "start date", "hire date", "date of hire", "joined", "joining date",
      ]
    case .leave:
      [
        "salida", "fecha de salida", "fecha salida", "baja", "fecha de baja", "fecha baja", "egreso", "fecha de egreso",
        "leave", "leave date", "leaving date", "end", "end date", "termination date", "left",
      ]
    case .effective:
      [
        "vigencia", "vigente desde", "fecha de vigencia", "fecha vigencia", "fecha de cambio", "fecha del cambio",
        "effective", "effective date", "effective from", "valid from",
      ]
    }
  }
}
