/// The words of a Lua 5.4 text (reference manual, 3.1).
///
/// Lua itself refuses what is malformed, with its own message: reading stops there, and the
/// checks that use these words then say nothing.
struct LuaTokens {
    /// `false` where the text ends in the middle of a string or holds a sign that Lua has not.
    let isWhole: Bool
    /// Where reading stopped: a string or a comment without an end, or a sign that Lua has not.
    let stop: (line: Int, column: Int)?
    let tokens: LuaTokenList

    init(_ bytes: [UInt8]) {
        let (spans, isWhole, stop) = bytes.withUnsafeBufferPointer { bytes in
            var reader = LuaTextReader(bytes)
            reader.read()
            return (reader.spans, reader.isWhole, reader.stop)
        }
        tokens = LuaTokenList(bytes: bytes, spans: spans)
        self.isWhole = isWhole
        self.stop = stop
    }
}

/// Reads a text once, from its first byte to its last, looking at each where it lies: every place
/// is compared with the end before it is looked at.
private struct LuaTextReader {
    private(set) var isWhole = true
    private(set) var stop: (line: Int, column: Int)?
    private(set) var spans: [LuaTokenList.Span] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var line = 1
    private var lineStart = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func read() {
        if bytes.count >= Int32.max { halt(1, 1) }
        // Scripts have a word in ten bytes.
        spans.reserveCapacity(bytes.count / 9)
        if peek() == UInt8(ascii: "#") { skipLine() }
        while stop == nil, at < bytes.count { step(bytes[at]) }
    }

    /// Zero after the end: no word begins or goes on with it.
    private func peek(_ ahead: Int = 0) -> UInt8 {
        let index = at + ahead
        return index < bytes.count ? bytes[index] : 0
    }

    private mutating func step(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"): newline()
        case 9, 11, 12, 13: at += 1
        case 32:
            // Scripts are mostly indented.
            repeat { at += 1 } while peek() == 32
        case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"): skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(quote: byte)
        case UInt8(ascii: "["):
            if let level = longBracket() { readLong(level) } else { readSymbol(byte) }
        case UInt8(ascii: "."):
            if LuaTokens.isDigit(peek(1)) { readNumber() } else { readSymbol(byte) }
        case _ where LuaTokens.isLetter(byte): readName()
        case _ where LuaTokens.isDigit(byte): readNumber()
        default: readSymbol(byte)
        }
    }

    private mutating func add(
        _ kind: LuaToken.Kind, from start: Int, to end: Int, line: Int, column: Int,
        sign: UInt32 = 0, hasEscapes: Bool = false
    ) {
        spans.append(
            LuaTokenList.Span(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
                line: Int32(truncatingIfNeeded: line), column: Int32(truncatingIfNeeded: column),
                sign: sign, kind: kind, hasEscapes: hasEscapes))
    }

    private mutating func skipLine() {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    }

    private mutating func newline() {
        at += 1
        line += 1
        lineStart = at
    }

    private mutating func halt(_ line: Int, _ column: Int) {
        isWhole = false
        stop = (line, column)
    }

    private mutating func skipComment() {
        let (startLine, column) = (line, at - lineStart + 1)
        at += 2
        if let level = longBracket() {
            if longText(level) == nil { halt(startLine, column) }
        } else {
            skipLine()
        }
    }

    /// The level of a long bracket `[==[` that opens here.
    private func longBracket() -> Int? {
        guard peek() == UInt8(ascii: "[") else { return nil }
        var level = 0
        while peek(1 + level) == UInt8(ascii: "=") { level += 1 }
        return peek(1 + level) == UInt8(ascii: "[") ? level : nil
    }

    /// Where the text of a long bracket stands.
    private mutating func longText(_ level: Int) -> Range<Int>? {
        at += level + 2
        if peek() == UInt8(ascii: "\r") { at += 1 }
        if peek() == UInt8(ascii: "\n") { newline() }
        let start = at
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "]"), peek(1 + level) == UInt8(ascii: "]"),
                (0..<level).allSatisfy({ peek(1 + $0) == UInt8(ascii: "=") })
            {
                defer { at += level + 2 }
                return start..<at
            }
            if bytes[at] == UInt8(ascii: "\n") { newline() } else { at += 1 }
        }
        return nil
    }

    private mutating func readLong(_ level: Int) {
        let (startLine, column) = (line, at - lineStart + 1)
        guard let text = longText(level) else { return halt(startLine, column) }
        add(.string, from: text.lowerBound, to: text.upperBound, line: startLine, column: column)
    }

    private mutating func readString(quote: UInt8) {
        let (startLine, column) = (line, at - lineStart + 1)
        var hasEscapes = false
        at += 1
        let start = at
        while let found = endOfPlain(quote) {
            at = found
            let byte = bytes[at]
            if byte == quote {
                add(
                    .string, from: start, to: at, line: startLine, column: column,
                    hasEscapes: hasEscapes)
                at += 1
                return
            }
            if byte == UInt8(ascii: "\n") { break }
            at += 1
            hasEscapes = true
            skipEscape()
        }
        halt(startLine, column)
    }

    /// The next byte that ends a string, or that a string may not simply hold.
    private func endOfPlain(_ quote: UInt8) -> Int? {
        var index = at
        while index < bytes.count {
            let byte = bytes[index]
            if byte == quote || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\n") {
                return index
            }
            index += 1
        }
        return nil
    }

    private mutating func skipEscape() {
        switch peek() {
        case UInt8(ascii: "\n"): newline()
        case UInt8(ascii: "z"):
            at += 1
            while LuaTokens.isSpace(peek()) {
                if peek() == 10 { newline() } else { at += 1 }
            }
        default: at += 1
        }
    }

    /// A word with accents, or a curly quote, is no name of Lua's: it is kept whole so that the
    /// message can show it.
    private mutating func readName() {
        let start = at
        var end = start
        var bits: UInt64 = 0
        while end < bytes.count {
            let byte = bytes[end]
            guard LuaTokens.isLetter(byte) || LuaTokens.isDigit(byte) else { break }
            if byte >= 128 { isWhole = false }
            if end - start < 8 { bits |= UInt64(byte) << UInt64(8 * (end - start)) }
            end += 1
        }
        at = end
        let isKeyword = LuaTokens.isKeyword(bits, length: end - start)
        add(
            isKeyword ? .keyword : .name, from: start, to: at, line: line,
            column: start - lineStart + 1, sign: isKeyword ? UInt32(truncatingIfNeeded: bits) : 0)
    }

    /// As Lua's own reader: digits, letters, dots, and a sign after an exponent.
    private mutating func readNumber() {
        let start = at
        let isHex = peek() == UInt8(ascii: "0") && [88, 120].contains(peek(1))
        let exponents: (UInt8, UInt8) = isHex ? (80, 112) : (69, 101)
        if isHex { at += 2 }
        while at < bytes.count {
            let byte = bytes[at]
            if byte == exponents.0 || byte == exponents.1 {
                at += 1
                if peek() == 43 || peek() == 45 { at += 1 }
            } else if LuaTokens.isDigit(byte) || LuaTokens.isLetter(byte)
                || byte == UInt8(ascii: ".")
            {
                at += 1
            } else {
                break
            }
        }
        add(.number, from: start, to: at, line: line, column: start - lineStart + 1)
    }

    private mutating func readSymbol(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("),
            UInt8(ascii: ")"):
            // Most are one of these, whatever follows.
            add(
                .symbol, from: at, to: at + 1, line: line, column: at - lineStart + 1,
                sign: UInt32(byte))
            at += 1
            return
        default: break
        }
        let length = symbolLength(byte)
        guard length > 0 else { return halt(line, at - lineStart + 1) }
        var sign: UInt32 = 0
        for index in 0..<length { sign |= UInt32(peek(index)) << UInt32(8 * index) }
        add(
            .symbol, from: at, to: at + length, line: line, column: at - lineStart + 1,
            sign: sign)
        at += length
    }

    /// Bytes of the longest symbol that begins here; 0 where none does.
    private func symbolLength(_ byte: UInt8) -> Int {
        let next = peek(1)
        switch byte {
        case UInt8(ascii: "."):
            return next != byte ? 1 : peek(2) != byte ? 2 : 3
        case UInt8(ascii: "<"), UInt8(ascii: ">"):
            return next == byte || next == UInt8(ascii: "=") ? 2 : 1
        case UInt8(ascii: "="): return next == byte ? 2 : 1
        case UInt8(ascii: "~"): return next == UInt8(ascii: "=") ? 2 : 1
        case UInt8(ascii: "/"), UInt8(ascii: ":"): return next == byte ? 2 : 1
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "%"),
            UInt8(ascii: "^"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "|"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ";"), UInt8(ascii: ","):
            return 1
        default: return 0
        }
    }
}

extension LuaTokens {
    static let keywords: Set<String> = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if",
        "in", "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]

    /// Their bytes, as many as there are, the first one lowest.
    private static let keywordBits: [UInt64] = keywords.sorted().map { word in
        word.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// By length, the first letters of those that have it: a bit each, `a` the lowest.
    private static let firstLetters: [UInt32] = keywords.reduce(
        into: Array(repeating: 0, count: 9)
    ) { letters, word in
        let first = word.utf8.first.map { UInt32($0) &- 97 } ?? 0
        letters[word.utf8.count] |= 1 << first
    }

    fileprivate static func isKeyword(_ bits: UInt64, length: Int) -> Bool {
        guard length < firstLetters.count else { return false }
        let first = UInt32(truncatingIfNeeded: bits & 0xFF) &- 97
        return first < 26 && firstLetters[length] >> first & 1 == 1 && keywordBits.contains(bits)
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    fileprivate static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    fileprivate static func isLetter(_ byte: UInt8) -> Bool {
        (97...122).contains(byte | 32) || byte == 95 || byte >= 128
    }
}
