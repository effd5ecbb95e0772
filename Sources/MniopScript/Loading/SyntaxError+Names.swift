import MniopCore

/// Names that Lua takes for numbers, since they begin with a department's code.
extension SyntaxError {
    /// `fact.33.nom`, `{ 33.nom = ... }`: a name that holds a dot, without its brackets.
    func dotted(_ index: Int, _ token: LuaToken) -> Problem? {
        guard token.kind == .number else { return nil }
        if token.text.hasPrefix("."), let owner = outline.token(index - 1), owner.kind == .name {
            if let sign = unquotedSign(index) { return sign }
            let name = owner.text.clipped
            let id = String(token.text.dropFirst()).clipped
            return told(
                owner,
                fr: "« \(name).\(id) » : un nom qui commence par un chiffre s'écrit entre "
                    + "crochets : \(name)[\"\(id)\"].",
                en: "'\(name).\(id)': a name that begins with a digit goes in brackets: "
                    + "\(name)[\"\(id)\"].")
        }
        guard outline.token(index + 1)?.isSymbol("=") == true else { return nil }
        return bracketed(token, token.text)
    }

    /// `present oit.D5.04`: the name of a sign, without its quotes.
    private func unquotedSign(_ index: Int) -> Problem? {
        var start = index - 1
        while outline.tokens.isSign(start - 1, .dot), outline.tokens.kind(start - 2) == .name {
            start -= 2
        }
        guard let first = outline.token(start), !["fact", "parameter"].contains(first.text),
            start < index - 1
        else { return nil }
        let name = (start...index).compactMap { outline.token($0)?.text }.joined()
        let verb = outline.token(start - 1)?.kind == .name ? "" : "present "
        return told(
            first,
            fr: "« \(name.clipped) » : un nom va entre guillemets : \(verb)\"\(name.clipped)\".",
            en: "'\(name.clipped)': a name goes in quotes: \(verb)\"\(name.clipped)\".")
    }

    func bracketed(_ token: LuaToken, _ key: String) -> Problem {
        told(
            token,
            fr: "« \(key.clipped) » : devant =, un nom qui commence par un chiffre ou contient un "
                + "point s'écrit entre crochets : [\"\(key.clipped)\"] = ...",
            en: "'\(key.clipped)': before =, a name that begins with a digit or holds a dot goes "
                + "in brackets: [\"\(key.clipped)\"] = ...")
    }

    /// `right 33.nom { ... }`, `when = 40.suivi`.
    func unquoted(_ index: Int, _ token: LuaToken) -> Problem {
        if let date = AuthorWords.date(token.text) {
            return told(
                token, fr: "« \(token.text) » : une date s'écrit entre guillemets : \"\(date)\".",
                en: "'\(token.text)': a date is written in quotes: \"\(date)\".")
        }
        if outline.isCondition(index) { return bareName(token) }
        return told(
            token,
            fr: "« \(token.text.clipped) » n'est pas un nombre ; un nom va entre guillemets : "
                + "\"\(token.text.clipped)\".",
            en: "'\(token.text.clipped)' is not a number; a name goes in quotes: "
                + "\"\(token.text.clipped)\".")
    }

    /// A fact, a sign or a rule of this layer in a condition, by its name alone.
    private func bareName(_ token: LuaToken) -> Problem {
        let name = token.text.clipped
        if let use = names.use(of: token.text) {
            return told(
                token, fr: "« \(name) » : dans une condition, écrire \(use).",
                en: "'\(name)': in a condition, write \(use).")
        }
        return told(
            token,
            fr: "« \(name) » : dans une condition, un fait s'écrit fact[\"\(name)\"], un signe "
                + "present \"\(name)\", une règle open \"\(name)\".",
            en: "'\(name)': in a condition, a fact is written fact[\"\(name)\"], a sign "
                + "present \"\(name)\", a rule open \"\(name)\".")
    }
}
