extension Label {
    /// A name or a number that is the same in both languages.
    init(name: String) { self.init(fr: name, en: name) }

    /// `label : words` as French sets it, `label: words` in English.
    func followed(by words: Label) -> Label {
        Label(fr: "\(fr) : \(words.fr)", en: "\(en): \(words.en)")
    }

    func without(suffix: Label) -> Label {
        Label(
            fr: fr.hasSuffix(suffix.fr) ? String(fr.dropLast(suffix.fr.count)) : fr,
            en: en.hasSuffix(suffix.en) ? String(en.dropLast(suffix.en.count)) : en)
    }

    static func below(_ value: Int64) -> Label {
        Label(fr: "moins de \(value)", en: "below \(value)")
    }

    static func atLeast(_ value: Int64) -> Label {
        Label(fr: "\(value) ou plus", en: "\(value) or more")
    }

    static func before(_ date: CivilDate) -> Label {
        Label(fr: "avant le \(date)", en: "before \(date)")
    }

    static func onOrAfter(_ date: CivilDate) -> Label {
        Label(fr: "le \(date) ou après", en: "\(date) or after")
    }
}

extension [Label] {
    func joined(separator: String) -> Label {
        Label(
            fr: map(\.fr).joined(separator: separator), en: map(\.en).joined(separator: separator))
    }

    /// `a, b ou c`.
    func joinedByOr() -> Label {
        guard let last, count > 1 else { return joined(separator: "") }
        let others = [Label](dropLast()).joined(separator: ", ")
        return Label(fr: "\(others.fr) ou \(last.fr)", en: "\(others.en) or \(last.en)")
    }
}
