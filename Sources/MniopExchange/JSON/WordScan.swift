import CSimdjson
import MniopCore

/// Looks for words in bytes.
struct WordScan {
    private let bytes: Slice<UnsafeBufferPointer<UInt8>>
    private(set) var at: Int

    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    /// What may stand between `emergency` and `true`, quotes missing or not.
    static let between = Set("\"'\\ \t\r\n:=".utf8)
    static let space = Set(" \t\r\n:".utf8)

    /// Goes just after the next place where `word` stands.
    mutating func find(_ word: StaticString) -> Bool {
        let rest = UnsafeBufferPointer(rebasing: bytes[at...])
        let found = mniop_json_find(
            rest.baseAddress, rest.count, word.utf8Start, word.utf8CodeUnitCount)
        guard found < rest.count else { return false }
        at += found + word.utf8CodeUnitCount
        return true
    }

    func isAt(_ word: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes.endIndex - at >= wanted.count else { return false }
        return bytes[at..<(at + wanted.count)].elementsEqual(wanted)
    }

    mutating func skip(_ set: Set<UInt8>) {
        while at < bytes.endIndex, set.contains(bytes[at]) { at += 1 }
    }

    /// The text between quotes that begins here, where it is short and plain.
    func quoted(upTo most: Int) -> String? {
        guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "\"") else { return nil }
        let rest = bytes[(at + 1)...].prefix(most + 1)
        guard let end = rest.firstIndex(of: UInt8(ascii: "\"")), end > rest.startIndex,
            let text = String(validating: rest[..<end], as: UTF8.self),
            !text.contains("\\"), !text.hasControlCharacters
        else { return nil }
        return text
    }
}
