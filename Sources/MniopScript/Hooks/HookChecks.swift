import MniopCore

/// What is wrong for certain in a function given to `on_assessment`, from its words alone: it may
/// not run for months, and Lua says nothing before.
///
/// What is computed (fields, names, the table given to `propose`) is left to the run.
struct HookChecks {
    let file: String
    let text: HookText

    var outline: LuaOutline { text.outline }

    static let methods = ["present", "absent", "unknown", "fact", "outcome"]
    static let list = methods.joined(separator: ", ")

    /// `nil` where the file does not use `on_assessment`.
    init?(_ outline: LuaOutline, file: String) {
        guard let text = HookText(outline) else { return nil }
        (self.file, self.text) = (file, text)
    }

    func problems() -> [Problem] {
        var found = text.verbs.compactMap(asFunction) + proposals()
        for body in text.bodies {
            for index in body.range where outline.tokens.kind(index) == .name {
                if let problem = problem(index, body) { found.append(problem) }
            }
        }
        return found
    }

    func told(_ code: String, _ token: LuaToken, fr: String, en: String) -> Problem {
        Problem(
            code, at: SourcePosition(file: file, line: token.line), column: token.column, fr: fr,
            en: en)
    }

    /// `function on_assessment(case)`.
    private func asFunction(_ index: Int) -> Problem? {
        guard outline.token(index - 1)?.isKeyword("function") == true else { return nil }
        return told(
            "hook_form", outline.tokens[index],
            fr: "on_assessment ne se définit pas : on lui donne une fonction, entre parenthèses : "
                + "on_assessment(function(case) ... end).",
            en: "on_assessment is not to be defined: it is given a function, in brackets: "
                + "on_assessment(function(case) ... end).")
    }

    private func problem(_ index: Int, _ body: HookText.Body) -> Problem? {
        guard text.isFree(index) else { return nil }
        let token = outline.tokens[index]
        if token.text == body.parameter { return body.isHidden ? nil : member(index, token) }
        if text.declared.contains(token.text) { return nil }
        if let formula = formula(index, token, body) { return formula }
        if HookText.given.contains(token.text) { return nil }
        if let word = HookWords.meant(token.text) {
            return told(
                "hook_word", token, fr: HookWords.french(word, for: token.text),
                en: HookWords.english(word, for: token.text))
        }
        return theCase(index, token, body) ?? unquoted(index, token, body)
            ?? unset(index, token) ?? unknown(index, token, body)
    }
}

/// What is asked of the case.
extension HookChecks {
    /// `case.present "x"`, `case:presents "x"`.
    private func member(_ index: Int, _ token: LuaToken) -> Problem? {
        guard let sign = outline.token(index + 1), sign.kind == .symbol,
            [".", ":"].contains(sign.text), let name = outline.token(index + 2),
            name.kind == .name
        else { return nil }
        let (item, method) = (token.text, name.text.clipped)
        guard Self.methods.contains(name.text) else {
            let near = AuthorWords.meant(name.text, among: Self.methods)
            if near == nil, let found = plainMember(index, item, name) { return found }
            return told(
                "hook_method", name,
                fr: "un cas n'a pas de « \(method) » : \(Self.list)."
                    + (near.map { " Vouliez-vous « \(item):\($0) \"...\" » ?" } ?? ""),
                en: "a case has no '\(method)': \(Self.list)."
                    + (near.map { " Did you mean '\(item):\($0) \"...\"'?" } ?? ""))
        }
        guard sign.text == ".", let next = outline.token(index + 3) else { return nil }
        var argument = "..."
        if next.kind == .string {
            argument = next.text.clipped
        } else {
            // `case.present(case, "x")` is the same as with a colon.
            guard next.isSymbol("("), let first = outline.token(index + 4),
                first.text != item || first.kind != .name
            else { return nil }
            if first.kind == .string { argument = first.text.clipped }
        }
        let call = "\(item):\(method) \"\(argument)\""
        return told(
            "hook_colon", sign,
            fr: "« \(item).\(method) » : il faut deux points, pas un point : écrire \(call).",
            en: "'\(item).\(method)': a colon is wanted, not a dot: write \(call).")
    }

    /// `case.mineur`: a fact taken for a field.
    private func plainMember(_ index: Int, _ item: String, _ name: LuaToken) -> Problem? {
        let after = outline.token(index + 3)
        guard outline.token(index + 1)?.isSymbol(".") == true, after?.kind != .string,
            after?.isSymbol("(") != true, after?.isSymbol("{") != true
        else { return nil }
        let path = text.path(from: index + 2).text.clipped
        return told(
            "hook_method", name,
            fr: "« \(item).\(path) » : un fait s'écrit \(item):fact \"\(path)\", un signe "
                + "\(item):present \"\(path)\".",
            en: "'\(item).\(path)': a fact is written \(item):fact \"\(path)\", a sign "
                + "\(item):present \"\(path)\".")
    }

    /// `case:present` where the function calls the case otherwise, or gives it no name.
    private func theCase(_ index: Int, _ token: LuaToken, _ body: HookText.Body) -> Problem? {
        guard let sign = outline.token(index + 1), sign.isSymbol(":") || sign.isSymbol("."),
            let method = outline.token(index + 2), Self.methods.contains(method.text)
        else { return nil }
        let name = token.text.clipped
        guard let parameter = body.parameter else {
            return told(
                "hook_case", token,
                fr: "« \(name) » : la fonction ne reçoit pas le cas. Écrire son nom entre les "
                    + "parenthèses : on_assessment(function(\(name)) ... end).",
                en: "'\(name)': the function does not receive the case. Write its name between "
                    + "the brackets: on_assessment(function(\(name)) ... end).")
        }
        return told(
            "hook_case", token,
            fr: "« \(name) » : ici le cas s'appelle « \(parameter) » (function(\(parameter))) : "
                + "écrire \(parameter):\(method.text).",
            en: "'\(name)': the case is called '\(parameter)' here (function(\(parameter))): "
                + "write \(parameter):\(method.text).")
    }
}

/// Words that mean something elsewhere, or nothing.
extension HookChecks {
    /// In a function a formula is a mere thing, which `if` takes for true whatever the case.
    private func formula(_ index: Int, _ token: LuaToken, _ body: HookText.Body) -> Problem? {
        guard let next = outline.token(index + 1) else { return nil }
        let item = body.parameter ?? "case"
        let advice: (fr: String, en: String)
        switch token.text {
        case "fact":
            let isGiven = next.kind == .string
            guard isGiven || [".", "[", "("].contains(next.text) else { return nil }
            let name =
                isGiven
                ? next.text
                : next.text == "."
                    ? text.path(from: index + 2).text : outline.token(index + 2)?.text
            let call = "\(item):fact \"\((name ?? "...").clipped)\""
            advice = (call, call)
        case "present":
            let first = next.isSymbol("(") ? outline.token(index + 2) : next
            guard let first, next.isSymbol("(") || first.kind == .string else { return nil }
            let name = first.kind == .string ? first.text.clipped : "..."
            let call = "\(item):present \"\(name)\""
            advice = (call, call)
        case "all", "any", "no", "none":
            guard next.isSymbol("(") || next.isSymbol("{") else { return nil }
            let word = ["all": "and", "any": "or"][token.text] ?? "not"
            advice = (word, word)
        case "open", "available":
            guard next.isSymbol("(") || next.kind == .string else { return nil }
            advice = (
                "\(item):outcome \"règle\" == \"open\"", "\(item):outcome \"rule\" == \"open\""
            )
        case "sufficient":
            guard next.isSymbol("(") else { return nil }
            advice = (
                "ce qui en dépend, \(item):outcome \"règle\" == \"open\"",
                "what rests on it, \(item):outcome \"rule\" == \"open\""
            )
        default: return declaration(token, next)
        }
        return told(
            "formula_in_hook", token,
            fr: "« \(token.text) » fait une formule, et une fonction la tiendrait toujours pour "
                + "vraie : écrire \(advice.fr).",
            en: "'\(token.text)' makes a formula, which a function would always take for true: "
                + "write \(advice.en).")
    }

    /// `alert "Appeler"`, `measure "33.m" { ... }`.
    private func declaration(_ token: LuaToken, _ next: LuaToken) -> Problem? {
        guard let verb = Verb(rawValue: token.text),
            next.kind == .string || next.isSymbol("{") || next.isSymbol("(")
        else { return nil }
        let kind = Proposal.Kind(rawValue: verb.rawValue).map { "\($0.rawValue) = \"...\", " } ?? ""
        return told(
            "declaration_in_hook", token,
            fr: "« \(token.text) » : une fonction ne déclare rien ; écrire "
                + "propose { \(kind.isEmpty ? "... " : kind + "why = \"...\" ")}.",
            en: "'\(token.text)': a function declares nothing; write "
                + "propose { \(kind.isEmpty ? "... " : kind + "why = \"...\" ")}.")
    }

    /// `question = langue`, `case:present(oit)`.
    private func unquoted(_ index: Int, _ token: LuaToken, _ body: HookText.Body) -> Problem? {
        guard let before = outline.token(index - 1) else { return nil }
        let path = text.path(from: index)
        guard let after = outline.token(path.end + 1), after.kind == .symbol,
            [",", "}", ")", ";"].contains(after.text)
        else { return nil }
        let start: String
        if before.isSymbol("="), let key = outline.token(index - 2), key.kind == .name {
            start = "\(key.text) = "
        } else if before.isSymbol("("), outline.token(index - 3)?.isSymbol(":") == true,
            let method = outline.token(index - 2), Self.methods.contains(method.text)
        {
            start = "\(body.parameter ?? "case"):\(method.text) "
        } else {
            return nil
        }
        if let literal = AuthorWords.literal(token.text) {
            return told(
                "hook_text", token,
                fr: "« \(token.text) » ne va pas ici : Lua écrit \(literal), et ici il faut un "
                    + "texte : \(start)\"...\".",
                en: "'\(token.text)' will not do here: Lua writes \(literal), and a text is "
                    + "wanted: \(start)\"...\".")
        }
        return told(
            "hook_text", token,
            fr: "« \(path.text.clipped) » : un texte va entre guillemets droits : "
                + "\(start)\"\(path.text.clipped)\".",
            en: "'\(path.text.clipped)': a text goes in straight quotes: "
                + "\(start)\"\(path.text.clipped)\".")
    }

    /// `n = 1`, `function f()`.
    private func unset(_ index: Int, _ token: LuaToken) -> Problem? {
        let isFunction = outline.token(index - 1)?.isKeyword("function") == true
        guard isFunction || outline.token(index + 1)?.isSymbol("=") == true else { return nil }
        let name = token.text.clipped
        let line = isFunction ? "local function \(name)(...)" : "local \(name) = ..."
        return told(
            "script_error", token, fr: "« \(name) » n'est pas déclaré : écrire \(line).",
            en: "'\(name)' is not declared: write \(line).")
    }

    private func unknown(_ index: Int, _ token: LuaToken, _ body: HookText.Body) -> Problem {
        let item = body.parameter ?? "case"
        let known = [item, "propose"] + text.declared.sorted() + HookText.given.sorted()
        let name = token.text.clipped
        let french: String
        let english: String
        if let near = AuthorWords.literal(token.text) ?? AuthorWords.meant(name, among: known) {
            french = "Vouliez-vous « \(near) » ?"
            english = "Did you mean '\(near)'?"
        } else if let next = outline.token(index + 1),
            next.kind == .string || ["(", "{", ":", "."].contains(next.text)
        {
            let methods = Self.methods.map { "\(item):\($0)" }.joined(separator: ", ")
            french = "Une fonction a : \(methods), propose { ... }."
            english = "A function has: \(methods), propose { ... }."
        } else {
            french = "Un texte va entre guillemets droits : \"\(name)\"."
            english = "A text goes in straight quotes: \"\(name)\"."
        }
        return told(
            "script_error", token, fr: "nom inconnu « \(name) ». \(french)",
            en: "unknown name '\(name)'. \(english)")
    }
}
