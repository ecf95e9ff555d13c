import Learning

/// A ZIP archive in memory, its files stored as they are: every reader takes that, and reports are small.
struct Archive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  /// Midnight of the day, as DOS counts: the same report gives the same bytes.
  private let date: UInt16

  init(dated day: Day) {
    let (year, month, day) = day.components
    date = UInt16(clamping: min(max(year - 1980, 0), 127) << 9 | month << 5 | day)
  }

  mutating func add(_ name: String, _ contents: [UInt8]) {
    let name = Array(name.utf8)
    var header: [UInt8] = []
    header.append(littleEndian: UInt16(20))  // version that can read it
    header.append(littleEndian: UInt16(0x0800))  // names are UTF-8
    header.append(littleEndian: UInt16(0))  // stored
    header.append(littleEndian: UInt16(0))  // time
    header.append(littleEndian: date)
    header.append(littleEndian: CRC32.of(contents))
    header.append(littleEndian: UInt32(clamping: contents.count))
    header.append(littleEndian: UInt32(clamping: contents.count))
    header.append(littleEndian: UInt16(clamping: name.count))
    header.append(littleEndian: UInt16(0))  // nothing extra

    directory.append(littleEndian: UInt32(0x0201_4B50))
    directory.append(littleEndian: UInt16(20))  // version that wrote it
    directory += header
    directory.append(littleEndian: UInt16(0))  // no comment
    directory.append(littleEndian: UInt16(0))  // first disk
    directory.append(littleEndian: UInt16(0))  // internal attributes
    directory.append(littleEndian: UInt32(0))  // external attributes
    directory.append(littleEndian: UInt32(clamping: bytes.count))
    directory += name

    bytes.append(littleEndian: UInt32(0x0403_4B50))
    bytes += header
    bytes += name
    bytes += contents
    count += 1
  }

  /// The whole archive, its directory at the end.
  func finished() -> [UInt8] {
    var archive = bytes + directory
    archive.append(littleEndian: UInt32(0x0605_4B50))
    archive.append(littleEndian: UInt32(0))  // one disk
    archive.append(littleEndian: UInt16(clamping: count))
    archive.append(littleEndian: UInt16(clamping: count))
    archive.append(littleEndian: UInt32(clamping: directory.count))
    archive.append(littleEndian: UInt32(clamping: bytes.count))
    archive.append(littleEndian: UInt16(0))  // no comment
    return archive
  }
}

/// The checksum that ZIP asks for.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { value, byte in table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8 }
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
