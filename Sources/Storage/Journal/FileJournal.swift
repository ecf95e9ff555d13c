import Glibc
import Learning

/// One learner's journal on disk, with the right to write it.
package final class FileJournal: Journal {
  /// What was found and done on opening, for the learner to know.
  package enum Notice: Hashable, Sendable {
    /// A last line without its newline was moved, whole, to the file at `path`.
    case setAside(path: String, bytes: Int)
    /// `progress.json` was not readable; it is derived and will be written anew.
    case progressUnreadable(path: String)
  }

  package let learner: LearnerID
  package let path: String
  package let notices: [Notice]
  package private(set) var records: [Record]
  /// Where the learner stands after every record.
  package private(set) var progress: Progress

  /// Whether its person was forgotten: nothing may follow.
  package var isErased: Bool { records.last?.event.fact == .erased }

  private let folder: Folder
  private let lock: LearnerLock
  private let file: OpenFile
  private let end: JournalEnd
  private var chain: Chain
  private var size: Int
  private var hasFailed = false
  /// Whether `progress.json` says what `progress` does.
  private var isSaved: Bool

  /// Takes the learner's lock, checks the whole journal, and sets a torn tail aside.
  ///
  /// `moment` and `holder` are what a second session is told. A `login` is given where the id was
  /// folded from it. Throws `locked`, `loginTaken`, `damaged`, `missingLines` or `otherHistory`
  /// with the journal as it was.
  package static func open(
    learner: LearnerID, in data: DataFolder, at moment: Moment, holder: String, login: String? = nil
  ) throws(StorageError) -> FileJournal {
    let folder = try data.makeFolder(of: learner)
    if let login { try LearnerOwner.check(login, of: learner, in: folder) }
    let lock = try LearnerLock(of: learner, in: folder, holder: holder, at: moment)
    var notices: [Notice] = []
    let saved = try ProgressFile.state(in: folder, of: learner)
    if case .unreadable(let path) = saved { notices.append(.progressUnreadable(path: path)) }
    let reading = try JournalReading(of: learner, in: folder)
    try reading.require(saved.file)
    if let login { try LearnerOwner.claim(login, of: learner, in: folder) }

    let file = try openFile(in: folder)
    if !reading.scan.torn.isEmpty {
      let aside = try setAside(Array(reading.scan.torn), at: moment, in: folder)
      notices.append(.setAside(path: aside, bytes: reading.scan.torn.count))
      try file.truncate(to: reading.scan.end)
      try file.sync()
    }
    return FileJournal(learner, reading, saved.file, notices, folder: folder, lock: lock, file: file)
  }

  private init(
    _ learner: LearnerID, _ reading: JournalReading, _ saved: ProgressFile?, _ notices: [Notice],
    folder: Folder, lock: consuming LearnerLock, file: consuming OpenFile
  ) {
    self.learner = learner
    self.notices = notices
    self.folder = folder
    self.lock = lock
    self.file = file
    path = reading.path
    records = reading.records
    progress = Progress(reading.records)
    end = JournalEnd(reading.scan.entries, path: reading.path)
    chain = reading.scan.chain
    size = reading.scan.end
    isSaved = saved.map { $0.seq == reading.scan.entries.count && $0.size == reading.scan.end } ?? false
  }

  private static func openFile(in folder: Folder) throws(StorageError) -> OpenFile {
    if let file = try folder.file(JournalReading.fileName, for: .appending) { return file }
    let file = try folder.create(JournalReading.fileName)
    try folder.sync()
    return file
  }

  /// Keeps the bytes of a torn tail in a file of their own, on the device before this returns its path.
  private static func setAside(
    _ bytes: [UInt8], at moment: Moment, in folder: Folder
  ) throws(StorageError) -> String {
    let time = String(moment.timestamp.unicodeScalars.filter { !"-:.".unicodeScalars.contains($0) })
    let taken = Set(try folder.entries().map(\.name))
    let plain = "journal.torn-\(time)"
    var name = plain
    var copy = 1
    while taken.contains(name) {
      copy += 1
      name = "\(plain)-\(copy)"
    }
    let file = try folder.create(name)
    try file.write(bytes)
    try file.sync()
    try folder.sync()
    return file.path
  }

  // MARK: Appending

  /// One write and one wait for the device; when it returns, the events survive a power cut.
  ///
  /// Words go to `notes.json` first. After `writeFailed` nothing is acknowledged, and every later
  /// call throws `stoppedAfterFailure`; if the write left a part of a line, the next opening sets it aside.
  package func append(_ events: [Event], words: [FreeText]) throws(StorageError) -> [Record] {
    guard !hasFailed else { throw .stoppedAfterFailure(path: path) }
    let new = try end.records(after: records, from: events)
    var next = chain
    var bytes: [UInt8] = []
    for record in new { bytes += next.seal(try JournalLine.checkedBody(of: record)) }

    do throws(StorageError) {
      if !words.isEmpty { try keep(words) }
      guard !bytes.isEmpty else { return [] }
      guard try file.size() == size else { throw .changedMeanwhile(path: path) }
      try file.write(bytes)
      try file.syncData()
    } catch {
      hasFailed = true
      throw error
    }
    chain = next
    size += bytes.count
    records += new
    if new.contains(where: \.corrects) {
      progress = Progress(records)
    } else {
      for record in new { progress.apply(record) }
    }
    isSaved = false
    return new
  }

  private func keep(_ words: [FreeText]) throws(StorageError) {
    var kept = try LearnerWords(in: folder)
    kept.add(words)
    try kept.save(in: folder)
  }

  // MARK: Derived and side files

  /// Writes `progress.json`, unless it already says what it would.
  package func saveProgress() throws(StorageError) {
    guard !isSaved else { return }
    let sum = records.isEmpty ? nil : chain.sum
    let file = ProgressFile(learner: learner, seq: records.count, sum: sum, size: size, progress: progress)
    try folder.replace(ProgressFile.fileName, with: file.bytes)
    isSaved = true
  }

  /// Takes away whatever lies beside the journal and tells of the person: what they wrote or typed, their login.
  func removeWords() throws(StorageError) {
    let names = try folder.entries().map(\.name).filter { $0.hasPrefix("journal.torn-") }
    for name in [LearnerWords.fileName, LineHistory.fileName, LearnerOwner.fileName] + names { try folder.remove(name) }
    try folder.sync()
  }

  package func texts() throws(StorageError) -> [String: String] {
    try LearnerWords(in: folder).texts.mapValues(\.text)
  }
}

extension Record {
  /// Whether it changes what an earlier record says.
  fileprivate var corrects: Bool { if case .corrected = event.fact { true } else { false } }
}
