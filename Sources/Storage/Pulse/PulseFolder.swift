import Curricula
import Glibc
import Learning

/// The waves of anonymous surveys under `pulses/`.
///
/// ```
/// pulses/<wave>/wave.json                  which instruments, from when to when
/// pulses/<wave>/<instrument>.answers.json  the answers, shuffled anew at each one
/// pulses/<wave>/<instrument>.taken.json    who has answered, sorted
/// ```
/// Nothing links a file of answers to the file of those who gave them: neither order, nor a key, nor a time.
/// Both files' times are set to the day the wave was opened.
package struct PulseFolder: Sendable {
  private let root: Folder

  package init(_ data: DataFolder) { root = data.root }

  private static let name = "pulses"

  /// Whether some text may be a wave's id: letters, digits and hyphens, so that it is a folder's name anywhere.
  package static func isWaveID(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: "-")
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: "-")
      }
  }

  /// Every wave, in the order of opening.
  package func waves() throws(StorageError) -> [PulseWave] {
    guard let pulses = try root.folder(Self.name) else { return [] }
    var waves: [PulseWave] = []
    for entry in try pulses.entries() where entry.kind == .folder && Self.isWaveID(entry.name) {
      if let wave = try wave(entry.name, in: pulses) { waves.append(wave) }
    }
    return waves.sorted { ($0.opened, $0.id) < ($1.opened, $1.id) }
  }

  package func wave(_ id: String) throws(StorageError) -> PulseWave? {
    guard Self.isWaveID(id), let pulses = try root.folder(Self.name) else { return nil }
    return try wave(id, in: pulses)
  }

  private func wave(_ id: String, in pulses: Folder) throws(StorageError) -> PulseWave? {
    guard let folder = try pulses.folder(id), let bytes = try folder.contents(of: "wave.json") else { return nil }
    guard let json = try? JSON(bytes), let wave = try? PulseWave(json), wave.id == id else {
      throw .malformed(path: folder.path(of: "wave.json"))
    }
    return wave
  }

  /// Puts a wave on record, new or changed.
  package func save(_ wave: PulseWave) throws(StorageError) {
    let folder = try root.makeFolder(Self.name).makeFolder(wave.id)
    let lock = try FileLock(in: folder)
    defer { withExtendedLifetime(lock) {} }
    try folder.replace("wave.json", with: Array((wave.json.text() + "\n").utf8))
  }

  /// Who has answered an instrument of a wave, by learner id.
  package func taken(_ instrument: String, in wave: PulseWave) throws(StorageError) -> Set<String> {
    guard let folder = try folder(of: wave) else { return [] }
    return try taken(instrument, in: folder)
  }

  /// Every answer to an instrument of a wave, in no order.
  package func answers(_ instrument: String, in wave: PulseWave) throws(StorageError) -> [PulseAnswers] {
    guard let folder = try folder(of: wave) else { return [] }
    return try answers(instrument, in: folder)
  }

  /// Adds one person's answers and, apart from them, that this person has answered; false when they had already.
  ///
  /// The answers go first: a crash between the two files loses nothing, but lets that person answer again.
  package func add(
    _ new: PulseAnswers, by learner: LearnerID, to instrument: String, in wave: PulseWave
  ) throws(StorageError) -> Bool {
    let folder = try root.makeFolder(Self.name).makeFolder(wave.id)
    let lock = try FileLock(in: folder)
    defer { withExtendedLifetime(lock) {} }
    var taken = try taken(instrument, in: folder)
    guard taken.insert(learner.description).inserted else { return false }
    // Where the new answers stand must not tell when they came.
    let answers = (try answers(instrument, in: folder) + [new]).shuffled()
    try write(answers, from: taken, to: instrument, of: wave, in: folder)
    return true
  }

  /// Puts all the answers to an instrument of a new wave on record at once; their order must tell nothing.
  package func fill(
    _ instrument: String, of wave: PulseWave, with answers: [PulseAnswers], from learners: [String]
  ) throws(StorageError) {
    let folder = try root.makeFolder(Self.name).makeFolder(wave.id)
    let lock = try FileLock(in: folder)
    defer { withExtendedLifetime(lock) {} }
    try write(answers, from: learners, to: instrument, of: wave, in: folder)
  }

  private func write(
    _ answers: [PulseAnswers], from learners: some Sequence<String>, to instrument: String, of wave: PulseWave,
    in folder: Folder
  ) throws(StorageError) {
    try write(
      .object([.init("v", .integer(1)), .init("answers", .array(answers.map(\.json)))]),
      to: "\(instrument).answers.json", in: folder, dated: wave.opened)
    try write(
      .object([.init("v", .integer(1)), .init("learners", .array(learners.sorted().map { .string($0) }))]),
      to: "\(instrument).taken.json", in: folder, dated: wave.opened)
  }

  private func folder(of wave: PulseWave) throws(StorageError) -> Folder? {
    try root.folder(Self.name)?.folder(wave.id)
  }

  private func taken(_ instrument: String, in folder: Folder) throws(StorageError) -> Set<String> {
    let name = "\(instrument).taken.json"
    guard let bytes = try folder.contents(of: name) else { return [] }
    guard let learners = (try? JSON(bytes))?["learners"]?.array?.map(\.string), !learners.contains(nil) else {
      throw .malformed(path: folder.path(of: name))
    }
    return Set(learners.compactMap(\.self))
  }

  private func answers(_ instrument: String, in folder: Folder) throws(StorageError) -> [PulseAnswers] {
    let name = "\(instrument).answers.json"
    guard let bytes = try folder.contents(of: name) else { return [] }
    guard let all = (try? JSON(bytes))?["answers"]?.array?.map(PulseAnswers.init), !all.contains(nil) else {
      throw .malformed(path: folder.path(of: name))
    }
    return all.compactMap(\.self)
  }

  private func write(_ json: JSON, to name: String, in folder: Folder, dated day: Day) throws(StorageError) {
    try folder.replace(name, with: Array((json.text() + "\n").utf8), dated: day)
  }
}
