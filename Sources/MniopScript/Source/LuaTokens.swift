/// One word or sign of a Lua text, with where it stands.
struct LuaToken: Equatable {
    enum Kind { case name, keyword, string, number, symbol }

    var kind: Kind
    /// A string's contents without its quotes, everything else as it is written.
    var text: String
    /// Both from 1; the column counts bytes.
    var line: Int
    var column: Int

    func isSymbol(_ sign: String) -> Bool { kind == .symbol && text == sign }
    func isKeyword(_ word: String) -> Bool { kind == .keyword && text == word }
}

/// The words of a Lua 5.4 text (reference manual, 3.1).
///
/// Lua itself refuses what is malformed, with its own message: reading stops there, and the
/// checks that use these words then say nothing.
struct LuaTokens {
    private(set) var tokens: [LuaToken] = []
    /// `false` where the text ends in the middle of a string or holds a sign that Lua has not.
    private(set) var isWhole = true
    /// Where reading stopped: a string or a comment without an end, or a sign that Lua has not.
    private(set) var stop: (line: Int, column: Int)?

    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var lineStart = 0

    static let keywords: Set<String> = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if",
        "in", "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]

    /// Longest first.
    private static let symbols: [[UInt8]] = [
        "...", "<<", ">>", "//", "==", "~=", "<=", ">=", "::", "..", "+", "-", "*", "/", "%", "^",
        "#", "&", "~", "|", "<", ">", "=", "(", ")", "{", "}", "[", "]", ";", ":", ",", ".",
    ].map { Array($0.utf8) }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if peek() == UInt8(ascii: "#") { skipLine() }
        while stop == nil, let byte = peek() { step(byte) }
    }

    private func peek(_ ahead: Int = 0) -> UInt8? {
        let index = at + ahead
        return bytes.indices.contains(index) ? bytes[index] : nil
    }

    private mutating func step(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"):
            at += 1
            line += 1
            lineStart = at
        case 9, 11, 12, 13, 32: at += 1
        case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"): skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(quote: byte)
        case UInt8(ascii: "["):
            if let level = longBracket() { readLong(level) } else { readSymbol() }
        case UInt8(ascii: "."):
            if peek(1).map(Self.isDigit) == true { readNumber() } else { readSymbol() }
        case _ where Self.isDigit(byte): readNumber()
        case _ where Self.isLetter(byte): readName()
        default: readSymbol()
        }
    }

    private mutating func add(_ kind: LuaToken.Kind, _ text: String, line: Int, column: Int) {
        tokens.append(LuaToken(kind: kind, text: text, line: line, column: column))
    }

    private mutating func skipLine() {
        while let byte = peek(), byte != UInt8(ascii: "\n") { at += 1 }
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

    private mutating func longText(_ level: Int) -> String? {
        at += level + 2
        if peek() == UInt8(ascii: "\r") { at += 1 }
        if peek() == UInt8(ascii: "\n") { newline() }
        let start = at
        while let byte = peek() {
            if byte == UInt8(ascii: "]"), peek(1 + level) == UInt8(ascii: "]"),
                (0..<level).allSatisfy({ peek(1 + $0) == UInt8(ascii: "=") })
            {
                let text = String(decoding: bytes[start..<at], as: UTF8.self)
                at += level + 2
                return text
            }
            if byte == UInt8(ascii: "\n") { newline() } else { at += 1 }
        }
        return nil
    }

    private mutating func halt(_ line: Int, _ column: Int) {
        isWhole = false
        stop = (line, column)
    }

    private mutating func newline() {
        at += 1
        line += 1
        lineStart = at
    }

    private mutating func readLong(_ level: Int) {
        let (startLine, column) = (line, at - lineStart + 1)
        guard let text = longText(level) else { return halt(startLine, column) }
        add(.string, text, line: startLine, column: column)
    }

    private mutating func readString(quote: UInt8) {
        let (startLine, column) = (line, at - lineStart + 1)
        var text: [UInt8] = []
        at += 1
        while let byte = peek(), byte != UInt8(ascii: "\n") {
            at += 1
            if byte == quote {
                let contents = String(decoding: text, as: UTF8.self)
                return add(.string, contents, line: startLine, column: column)
            }
            if byte == UInt8(ascii: "\\") { readEscape(into: &text) } else { text.append(byte) }
        }
        halt(startLine, column)
    }

    /// What the escape stands for, for the signs that names and codes may hold; other escapes are
    /// kept as written, which is enough to tell two keys apart.
    private mutating func readEscape(into text: inout [UInt8]) {
        guard let byte = peek() else { return }
        switch byte {
        case UInt8(ascii: "\n"):
            newline()
            text.append(10)
        case UInt8(ascii: "z"):
            at += 1
            while let space = peek(), [9, 10, 11, 12, 13, 32].contains(space) {
                if space == 10 { newline() } else { at += 1 }
            }
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
            at += 1
            text.append(byte)
        default:
            at += 1
            text += [UInt8(ascii: "\\"), byte]
        }
    }

    /// A word with accents, or a curly quote, is no name of Lua's: it is kept whole so that the
    /// message can show it.
    private mutating func readName() {
        let (start, column) = (at, at - lineStart + 1)
        while let byte = peek(), Self.isLetter(byte) || Self.isDigit(byte) {
            if byte >= 128 { isWhole = false }
            at += 1
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        let kind: LuaToken.Kind = Self.keywords.contains(text) ? .keyword : .name
        add(kind, text, line: line, column: column)
    }

    /// As Lua's own reader: digits, letters, dots, and a sign after an exponent.
    private mutating func readNumber() {
        let (start, column) = (at, at - lineStart + 1)
        let isHex = peek() == UInt8(ascii: "0") && [88, 120].contains(peek(1) ?? 0)
        let exponents: [UInt8] = isHex ? [80, 112] : [69, 101]
        if isHex { at += 2 }
        while let byte = peek() {
            if exponents.contains(byte) {
                at += 1
                if let sign = peek(), [43, 45].contains(sign) { at += 1 }
            } else if Self.isDigit(byte) || Self.isLetter(byte) || byte == UInt8(ascii: ".") {
                at += 1
            } else {
                break
            }
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        add(.number, text, line: line, column: column)
    }

    private mutating func readSymbol() {
        for symbol in Self.symbols where bytes[at...].starts(with: symbol) {
            add(
                .symbol, String(decoding: symbol, as: UTF8.self), line: line,
                column: at - lineStart + 1)
            at += symbol.count
            return
        }
        halt(line, at - lineStart + 1)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || byte == 95
            || byte >= 128
    }
}
