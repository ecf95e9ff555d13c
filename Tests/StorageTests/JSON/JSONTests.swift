import Curricula
import Foundation
import Testing

@Suite("The JSON reader")
struct JSONTests {
  @Test(
    "reads what is JSON",
    arguments: [
      ("null", JSON.null), (" \t\r\n true ", .bool(true)), ("false", .bool(false)), ("0", .integer(0)),
      ("-0", .integer(0)), ("-12", .integer(-12)), ("9223372036854775807", .integer(.max)),
      ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("0.5", .number(0.5)),
      ("-1.5e-3", .number(-0.0015)),
      ("15E-1", .number(1.5)), ("0.015e+2", .number(1.5)), (#""""#, .string("")), (#""ñ 👩‍🔬""#, .string("ñ 👩‍🔬")),
      (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")), (#""\u00f1\u00F1""#, .string("ññ")),
      (#""\ud83d\ude00""#, .string("😀")), (#""\u0000""#, .string("\u{0}")),
      ("\"\u{7F}\u{2028}\"", .string("\u{7F}\u{2028}")),
      ("[]", .array([])), ("[ 1 , [ ] ]", .array([.integer(1), .array([])])), ("{}", .object([])),
      (#"{ "b" : 1 , "a" : {} }"#, .object([.init("b", .integer(1)), .init("a", .object([]))])),
      (#"{"":0,"\u0061":1}"#, .object([.init("", .integer(0)), .init("a", .integer(1))])),
    ])
  func good(text: String, value: JSON) throws {
    #expect(try JSON(text.utf8) == value)
    #expect(try JSON(value.text().utf8) == value)
    #expect(try JSON(value.text(indented: true).utf8) == value)
  }

  @Test(
    "refuses what is not, and says at which byte",
    arguments: [
      ("", 0), (" ", 1), ("nul", 3), ("True", 0), ("01", 1), ("+1", 0), (".5", 0), ("1.", 2), ("1e", 2),
      ("--1", 1),
      ("1e999", 0), ("NaN", 0), ("'a'", 0), (#""a"#, 2), (#""\x""#, 3), (#""\u12g4""#, 5), (#""\ud800""#, 7),
      (#""\ud800\u0041""#, 13), (#""\udc00""#, 7), ("\"\n\"", 1), ("\"\t\"", 1), ("[1,]", 3), ("[1 2]", 3),
      ("[", 1),
      ("]", 0), ("[1", 2), ("{", 1), (#"{"a"}"#, 4), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7), (#"{a:1}"#, 1),
      (#"{"a":1 "b":2}"#, 7), (#"{"a":1,"a":1}"#, 7), (#"{"a":1,"\u0061":1}"#, 7), ("1 2", 2), ("{}{}", 2),
      ("/**/1", 0),
      ("\u{FEFF}1", 0),
    ])
  func bad(text: String, offset: Int) {
    #expect(Self.malformedOffset(text) == offset)
  }

  @Test(
    "refuses bytes that are not UTF-8",
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0x80],
    ] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    #expect(throws: JSON.Malformed.self) { try JSON([34] + bytes + [34]) }
    #expect(throws: JSON.Malformed.self) { try JSON([34, 92, 110] + bytes + [34]) }
    #expect(throws: JSON.Malformed.self) { try JSON(bytes) }
  }

  @Test("goes 64 levels deep and no deeper, however deep the document")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSON(nested(64).utf8)
    #expect(Self.malformedOffset(nested(65)) == 64)
    #expect(Self.malformedOffset(String(repeating: "[", count: 1_000_000)) == 64)
  }

  private static func malformedOffset(_ text: String) -> Int? {
    do throws(JSON.Malformed) {
      _ = try JSON(text.utf8)
      return nil
    } catch {
      return error.offset
    }
  }

  @Test("reads random documents as JSONDecoder does, and reads back what it writes")
  func random() throws {
    var documents = RandomJSON(seed: 20_261_122)
    for _ in 0..<2000 {
      let value = documents.value()
      let text = value.text(indented: Bool.random(using: &documents.generator))
      #expect(try JSON(text.utf8) == value, "\(text)")
      let theirs = try JSONDecoder().decode(Decoded.self, from: Data(text.utf8))
      guard theirs.json.isSame(as: value) else {
        Issue.record("\(text)")
        return
      }
    }
  }

  @Test("accepts nothing that JSONDecoder refuses, with bytes of good documents changed")
  func mutated() throws {
    var documents = RandomJSON(seed: 7)
    var refused = 0
    for _ in 0..<4000 {
      var bytes = Array(documents.value().text().utf8)
      for _ in 0...Int.random(in: 0..<2, using: &documents.generator) where !bytes.isEmpty {
        let index = Int.random(in: bytes.indices, using: &documents.generator)
        switch Int.random(in: 0..<3, using: &documents.generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &documents.generator)
        case 1: bytes.remove(at: index)
        default:
          bytes.insert(#""\,:{}[]0e-. tn"#.utf8.randomElement(using: &documents.generator) ?? 0, at: index)
        }
      }
      guard let ours = try? JSON(bytes) else {
        refused += 1
        continue
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let theirs = try? JSONDecoder().decode(Decoded.self, from: Data(bytes))
      guard let theirs, theirs.json.isSame(as: ours) else {
        Issue.record("\(text)")
        return
      }
    }
    #expect(refused > 500 && refused < 3900)
  }
}
