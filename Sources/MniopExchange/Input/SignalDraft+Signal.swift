import MniopCore

extension SignalDraft {
    /// The number of the format that this version reads.
    static let format: Int64 = 1

    /// In the order of formats.md.
    static let keys = [
        "format", "id", "person", "date", "actor", "facts", "present", "absent", "emergency",
        "consent", "contact", "language", "interpreter", "event", "others", "basis", "regime",
        "voids",
    ]

    /// The signal; `nil` where anything is wrong with it.
    mutating func read(_ root: JSONNode) -> Signal? {
        guard root.value == .object else {
            let example = #"{ "id": "a", "date": "2025-01-31" }"#
            let expected = Label(
                fr: "un signal entre accolades, comme \(example)",
                en: "a signal between braces, as \(example)")
            wrongType(root, "", expected, .object)
            return nil
        }
        guard isReadableFormat(root), let fields = fields(root, "", known: SignalDraft.keys)
        else { return nil }
        let id = required("id", root, fields) { $0.name($1, $2) }
        let date = required("date", root, fields) { $0.date($1, $2) }
        // Stands in where they are missing, so that the rest is checked all the same.
        var builder = SignalBuilder(
            rulebook: context.rulebook, id: id ?? "?", date: date ?? .latest)
        if let person = optional("person", fields, { $0.name($1, $2) }) {
            builder.setPerson(person)
        }
        if let actor = fields["actor"] { readActor(actor, &builder) }
        if let facts = fields["facts"] { readFacts(facts, &builder) }
        readIndicators(fields, &builder)
        readCircumstances(fields, &builder)
        if let basis = fields["basis"] { readBasis(basis, &builder) }
        if date != nil { checkConsent(fields, builder) }
        guard findings.isEmpty else { return nil }
        do {
            return try builder.finish()
        } catch {
            add(error, root, error.path)
            return nil
        }
    }

    /// A later format may give other meanings to the same keys: nothing else is then read.
    private mutating func isReadableFormat(_ root: JSONNode) -> Bool {
        var children = root.children
        while let key = children.next(), let value = children.next() {
            guard key.count == 6, key.text == "format", value.value != .null else { continue }
            guard case .integer(let number) = value.value, number >= 1 else {
                wrongType(value, "format", Label(fr: "1", en: "1"), .integer)
                return true
            }
            guard number > SignalDraft.format else { return true }
            add(
                "unsupported_format", value, "format",
                fr: "format plus récent que cette version de libmniop ; attendu : 1",
                en: "format later than this version of libmniop; expected: 1")
            return false
        }
        return true
    }

    private mutating func required<Value>(
        _ key: String, _ root: JSONNode, _ fields: [String: JSONNode],
        _ read: (inout SignalDraft, JSONNode, String) -> Value?
    ) -> Value? {
        guard let node = fields[key] else {
            let expected =
                key == "date" ? FactType.date.expected : Label(fr: "un texte", en: "a text")
            missing(key, in: root, "", expected)
            return nil
        }
        return read(&self, node, key)
    }

    mutating func optional<Value>(
        _ key: String, _ fields: [String: JSONNode], path: String = "",
        _ read: (inout SignalDraft, JSONNode, String) -> Value?
    ) -> Value? {
        guard let node = fields[key] else { return nil }
        return read(&self, node, join(path, key))
    }
}
