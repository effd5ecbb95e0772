import MniopCore

/// `propose` without its table, and a contact that is neither a service nor a sentence.
struct HookReview {
    let rulebook: Rulebook
    let outline: LuaOutline
    let file: String

    var problems: [Problem] {
        let calls = outline.tokens.indices.compactMap(call)
        return calls + outline.tables.indices.compactMap(contact)
    }

    private func isPropose(_ index: Int) -> Bool {
        let tokens = outline.tokens
        guard tokens.kind(index) == .name, tokens.reads(index, "propose") else { return false }
        return outline.inFunction[index] && !tokens.isMember(index)
    }

    /// `propose("langue", "parce que")`, `propose "langue"`.
    private func call(_ index: Int) -> Problem? {
        let tokens = outline.tokens
        guard isPropose(index) else { return nil }
        let first = tokens.isSign(index + 1, .openParenthesis) ? index + 2 : index + 1
        guard let name = outline.token(first), name.kind == .string else { return nil }
        let reason = tokens.isSign(first + 1, .comma) ? outline.token(first + 2) : nil
        let why = reason.flatMap { $0.kind == .string ? $0.text.clipped : nil } ?? "..."
        let form =
            "propose { \(field(for: name.text)) = \"\(name.text.clipped)\", why = \"\(why)\" }"
        return problem(
            "hook_proposal", outline.tokens[index], .error,
            fr: "propose prend une table, chaque valeur avec son nom : \(form).",
            en: "propose takes a table, each value with its name: \(form).")
    }

    private func field(for name: String) -> String {
        if rulebook.service(name) != nil { return "contact" }
        switch rulebook.rule(name)?.kind {
        case .alert?: return "alert"
        case .some: return "measure"
        case nil: return "question"
        }
    }

    /// `propose { contact = "police" }`, `contact = "a@b.fr"`.
    private func contact(_ table: Int) -> Problem? {
        let callee = outline.tables[table].token
        let verb = outline.tokens.isSign(callee - 1, .openParenthesis) ? callee - 2 : callee
        guard isPropose(verb), let entry = outline.entry("contact", in: table),
            let token = outline.token(entry.value), token.kind == .string,
            let end = outline.token(entry.value + 1), end.kind == .symbol, end.text != ".."
        else { return nil }
        let name = token.text
        if isAddress(name) {
            return problem(
                "unknown_service", token, .warning,
                fr: "« \(name.clipped) » : une adresse n'est pas un contact ; déclarer un service, "
                    + "et écrire ici son nom.",
                en: "'\(name.clipped)': an address is no contact; declare a service, and write its "
                    + "name here.")
        }
        let isWord = name.utf8.allSatisfy { (97...122).contains($0 | 32) || $0 == 45 }
        guard isWord, rulebook.service(name) == nil else { return nil }
        let near = rulebook.nearestService(name)
        return problem(
            "unknown_service", token, .warning,
            fr: "aucun service ne s'appelle « \(name.clipped) »."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? "")
                + " Un contact est le nom d'un service déclaré, ou une phrase entière.",
            en: "no service is called '\(name.clipped)'."
                + (near.map { " Did you mean '\($0)'?" } ?? "")
                + " A contact is a service's name, or a whole sentence.")
    }

    /// Of the post or of the network, and no sentence.
    private func isAddress(_ text: String) -> Bool {
        if AddressReview.isAddress(text) { return true }
        if text.contains(" ") { return false }
        return text.contains("@") || text.firstRange(of: "://") != nil
            || text.lowercased().hasPrefix("www.")
    }

    private func problem(
        _ code: String, _ token: LuaToken, _ severity: Problem.Severity, fr: String, en: String
    ) -> Problem {
        Problem(
            code, at: SourcePosition(file: file, line: token.line), column: token.column,
            severity: severity, fr: fr, en: en)
    }
}
