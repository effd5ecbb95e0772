import MniopCore

/// `propose { ... }` as it is written.
extension HookChecks {
    private static let kinds = Proposal.Kind.allCases.map(\.rawValue)
    private static let fields = kinds + ["why"]
    private static let example = "propose { question = \"nom\", why = \"...\" }"

    /// Words that authors write for the fields.
    private static let others = [
        "raison": "why", "motif": "why", "pourquoi": "why", "reason": "why", "because": "why",
        "justification": "why", "demande": "question", "demander": "question", "ask": "question",
        "joindre": "contact", "appeler": "contact", "service": "contact", "mesure": "measure",
        "alerte": "alert", "avertissement": "alert",
    ]

    func proposals() -> [Problem] {
        if text.declared.contains("propose") { return [] }
        return outline.tables.indices.flatMap { index -> [Problem] in
            guard let verb = proposeVerb(of: index) else { return [] }
            return problems(ofProposal: index, verb)
        }
    }

    /// Token of the `propose` that is given this table and nothing else.
    private func proposeVerb(of index: Int) -> Int? {
        let table = outline.tables[index]
        guard table.isInFunction, table.end != nil, table.id == nil else { return nil }
        var verb = table.callee
        if verb == nil, outline.token(table.token - 1)?.isSymbol("(") == true {
            verb = table.token - 2
        }
        guard let verb, outline.tokens.kind(verb) == .name,
            outline.tokens.reads(verb, "propose"), text.isFree(verb)
        else { return nil }
        return verb
    }

    private func problems(ofProposal index: Int, _ verb: Int) -> [Problem] {
        let entries = outline.entries(of: index)
        var found: [Problem] = []
        var keys: [(name: String, entry: LuaOutline.Entry)] = []
        var hasComputed = false
        for entry in entries {
            if let key = outline.key(of: entry) {
                keys.append((key, entry))
                found += [unknownField(key, entry) ?? value(key, entry)].compactMap { $0 }
            } else if outline.tokens.isSign(entry.token, .openBracket) {
                hasComputed = true
            } else {
                return [unnamed(entry)]
            }
        }
        if hasComputed || !found.isEmpty { return found }
        return [count(keys, verb) ?? reason(keys, verb)].compactMap { $0 }
    }

    private func unknownField(_ key: String, _ entry: LuaOutline.Entry) -> Problem? {
        guard !Self.fields.contains(key), let token = outline.token(entry.token) else {
            return nil
        }
        let plain = AuthorWords.plain(key).lowercased()
        let near = Self.others[plain] ?? Names.nearest(plain, among: Self.fields)
        let list = Self.fields.joined(separator: ", ")
        return told(
            "hook_field", token,
            fr: "champ inconnu « \(key.clipped) » : propose prend \(list)."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "unknown field '\(key.clipped)': propose takes \(list)."
                + (near.map { " Did you mean '\($0)'?" } ?? ""))
    }

    /// `propose { "langue" }`.
    private func unnamed(_ entry: LuaOutline.Entry) -> Problem {
        told(
            "hook_field", outline.tokens[entry.token],
            fr: "chaque valeur de propose a un nom : écrire \(Self.example).",
            en: "each value of propose has a name: write \(Self.example).")
    }

    /// A value that is no text, as far as it is written out.
    private func value(_ key: String, _ entry: LuaOutline.Entry) -> Problem? {
        guard let token = outline.token(entry.value) else { return nil }
        if token.isSymbol("{") { return notText(key, token, "une table", "a table") }
        guard let after = outline.token(entry.value + 1), after.kind == .symbol,
            [",", "}", ";"].contains(after.text)
        else { return nil }
        switch token.kind {
        case .number:
            return notText(key, token, "le nombre \(token.text)", "the number \(token.text)")
        case .keyword where ["true", "false"].contains(token.text):
            return notText(key, token, token.text, token.text)
        case .string: return length(key, token)
        default: return nil
        }
    }

    private func notText(_ key: String, _ token: LuaToken, _ fr: String, _ en: String) -> Problem {
        told(
            "hook_text", token,
            fr: "« \(key) » attend un texte : \(key) = \"...\" ; trouvé : \(fr).",
            en: "'\(key)' wants a text: \(key) = \"...\"; found: \(en).")
    }

    private func length(_ key: String, _ token: LuaToken) -> Problem? {
        if token.text.isEmpty {
            return told(
                "hook_text", token, fr: "« \(key) » est vide : y mettre un texte.",
                en: "'\(key)' is empty: put a text there.")
        }
        if token.text.hasControlCharacters {
            return told(
                "hook_text", token,
                fr: "« \(key) » contient un retour à la ligne ou un caractère de contrôle : "
                    + "l'écrire sur une seule ligne.",
                en: "'\(key)' holds a line break or a control character: write it on one line.")
        }
        let most = key == "why" ? HookRunner.longestReason : HookRunner.longestName
        guard token.text.count > most else { return nil }
        return told(
            "hook_text", token,
            fr: "« \(key) » a \(token.text.count) caractères : \(most) au plus.",
            en: "'\(key)' has \(token.text.count) characters: at most \(most).")
    }

    /// None of the four, or two. A value that is computed may be nil: two of these may be right.
    private func count(
        _ keys: [(name: String, entry: LuaOutline.Entry)], _ verb: Int
    ) -> Problem? {
        let given = keys.filter { Self.kinds.contains($0.name) }
        if given.allSatisfy({ outline.token($0.entry.value)?.isKeyword("nil") == true }) {
            return told(
                "hook_proposal", outline.tokens[verb],
                fr: "propose ne propose rien : il faut question, contact, measure ou alert : "
                    + "\(Self.example).",
                en: "propose proposes nothing: question, contact, measure or alert is wanted: "
                    + "\(Self.example).")
        }
        let written = given.filter { outline.tokens.kind($0.entry.value) == .string }
        guard written.count > 1 else { return nil }
        let names = written.map(\.name)
        return told(
            "hook_proposal", outline.tokens[written[1].entry.token],
            fr: "propose ne prend qu'un des quatre (question, contact, measure, alert) ; trouvé : "
                + "\(names.joined(separator: " et ")). En faire deux propose, chacun avec son why.",
            en: "propose takes one of the four only (question, contact, measure, alert); found: "
                + "\(names.joined(separator: " and ")). Write two, each with its why.")
    }

    private func reason(
        _ keys: [(name: String, entry: LuaOutline.Entry)], _ verb: Int
    ) -> Problem? {
        let given = keys.first { $0.name == "why" }
        if let given, outline.token(given.entry.value)?.isKeyword("nil") != true { return nil }
        return told(
            "hook_proposal", outline.tokens[verb],
            fr: "il manque why, la raison, que lira la personne qui accompagne : "
                + "why = \"...\".",
            en: "why, the reason that whoever helps will read, is missing: why = \"...\".")
    }
}
