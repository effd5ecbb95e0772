import Foundation

/// A strict reading of markup: what it opens it closes, attributes are quoted, text is escaped.
struct Markup: Sendable {
    private(set) var problems: [String] = []
    private(set) var ids: [String] = []
    private(set) var links: [String] = []
    /// Attributes that could fetch something.
    private(set) var addresses: [String] = []
    private(set) var headings: [Int] = []

    init(_ text: String) {
        var pieces = text.components(separatedBy: "<")[...]
        check(text: pieces.popFirst()?[...] ?? "")
        var open: [Substring] = []
        for piece in pieces {
            guard let end = piece.utf8.firstIndex(of: UInt8(ascii: ">")) else {
                problems.append("a tag without end: \(piece.prefix(40))")
                return
            }
            let tag = piece[..<end]
            let isRaw = tag == "script" || tag == "style"
            if !isRaw { check(text: piece[piece.utf8.index(after: end)...]) }
            if tag == "!DOCTYPE html" { continue }
            if tag.first == "/" {
                let name = tag.dropFirst()
                if open.popLast() != name { problems.append("</\(name)> closes something else") }
                continue
            }
            let name = tag.prefix { $0 != " " && $0 != "/" }
            read(tag, name)
            if tag.last == "/" { continue }
            open.append(name)
        }
        if !open.isEmpty { problems.append("left open: \(open)") }
    }

    private mutating func check(text: Substring) {
        if text.contains(">") { problems.append("a bare > in: \(text.prefix(60))") }
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            let entity = part.prefix { $0 != ";" }
            if !["amp", "lt", "gt", "quot", "#39"].contains(entity) {
                problems.append("a bare & before: \(part.prefix(20))")
            }
        }
    }

    private mutating func read(_ tag: Substring, _ name: Substring) {
        if name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue {
            headings.append(level)
        }
        var left = tag.dropFirst(name.count)
        while let equals = left.firstIndex(of: "=") {
            let key = left[..<equals].filter { $0 != " " }
            let value = left[left.index(after: equals)...]
            guard value.first == "\"", let end = value.dropFirst().firstIndex(of: "\"") else {
                problems.append("an attribute without quotes: \(tag)")
                return
            }
            let text = String(value.dropFirst()[..<end])
            check(text: text[...])
            switch key {
            case "id": ids.append(text)
            case "href" where text.hasPrefix("#"): links.append(String(text.dropFirst()))
            case "href", "src", "srcset", "action", "data": addresses.append(text)
            default: break
            }
            left = value[value.index(after: end)...]
        }
    }
}
