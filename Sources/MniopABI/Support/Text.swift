import Glibc
import MniopCore

/// A text that C may hold: UTF-8, NUL-terminated, immutable, at one address while this lives.
final class CText: @unchecked Sendable {
    let bytes: UnsafePointer<CChar>
    let count: Int

    init(_ text: String) {
        var text = text
        let (copy, count) = text.withUTF8 { source in
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: source.count + 1)
            source.withMemoryRebound(to: CChar.self) { chars in
                if let start = chars.baseAddress {
                    copy.initialize(from: start, count: chars.count)
                }
            }
            copy[source.count] = 0
            return (copy, source.count)
        }
        bytes = UnsafePointer(copy)
        self.count = count
    }

    /// Bytes as they are, rows or a line that is perhaps not UTF-8.
    init(bytes source: ArraySlice<UInt8>) {
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: source.count + 1)
        source.withUnsafeBytes { source in
            let target = UnsafeMutableRawBufferPointer(start: copy, count: source.count)
            target.copyMemory(from: source)
        }
        copy[source.count] = 0
        bytes = UnsafePointer(copy)
        count = source.count
    }

    deinit { bytes.deallocate() }

    func isEqual(to text: String) -> Bool {
        let own = UnsafeRawBufferPointer(start: bytes, count: count)
        return text.utf8.elementsEqual(own)
    }

    static let empty = CText("")
}

/// A label in both languages.
struct CLabel: Sendable {
    let fr: CText
    let en: CText

    init(fr: CText, en: CText) {
        self.fr = fr
        self.en = en
    }

    init(_ label: Label) {
        fr = CText(label.fr)
        en = label.en == label.fr ? fr : CText(label.en)
    }

    subscript(code: Int32) -> CText { code == Code.english ? en : fr }
}

/// A text to C, and its length where C asks for it.
func give(_ text: CText?, _ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>? {
    length?.pointee = text?.count ?? 0
    return text?.bytes
}

/// An element; `nil` where the index is out of range, whatever C gave.
func element<T>(_ list: [T]?, _ index: Int) -> T? {
    guard let list, list.indices.contains(index) else { return nil }
    return list[index]
}

/// Texts and lists from C.
enum Input {
    /// LIMIT: bytes of one text. Nothing that the library reads is near it.
    static let longest = 1 << 30
    /// LIMIT: elements of one list.
    static let mostElements = 1_000_000
    /// `MNIOP_NUL`: a macro with a cast does not come into Swift.
    private static let untilNUL = -1

    static func bytes(
        _ start: UnsafePointer<CChar>?, _ length: Int, _ name: String
    ) throws(Failure) -> UnsafeBufferPointer<UInt8> {
        guard let start else {
            guard length == 0 else { throw .missing(name) }
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        let count = length == untilNUL ? Int(strlen(start)) : length
        guard (0...longest).contains(count) else { throw .badLength(name) }
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: count)
    }

    static func text(
        _ start: UnsafePointer<CChar>?, _ length: Int, _ name: String
    ) throws(Failure) -> String {
        let bytes = try bytes(start, length, name)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(name) }
        // A NUL inside would cut the text short wherever C reads it again.
        guard !text.hasControlCharacters else { throw .controlCharacter(name) }
        return text
    }

    /// `nil` for NULL.
    static func optionalText(
        _ start: UnsafePointer<CChar>?, _ length: Int, _ name: String
    ) throws(Failure) -> String? {
        start == nil ? nil : try text(start, length, name)
    }

    static func date(
        _ start: UnsafePointer<CChar>?, _ length: Int, _ name: String
    ) throws(Failure) -> CivilDate {
        let text = try text(start, length, name)
        guard let date = CivilDate(text) else { throw .badDate(name) }
        return date
    }

    static func flag(_ value: Int32, _ name: String) throws(Failure) -> Bool {
        guard value == 0 || value == 1 else { throw .badFlag(name) }
        return value == 1
    }

    static func list<T>(
        _ start: UnsafePointer<T>?, _ count: Int, _ name: String
    ) throws(Failure) -> UnsafeBufferPointer<T> {
        guard count != 0 else { return UnsafeBufferPointer(start: nil, count: 0) }
        guard start != nil else { throw .missing(name) }
        guard (0...mostElements).contains(count) else { throw .badLength(name) }
        return UnsafeBufferPointer(start: start, count: count)
    }
}
