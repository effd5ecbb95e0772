import MniopCore

/// Titles for files of scripts, whose names have neither accents nor capitals.
enum CatalogueThemes {
    static func title(of file: String, _ language: Language) -> String {
        var stem = String(file.split(separator: "/").last ?? "")
        if stem.hasSuffix(".lua") { stem.removeLast(4) }
        for prefix in ["faits_", "acteurs_"] where stem.hasPrefix(prefix) {
            stem.removeFirst(prefix.count)
        }
        var title = ""
        for word in stem.split(separator: "_") {
            let shown = words[String(word)]?.text(in: language) ?? String(word)
            // `l425_11` is an article.
            let isNumber = word.allSatisfy(\.isNumber)
            title += (title.isEmpty ? "" : isNumber ? "-" : ", ") + shown
        }
        return title.prefix(1).uppercased() + title.dropFirst()
    }

    /// LIMIT: a word that is not here is shown as the file has it.
    private static let words: [String: Label] = [
        "accompagnement": Label(fr: "accompagnement", en: "support"),
        "acces": Label(fr: "accès", en: "access"),
        "acteurs": Label(fr: "acteurs", en: "actors"),
        "associations": Label(fr: "associations", en: "associations"),
        "clav": Label(fr: "comité local d'aide aux victimes", en: "local committee for victims"),
        "competence": Label(fr: "compétence", en: "competence"),
        "convention": Label(fr: "convention", en: "convention"),
        "contraints": Label(fr: "contraints", en: "forced"),
        "danger": Label(fr: "danger", en: "danger"),
        "delits": Label(fr: "délits", en: "offending"),
        "disparition": Label(fr: "disparition", en: "disappearance"),
        "droit": Label(fr: "droit", en: "law"),
        "droits": Label(fr: "droits", en: "rights"),
        "enfance": Label(fr: "enfance", en: "childhood"),
        "exploitation": Label(fr: "exploitation", en: "exploitation"),
        "hebergement": Label(fr: "hébergement", en: "shelter"),
        "hopital": Label(fr: "hôpital", en: "hospital"),
        "indemnisation": Label(fr: "indemnisation", en: "compensation"),
        "information": Label(fr: "information sur les droits", en: "information on rights"),
        "justice": Label(fr: "justice", en: "justice"),
        "l425": Label(fr: "L.425", en: "L.425"),
        "mineurs": Label(fr: "mineurs", en: "minors"),
        "numeros": Label(fr: "numéros d'urgence", en: "emergency numbers"),
        "parcours": Label(fr: "parcours de sortie", en: "way out of prostitution"),
        "personne": Label(fr: "personne", en: "person"),
        "plainte": Label(fr: "plainte", en: "complaint"),
        "preuve": Label(fr: "preuve", en: "evidence"),
        "preuves": Label(fr: "preuves", en: "evidence"),
        "prives": Label(fr: "secteur privé", en: "private firms"),
        "procedure": Label(fr: "procédure", en: "procedure"),
        "references": Label(fr: "références", en: "references"),
        "sante": Label(fr: "santé", en: "health"),
        "sejour": Label(fr: "séjour", en: "stay"),
        "social": Label(fr: "social", en: "social work"),
        "soin": Label(fr: "soin", en: "care"),
        "statuts": Label(fr: "statuts", en: "statuses"),
        "suffisance": Label(fr: "suffisance", en: "sufficiency"),
        "titres": Label(fr: "titres", en: "titles"),
        "travail": Label(fr: "travail", en: "labour"),
        "urgences": Label(fr: "urgences", en: "emergencies"),
    ]
}

/// Departments and territories by name, where the law may differ: overseas, and Alsace-Moselle.
enum CatalogueTerritories {
    static func name(_ code: String) -> String { names[code].map { "\($0) (\(code))" } ?? code }

    private static let names: [String: String] = [
        "57": "Moselle", "67": "Bas-Rhin", "68": "Haut-Rhin", "971": "Guadeloupe",
        "972": "Martinique", "973": "Guyane", "974": "La Réunion",
        "975": "Saint-Pierre-et-Miquelon", "976": "Mayotte", "977": "Saint-Barthélemy",
        "978": "Saint-Martin", "984": "Terres australes", "989": "Clipperton",
        "986": "Wallis-et-Futuna", "987": "Polynésie française",
        "988": "Nouvelle-Calédonie",
    ]
}
