import MniopCore

/// Letters that Lua's own words have not.
extension SyntaxError {
    /// An accent or a curly quote outside of quotes.
    var foreign: Problem? {
        guard let near, near.hasPrefix("<\\"),
            let found = outline.tokens.firstIndex(where: {
                $0.line == line && $0.kind != .string && $0.text.utf8.contains { $0 >= 128 }
            }), let token = outline.token(found)
        else { return nil }
        if let cut = cutText(before: found) { return cut }
        let word = token.text.clipped
        let meant = meant(by: token, at: found)
        return told(
            token,
            fr: "« \(word) » : hors des guillemets, pas d'accent, et seulement les guillemets "
                + "droits \"…\"." + (meant.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "'\(word)': outside quotes no accents, and only straight quotes \"…\"."
                + (meant.map { " Did you mean '\($0)'?" } ?? ""))
    }

    /// What a word with accents, or between curly quotes, was to be.
    private func meant(by token: LuaToken, at index: Int) -> String? {
        let plain = AuthorWords.plain(token.text)
        if plain.isEmpty { return nil }
        let before = outline.token(index - 1)
        if before?.isSymbol(".") == true {
            guard outline.token(index - 2)?.text == "fact" else { return plain }
            return names.fact(meantBy: plain) ?? plain
        }
        if before?.isKeyword("local") == true { return plain }
        if let open = innermost(before: index), outline.tokens.isSign(open - 1, .equals),
            outline.token(open - 2)?.text == "facts"
        {
            return names.fact(meantBy: plain) ?? plain
        }
        if outline.isCondition(index), let use = names.use(of: plain) { return use }
        return AuthorWords.meant(token.text, among: AuthorWords.all)
    }
}
