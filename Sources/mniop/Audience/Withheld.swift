import MniopCore

/// The name that stands in the place of a fact that the reader may not see.
enum Withheld {
    private static let prefix = "withheld."
    /// What only concerns the person's defence.
    static let defence = "withheld.defence"
    static let value = ReasonValue.fact(.code("withheld"))

    static func name(_ regime: Signal.Regime) -> String { prefix + regime.rawValue }

    static func isWithheld(_ name: String) -> Bool { name.hasPrefix(prefix) }

    static func label(of name: String) -> Label? {
        guard isWithheld(name) else { return nil }
        return Signal.Regime(rawValue: String(name.dropFirst(prefix.count))).map(label)
            ?? Label(fr: "un élément non communiqué", en: "something not disclosed")
    }

    private static func label(_ regime: Signal.Regime) -> Label {
        switch regime {
        case .medical:
            Label(
                fr: "un fait connu d'un professionnel de santé",
                en: "a fact known to a health professional")
        case .social:
            Label(
                fr: "un fait connu d'un professionnel de l'accompagnement social",
                en: "a fact known to a social support professional")
        case .child:
            Label(
                fr: "un fait connu de la protection de l'enfance",
                en: "a fact known to child protection")
        case .police:
            Label(fr: "un fait connu des enquêteurs", en: "a fact known to the investigators")
        case .labour:
            Label(
                fr: "un fait connu de l'inspection du travail",
                en: "a fact known to the labour inspectorate")
        }
    }

    static func notice(_ names: [String]) -> Notice {
        let labels = names.compactMap(label(of:))
        return Notice(
            code: "withheld",
            text: Label(
                fr: "Éléments couverts par le secret, comptés mais non montrés à ce lecteur : "
                    + labels.map(\.fr).joined(separator: " ; ") + ".",
                en: "Covered by secrecy, counted but not shown to this reader: "
                    + labels.map(\.en).joined(separator: "; ") + "."))
    }
}
