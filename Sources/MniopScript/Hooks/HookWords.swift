import MniopCore

/// Words of other languages where a function wants Lua's own.
enum HookWords {
    private static let lua: [String: String] = [
        "et": "and", "ou": "or", "non": "not", "si": "if", "alors": "then", "sinon": "else",
        "sinonsi": "elseif", "elif": "elseif", "elsif": "elseif", "fin": "end",
        "fonction": "function",
        "retourne": "return", "retourner": "return",
    ]

    /// What Lua calls it; `nil` for other words.
    static func meant(_ word: String) -> String? {
        let plain = word.lowercased()
        if let found = lua[plain] { return found }
        if let sign = signs[plain] { return sign }
        return plain != word && LuaTokens.keywords.contains(plain) ? plain : nil
    }

    static func french(_ word: String, for written: String) -> String {
        "« \(written.clipped) » : dans une fonction, écrire \(word). Les mots y sont : and, or, "
            + "not, if ... then ... else ... end."
    }

    static func english(_ word: String, for written: String) -> String {
        "'\(written.clipped)': inside a function, write \(word). Its words are: and, or, not, "
            + "if ... then ... else ... end."
    }

    /// Signs that are not on Lua's keyboard.
    static let signs = ["≠": "~=", "≥": ">=", "≤": "<=", "où": "or"]
}
