import MniopCore

/// `case:present "oit.D5.04"` in a hook: the name is checked when loading, since a hook may not
/// run for months.
struct HookNames {
    let rulebook: Rulebook
    /// The layer whose functions these are.
    let layer: String

    func problems(in outline: LuaOutline, file: String) -> [Problem] {
        let found = outline.tokens.indices.compactMap { index -> Problem? in
            if let (field, name) = proposed(at: index, in: outline) {
                switch field {
                case "why": return nil
                case "question": return question(name, file)
                default: return proposed(field, name, file)
                }
            }
            guard let (method, id) = call(at: index, in: outline) else { return nil }
            let item = outline.tokens.kind(index - 1) == .name ? outline.tokens[index - 1].text : ""
            return problem(method.text, id, item.isEmpty ? "case" : item, file)
        }
        return found + HookComparisons(self, outline, file: file).problems()
    }

    /// The text of a field of `propose { question = "x" }`, where it is one: a name that is
    /// computed is only known when the hook runs.
    func proposed(at index: Int, in outline: LuaOutline) -> (String, LuaToken)? {
        guard outline.inFunction[index], outline.tokens.kind(index) == .name,
            outline.tokens.isSign(index + 1, .equals),
            let name = outline.token(index + 2), name.kind == .string,
            let end = outline.token(index + 3), end.kind == .symbol,
            [",", ";", "}"].contains(end.text),
            Proposal.Kind(rawValue: outline.tokens[index].text) != nil
                || outline.tokens.reads(index, "why")
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
    func call(at index: Int, in outline: LuaOutline) -> (LuaToken, LuaToken)? {
        guard outline.tokens[index].isSymbol(":"), outline.inFunction[index],
            let method = outline.token(index + 1), method.kind == .name,
            let next = outline.token(index + 2)
        else { return nil }
        let argument = next.isSymbol("(") ? outline.token(index + 3) : next
        guard let argument, argument.kind == .string else { return nil }
        return (method, argument)
    }

    private func problem(
        _ method: String, _ id: LuaToken, _ item: String, _ file: String
    ) -> Problem? {
        let name = id.text
        let isWanted: (NamedThing.Kind) -> Bool
        let what: (code: String, fr: String)
        let near: () -> String?
        switch method {
        case "present", "absent":
            isWanted = { $0 == .indicator }
            what = ("indicator", "aucun indice")
            near = { rulebook.nearestIndicator(name) }
        case "fact":
            isWanted = { $0 == .fact }
            what = ("fact", "aucun fait")
            near = { rulebook.nearestFact(name) }
        case "unknown":
            isWanted = { $0 == .fact || $0 == .indicator }
            what = ("fact", "aucun fait")
            near = { rulebook.nearestFact(name) ?? rulebook.nearestIndicator(name) }
        case "outcome":
            isWanted = { $0 == .rule }
            what = ("rule", "aucune règle")
            near = { rulebook.nearestRule(name) }
        default: return nil
        }
        let thing = rulebook.thing(named: name)
        if let problem = unseen(thing, id, file) { return problem }
        guard let thing else { return unknown(what.code, what.fr, id, file, near()) }
        if thing.kind == .fact, let problem = shielded(id, file) { return problem }
        if isWanted(thing.kind) {
            return thing.kind == .rule ? restsOnShielded(id, file) : nil
        }
        return other(thing, what.code, id, item, file)
    }

    /// `case:present "langue"`, of a fact.
    private func other(
        _ thing: NamedThing, _ code: String, _ id: LuaToken, _ item: String, _ file: String
    ) -> Problem {
        let method = [.fact: "fact", .indicator: "present", .rule: "outcome"][thing.kind]
        let call = method.map { "\(item):\($0) \"\(id.text)\"" }
        return told(
            "unknown_\(code)", id, file,
            fr: "« \(id.text) » est \(thing.noun.fr) : "
                + (call.map { "écrire \($0)." } ?? "une fonction ne le lit pas."),
            en: "'\(id.text)' is \(thing.noun.en): "
                + (call.map { "write \($0)." } ?? "a function does not read it."))
    }

    /// A name of another layer, whether that one is loaded or not.
    func unseen(_ thing: NamedThing?, _ id: LuaToken, _ file: String) -> Problem? {
        let isUnseen = thing.map { !NamedThing.sees(layer, $0.layer) }
        guard isUnseen ?? NamedThing.isForeign(id.text, to: layer) else { return nil }
        let text = NamedThing.foreign(id.text.clipped, to: layer, thing)
        return told("other_layer", id, file, fr: text.fr + ".", en: text.en + ".")
    }

    func unknown(
        _ kind: String, _ french: String, _ id: LuaToken, _ file: String, _ near: String?
    ) -> Problem {
        let near = near.flatMap { NamedThing.isForeign($0, to: layer) ? nil : $0 }
        return told(
            "unknown_\(kind)", id, file,
            fr: "\(french) ne s'appelle « \(id.text.clipped) »."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "unknown \(kind) '\(id.text.clipped)'."
                + (near.map { " Did you mean '\($0)'?" } ?? ""))
    }

    func told(
        _ code: String, _ token: LuaToken, _ file: String, fr: String, en: String
    ) -> Problem {
        Problem(
            code, at: SourcePosition(file: file, line: token.line), column: token.column, fr: fr,
            en: en)
    }

    func shielded(_ id: LuaToken, _ file: String) -> Problem? {
        guard let fact = rulebook.shieldedFact(behindFact: id.text) else { return nil }
        if fact != id.text {
            return told(
                "shielded_fact", id, file,
                fr: "le fait « \(id.text) » dépend de « \(fact) » (séjour, nationalité, asile) : "
                    + "aucun script local ne le lit.",
                en: "the fact '\(id.text)' depends on '\(fact)' (stay, nationality, asylum): no "
                    + "local script reads it.")
        }
        return told(
            "shielded_fact", id, file,
            fr: "le fait « \(id.text) » (séjour, nationalité, asile) n'est lu par aucun script "
                + "local.",
            en: "the fact '\(id.text)' (stay, nationality, asylum) is read by no local script.")
    }

    private func restsOnShielded(_ id: LuaToken, _ file: String) -> Problem? {
        guard let fact = rulebook.shieldedFact(behind: id.text) else { return nil }
        return told(
            "shielded_fact", id, file,
            fr: "le résultat de « \(id.text) » dépend de « \(fact) » (séjour, nationalité, "
                + "asile) : aucun script local ne le lit.",
            en: "the outcome of '\(id.text)' depends on '\(fact)' (stay, nationality, asylum): "
                + "no local script reads it.")
    }
}
