import MniopCore

/// `propose { ... }` as it is written: its fields, and the names in it that are no computed ones.
struct ProposalReview {
    let rulebook: Rulebook
    let outline: LuaOutline
    let file: String
    private var tokens: LuaTokenList { outline.tokens }

    init(_ rulebook: Rulebook, _ outline: LuaOutline, file: String) {
        (self.rulebook, self.outline, self.file) = (rulebook, outline, file)
    }

    private static let kinds = Proposal.Kind.allCases.map(\.rawValue)
    private static let example = "propose { question = \"...\", why = \"...\" }"

    /// `index`: of the word `propose`.
    func problems(at index: Int) -> [Problem] {
        guard tokens.kind(index) == .name, tokens.reads(index, "propose"), !tokens.isMember(index)
        else { return [] }
        let open = tokens.isSign(index + 1, .openParenthesis) ? index + 2 : index + 1
        if tokens.kind(open) == .string || tokens.isSign(open, .closeParenthesis) {
            return [
                problem(
                    "wrong_argument", index,
                    fr: "une proposition est une table : écrire \(Self.example).",
                    en: "a proposal is a table: write \(Self.example).")
            ]
        }
        guard tokens.isSign(open, .openBrace),
            let table = outline.tables.firstIndex(where: {
                $0.token == open || ($0.callee == index && open == index + 1)
            }), outline.tables[table].end != nil
        else { return [] }
        return problems(in: table, index)
    }

    private func problems(in table: Int, _ index: Int) -> [Problem] {
        let entries = outline.entries(of: table)
        // A key that is computed may be any of them.
        if entries.contains(where: { $0.key == nil && tokens.isSign($0.token, .openBracket) }) {
            return []
        }
        if let first = entries.first(where: { $0.key == nil }) {
            return [
                problem(
                    "unexpected_value", first.token,
                    fr: "une valeur sans nom de champ : écrire \(Self.example).",
                    en: "a value without a field's name: write \(Self.example).")
            ]
        }
        let keys = entries.compactMap { outline.key(of: $0) }
        var found = unknownFields(entries, keys)
        if found.isEmpty { found = missing(keys, index) }
        for entry in entries {
            guard let key = outline.key(of: entry) else { continue }
            if let problem = value(entry.value, of: key) { found.append(problem) }
        }
        return found
    }

    private func unknownFields(_ entries: [LuaOutline.Entry], _ keys: [String]) -> [Problem] {
        let known = Self.kinds + ["why"]
        let free =
            keys.contains(where: Self.kinds.contains)
            ? known.filter { $0 == "why" && !keys.contains($0) }
            : known.filter { !keys.contains($0) }
        return entries.compactMap { entry in
            guard let key = outline.key(of: entry), !known.contains(key) else { return nil }
            let near = AuthorWords.meant(key, among: free)
            let list = known.joined(separator: ", ")
            return problem(
                "unknown_field", entry.token,
                fr: "champ inconnu « \(key.clipped) » dans propose."
                    + (near.map { " Vouliez-vous « \($0) » ?" } ?? " Champs possibles : \(list)."),
                en: "unknown field '\(key.clipped)' in propose."
                    + (near.map { " Did you mean '\($0)'?" } ?? " Possible fields: \(list)."))
        }
    }

    private func missing(_ keys: [String], _ index: Int) -> [Problem] {
        let count = keys.filter(Self.kinds.contains).count
        var found: [Problem] = []
        if count != 1 {
            let list = Self.kinds.joined(separator: ", ")
            found.append(
                problem(
                    "missing_field", index,
                    fr: count == 0
                        ? "il manque ce qui est proposé, un champ parmi : \(list)."
                        : "une seule chose par proposition, un champ parmi : \(list). En écrire "
                            + "plusieurs.",
                    en: count == 0
                        ? "what is proposed is missing, one field among: \(list)."
                        : "one thing a proposal, one field among: \(list). Write several."))
        }
        if !keys.contains("why") {
            found.append(
                problem(
                    "missing_field", index,
                    fr: "il manque la raison, que lira le collègue : why = \"...\".",
                    en: "the reason, which the colleague will read, is missing: why = \"...\"."))
        }
        return found
    }

    /// A value that is one word: a text, or what should have been one.
    private func value(_ index: Int, of key: String) -> Problem? {
        guard let token = outline.token(index), let after = outline.token(index + 1),
            after.kind == .symbol, [",", ";", "}"].contains(after.text)
        else { return nil }
        switch token.kind {
        case .string where token.text.isEmpty:
            return problem(
                "wrong_type", index, fr: "« \(key) » : ce texte est vide.",
                en: "'\(key)': this text is empty.")
        case .string: return name(token.text, index, of: key)
        case .number, .keyword:
            let isLiteral = ["true", "false", "nil"].contains(token.text) || token.kind == .number
            guard isLiteral else { return nil }
            return problem(
                "wrong_type", index,
                fr: "« \(key) » attend un texte entre guillemets ; trouvé : \(token.text.clipped).",
                en: "'\(key)' wants a text in quotes; found: \(token.text.clipped).")
        default: return nil
        }
    }

    /// `contact`, `measure` and `alert` may be said in free words: what looks like an id, or nearly
    /// is one, should be one. (`question` is looked at by `HookNames`.)
    private func name(_ name: String, _ index: Int, of key: String) -> Problem? {
        let rules = rulebook.catalogue.rules
        let known: [String]
        let (french, english): (String, String)
        switch key {
        case "contact":
            known =
                rulebook.catalogue.services.map(\.id) + rulebook.catalogue.actors.map(\.id)
                + ServiceKind.allCases.map(\.rawValue)
            (french, english) = ("aucun service", "no service")
        case "measure":
            known = rules.filter { $0.kind != .alert }.map(\.id)
            (french, english) = ("aucune mesure", "no measure")
        case "alert":
            known = rules.filter { $0.kind == .alert }.map(\.id)
            (french, english) = ("aucune alerte", "no alert")
        default: return nil
        }
        guard CatalogueReader.isIdentifier(name), !known.contains(name),
            rulebook.rule(name) == nil
        else { return nil }
        let near = Names.nearest(name, among: known)
        guard near != nil || name.contains(".") || name.contains("_") else { return nil }
        return problem(
            "unknown_name", index,
            fr: "\(french) ne s'appelle « \(name.clipped) »."
                + (near.map { " Vouliez-vous « \($0) » ?" }
                    ?? " Un texte libre s'écrit avec des espaces."),
            en: "\(english) is called '\(name.clipped)'."
                + (near.map { " Did you mean '\($0)'?" }
                    ?? " A free text is written with spaces."))
    }

    private func problem(_ code: String, _ index: Int, fr: String, en: String) -> Problem {
        Problem(
            code, at: SourcePosition(file: file, line: tokens.line(index)),
            column: tokens.column(index), fr: fr, en: en)
    }
}
