import MniopCore

/// What a local layer may add in all, so that an answer stays one that people read, and so that no
/// layer can bury the nation's part under its own.
enum LocalBounds {
    // LIMIT: declarations of one layer. GUIDE.md tells them.
    static let rules = 100
    static let services = 100
    static let facts = 200
    static let indicators = 200
    static let documents = 100
    static let grids = 20
    /// LIMIT: facts and indicators that the conditions of one rule name, and all ways to suffice
    /// together: each may become a question.
    static let names = 50
    /// LIMIT: bytes of one text, and entries of one list.
    static let text = 2000
    static let list = 200
}

extension CatalogueReader {
    func checkBounds() {
        let made = catalogue
        check(made.rules.map(\.position), LocalBounds.rules, "rules", "règles")
        check(made.services.map(\.position), LocalBounds.services, "services", "services")
        check(made.facts.map(\.position), LocalBounds.facts, "facts", "faits")
        check(made.indicators.map(\.position), LocalBounds.indicators, "indicators", "indices")
        check(made.documents.map(\.position), LocalBounds.documents, "documents", "documents")
        check(made.grids.map(\.position), LocalBounds.grids, "grids", "grilles")
        for rule in made.rules {
            checkNames(rule.versions.flatMap(\.formulas), rule.id, at: rule.position)
        }
        if let first = made.sufficiencies.first {
            checkNames(made.sufficiencies.map(\.when), "sufficiency", at: first.position)
        }
    }

    private func check(_ made: [SourcePosition], _ most: Int, _ name: String, _ french: String) {
        guard made.count > most else { return }
        log.add(
            "too_many_\(name)", at: Place(made[most]),
            fr: "une couche locale ajoute au plus \(most) \(french) ; ici \(made.count).",
            en: "a local layer adds at most \(most) \(name); here \(made.count).")
    }

    private func checkNames(_ formulas: [Formula], _ id: String, at position: SourcePosition) {
        var names: Set<String> = []
        for formula in formulas {
            formula.forEach {
                switch $0.node {
                case .fact(let name, _), .elapsed(let name, _, _), .present(let name):
                    names.insert(name)
                default: break
                }
            }
        }
        guard names.count > LocalBounds.names else { return }
        log.add(
            "too_many_names", at: Place(position),
            fr: "« \(id) » nomme \(names.count) faits et indices, au plus \(LocalBounds.names) : "
                + "chacun peut devenir une question. En faire plusieurs règles.",
            en: "'\(id)' names \(names.count) facts and indicators, at most "
                + "\(LocalBounds.names): each may become a question. Make several rules of it.")
    }
}
