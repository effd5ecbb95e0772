import MniopCore

/// What is wrong in the words of a hook, before it ever runs: on the branch of a case that comes
/// once a year, a mistake would wait a year. For those who check scripts; a load does without, and
/// a hook that fails is then a notice.
struct HookReview {
    let rulebook: Rulebook
    let outline: LuaOutline
    let file: String
    private let declared: DeclaredNames
    private var tokens: LuaTokenList { outline.tokens }

    init(_ rulebook: Rulebook, _ outline: LuaOutline, file: String) {
        (self.rulebook, self.outline, self.file) = (rulebook, outline, file)
        declared = DeclaredNames(outline)
    }

    var problems: [Problem] {
        let bodies = HookBody.all(in: outline)
        let proposals = ProposalReview(rulebook, outline, file: file)
        var found = bodies.flatMap { body in
            body.range.compactMap { caseUse($0, body) ?? formula($0, body) ?? compared($0, body) }
        }
        for index in tokens.indices where outline.inFunction[index] {
            found += proposals.problems(at: index)
            if let problem = unknown(index, bodies) { found.append(problem) }
        }
        return found
    }

    static let methods = ["present", "absent", "unknown", "fact", "outcome"]

    // MARK: The case

    /// `case.present "x"`, `case:presents "x"`.
    private func caseUse(_ index: Int, _ body: HookBody) -> Problem? {
        guard let parameter = body.parameter, tokens.kind(index) == .name,
            tokens.reads(index, parameter), !tokens.isMember(index), !isGivenAgain(body),
            tokens.isSign(index + 1, .dot) || tokens.isSign(index + 1, .colon),
            let method = outline.token(index + 2), method.kind == .name
        else { return nil }
        let isDot = tokens.isSign(index + 1, .dot)
        if Self.methods.contains(method.text) {
            // `case.present(case, "x")` is Lua's other way to write it.
            let isCall = outline.token(index + 3).map { $0.kind == .string || $0.isSymbol("(") }
            let isWhole =
                tokens.isSign(index + 3, .openParenthesis) && tokens.kind(index + 4) == .name
                && tokens.reads(index + 4, parameter)
            guard isDot, isCall == true, !isWhole else { return nil }
            return problem(
                "wrong_argument", index + 2,
                fr: "« \(parameter).\(method.text) » : deux points, et non un point : écrire "
                    + "\(parameter):\(method.text) \"\(argument(index + 3) ?? "...")\".",
                en: "'\(parameter).\(method.text)': a colon, not a dot: write "
                    + "\(parameter):\(method.text) \"\(argument(index + 3) ?? "...")\".")
        }
        return unknownMethod(index, method, parameter)
    }

    private func unknownMethod(_ index: Int, _ method: LuaToken, _ parameter: String) -> Problem {
        let name = method.text
        var near = AuthorWords.meant(name, among: Self.methods).map { "\(parameter):\($0)" }
        if near == nil || rulebook.fact(name) != nil {
            // `case.mineur`, as a formula's `fact.mineur`.
            near = rulebook.fact(name).map { _ in "\(parameter):fact \"\(name)\"" }
        }
        let list = Self.methods.map { "\(parameter):\($0)" }.joined(separator: ", ")
        return problem(
            "unknown_method", index + 2,
            fr: "un cas n'a pas de « \(name.clipped) »."
                + (near.map { " Vouliez-vous \($0) ?" } ?? " Il a : \(list)."),
            en: "a case has no '\(name.clipped)'."
                + (near.map { " Did you mean \($0)?" } ?? " It has: \(list)."))
    }

    private func argument(_ index: Int) -> String? {
        let at = tokens.isSign(index, .openParenthesis) ? index + 1 : index
        return tokens.kind(at) == .string ? tokens[at].text.clipped : nil
    }

    /// `local case = ...` within: the name may then be anything.
    private func isGivenAgain(_ body: HookBody) -> Bool {
        guard let parameter = body.parameter else { return true }
        return body.range.contains { index in
            guard tokens.kind(index) == .name, tokens.reads(index, parameter),
                !tokens.isMember(index), let before = outline.token(index - 1)
            else { return false }
            return before.isKeyword("local") || before.isKeyword("for")
                || (tokens.isSign(index + 1, .equals) && before.kind != .symbol)
                || isParameter(index)
        }
    }

    /// `function(case)` again.
    private func isParameter(_ index: Int) -> Bool {
        var at = index - 1
        while tokens.isSign(at, .comma) || tokens.kind(at) == .name { at -= 1 }
        guard tokens.isSign(at, .openParenthesis) else { return false }
        return tokens.isSign(at - 1, .function) || tokens.isSign(at - 2, .function)
    }

    // MARK: Formulas

    /// A formula is a thing, and every thing is true to `if`.
    private func formula(_ index: Int, _ body: HookBody) -> Problem? {
        guard tokens.kind(index) == .name, !tokens.isMember(index),
            !tokens.isSign(index + 1, .equals)
        else { return nil }
        let word = tokens[index].text
        guard let advice = advice(word, index, body.parameter ?? "case"),
            !declared.contains(word)
        else { return nil }
        return problem(
            "formula_in_hook", index,
            fr: "« \(word) » fait une condition de règle, toujours vraie dans une fonction : "
                + "écrire \(advice).",
            en: "'\(word)' makes a rule's condition, always true in a function: write \(advice).")
    }

    private func advice(_ word: String, _ index: Int, _ name: String) -> String? {
        switch word {
        case "fact":
            let isDot = tokens.isSign(index + 1, .dot) && tokens.kind(index + 2) == .name
            let fact = isDot ? tokens[index + 2].text : argument(index + 2) ?? "..."
            return "\(name):fact \"\(fact)\""
        case "present": return "\(name):present \"\(argument(index + 1) ?? "...")\""
        case "open", "available":
            return "\(name):outcome \"\(argument(index + 1) ?? "...")\" == \"open\""
        case "all": return "a and b"
        case "any": return "a or b"
        case "no", "none": return "not a"
        case "sufficient", "positive", "reading", "at_least", "elapsed", "parameter", "actor":
            return Self.methods.map { "\(name):\($0)" }.joined(separator: ", ")
        default: return nil
        }
    }

    // MARK: Names

    /// A name that nothing gives: Lua would only say so on the day that it gets there.
    private func unknown(_ index: Int, _ bodies: [HookBody]) -> Problem? {
        guard tokens.kind(index) == .name, !tokens.isMember(index), !isKey(index) else {
            return nil
        }
        let name = tokens[index].text
        guard !declared.contains(name), !DeclaredNames.isGiven(name) else { return nil }
        // `<const>`, `::label::`.
        if tokens.isSign(index - 1, .isLess) || outline.token(index + 1)?.text == "::" {
            return nil
        }
        if tokens.isSign(index + 1, .equals) {
            return problem(
                "unknown_name", index,
                fr: "« \(name.clipped) » n'est pas déclaré : écrire local \(name.clipped) = ...",
                en: "'\(name.clipped)' is not declared: write local \(name.clipped) = ...")
        }
        if name == "case", bodies.contains(where: { $0.range.contains(index) }) {
            return problem(
                "unknown_name", index,
                fr: "la fonction ne reçoit pas le cas : écrire on_assessment(function(case) ... "
                    + "end).",
                en: "the function is not given the case: write on_assessment(function(case) ... "
                    + "end).")
        }
        let isText = isValue(index)
        if isText, let literal = AuthorWords.literal(name) {
            return problem(
                "unknown_name", index, fr: "nom inconnu « \(name) » : écrire \(literal).",
                en: "unknown name '\(name)': write \(literal).")
        }
        let words = AuthorWords.language + ["propose"] + DeclaredNames.library.sorted()
        let near = AuthorWords.meant(name, among: words)
        let other = near.map { " Vouliez-vous « \($0) » ?" } ?? ""
        let english = near.map { " Did you mean '\($0)'?" } ?? ""
        return problem(
            "unknown_name", index,
            fr: "nom inconnu « \(name.clipped) »."
                + (isText ? " Un texte va entre guillemets droits : \"\(name.clipped)\"." : other),
            en: "unknown name '\(name.clipped)'."
                + (isText ? " A text goes in straight quotes: \"\(name.clipped)\"." : english))
    }

    /// `name = value` in a table.
    private func isKey(_ index: Int) -> Bool {
        tokens.isSign(index + 1, .equals)
            && (tokens.isSign(index - 1, .openBrace) || tokens.isSign(index - 1, .comma)
                || tokens.isSign(index - 1, .semicolon))
    }

    /// A word alone where a value goes: `question = langue }`, `case:fact(age)`, `{ a, b }`.
    private func isValue(_ index: Int) -> Bool {
        guard let before = outline.token(index - 1), let after = outline.token(index + 1) else {
            return false
        }
        return before.kind == .symbol && ["=", "{", ",", "(", "=="].contains(before.text)
            && (after.kind == .symbol && [",", "}", ")", ";"].contains(after.text)
                || after.kind == .keyword)
    }

    private func problem(_ code: String, _ index: Int, fr: String, en: String) -> Problem {
        Problem(
            code, at: SourcePosition(file: file, line: tokens.line(index)),
            column: tokens.column(index), fr: fr, en: en)
    }
}
