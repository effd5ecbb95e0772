import CSimdjson

/// The texts of what makes a text no JSON, in one place.
extension JSONFailure {
    static let empty = Int(MNIOP_JSON_EMPTY)

    /// A stable name of the kind of failure.
    var code: String {
        switch status {
        case MNIOP_JSON_MEMORY: "out_of_memory"
        case MNIOP_JSON_TOO_LARGE: "too_large"
        case MNIOP_JSON_TOO_DEEP: "too_deep"
        case MNIOP_JSON_TOO_MANY: "too_many_values"
        case MNIOP_JSON_EMPTY: "empty_input"
        case MNIOP_JSON_ENCODING: "bad_encoding"
        case MNIOP_JSON_INTERNAL: "internal"
        default: "bad_json"
        }
    }

    var text: (fr: String, en: String) {
        switch status {
        case MNIOP_JSON_MEMORY: ("mémoire insuffisante", "not enough memory")
        case MNIOP_JSON_TOO_LARGE:
            (
                "plus de \(JSONParser.mostBytes >> 20) Mio d'un seul tenant ; attendu : un signal "
                    + "par ligne (JSON Lines)",
                "more than \(JSONParser.mostBytes >> 20) MiB in one piece; expected: one signal a "
                    + "line (JSON Lines)"
            )
        case MNIOP_JSON_TOO_DEEP:
            (
                "imbrication de plus de \(JSONParser.mostDepth) niveaux",
                "nested more than \(JSONParser.mostDepth) levels deep"
            )
        case MNIOP_JSON_TOO_MANY:
            (
                "trop de valeurs d'un seul tenant ; attendu : un signal par ligne (JSON Lines)",
                "too many values in one piece; expected: one signal a line (JSON Lines)"
            )
        case MNIOP_JSON_EMPTY:
            (
                "rien à lire ; attendu : un signal, une liste de signaux, ou un signal par ligne",
                "nothing to read; expected: a signal, a list of signals, or one signal a line"
            )
        case MNIOP_JSON_ENCODING: ("le texte n'est pas en UTF-8", "the text is not UTF-8")
        case MNIOP_JSON_STRING:
            (
                "texte entre guillemets mal formé : échappement, demi-caractère ou caractère de "
                    + "contrôle",
                "a malformed string: an escape, half a character or a control character"
            )
        case MNIOP_JSON_UNCLOSED:
            ("il manque un guillemet fermant", "a closing quote is missing")
        case MNIOP_JSON_NUMBER: ("nombre mal formé ou hors limites", "a malformed or huge number")
        case MNIOP_JSON_WORD: ("attendu : true, false ou null", "expected: true, false or null")
        case MNIOP_JSON_INTERNAL: ("erreur interne", "internal error")
        default: ("JSON mal formé ou incomplet", "malformed or incomplete JSON")
        }
    }
}
