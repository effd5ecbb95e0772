import MniopCore

/// The text of one hook: where it stands among the words of its file, and what it calls the case.
struct HookBody {
    /// `nil` for `function() ... end`.
    let parameter: String?
    /// Its words, from after the parameters to before its `end`.
    let range: Range<Int>

    /// Those that stand in the file: `on_assessment(function(case) ... end)`, or the name of a
    /// function that the file holds.
    static func all(in outline: LuaOutline) -> [HookBody] {
        let tokens = outline.tokens
        return tokens.indices.compactMap { index in
            guard tokens.kind(index) == .name, tokens.reads(index, "on_assessment"),
                tokens.isSign(index + 1, .openParenthesis)
            else { return nil }
            if tokens.isSign(index + 2, .function) { return body(from: index + 2, tokens) }
            guard tokens.kind(index + 2) == .name, tokens.isSign(index + 3, .closeParenthesis)
            else { return nil }
            let name = tokens[index + 2].text
            let start = tokens.indices.first {
                tokens.isSign($0, .function) && tokens.kind($0 + 1) == .name
                    && tokens.reads($0 + 1, name)
            }
            return start.flatMap { body(from: $0, tokens) }
        }
    }

    private static func body(from function: Int, _ tokens: LuaTokenList) -> HookBody? {
        let open = tokens.kind(function + 1) == .name ? function + 2 : function + 1
        guard tokens.isSign(open, .openParenthesis),
            let close = tokens.indices.dropFirst(open).first(where: {
                tokens.isSign($0, .closeParenthesis)
            })
        else { return nil }
        var depth = 1
        for index in tokens.indices.dropFirst(close + 1) {
            switch tokens.sign(index) {
            case .function, .if, .do, .repeat: depth += 1
            case .end, .until: depth -= 1
            default: break
            }
            if depth == 0 {
                let name = tokens.kind(open + 1) == .name ? tokens[open + 1].text : nil
                return HookBody(parameter: name, range: close + 1..<index)
            }
        }
        return nil
    }
}

/// The names that a file gives itself: what they stand for is not known before it runs.
struct DeclaredNames {
    private var names: Set<String> = []

    /// Generous: a name that is given somewhere counts everywhere, so that nothing right is
    /// refused.
    init(_ outline: LuaOutline) {
        let tokens = outline.tokens
        for index in tokens.indices where tokens.kind(index) == .keyword {
            switch tokens[index].text {
            case "local", "for", "goto": take(index + 1, tokens)
            case "function":
                let isNamed = tokens.kind(index + 1) == .name
                if isNamed { names.insert(tokens[index + 1].text) }
                if let open = tokens.indices.dropFirst(index).first(where: {
                    tokens.isSign($0, .openParenthesis)
                }) {
                    take(open + 1, tokens)
                }
            default: break
            }
        }
    }

    /// `a, b`, and the word after `local function`.
    private mutating func take(_ start: Int, _ tokens: LuaTokenList) {
        var index = start
        while tokens.kind(index) == .name {
            names.insert(tokens[index].text)
            index += 1
            // `local x <const>, y`
            if tokens.isSign(index, .isLess) { index += 3 }
            guard tokens.isSign(index, .comma) else { return }
            index += 1
        }
    }

    func contains(_ name: String) -> Bool { names.contains(name) }

    /// Lua's own that scripts have (CLuaGuard/library.c).
    static let library: Set<String> = [
        "assert", "error", "ipairs", "next", "pairs", "pcall", "select", "tonumber", "tostring",
        "type", "string", "table", "math", "self",
    ]

    /// Whether a script can read it without having declared it.
    static func isGiven(_ name: String) -> Bool {
        library.contains(name) || name == "propose" || AuthorWords.language.contains(name)
    }
}

extension LuaTokenList {
    /// `name = ` in a table, `.name`, `:name`: no value by itself.
    func isMember(_ index: Int) -> Bool { isSign(index - 1, .dot) || isSign(index - 1, .colon) }
}
