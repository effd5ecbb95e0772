import MniopCore

/// Plain values.
extension Fields {
    func string(_ name: String, required: Bool = false) -> String? {
        guard let value = value(name, required: required) else { return nil }
        guard case .string(let text) = value, !text.isEmpty else {
            wrongType(
                name, value, fr: "un texte non vide entre guillemets", en: "a text in quotes",
                write: quoted(value, at: place(of: name), of: name))
            return nil
        }
        return accepted(text, name, at: place(of: name))
    }

    /// A text that every reader can show: C, a terminal, a page. Locally, texts have a length.
    private func accepted(
        _ text: String, _ name: String, at place: @autoclosure () -> Place
    ) -> String? {
        if text.hasControlCharacters {
            log.add(
                "control_character", at: place(),
                fr:
                    "« \(name) » contient un caractère de contrôle (\\0, \\n, \\27) : l'enlever.",
                en: "'\(name)' holds a control character (\\0, \\n, \\27): remove it.")
            return nil
        }
        guard isLocal, text.utf8.count > LocalBounds.text else { return text }
        log.add(
            "text_too_long", at: place(),
            fr: "un texte local a au plus \(LocalBounds.text) octets ; ici \(text.utf8.count).",
            en: "a local text has at most \(LocalBounds.text) bytes; here \(text.utf8.count).")
        return nil
    }

    /// The text that was meant by a number or by a bare word.
    private func quoted(_ value: RawValue, at place: Place, of name: String = "") -> String? {
        switch value {
        // The grids that number their dimensions call them D1, D2 ...
        case .integer(let number) where name == "dimension": "\"D\(number)\""
        case .integer(let number):
            // A telephone number keeps its nought.
            "\"\(asWritten(number, at: place) ?? "\(number)")\""
        case .function: log.word(at: place).map { "\"\($0)\"" }
        default: nil
        }
    }

    private func asWritten(_ number: Int64, at place: Place) -> String? {
        guard let text = log.expression(at: place), Int64(text) == number else { return nil }
        return text
    }

    private static func list(of value: RawValue) -> String? {
        switch value {
        case .string(let text): "{ " + elements(text.clipped).joined(separator: ", ") + " }"
        case .integer(let number): "{ \"\(number)\" }"
        default: nil
        }
    }

    /// One text, or several codes with commas between them: a sentence may hold commas too.
    private static func elements(_ text: String) -> [String] {
        let parts = text.split(separator: ",").map { $0.split(separator: " ") }
        guard parts.allSatisfy({ $0.count == 1 }) else { return ["\"\(text)\""] }
        return parts.map { "\"\($0.joined())\"" }
    }

    func flag(_ name: String) -> Bool? {
        guard let value = value(name) else { return nil }
        guard case .boolean(let flag) = value else {
            let isQuoted =
                if case .string(let text) = value { ["true", "false"].contains(text) } else {
                    false
                }
            wrongType(
                name, value, fr: "true ou false" + (isQuoted ? ", sans guillemets" : ""),
                en: "true or false" + (isQuoted ? ", without quotes" : ""),
                write: isQuoted ? nil : Self.literal(value))
            return nil
        }
        return flag
    }

    /// `"oui"`, `1`.
    private static func literal(_ value: RawValue) -> String? {
        switch value {
        case .string(let text): AuthorWords.literal(text).flatMap { $0 == "nil" ? nil : $0 }
        case .integer(1): "true"
        case .integer(0): "false"
        default: nil
        }
    }

    func integer(_ name: String) -> Int64? {
        guard let value = value(name) else { return nil }
        guard case .integer(let number) = value else {
            let isQuoted = if case .string(let text) = value { Int64(text) != nil } else { false }
            wrongType(
                name, value, fr: "un nombre entier" + (isQuoted ? ", sans guillemets" : ""),
                en: "a whole number" + (isQuoted ? ", without quotes" : ""))
            return nil
        }
        return number
    }

    func date(_ name: String, required: Bool = false) -> CivilDate? {
        switch table[name] {
        case .integer?, .number?:
            asked(name)
            bareDate(name)
            return nil
        default: break
        }
        guard let text = string(name, required: required) else { return nil }
        if let date = CivilDate(text) { return date }
        let meant = AuthorWords.date(text)
        log.add(
            "bad_date", at: place(of: name),
            fr: "« \(name) » attend une date qui existe, comme \"2024-05-31\" ; trouvé : "
                + "« \(text.clipped) »."
                + (meant.map { " Écrire \"\($0)\"." } ?? " Année, mois et jour, en chiffres."),
            en: "'\(name)' wants a date that exists, such as \"2024-05-31\"; found: "
                + "'\(text.clipped)'."
                + (meant.map { " Write \"\($0)\"." } ?? " Year, month and day, in digits."))
        return nil
    }

    /// `true` where the field's value is written like a date, which is then told.
    func reportBareDate(_ name: String) -> Bool {
        guard log.expression(at: place(of: name)).flatMap(AuthorWords.date) != nil else {
            return false
        }
        bareDate(name)
        return true
    }

    /// `2024-03-01`: to Lua, a subtraction.
    private func bareDate(_ name: String) {
        let place = place(of: name)
        let written = log.expression(at: place)
        let meant = written.flatMap(AuthorWords.date)
        log.add(
            "bad_date", at: place,
            fr: "« \(name) » : une date s'écrit entre guillemets, année, mois et jour : "
                + "\"\(meant ?? "2024-05-31")\".",
            en: "'\(name)': a date is written in quotes, year, month and day: "
                + "\"\(meant ?? "2024-05-31")\".")
    }

    /// A list of texts. One text alone is refused: `{ "a" }` says that there may be more.
    func strings(_ name: String, required: Bool = false, orOne: Bool = false) -> [String] {
        guard let value = value(name, required: required) else { return [] }
        if orOne, case .string(let text) = value {
            return accepted(text, name, at: place(of: name)).map { [$0] } ?? []
        }
        guard case .table(let list) = value, list.fields.isEmpty else {
            wrongType(
                name, value, fr: "une liste de textes { \"a\", \"b\" }",
                en: "a list of texts { \"a\", \"b\" }", write: Self.list(of: value))
            return []
        }
        let listPlace = place(of: name)
        log.checkWhole(list, in: listPlace)
        if isLocal, list.array.count > LocalBounds.list {
            log.add(
                "list_too_long", at: listPlace,
                fr: "« \(name) » : au plus \(LocalBounds.list) éléments ; ici "
                    + "\(list.array.count).",
                en: "'\(name)': at most \(LocalBounds.list) entries; here \(list.array.count).")
            return []
        }
        return list.array.enumerated().compactMap { index, element in
            if case .string(let text) = element {
                return accepted(text, name, at: log.place(ofElement: index, in: listPlace))
            }
            wrongType(
                name, element, at: log.place(ofElement: index, in: listPlace),
                fr: "une liste de textes", en: "a list of texts",
                write: quoted(element, at: log.place(ofElement: index, in: listPlace)))
            return nil
        }
    }

    /// One word out of a closed set.
    func choice<Choice>(_ name: String, _: Choice.Type, required: Bool = false) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let text = string(name, required: required) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        wrongValue(name, text, of: Choice.allCases.map(\.rawValue))
        return nil
    }

    func wrongValue(_ name: String, _ text: String, of known: [String]) {
        let near = AuthorWords.meantValue(text, among: known)
        let list = known.joined(separator: ", ")
        log.add(
            "wrong_value", at: place(of: name),
            fr: "« \(name) » ne peut être « \(text.clipped) » ; valeurs possibles : \(list)."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "'\(name)' cannot be '\(text.clipped)'; possible values: \(list)."
                + (near.map { " Did you mean '\($0)'?" } ?? ""))
    }

    /// `fr` and `en` of this table. Locally French is enough.
    func label(required: Bool = true) -> Label? {
        let french = string("fr", required: required)
        let english = string("en", required: required && !isLocal)
        guard let french else { return nil }
        guard let english else { return Label(frenchOnly: french) }
        return Label(fr: french, en: english)
    }

    /// A field that is itself `{ fr = ..., en = ... }`.
    func labelField(_ name: String, required: Bool = false) -> Label? {
        guard let fields = tableField(name, required: required, write: Self.label) else {
            return nil
        }
        let label = fields.label()
        fields.finish()
        return label
    }

    private static func label(_ value: RawValue) -> String? {
        if case .string(let text) = value { "{ fr = \"\(text.clipped)\" }" } else { nil }
    }

    /// `write`: what to write instead of a value that is no table.
    func tableField(
        _ name: String, required: Bool = false, write: (RawValue) -> String? = { _ in nil }
    ) -> Fields? {
        guard let value = value(name, required: required) else { return nil }
        guard case .table(let table) = value else {
            wrongType(
                name, value, fr: "une table { ... }", en: "a table { ... }", write: write(value))
            return nil
        }
        return inner(table, at: place(of: name))
    }

    /// The list that one text was to be.
    static func listOfOne(_ value: RawValue) -> String? { list(of: value) }

    /// A list of tables.
    func tables(_ name: String, required: Bool = false) -> [Fields] {
        guard let list = tableField(name, required: required) else { return [] }
        if list.table.array.isEmpty, let first = list.table.fields.first {
            // One table where a list of them goes: one mistake, whatever the number of fields.
            let key = log.firstKey(in: list.place) ?? first.name
            log.add(
                "wrong_type", at: place(of: name),
                fr: "« \(name) » est une liste de tables : une accolade de plus de chaque côté, "
                    + "\(name) = { { \(key) = ... } }.",
                en: "'\(name)' is a list of tables: one more brace on each side, "
                    + "\(name) = { { \(key) = ... } }.")
            return []
        }
        let entries = list.list().compactMap { value, place -> Fields? in
            guard case .table(let table) = value else {
                wrongType(
                    name, value, at: place, fr: "une liste de tables { { ... }, { ... } }",
                    en: "a list of tables { { ... }, { ... } }")
                return nil
            }
            return inner(table, at: place)
        }
        list.finish()
        return entries
    }
}
