import MniopCore

/// `case:fact "mineur" == "oui"`: comparisons that no case ever makes true. Lua says nothing of
/// them, and the function would stay silent for ever.
///
/// Only what stands in the text for certain: a call with its name written out, or a local that is
/// given one and nothing else, beside a value written out.
struct HookComparisons {
    let names: HookNames
    let outline: LuaOutline
    let file: String

    init(_ names: HookNames, _ outline: LuaOutline, file: String) {
        (self.names, self.outline, self.file) = (names, outline, file)
    }

    /// What is asked of the case, and between which words that stands.
    struct Asked {
        var method: String
        var id: String
        /// As the author would write it again.
        var text: String
        var first: Int
        var last: Int
        /// Token of the case's name in the call.
        var call: Int
        /// `not` stands before it: a comparison is with true or false then.
        var isNegated = false
    }

    func problems() -> [Problem] {
        var asked: [Asked] = []
        var locals: [String: Asked] = [:]
        for index in outline.tokens.indices where outline.tokens.isSign(index, .colon) {
            guard let call = call(at: index) else { continue }
            asked.append(call)
            if let name = local(given: call) { locals[name] = call }
        }
        if !locals.isEmpty {
            for index in outline.tokens.indices where outline.tokens.kind(index) == .name {
                guard outline.inFunction[index], !outline.tokens.isMember(index),
                    var use = locals[outline.tokens[index].text], index > use.last
                else { continue }
                (use.text, use.first, use.last) = (outline.tokens[index].text, index, index)
                asked.append(use)
            }
        }
        return asked.map(inBrackets).sorted { $0.first < $1.first }.flatMap {
            [after($0), before($0)]
        }
        .compactMap { $0 }
    }

    /// `case:fact "x"`, `case:fact("x")`.
    private func call(at colon: Int) -> Asked? {
        guard let (method, id) = names.call(at: colon, in: outline),
            HookChecks.methods.contains(method.text), outline.tokens.kind(colon - 1) == .name
        else { return nil }
        var last = colon + 2
        if outline.tokens.isSign(last, .openParenthesis) {
            guard outline.tokens.isSign(last + 2, .closeParenthesis) else { return nil }
            last += 2
        }
        let item = outline.tokens[colon - 1].text
        return Asked(
            method: method.text, id: id.text, text: "\(item):\(method.text) \"\(id.text)\"",
            first: colon - 1, last: last, call: colon - 1)
    }

    /// `(case:fact "x")`.
    private func inBrackets(_ asked: Asked) -> Asked {
        var asked = asked
        while outline.tokens.isSign(asked.first - 1, .openParenthesis),
            outline.tokens.isSign(asked.last + 1, .closeParenthesis),
            outline.tokens.kind(asked.first - 2) != .name
        {
            (asked.first, asked.last) = (asked.first - 1, asked.last + 1)
        }
        return asked
    }

    /// The local that is given just that, once and for all.
    private func local(given call: Asked) -> String? {
        var at = call.first - 1
        guard outline.tokens.isSign(at, .equals), !isOperator(call.last + 1, Self.any),
            !outline.tokens.isSign(call.last + 1, .comma)
        else { return nil }
        at -= 1
        if outline.token(at)?.isSymbol(">") == true { at -= 3 }
        guard let name = outline.token(at), name.kind == .name,
            outline.token(at - 1)?.isKeyword("local") == true
        else { return nil }
        let uses = outline.tokens.indices.filter {
            outline.tokens.kind($0) == .name && outline.tokens.reads($0, name.text)
                && !outline.tokens.isMember($0)
        }
        let isGivenAgain = uses.contains { $0 != at && isGiven($0) }
        return isGivenAgain ? nil : name.text
    }

    /// Where a name may get a value: `x = `, `local x`, `a, x = `, a parameter, `for x`.
    private func isGiven(_ index: Int) -> Bool {
        var after = index + 1
        while outline.tokens.isSign(after, .comma), outline.tokens.kind(after + 1) == .name {
            after += 2
        }
        if outline.tokens.isSign(after, .equals) || outline.token(after)?.isKeyword("in") == true {
            return true
        }
        var before = index - 1
        while outline.tokens.isSign(before, .comma), outline.tokens.kind(before - 1) == .name {
            before -= 2
        }
        guard let owner = outline.token(before) else { return false }
        if owner.isKeyword("local") || owner.isKeyword("for") || owner.isKeyword("function") {
            return true
        }
        return owner.isSymbol("(")
            && (outline.token(before - 1)?.isKeyword("function") == true
                || outline.token(before - 2)?.isKeyword("function") == true)
    }

    /// `case:fact "x" == "oui"`.
    private func after(_ asked: Asked) -> Problem? {
        let sign = asked.last + 1
        guard isOperator(sign, Self.comparisons), let literal = outline.token(sign + 1),
            Self.isLiteral(literal), !isOperator(sign + 2, Self.tight)
        else { return nil }
        var asked = asked
        if outline.token(asked.first - 1)?.isKeyword("not") == true {
            asked.isNegated = true
            asked.text = "not " + asked.text
        } else if isOperator(asked.first - 1, Self.tight) {
            return nil
        }
        return judge(asked, outline.tokens[sign], literal)
    }

    /// `"oui" == case:fact "x"`.
    private func before(_ asked: Asked) -> Problem? {
        let sign = asked.first - 1
        guard isOperator(sign, Self.comparisons), let literal = outline.token(sign - 1),
            Self.isLiteral(literal), !isOperator(asked.last + 1, Self.tight),
            !isOperator(sign - 2, Self.tight), outline.tokens.kind(sign - 2) != .name
        else { return nil }
        return judge(asked, outline.tokens[sign], literal)
    }

    private static func isLiteral(_ token: LuaToken) -> Bool {
        switch token.kind {
        case .string, .number: true
        case .keyword: ["true", "false", "nil"].contains(token.text)
        case .name, .symbol: false
        }
    }

    private func isOperator(_ index: Int, _ signs: Set<String>) -> Bool {
        guard let token = outline.token(index) else { return false }
        return (token.kind == .symbol || token.kind == .keyword) && signs.contains(token.text)
    }

    private static let comparisons: Set<String> = ["==", "~=", "<", ">", "<=", ">="]
    /// What binds closer than a comparison, or as close.
    private static let tight: Set<String> = Set([
        "..", "+", "-", "*", "/", "//", "%", "^", "#", ".", ":", "[", "&", "|", "~", "<<", ">>",
    ]).union(comparisons)
    private static let any: Set<String> = tight.union(["and", "or"])
}
