import MniopCore

/// What Lua 5.4 (ldebug.c, lvm.c, ltable.c, ldo.c, lauxlib.c) and the safe library (CLuaGuard) say
/// while a script runs, in the words of whoever wrote it: what is wrong, and what to write.
enum LuaMessage {
    /// `nil` where neither of them says so: a script's own words, or a release of Lua to come.
    static func label(_ text: String) -> Label? {
        // An error that went through `use` or pcall begins with its place.
        if let (place, rest) = placed(text), let label = label(rest) {
            return Label(fr: place + label.fr, en: place + label.en)
        }
        return LuaTypeError(text)?.label ?? LuaArgument(text)?.label ?? listed(text)
    }

    private static func listed(_ text: String) -> Label? {
        for message in LuaMessageList.all {
            guard let parts = captures(message.pattern, in: text) else { continue }
            return Label(
                fr: filled(message.fr, parts, LuaWords.french),
                en: filled(message.en, parts, LuaWords.english))
        }
        return nil
    }

    /// `national.hopital:12: ` and what follows.
    static func placed(_ text: String) -> (place: String, rest: String)? {
        guard let end = text.firstRange(of: ": ") else { return nil }
        let place = text[..<end.lowerBound]
        guard let colon = place.lastIndex(of: ":"), !place.contains(" ") else { return nil }
        let number = place[place.index(after: colon)...]
        guard colon > place.startIndex, !number.isEmpty, number.allSatisfy(\.isNumber) else {
            return nil
        }
        return (String(text[..<end.upperBound]), String(text[end.upperBound...]))
    }

    /// What the stars of a pattern stand for, each as short as can be; `nil` where it does not fit.
    static func captures(_ pattern: String, in text: String) -> [String]? {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
            .map(String.init)
        guard let first = parts.first, text.hasPrefix(first) else { return nil }
        var rest = String(text.dropFirst(first.count))
        var found: [String] = []
        for (number, part) in parts.enumerated().dropFirst() {
            if part.isEmpty, number == parts.count - 1 { return found + [rest] }
            guard let range = rest.firstRange(of: part) else { return nil }
            found.append(String(rest[..<range.lowerBound]))
            rest = String(rest[range.upperBound...])
        }
        return rest.isEmpty ? found : nil
    }

    /// `$1`: what was captured first; `$t1`: the same, a type, in words.
    private static func filled(
        _ template: String, _ parts: [String], _ words: (String) -> String
    ) -> String {
        var text = template
        for (number, part) in parts.enumerated() {
            text = text.putting(words(part), for: "$t\(number + 1)")
            text = text.putting(part, for: "$\(number + 1)")
        }
        return text
    }
}

extension String {
    /// Without what a regular expression would weigh.
    fileprivate func putting(_ new: String, for old: String) -> String {
        var (result, rest) = ("", self)
        while let range = rest.firstRange(of: old) {
            result += rest[..<range.lowerBound] + new
            rest = String(rest[range.upperBound...])
        }
        return result + rest
    }
}

/// Lua's names of types.
enum LuaWords {
    static func french(_ type: String) -> String {
        switch type {
        case "nil": "rien (nil)"
        case "no value": "rien"
        case "number": "un nombre"
        case "string": "un texte"
        case "table": "une table { ... }"
        case "boolean": "true ou false"
        case "function": "une fonction"
        case "userdata", "light userdata": "une condition ou un délai"
        case "integer": "un nombre entier"
        default: type
        }
    }

    static func english(_ type: String) -> String {
        switch type {
        case "nil": "nothing (nil)"
        case "no value": "nothing"
        case "number": "a number"
        case "string": "a text"
        case "table": "a table { ... }"
        case "boolean": "true or false"
        case "function": "a function"
        case "userdata", "light userdata": "a condition or a time"
        case "integer": "a whole number"
        default: type
        }
    }
}

/// `attempt to index a nil value (field 'x')`: luaG_typeerror.
struct LuaTypeError {
    private let operation: String
    private let type: String
    /// The name of what it was done to, where Lua knows it.
    private let name: String?
    private let isIterator: Bool

    init?(_ text: String) {
        guard let parts = LuaMessage.captures("attempt to * a * value*", in: text),
            parts.count == 3
        else { return nil }
        (operation, type) = (parts[0], parts[1])
        let variable = LuaMessage.captures(" (* '*')", in: parts[2])
        isIterator = variable?.first == "for iterator"
        // A metamethod's name is no word of the script.
        name = isIterator || variable?.first == "metamethod" ? nil : variable?.last
    }

    private var isNil: Bool { type == "nil" }

    /// `« x » est un texte`; `or`: what it is called where Lua does not know its name.
    private func found(or unnamed: Label) -> Label {
        let subject = Label(
            fr: name.map { "« \($0) »" } ?? unnamed.fr, en: name.map { "'\($0)'" } ?? unnamed.en)
        if isNil {
            return Label(
                fr: "\(subject.fr) n'a pas de valeur (nil)", en: "\(subject.en) has no value (nil)")
        }
        return Label(
            fr: "\(subject.fr) est \(LuaWords.french(type))",
            en: "\(subject.en) is \(LuaWords.english(type))")
    }

    var label: Label? {
        if isIterator {
            let what = (LuaWords.french(type), LuaWords.english(type))
            return Label(
                fr: "for ... in attend pairs(table) ou ipairs(liste) ; trouvé : \(what.0).",
                en: "for ... in takes pairs(table) or ipairs(list); found: \(what.1).")
        }
        switch operation {
        case "call", "index": return isNil ? absent : unfit
        case "concatenate": return joined
        case "get length of":
            let found = found(or: Label(fr: "ce qui suit", en: "what follows"))
            return Label(
                fr: "# compte les éléments d'une liste ou les octets d'un texte ; \(found.fr).",
                en: "# counts the items of a list or the bytes of a text; \(found.en).")
        case "perform arithmetic on", "perform bitwise operation on":
            let found = found(or: Label(fr: "l'un des deux", en: "one of the two"))
            return Label(
                fr: "un calcul se fait entre nombres, sans guillemets ; \(found.fr).",
                en: "one computes with numbers, without quotes; \(found.en).")
        default: return nil
        }
    }

    private var absent: Label {
        let isCall = operation == "call"
        guard let name else {
            return isCall
                ? Label(
                    fr: "ce qui est appelé ici n'existe pas : vérifier le nom devant ( ou {.",
                    en: "what is called here does not exist: check the name before ( or {.")
                : Label(
                    fr: "ce qui est devant le point n'existe pas : vérifier son orthographe.",
                    en: "what stands before the dot does not exist: check its spelling.")
        }
        return Label(
            fr: "« \(name) » n'existe pas ici\(isCall ? ", ou n'est pas une fonction" : "") : "
                + "vérifier son orthographe.",
            en: "'\(name)' does not exist here\(isCall ? ", or is no function" : ""): "
                + "check its spelling.")
    }

    private var unfit: Label {
        if operation == "call" {
            let found = found(
                or: Label(fr: "ce qui est appelé ici", en: "what is called here"))
            return Label(
                fr: "\(found.fr), pas une fonction : une virgule manque-t-elle devant ( ou { ?",
                en: "\(found.en), no function: is a comma missing before ( or {?")
        }
        let found = found(
            or: Label(fr: "ce qui est devant le point", en: "what stands before the dot"))
        return Label(
            fr: "\(found.fr) : rien ne s'y lit par un point ni par [ ].",
            en: "\(found.en): nothing is read from it by a dot or by [ ].")
    }

    private var joined: Label {
        let found = found(or: Label(fr: "l'un des deux", en: "one of the two"))
        let advice =
            switch type {
            case "table":
                Label(
                    fr: "écrire table.concat(liste, \", \")",
                    en: "write table.concat(list, \", \")")
            case "boolean": Label(fr: "écrire tostring(...)", en: "write tostring(...)")
            case "nil": Label(fr: "vérifier son orthographe", en: "check its spelling")
            default:
                Label(
                    fr: "n'y mettre que des textes et des nombres",
                    en: "use only texts and numbers")
            }
        return Label(
            fr: ".. réunit des textes ; \(found.fr) : \(advice.fr).",
            en: ".. joins texts; \(found.en): \(advice.en).")
    }
}

/// `bad argument #1 to 'abs' (number expected, got no value)`: luaL_argerror.
struct LuaArgument {
    private let number: String
    private let function: String?
    private let reason: String

    init?(_ text: String) {
        if let parts = LuaMessage.captures("bad argument #* to '*' (*)", in: text) {
            (number, reason) = (parts[0], parts[2])
            function = parts[1] == "?" ? nil : parts[1]
        } else if let parts = LuaMessage.captures("calling '*' on bad self (*)", in: text) {
            (number, function, reason) = ("0", parts[0], parts[1])
        } else if let parts = LuaMessage.captures("bad argument #* (*)", in: text) {
            (number, function, reason) = (parts[0], nil, parts[1])
        } else {
            return nil
        }
    }

    var label: Label {
        let ordinal = number == "0" ? ("avant « : »", "before ':'") : ("n° \(number)", number)
        let why = LuaArgument.why(reason)
        return Label(
            fr: "\(function ?? "cette fonction") : la valeur \(ordinal.0) ne convient pas : "
                + "\(why.fr).",
            en: "\(function ?? "this function"): value \(ordinal.1) will not do: \(why.en).")
    }

    private static func why(_ reason: String) -> Label {
        if let parts = LuaMessage.captures("* expected, got *", in: reason), parts.count == 2 {
            return Label(
                fr: "il faut \(LuaWords.french(parts[0])), trouvé : \(LuaWords.french(parts[1]))",
                en: "it takes \(LuaWords.english(parts[0])), found: "
                    + LuaWords.english(parts[1]))
        }
        switch reason {
        case "value expected":
            return Label(fr: "il en faut une, même nil", en: "there must be one, even nil")
        case "number has no integer representation":
            return Label(
                fr: "il faut un nombre entier, comme 2 ; trouvé : un nombre à virgule",
                en: "it takes a whole number, such as 2; found: one with a fraction")
        case "value out of range":
            return Label(fr: "il faut un nombre de 0 à 255", en: "it takes a number from 0 to 255")
        case "position out of bounds":
            return Label(
                fr: "cette place n'est pas dans la liste", en: "the list has no such place")
        case "zero": return Label(fr: "on ne divise pas par zéro", en: "nothing divides by zero")
        default: return Label(fr: reason, en: reason)
        }
    }
}
