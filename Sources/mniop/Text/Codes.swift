import MniopCore

/// Codes of the fixed vocabulary (facts.md) in words. A code that is not here is shown as it is,
/// with spaces: the scripts name values, they do not label them.
enum Codes {
    static func words(_ code: String, of fact: String, in language: Language) -> String {
        if let label = labels[fact]?[code] { return label.text(in: language) }
        return String(code.map { $0 == "_" ? " " : $0 })
    }

    private static let labels: [String: [String: Label]] = [
        "nationalite": [
            "FR": Label(fr: "française", en: "French"),
            "UE_EEE_CH": Label(
                fr: "Union européenne, EEE ou Suisse", en: "European Union, EEA or Switzerland"),
            "TIERS": Label(fr: "pays tiers", en: "third country"),
            "APATRIDE": Label(fr: "apatride", en: "stateless"),
        ],
        "sexe": [
            "F": Label(fr: "féminin", en: "female"), "M": Label(fr: "masculin", en: "male"),
            "X": Label(fr: "autre", en: "other"),
        ],
        "acte": [
            "recruter": Label(fr: "recruter", en: "recruiting"),
            "transporter": Label(fr: "transporter", en: "transporting"),
            "transferer": Label(fr: "transférer", en: "transferring"),
            "heberger": Label(fr: "héberger", en: "harbouring"),
            "accueillir": Label(fr: "accueillir", en: "receiving"),
        ],
        "moyen": [
            "contrainte": Label(fr: "contrainte", en: "coercion"),
            "autorite": Label(fr: "autorité", en: "authority"),
            "vulnerabilite_225_4_1": Label(
                fr: "vulnérabilité (art. 225-4-1)", en: "vulnerability (art. 225-4-1)"),
            "avantage": Label(fr: "avantage", en: "benefit"),
        ],
        "auteur_lien": [
            "conjoint": Label(fr: "conjoint", en: "partner"),
            "famille": Label(fr: "famille", en: "family"),
            "employeur": Label(fr: "employeur", en: "employer"),
            "reseau": Label(fr: "réseau", en: "network"),
            "inconnu": Label(fr: "inconnu", en: "unknown"),
        ],
    ]
}
