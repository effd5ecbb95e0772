/// The functions that a file gives to `on_assessment`, as they are written there.
struct HookText {
    struct Body {
        /// What the function calls the case; `nil` where it gives it no name.
        var parameter: String?
        /// From the bracket of the parameters to the function's `end`.
        var range: Range<Int>
        /// The name stands for something else further down: what it has is then known at run
        /// time only.
        var isHidden = false
    }

    let outline: LuaOutline
    private(set) var bodies: [Body] = []
    /// Names that the file gives to locals, parameters and functions, wherever they hold.
    private(set) var declared: Set<String> = []
    /// Where `on_assessment` stands.
    private(set) var verbs: [Int] = []
    private var places: [(name: String, index: Int)] = []

    /// `nil` where the file does not use `on_assessment`.
    init?(_ outline: LuaOutline) {
        self.outline = outline
        let tokens = outline.tokens
        verbs = tokens.indices.filter { tokens.kind($0) == .name && tokens.reads($0, Self.verb) }
        if verbs.isEmpty { return nil }
        readNames()
        bodies = verbs.compactMap(body)
    }

    /// Names alone, for a text that Lua cannot read.
    init(names outline: LuaOutline) {
        self.outline = outline
        readNames()
    }

    static let verb = "on_assessment"

    private mutating func readNames() {
        for index in outline.tokens.indices {
            guard outline.tokens.kind(index) == .keyword else { continue }
            switch outline.tokens[index].text {
            case "local":
                let isFunction = outline.token(index + 1)?.isKeyword("function") == true
                take(from: isFunction ? index + 2 : index + 1)
            case "for": take(from: index + 1)
            case "function":
                var open = index + 1
                while open < index + 8, outline.token(open)?.isSymbol("(") == false { open += 1 }
                take(from: open + 1)
            default: break
            }
        }
        declared = Set(places.map(\.name))
    }

    /// `a, b <const>`.
    private mutating func take(from start: Int) {
        var at = start
        while let token = outline.token(at), token.kind == .name {
            places.append((token.text, at))
            at += outline.token(at + 1)?.isSymbol("<") == true ? 4 : 1
            guard outline.token(at)?.isSymbol(",") == true else { return }
            at += 1
        }
    }

    /// The function that is given there, in place or by its name.
    private func body(_ verb: Int) -> Body? {
        guard !outline.inFunction[verb], outline.token(verb + 1)?.isSymbol("(") == true,
            let given = outline.token(verb + 2)
        else { return nil }
        var start: Int?
        if given.isKeyword("function") {
            start = verb + 3
        } else if given.kind == .name, outline.token(verb + 3)?.isSymbol(")") == true {
            let name = outline.tokens.indices.first { index in
                !outline.inFunction[index] && outline.tokens.isSign(index, .function)
                    && outline.token(index + 1)?.text == given.text
            }
            start = name.map { $0 + 2 }
        }
        guard let start, outline.token(start)?.isSymbol("(") == true else { return nil }
        var end = start
        while end < outline.inFunction.count, outline.inFunction[end] { end += 1 }
        guard end > start else { return nil }
        let name = outline.token(start + 1).flatMap { $0.kind == .name ? $0.text : nil }
        let range = start..<end
        let isHidden = places.contains { place in
            place.name == name && range.contains(place.index) && place.index != start + 1
        }
        return Body(parameter: name, range: range, isHidden: isHidden)
    }

    /// A name that stands for a value: no field, no method, no key, no label.
    func isFree(_ index: Int) -> Bool {
        guard outline.tokens.kind(index) == .name, let before = outline.token(index - 1) else {
            return false
        }
        if before.kind == .symbol, [".", ":", "::"].contains(before.text) { return false }
        if before.isKeyword("goto") { return false }
        guard let after = outline.token(index + 1) else { return true }
        if before.isSymbol("<"), after.isSymbol(">") { return false }
        return
            !(after.isSymbol("=") && before.kind == .symbol
            && ["{", ",", ";"].contains(before.text))
    }

    /// A name that the file gives to nothing.
    func isUnknown(_ index: Int) -> Bool {
        isFree(index) && !declared.contains(outline.tokens[index].text)
            && !Self.given.contains(outline.tokens[index].text)
    }

    /// What each script has without declaring it (CLuaGuard/library.c, `ScriptPrelude`).
    static let given: Set<String> = Set(
        AuthorWords.language + [
            "assert", "error", "ipairs", "next", "pairs", "pcall", "select", "tonumber",
            "tostring", "type", "string", "table", "math", "fact", "parameter", "actor",
            "propose",
        ])

    /// `oit.D5.04` without its quotes: the words from here on that touch one another.
    func path(from index: Int) -> (text: String, end: Int) {
        var (text, end) = (outline.token(index)?.text ?? "", index)
        while let token = outline.token(end), let next = outline.token(end + 1),
            next.line == token.line, next.column == token.column + token.text.utf8.count,
            next.isSymbol(".") || next.kind == .number
                || (next.kind == .name && token.isSymbol("."))
        {
            text += next.text
            end += 1
        }
        return (text, end)
    }
}
