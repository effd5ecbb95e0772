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

/// The words of one text. Each is made when it is asked for: most are only looked at where they
/// stand, in the bytes.
struct LuaTokenList: RandomAccessCollection {
    /// Where a word stands. Sources are far shorter than 4 GB (`ScriptFiles.mostBytes`,
    /// `SandboxLimits.sourceBytes`); what may be longer is not read.
    struct Span {
        var start: Int32
        var end: Int32
        var line: Int32
        var column: Int32
        /// Of a symbol or a keyword: its first bytes, which tell it from all others.
        var sign: UInt32
        var kind: LuaToken.Kind
        /// A string with escapes: its contents are not its bytes.
        var hasEscapes = false
    }

    let bytes: [UInt8]
    let spans: [Span]

    var startIndex: Int { 0 }
    var endIndex: Int { spans.count }

    subscript(index: Int) -> LuaToken {
        let span = spans[index]
        return LuaToken(
            kind: span.kind, text: text(span), line: Int(span.line), column: Int(span.column))
    }

    private func text(_ span: Span) -> String {
        let part = bytes[Int(span.start)..<Int(span.end)]
        return span.hasEscapes
            ? String(decoding: LuaEscapes.decoded(part), as: UTF8.self)
            : String(decoding: part, as: UTF8.self)
    }

    func kind(_ index: Int) -> LuaToken.Kind? {
        spans.indices.contains(index) ? spans[index].kind : nil
    }

    func line(_ index: Int) -> Int { Int(spans[index].line) }
    func column(_ index: Int) -> Int { Int(spans[index].column) }

    /// Whether the symbol or keyword there is this one; one of up to four bytes.
    func isSign(_ index: Int, _ sign: LuaSign) -> Bool {
        spans.indices.contains(index) && spans[index].sign == sign.rawValue
    }

    /// `.name`, `:name`: no value by itself.
    func isMember(_ index: Int) -> Bool { isSign(index - 1, .dot) || isSign(index - 1, .colon) }

    func sign(_ index: Int) -> LuaSign? { LuaSign(rawValue: spans[index].sign) }

    /// Whether the word there reads so.
    func reads(_ index: Int, _ word: String) -> Bool {
        let span = spans[index]
        if span.hasEscapes { return text(span) == word }
        guard Int(span.end - span.start) == word.utf8.count else { return false }
        var at = Int(span.start)
        for byte in word.utf8 {
            if bytes[at] != byte { return false }
            at += 1
        }
        return true
    }

    func readTheSame(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (spans[a], spans[b])
        if first.hasEscapes || second.hasEscapes { return text(first) == text(second) }
        guard first.end - first.start == second.end - second.start, first.start < first.end,
            bytes[Int(first.start)] == bytes[Int(second.start)]
        else { return first.start == first.end && second.start == second.end }
        return bytes[Int(first.start)..<Int(first.end)]
            .elementsEqual(bytes[Int(second.start)..<Int(second.end)])
    }
}

/// The signs and keywords that the outline knows, by their first bytes.
enum LuaSign: UInt32 {
    case openBrace = 0x7B
    case closeBrace = 0x7D
    case openParenthesis = 0x28
    case closeParenthesis = 0x29
    case openBracket = 0x5B
    case closeBracket = 0x5D
    case comma = 0x2C
    case semicolon = 0x3B
    case equals = 0x3D
    case dot = 0x2E
    case colon = 0x3A
    case function = 0x636E_7566  // "func"
    case `if` = 0x6669
    case `do` = 0x6F64
    case `repeat` = 0x6570_6572  // "repe"
    case end = 0x64_6E65
    case until = 0x6974_6E75  // "unti"
    case `return` = 0x7574_6572  // "retu"
    case and = 0x64_6E61
    case or = 0x726F
    case not = 0x74_6F6E
    case isEqual = 0x3D3D
    case isNotEqual = 0x3D7E
    case isLess = 0x3C
    case isGreater = 0x3E
    case isAtMost = 0x3D3C
    case isAtLeast = 0x3D3E
}

enum LuaEscapes {
    /// What a string's escapes stand for, for the signs that names and codes may hold; other
    /// escapes are kept as written, which is enough to tell two keys apart.
    static func decoded(_ contents: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        var at = contents.startIndex
        func byte(_ index: Int) -> UInt8? { index < contents.endIndex ? contents[index] : nil }
        while let next = byte(at) {
            at += 1
            guard next == UInt8(ascii: "\\"), let escaped = byte(at) else {
                text.append(next)
                continue
            }
            at += 1
            switch escaped {
            case UInt8(ascii: "\n"): text.append(10)
            case UInt8(ascii: "z"):
                while let space = byte(at), LuaTokens.isSpace(space) { at += 1 }
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): text.append(escaped)
            default: text += [UInt8(ascii: "\\"), escaped]
            }
        }
        return text
    }
}
