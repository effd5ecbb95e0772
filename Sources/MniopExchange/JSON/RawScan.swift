/// Walks the bytes of JSON that simdjson has accepted, to find again where things stand: the
/// parser keeps no positions.
struct RawScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private(set) var at: Int
    private(set) var line: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: Int) {
        self.bytes = bytes
        end = min(range.upperBound, bytes.count)
        at = max(0, range.lowerBound)
        self.line = line
    }

    private enum Token {
        /// An opening, a string or a scalar: what counts as a node.
        case opening, string, scalar
        case closing, comma
    }

    /// The next token, its start and its line; colons and white space are skipped.
    private mutating func token() -> (kind: Token, start: Int, line: Int)? {
        while at < end {
            let start = at
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: ":"):
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): return (.opening, start, line)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): return (.closing, start, line)
            case UInt8(ascii: ","): return (.comma, start, line)
            case UInt8(ascii: "\""):
                skipString()
                return (.string, start, line)
            default:
                while at < end, !RawScan.endsScalar(bytes[at]) { at += 1 }
                return (.scalar, start, line)
            }
        }
        return nil
    }

    private mutating func skipString() {
        while at < end {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\"") { return }
            if byte == UInt8(ascii: "\\") { at = min(at + 1, end) }
        }
    }

    private static func endsScalar(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 9, 10, 13, 32: true
        default: false
        }
    }

    /// Bytes of the next value, and the line where it begins; `nil` at the end of its list.
    mutating func nextValue() -> (range: Range<Int>, line: Int)? {
        var first: (start: Int, line: Int)?
        var depth = 0
        while let token = token() {
            switch token.kind {
            case .comma: continue
            case .closing:
                depth -= 1
                if depth < 0 { return nil }
            case .opening:
                if first == nil { first = (token.start, token.line) }
                depth += 1
            case .string, .scalar:
                if first == nil { first = (token.start, token.line) }
            }
            if depth == 0, let first { return (first.start..<at, first.line) }
        }
        return nil
    }

    /// Steps into the list or object that comes next.
    mutating func enter() { _ = token() }

    /// Lines of the wanted nodes, when the node that comes next is the `first`-th of its document.
    mutating func lines(of wanted: Set<Int>, first: Int) -> [Int: Int] {
        var found: [Int: Int] = [:]
        var node = first
        while found.count < wanted.count, let token = token() {
            switch token.kind {
            case .comma, .closing: continue
            case .opening, .string, .scalar:
                if wanted.contains(node) { found[node] = token.line }
                node += 1
            }
        }
        return found
    }
}
