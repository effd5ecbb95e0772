/// Where each name of a catalogue stands, with the problems of names given twice.
final class CatalogueIndex: Sendable {
    let facts: NameIndex
    let indicators: NameIndex
    let grids: NameIndex
    let rules: NameIndex
    let exploitations: NameIndex
    let services: NameIndex
    let documents: NameIndex
    let parameters: NameIndex
    let actors: NameIndex
    let layers: NameIndex
    let references: NameIndex

    init(_ catalogue: Catalogue, problems: inout [Problem]) {
        func number<T>(
            _ list: [T], _ id: KeyPath<T, String>, _ position: KeyPath<T, SourcePosition>,
            _ what: Label
        ) -> NameIndex {
            var twice: [(first: Int, second: Int)] = []
            let result = NameIndex(list.lazy.map { $0[keyPath: id] }) { twice.append(($0, $1)) }
            for (first, second) in twice {
                problems.append(
                    .duplicate(
                        what, list[second][keyPath: id], at: list[second][keyPath: position],
                        first: list[first][keyPath: position]))
            }
            return result
        }
        facts = number(
            catalogue.facts, \.id, \.position, Label(fr: "le fait", en: "fact"))
        indicators = number(
            catalogue.indicators, \.id, \.position, Label(fr: "l'indice", en: "indicator"))
        grids = number(catalogue.grids, \.id, \.position, Label(fr: "la grille", en: "grid"))
        rules = number(catalogue.rules, \.id, \.position, Label(fr: "la règle", en: "rule"))
        exploitations = number(
            catalogue.exploitations, \.id, \.position,
            Label(fr: "la forme d'exploitation", en: "exploitation"))
        services = number(
            catalogue.services, \.id, \.position, Label(fr: "le service", en: "service"))
        documents = number(
            catalogue.documents, \.id, \.position, Label(fr: "le document", en: "document"))
        parameters = number(
            catalogue.parameters, \.id, \.position, Label(fr: "le paramètre", en: "parameter"))
        actors = number(catalogue.actors, \.id, \.position, Label(fr: "l'acteur", en: "actor"))
        layers = number(catalogue.layers, \.id, \.position, Label(fr: "la couche", en: "layer"))
        let reference = Label(fr: "la référence", en: "reference")
        references = number(catalogue.references, \.id, \.position, reference)
        // Rules and references are entries of one catalogue: a name stands for one of them.
        for entry in catalogue.references {
            guard let rule = rules[entry.id] else { continue }
            problems.append(
                .duplicate(
                    reference, entry.id, at: entry.position, first: catalogue.rules[rule].position))
        }
    }
}

extension Problem {
    static func duplicate(
        _ what: Label, _ id: String, at position: SourcePosition, first: SourcePosition
    ) -> Problem {
        let declared = what.fr.hasPrefix("la ") ? "déclarée" : "déclaré"
        return Problem(
            "duplicate", at: position,
            fr: "\(what.fr) « \(id) » est déjà \(declared) à \(first)",
            en: "\(what.en) \"\(id)\" is already declared at \(first)")
    }

    /// What has a feminine name in French.
    private static let feminine: Set<Substring> = [
        "dimension", "forme", "grille", "lecture", "mesure", "règle", "valeur",
    ]

    static func article(_ what: Label) -> String {
        what.fr.split(separator: " ").first.map(feminine.contains) == true ? "une" : "un"
    }

    /// LIMIT: names that a message lists.
    private static let mostListed = 30

    /// What there is instead: of a local name what is declared beside it, else all of a short
    /// list.
    private static func listed(_ name: String, _ known: [String]) -> [String] {
        if !isLocal(name), known.count <= mostListed { return known }
        guard let dot = name.lastIndex(of: ".") else { return [] }
        let beside = known.filter { $0.hasPrefix(name[...dot]) }
        return beside.count <= mostListed ? beside : []
    }

    private static func isLocal(_ name: String) -> Bool {
        name.contains(".") && Departments.isCode(String(name.prefix { $0 != "." }))
    }

    /// The verb that declares it.
    private static func verb(_ what: Label) -> String? {
        let verbs = [
            "fact": "fact", "indicator": "indicator", "document": "document", "rule": "measure",
            "recipient": "service", "grid": "grid",
        ]
        return verbs[what.en]
    }

    /// A name that nothing declares, with the nearest one that something does.
    static func unknown(
        _ code: String, _ what: Label, _ name: String, at position: SourcePosition,
        among known: some Sequence<String>
    ) -> Problem {
        let nearest = Names.nearest(name, among: known)
        // A short list is an answer; a long one hides it.
        let all = nearest == nil ? listed(name, known.sorted()) : []
        let shown = all.joined(separator: ", ")
        let declare =
            nearest == nil && isLocal(name) ? verb(what).map { "\($0) \"\(name)\" { ... }" } : nil
        // The name comes first where another is quoted after it: « 34 », code de « departement ».
        let french =
            what.fr.contains("«")
            ? "« \(name) » n'est pas \(article(what)) \(what.fr)"
            : "\(article(what) == "une" ? "aucune" : "aucun") \(what.fr) ne s'appelle « \(name) »"
        return Problem(
            code, at: position,
            fr: french + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
                + (declare.map { " ; s'il est d'ici, le déclarer : \($0)" } ?? "")
                + (all.isEmpty ? "" : " ; il y a : \(shown)"),
            en: "unknown \(what.en): \"\(name)\""
                + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
                + (declare.map { "; if it is of this place, declare it: \($0)" } ?? "")
                + (all.isEmpty ? "" : "; there are: \(shown)"))
    }
}
