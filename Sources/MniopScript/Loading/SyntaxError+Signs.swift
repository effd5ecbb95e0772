import MniopCore

/// Signs that stand for another one, that are too many, or before which nothing is written.
extension SyntaxError {
    /// `fr: "A"`, `fr . "A"`.
    func colon(_ index: Int, _ token: LuaToken) -> Problem? {
        guard message.hasPrefix("<name> expected"), let sign = outline.token(index - 1),
            sign.isSymbol(":") || (sign.isSymbol(".") && Self.isPlainValue(token)),
            let name = outline.token(index - 2), name.kind == .name,
            !outline.tokens.isMember(index - 2)
        else { return nil }
        let value = token.isSymbol("=") || token.isSymbol("{") ? "..." : shown(token)
        if sign.isSymbol("."), ["fact", "parameter"].contains(name.text) {
            return told(
                name, fr: "« \(name.text).\(value) » : écrire \(name.text)[\(value)].",
                en: "'\(name.text).\(value)': write \(name.text)[\(value)].")
        }
        return told(
            name,
            fr: "« \(name.text)\(sign.text) » : un champ s'écrit avec = : \(name.text) = \(value)",
            en: "'\(name.text)\(sign.text)': a field is written with =: \(name.text) = \(value)")
    }

    private static func isPlainValue(_ token: LuaToken) -> Bool {
        token.kind == .string || token.kind == .number || token.isSymbol("{")
            || token.isKeyword("true") || token.isKeyword("false")
    }

    func tooMany(_ token: LuaToken) -> Problem {
        told(
            token, fr: "« \(token.text) » en trop : rien n'est ouvert ici. L'enlever.",
            en: "one '\(token.text)' too many: nothing is open here. Remove it.")
    }

    /// `when = }`, `{ a, , b }`, `sufficient(, x)`, `forms, = { ... }`.
    func empty(_ index: Int, _ token: LuaToken) -> Problem? {
        if token.isSymbol("="), let sign = outline.token(index - 1),
            sign.isSymbol(",") || sign.isSymbol("{"), outline.tokens.kind(index - 2) == .name
        {
            return told(
                sign, fr: "« \(sign.text) » en trop avant « = » : l'enlever.",
                en: "one '\(sign.text)' too many before '=': remove it.")
        }
        guard message.hasPrefix("unexpected symbol"), let sign = outline.token(index - 1) else {
            return nil
        }
        if sign.isSymbol("="), let name = outline.token(index - 2) {
            return told(
                name, fr: "« \(name.text) » n'a pas de valeur : l'écrire après =, ou l'enlever.",
                en: "'\(name.text)' has no value: write it after =, or remove it.")
        }
        let isOpening = sign.isSymbol("(") || sign.isSymbol("[")
        if token.isSymbol(","), isOpening { return emptyPlace(token, after: sign, index) }
        if token.isSymbol(")"), sign.isSymbol(",") {
            return told(
                sign, fr: "rien n'est écrit entre « , » et « ) » : l'écrire, ou enlever « , ».",
                en: "nothing is written between ',' and ')': write it, or remove ','.")
        }
        guard token.isSymbol(","), sign.isSymbol(",") || sign.isSymbol("{") else { return nil }
        return told(token, fr: "« , » en trop.", en: "one ',' too many.")
    }

    /// `sufficient(, x)`: what takes nothing is closed there.
    private func emptyPlace(_ token: LuaToken, after sign: LuaToken, _ index: Int) -> Problem {
        let isSufficient = outline.token(index - 2)?.text == "sufficient"
        let french = isSufficient ? " Écrire any { sufficient(), ... } ou all { ... }." : ""
        let english = isSufficient ? " Write any { sufficient(), ... } or all { ... }." : ""
        return told(
            token,
            fr: "il y a une place vide avant « , » : l'écrire, ou enlever « , »." + french,
            en: "a place is empty before ',': write it, or remove ','." + english)
    }
}
