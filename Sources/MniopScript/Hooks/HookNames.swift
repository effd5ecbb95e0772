import MniopCore

/// `case:present "oit.D5.04"` in a hook: the name is checked when loading, since a hook may not
/// run for months.
struct HookNames {
    let rulebook: Rulebook

    func problems(in outline: LuaOutline, file: String) -> [Problem] {
        outline.tokens.indices.compactMap { index in
            if let (field, name) = proposed(at: index, in: outline) {
                return field == "question"
                    ? problem(field, name, file) : proposed(field, name, file)
            }
            guard let (method, id) = call(at: index, in: outline) else { return nil }
            return problem(method.text, id, file)
        }
    }

    /// The text of a field of `propose { question = "x" }`, where it is one: a name that is
    /// computed is only known when the hook runs.
    private func proposed(at index: Int, in outline: LuaOutline) -> (String, LuaToken)? {
        guard outline.inFunction[index], outline.tokens.kind(index) == .name,
            outline.tokens.isSign(index + 1, .equals),
            let name = outline.token(index + 2), name.kind == .string,
            let end = outline.token(index + 3), end.kind == .symbol,
            [",", ";", "}"].contains(end.text),
            Proposal.Kind(rawValue: outline.tokens[index].text) != nil
        else { return nil }
        // Back to the brace of the table: `propose {`, `propose({`.
        var depth = 0
        for before in stride(from: index - 1, through: 0, by: -1) {
            let token = outline.tokens[before]
            guard token.kind == .symbol else { continue }
            if ["}", ")", "]"].contains(token.text) { depth += 1 }
            guard ["{", "(", "["].contains(token.text) else { continue }
            depth -= 1
            guard depth < 0 else { continue }
            let owner = outline.token(before - 1)
            let callee = owner?.isSymbol("(") == true ? outline.token(before - 2) : owner
            return token.text == "{" && callee?.text == "propose"
                ? (outline.tokens[index].text, name) : nil
        }
        return nil
    }

    /// What the functions of a file ask about by name.
    func questions(in outline: LuaOutline) -> [HookQuestion] {
        outline.tokens.indices.compactMap { index in
            guard let (method, id) = call(at: index, in: outline) else { return nil }
            switch method.text {
            case "present", "absent": return HookQuestion(kind: .indicators, id: id.text)
            case "fact": return HookQuestion(kind: .facts, id: id.text)
            case "outcome": return HookQuestion(kind: .rules, id: id.text)
            case "unknown":
                let isIndicator = rulebook.indicator(id.text) != nil
                return HookQuestion(kind: isIndicator ? .indicators : .facts, id: id.text)
            default: return nil
            }
        }
    }

    /// `:present "x"` or `:present("x")`, within a function.
    private func call(at index: Int, in outline: LuaOutline) -> (LuaToken, LuaToken)? {
        guard outline.tokens[index].isSymbol(":"), outline.inFunction[index],
            let method = outline.token(index + 1), method.kind == .name,
            let next = outline.token(index + 2)
        else { return nil }
        let argument = next.isSymbol("(") ? outline.token(index + 3) : next
        guard let argument, argument.kind == .string else { return nil }
        return (method, argument)
    }

    private func problem(_ method: String, _ id: LuaToken, _ file: String) -> Problem? {
        let name = id.text
        switch method {
        case "present", "absent":
            if rulebook.indicator(name) != nil { return nil }
            return unknown("indicator", "aucun indice", id, file, rulebook.nearestIndicator(name))
        case "fact":
            if rulebook.fact(name) != nil { return shielded(id, file) }
            return unknown("fact", "aucun fait", id, file, rulebook.nearestFact(name))
        case "question":
            if rulebook.isKnown(name) { return nil }
            return unknown(
                "fact", "aucun fait ni indice", id, file, rulebook.nearestName(name))
        case "unknown":
            if rulebook.indicator(name) != nil { return nil }
            if rulebook.fact(name) != nil { return shielded(id, file) }
            return unknown(
                "fact", "aucun fait", id, file,
                rulebook.nearestFact(name) ?? rulebook.nearestIndicator(name))
        case "outcome":
            if rulebook.rule(name) != nil { return restsOnShielded(id, file) }
            let near = Names.nearest(name, among: rulebook.catalogue.rules.map(\.id))
            return unknown("rule", "aucune règle", id, file, near)
        default: return nil
        }
    }

    private func unknown(
        _ kind: String, _ french: String, _ id: LuaToken, _ file: String, _ near: String?
    ) -> Problem {
        Problem(
            "unknown_\(kind)", at: SourcePosition(file: file, line: id.line), column: id.column,
            fr: "\(french) ne s'appelle « \(id.text.clipped) »."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "unknown \(kind) '\(id.text.clipped)'."
                + (near.map { " Did you mean '\($0)'?" } ?? ""))
    }

    private func shielded(_ id: LuaToken, _ file: String) -> Problem? {
        guard rulebook.fact(id.text)?.isShielded == true else { return nil }
        return Problem(
            "shielded_fact", at: SourcePosition(file: file, line: id.line), column: id.column,
            fr: "le fait « \(id.text) » (séjour, nationalité, asile) n'est lu par aucun script "
                + "local.",
            en: "the fact '\(id.text)' (stay, nationality, asylum) is read by no local script.")
    }

    private func restsOnShielded(_ id: LuaToken, _ file: String) -> Problem? {
        guard let fact = rulebook.shieldedFact(behind: id.text) else { return nil }
        return Problem(
            "shielded_fact", at: SourcePosition(file: file, line: id.line), column: id.column,
            fr: "le résultat de « \(id.text) » dépend de « \(fact) » (séjour, nationalité, "
                + "asile) : aucun script local ne le lit.",
            en: "the outcome of '\(id.text)' depends on '\(fact)' (stay, nationality, asylum): "
                + "no local script reads it.")
    }
}
