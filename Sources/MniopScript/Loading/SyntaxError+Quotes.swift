import MniopCore

/// `label = Une phrase",`: the quote that opens the text is missing.
extension SyntaxError {
    var unopenedQuote: Problem? {
        var lines = [line]
        if let stop = words.stop, stop.line != line { lines.append(stop.line) }
        for number in lines {
            guard let bytes = bytes(ofLine: number),
                let range = UnopenedText(bytes).range
            else { continue }
            let written = String(decoding: bytes[range], as: UTF8.self)
            return told(
                line: number, column: range.lowerBound + 1,
                fr: "il manque le guillemet qui ouvre ce texte : écrire \"\(written.clipped)\".",
                en: "the quote that opens this text is missing: write \"\(written.clipped)\".")
        }
        return nil
    }

    private func bytes(ofLine number: Int) -> [UInt8]? {
        let lines = text.split(separator: 10, omittingEmptySubsequences: false)
        return lines.indices.contains(number - 1) ? Array(lines[number - 1]) : nil
    }
}

/// Looks through one line for a quote that closes what no quote opens.
private struct UnopenedText {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What was to be the text.
    var range: Range<Int>? {
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                if let start = start(ofTextEndingAt: at) { return start..<at }
                at = end(ofTextFrom: at)
            case UInt8(ascii: "'") where isOpening(at):
                at = end(ofTextFrom: at)
            case UInt8(ascii: "-") where bytes.dropFirst(at + 1).first == UInt8(ascii: "-"):
                return nil
            default: break
            }
            at += 1
        }
        return nil
    }

    private static let openers = Array("=({[,;".utf8)
    private static let followers = Array(",;})]{".utf8)

    /// A quote after a letter, before what only follows a whole value.
    private func start(ofTextEndingAt quote: Int) -> Int? {
        guard quote > 0, !Self.openers.contains(bytes[quote - 1]),
            !LuaTokens.isSpace(bytes[quote - 1])
        else { return nil }
        let next = bytes[(quote + 1)...].first { !LuaTokens.isSpace($0) }
        guard next.map(Self.followers.contains) ?? true else { return nil }
        var comma: Int?
        for at in stride(from: quote - 1, through: 0, by: -1) {
            switch bytes[at] {
            case UInt8(ascii: ","): comma = comma ?? at
            // The commas of a sentence are its own; those of a list part its texts.
            case UInt8(ascii: "="): return first(from: at + 1, to: quote)
            case UInt8(ascii: "("):
                // One within a sentence opens nothing.
                if at == 0 || LuaTokens.isSpace(bytes[at - 1]) { continue }
                return first(from: (comma ?? at) + 1, to: quote)
            case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ";"):
                return first(from: (comma ?? at) + 1, to: quote)
            case UInt8(ascii: "\""): return comma.flatMap { first(from: $0 + 1, to: quote) }
            default: break
            }
        }
        return first(from: 0, to: quote)
    }

    private func isOpening(_ at: Int) -> Bool {
        let before = bytes[..<at].last { !LuaTokens.isSpace($0) }
        return before.map(Self.openers.contains) ?? true
    }

    private func end(ofTextFrom quote: Int) -> Int {
        var at = quote + 1
        while at < bytes.count, bytes[at] != bytes[quote] {
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return at
    }

    private static let readers: Set<String> = [
        "present", "open", "available", "positive", "reading", "use",
    ]

    /// Without spaces, nor the word that takes the text: `present oit.D5.04"`, `measure 40.x" {`.
    private func first(from start: Int, to end: Int) -> Int? {
        var first = start
        while first < end, LuaTokens.isSpace(bytes[first]) { first += 1 }
        let length = bytes[first..<end].prefix { !LuaTokens.isSpace($0) }.count
        let word = String(decoding: bytes[first..<(first + length)], as: UTF8.self)
        if Self.readers.contains(word) || (start == 0 && Verb(rawValue: word) != nil) {
            first += length
            while first < end, LuaTokens.isSpace(bytes[first]) { first += 1 }
        }
        return first < end ? first : nil
    }
}
