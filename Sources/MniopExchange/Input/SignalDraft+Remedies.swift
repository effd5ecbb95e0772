import MniopCore

/// What a place of a signal holds, as one who types a signal by hand must write it.
enum WrittenForm {
    case boolean
    case integer
    /// A text between quotes: a name, a code, a date.
    case text
    case date
    case list
    case object

    init(_ type: FactType) {
        switch type {
        case .boolean: self = .boolean
        case .integer: self = .integer
        case .date: self = .date
        case .code: self = .text
        case .codes: self = .list
        }
    }

    /// The way out of what was written instead; `nil` where it would only repeat what is expected.
    func remedy(for found: JSONNode) -> Label? {
        switch (self, found.value) {
        case (.boolean, .text), (.boolean, .integer):
            Label(
                fr: "écrire true (oui) ou false (non), sans guillemets ; ne rien écrire si on ne "
                    + "sait pas",
                en: "write true or false, without quotes; write nothing where it is not known")
        case (.integer, .text):
            Label(
                fr: "écrire le nombre sans guillemets, comme 17",
                en: "write the number without quotes, as 17")
        case (.text, .integer), (.text, .large), (.text, .real):
            Label(
                fr: "mettre la valeur entre guillemets, comme \"64\"",
                en: "put the value between quotes, as \"64\"")
        case (.date, .integer), (.date, .real):
            Label(
                fr: "écrire la date entière entre guillemets, comme \"2025-01-31\"",
                en: "write the whole date between quotes, as \"2025-01-31\"")
        case (.list, .text):
            Label(
                fr: "mettre la valeur entre crochets, même seule : [\"...\"]",
                en: "put the value between brackets, even alone: [\"...\"]")
        case (.text, .array), (.integer, .array), (.boolean, .array), (.date, .array):
            Label(
                fr: "écrire une seule valeur, sans crochets",
                en: "write one value, without brackets")
        default: nil
        }
    }
}

extension SignalDraft {
    /// Refuses a value of another kind; says how to write it where that can be told.
    mutating func wrongType(
        _ node: JSONNode, _ path: String, _ expected: Label, _ form: WrittenForm
    ) {
        var text = Label(fr: "attendu : \(expected.fr)", en: "expected: \(expected.en)")
        if let remedy = form.remedy(for: node) { text = SignalDraft.join(text, remedy) }
        add("wrong_type", node, path, fr: text.fr, en: text.en)
    }

    static func join(_ text: Label, _ remedy: Label) -> Label {
        Label(fr: "\(text.fr) ; \(remedy.fr)", en: "\(text.en); \(remedy.en)")
    }

    /// What stands between braces at a path, by an example.
    static func object(at path: String) -> Label {
        let example =
            switch path {
            case "actor": #"{ "kind": "hopital" }"#
            case "facts": #"{ "mineur": true }"#
            case "basis": #"{ "mineur": "stated" }"#
            case "consent": #"{ "status": "given" }"#
            case "contact": #"{ "exploiter_present": false }"#
            case "others": #"{ "persons": 3 }"#
            default: #"{ "...": ... }"#
            }
        return Label(
            fr: "des clés et leurs valeurs entre accolades, comme \(example)",
            en: "keys and their values between braces, as \(example)")
    }
}
