import MniopCore

/// The words that authors write in French, or with accents, for those of the language.
public enum AuthorWords {
    /// Without accents; the words of the language that each may stand for.
    private static let french: [String: [String]] = [
        "quand": ["when"], "si": ["when"], "condition": ["when"], "conditions": ["when"],
        "niveau": ["grade", "level"], "base": ["basis"], "bases": ["basis"],
        "fondement": ["basis"], "article": ["basis"], "articles": ["basis"],
        "depuis": ["since"], "debut": ["since"], "jusqu_a": ["last"], "jusqua": ["last"],
        "jusque": ["last"], "fin": ["last"], "sauf": ["unless"], "autorite": ["authority"],
        "concerne": ["concerns"], "pour": ["for", "concerns"], "duree": ["runs"],
        "delai": ["act_by", "runs"], "urgence": ["urgency"], "urgent": ["urgency"],
        "responsable": ["owed_by"], "par": ["owed_by"], "langue": ["languages"],
        "langues": ["languages"], "valeurs": ["values"], "genre": ["kind"], "sorte": ["kind"],
        "territoire": ["territory"], "public": ["audience"], "numero": ["number"],
        "telephone": ["number", "contact"], "fait": ["fact", "does"], "faits": ["facts"],
        "schema": ["scheme"], "grille": ["grid"], "grilles": ["grids"], "profil": ["profile"],
        "profils": ["profiles"], "poids": ["weight"], "force": ["strength"],
        "lecture": ["reading"], "lectures": ["readings"], "titre": ["fr"], "libelle": ["fr"],
        "nom": ["fr"], "francais": ["fr"], "anglais": ["en"], "motif": ["why"],
        "pourquoi": ["why"], "docs": ["documents"], "pieces": ["documents"], "defaut": ["default"],
        "mesure": ["measure"], "droit": ["right"],
        "devoir": ["duty"], "obligation": ["duty"], "alerte": ["alert"],
        "indice": ["indicator"], "indicateur": ["indicator"], "hopital": ["hospital"],
        "departement": ["department"], "acteur": ["actor"], "parametre": ["parameter"],
        "tous": ["all"], "toutes": ["all"], "tout": ["all"], "aucun": ["none"],
        "aucune": ["none"], "non": ["no"], "pas": ["no"], "sans": ["no"],
        "absence": ["no"], "et": ["all"], "ou": ["any"], "jour": ["days"], "jours": ["days"],
        "mois": ["months"],
        "ans": ["years"], "heures": ["hours"], "attendu": ["expect"], "attend": ["expect"],
        "presents": ["present"], "absents": ["absent"], "date_du_jour": ["as_of"],
    ]

    /// Values, as French says them.
    private static let frenchValues: [String: [String]] = [
        "ouvert": ["open"], "ouverte": ["open"], "ferme": ["closed"], "fermee": ["closed"],
        "incomplet": ["incomplete"], "au_choix": ["discretionary"], "prevu": ["planned"],
        "non_applicable": ["not_applicable"], "sans_objet": ["not_applicable"],
        "booleen": ["boolean"], "oui_non": ["boolean"], "entier": ["integer"],
        "nombre": ["integer"], "texte": ["code"], "liste": ["codes"], "etat": ["state"],
        "evenement": ["event"], "personne": ["person"], "dossier": ["file"],
        "tiers": ["third_party"], "maintenant": ["now"], "jours": ["days"], "urgent": ["now"],
        "immediat": ["now"], "immediate": ["now"], "immediatement": ["now"],
        "tout_de_suite": ["now"], "courant": ["routine"], "courante": ["routine"],
        "normal": ["routine"], "normale": ["routine"], "loin": ["elsewhere"],
        "ailleurs": ["elsewhere"], "ici": ["here"], "verifie": ["verified"], "lu": ["read"],
        "rapport": ["report"], "memoire": ["memory"], "fort": ["strong"], "moyen": ["medium"],
        "faible": ["weak"], "majeure": ["majeur"], "mineure": ["mineur"], "positif": ["positive"],
        "oui": ["yes"], "non": ["no"], "inconnu": ["unknown"],
    ]

    /// The value that the word was meant to be, of those that are possible.
    static func meantValue(_ word: String, among known: [String]) -> String? {
        let plain = plain(word).lowercased()
        if plain != word, known.contains(plain) { return plain }
        return frenchValues[plain]?.first(where: known.contains)
            ?? Names.nearest(word, among: known)
    }

    /// `true`, `false` or `nil`, as French and other languages write them.
    static func literal(_ word: String) -> String? {
        switch plain(word).lowercased() {
        case "vrai", "vraie", "oui", "true", "yes", "toujours": "true"
        case "faux", "fausse", "non", "false", "jamais": "false"
        case "inconnu", "inconnue", "null", "none", "nul", "rien": "nil"
        default: nil
        }
    }

    /// Verbs, and what makes formulas and times.
    static let language: [String] =
        Verb.allCases.map(\.rawValue) + [
            "all", "any", "none", "no", "at_least", "elapsed", "present", "positive", "reading",
            "sufficient", "open", "available", "hours", "days", "months", "years",
            "working_days", "earliest", "latest", "version", "use",
        ]

    /// Those of the language, and the fields that French has a word for.
    static let all: [String] = Set(language + french.values.joined()).sorted()

    /// What the word was meant to be: itself without its accents, its translation, the nearest.
    static func meant(_ word: String, among known: [String]) -> String? {
        let plain = plain(word)
        if plain != word, known.contains(plain) { return plain }
        if let found = french[plain]?.first(where: known.contains) { return found }
        return Names.nearest(plain, among: known)
    }

    /// Without accents; other signs that names cannot hold are left out.
    public static func plain(_ word: String) -> String {
        String(
            word.flatMap { sign -> String in
                if sign.isASCII { return String(sign) }
                return letters[sign] ?? ""
            })
    }

    private static let letters: [Character: String] = {
        let rows: [(String, String)] = [
            ("a", "àâäáÀÂÄÁ"), ("c", "çÇ"), ("e", "éèêëÉÈÊË"), ("i", "îïíÎÏÍ"),
            ("o", "ôöóÔÖÓ"), ("u", "ùûüúÙÛÜÚ"), ("oe", "œŒ"), ("ae", "æÆ"),
        ]
        var found: [Character: String] = [:]
        for (plain, signs) in rows {
            for sign in signs { found[sign] = plain }
        }
        return found
    }()
}
