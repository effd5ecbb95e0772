/// Codes and values of facts in words.
extension Rulebook {
    /// A code of a fact as people read it: the label of the form of exploitation or of the rule
    /// that it names, else a word of the fixed vocabulary, else the code with spaces.
    public func words(ofCode code: String, of fact: String) -> Label {
        if fact == "exploitation",
            let form = catalogue.exploitations.first(where: { $0.id == code })
        {
            return form.label
        }
        if let rule = rule(code) { return rule.label }
        return CodeWords.label(code, of: fact)
    }

    /// A value of a fact. Dates are written `2024-05-14`.
    public func words(ofValue value: FactValue, of fact: String) -> Label {
        switch value {
        case .boolean(let truth): truth ? ConditionWords.yes : ConditionWords.no
        case .integer(let number): Label(name: String(number))
        case .date(let date): Label(name: date.description)
        case .code(let code): words(ofCode: code, of: fact)
        case .codes(let list): list.map { words(ofCode: $0, of: fact) }.joined(separator: ", ")
        }
    }

    func grid(_ id: String) -> GridDeclaration? { index.grids[id].map { catalogue.grids[$0] } }
}

/// Codes of the fixed vocabulary (facts.md) in words. A code that is not here is shown as it is,
/// with spaces: the scripts name values, they do not label them.
public enum CodeWords {
    public static func label(_ code: String, of fact: String) -> Label {
        labels[fact]?[code] ?? Label(name: String(code.map { $0 == "_" ? " " : $0 }))
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
        "infraction_visee": [
            "225-14_travail": Label(fr: "225-14, travail", en: "225-14, labour"),
            "225-14_hebergement": Label(fr: "225-14, hébergement", en: "225-14, lodging"),
        ],
        "circonstance_aggravante": [
            "plusieurs_victimes": Label(fr: "plusieurs victimes", en: "several victims"),
            "hors_territoire_ou_arrivee": Label(
                fr: "hors du territoire ou à l'arrivée", en: "outside France or on arrival"),
            "risque_mort_mutilation": Label(
                fr: "risque de mort ou de mutilation", en: "risk of death or mutilation"),
            "agent_public": Label(fr: "agent public", en: "public agent"),
            "situation_grave": Label(fr: "situation grave", en: "grave situation"),
            "bande_organisee": Label(fr: "bande organisée", en: "organised gang"),
            "torture_barbarie": Label(fr: "torture, barbarie", en: "torture, barbarity"),
        ],
        "ressort_tribunal": [
            "paris": Label(name: "Paris"), "marseille": Label(name: "Marseille"),
            "bobigny": Label(name: "Bobigny"), "autre": Label(fr: "autre", en: "other"),
        ],
    ]
}
