/// Swift source with the contents of comments and of string literals left out, lines kept: what
/// remains can be searched for words that code must not use.
struct SwiftCode {
    private(set) var text = ""
    private var rest: Substring

    init(_ source: String) {
        rest = source[...]
        while let character = rest.first { step(character) }
    }

    private mutating func step(_ character: Character) {
        if rest.hasPrefix("//") {
            rest = rest.drop { !$0.isNewline }
        } else if rest.hasPrefix("/*") {
            skipComment()
        } else if character == "\"" || character == "#", let fence = fence() {
            skipLiteral(fence)
        } else {
            text.append(character)
            rest.removeFirst()
        }
    }

    /// The number of `#` and of quotes that open a string literal here.
    private func fence() -> (hashes: Int, quotes: Int)? {
        let hashes = rest.prefix { $0 == "#" }.count
        let after = rest.dropFirst(hashes)
        guard after.first == "\"" else { return nil }
        return (hashes, after.hasPrefix("\"\"\"") ? 3 : 1)
    }

    private mutating func skipLiteral(_ fence: (hashes: Int, quotes: Int)) {
        let hashes = String(repeating: "#", count: fence.hashes)
        let close = String(repeating: "\"", count: fence.quotes) + hashes
        let escape = "\\" + hashes
        rest = rest.dropFirst(fence.hashes + fence.quotes)
        while !rest.isEmpty, !rest.hasPrefix(close) {
            if rest.hasPrefix(escape + "(") {
                rest = rest.dropFirst(escape.count + 1)
                skipInterpolation()
            } else if rest.hasPrefix(escape) {
                rest = rest.dropFirst(escape.count + 1)
            } else {
                if rest.first?.isNewline == true { text.append("\n") }
                rest.removeFirst()
            }
        }
        rest = rest.dropFirst(close.count)
        text.append("\"\"")
    }

    /// Code within a literal is code: it is kept.
    private mutating func skipInterpolation() {
        var depth = 1
        while let character = rest.first, depth > 0 {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            step(character)
        }
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if rest.hasPrefix("/*") {
                depth += 1
                rest = rest.dropFirst(2)
            } else if rest.hasPrefix("*/") {
                depth -= 1
                rest = rest.dropFirst(2)
            } else {
                if rest.first?.isNewline == true { text.append("\n") }
                rest = rest.dropFirst()
            }
        } while depth > 0 && !rest.isEmpty
    }
}
