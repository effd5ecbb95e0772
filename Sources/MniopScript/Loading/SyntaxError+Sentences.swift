import MniopCore

/// What Lua says of a text that is well formed and still not allowed (lparser.c, lcode.c).
extension SyntaxError {
    var sentence: Problem? {
        let said = LuaMessage.captures("* near *", in: message)?.first ?? message
        for (pattern, fr, en) in Self.sentences {
            guard let parts = LuaMessage.captures(pattern, in: said) else { continue }
            let name = parts.first ?? ""
            // What a block lacks is found at its end; the message says the line of the word.
            let line =
                LuaMessage.captures("* at line *", in: said)?.last.flatMap { Int($0) } ?? line
            let token = outline.tokens(onLine: line).first { $0.text == name }
            return told(
                line: line, column: (token ?? outline.tokens(onLine: line).first)?.column,
                fr: fr.joined(separator: "« \(name.clipped) »"),
                en: en.joined(separator: "'\(name.clipped)'"))
        }
        return nil
    }

    /// Each text in the parts between which the name stands.
    private static let sentences: [(pattern: String, fr: [String], en: [String])] = [
        (
            "attempt to assign to const variable '*'",
            ["", " est une constante (<const>) : elle ne change pas ; prendre un autre nom."],
            ["", " is a constant (<const>): it does not change; take another name."]
        ),
        (
            "unknown attribute '*'",
            ["entre < et > il n'y a que const, comme local x <const> = 1 ; trouvé : ", "."],
            ["between < and > there is only const, as in local x <const> = 1; found: ", "."]
        ),
        (
            "no visible label '*' for *", ["goto : aucun repère ne s'appelle ", " ici."],
            ["goto: no label is called ", " here."]
        ),
        (
            "<goto *> at line * jumps into the scope of *",
            ["goto ", " passerait par-dessus un local : déclarer ce local avant."],
            ["goto ", " would jump over a local: declare that local before."]
        ),
        (
            "label '*' already defined on line *", ["deux repères s'appellent ", "."],
            ["two labels are called ", "."]
        ),
        (
            "break outside *loop*", ["break n'est dans aucune boucle : l'enlever."],
            ["break stands in no loop: remove it."]
        ),
        (
            "multiple to-be-closed variables *", ["écrire un <close> à la fois."],
            ["write one <close> at a time."]
        ),
        (
            "cannot use '...' outside *",
            ["« ... » ne se lit que dans une function(...) : le remplacer par une valeur."],
            ["'...' is read only in a function(...): put a value in its place."]
        ),
        (
            "too many local variables *",
            ["plus de 200 local à la suite : les mettre dans une table, ou en deux fichiers."],
            ["over 200 locals in a row: put them in a table, or in two files."]
        ),
        (
            "too many *", ["ce fichier a trop de choses à cet endroit : en faire plusieurs."],
            ["this file has too many things in this place: make several of it."]
        ),
        (
            "function or expression needs too many registers",
            ["cette ligne a trop d'éléments imbriqués : la couper en plusieurs."],
            ["this line nests too many things: cut it into several."]
        ),
        (
            "control structure too long", ["ce bloc est trop long : en faire plusieurs."],
            ["this block is too long: make several of it."]
        ),
        (
            "C stack overflow", ["des { ou des ( s'imbriquent trop profondément."],
            ["{ or ( are nested too deeply."]
        ),
    ]
}
