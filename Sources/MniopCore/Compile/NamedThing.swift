/// What a name stands for, whatever it was looked up as.
public struct NamedThing: Sendable, Equatable {
    public enum Kind: Sendable {
        case fact, indicator, grid, rule, service, document, parameter, actor, reference
    }

    public var kind: Kind
    public var layer: String
    /// With its article: `un fait`, `une mesure`.
    public var noun: Label
    /// How a formula reads it.
    public var use: String?

    init?(_ name: String, _ index: CatalogueIndex, _ catalogue: Catalogue) {
        let national = LayerDeclaration.nationalID
        if let found = index.facts[name] {
            self.init(.fact, catalogue.facts[found].layer, "un fait", "a fact")
            use = catalogue.facts[found].usualTest
        } else if let found = index.indicators[name] {
            self.init(.indicator, catalogue.indicators[found].layer, "un signe", "a sign")
            use = "present \"\(name)\""
        } else if let found = index.rules[name] {
            let rule = catalogue.rules[found]
            let noun = Self.noun(rule.kind)
            self.init(.rule, rule.layer, noun.fr, noun.en)
            use = "open \"\(name)\""
        } else if let found = index.services[name] {
            self.init(.service, catalogue.services[found].layer, "un service", "a service")
        } else if let found = index.documents[name] {
            self.init(.document, catalogue.documents[found].layer, "un document", "a document")
        } else if let found = index.grids[name] {
            self.init(.grid, catalogue.grids[found].layer, "une grille", "a grid")
        } else if index.parameters[name] != nil {
            self.init(.parameter, national, "un paramètre", "a parameter")
        } else if index.actors[name] != nil {
            self.init(.actor, national, "un acteur", "an actor")
            use = "actor:is \"\(name)\""
        } else if index.references[name] != nil {
            self.init(.reference, national, "une référence", "a reference")
        } else {
            return nil
        }
    }

    private init(_ kind: Kind, _ layer: String, _ french: String, _ english: String) {
        self.kind = kind
        self.layer = layer
        noun = Label(fr: french, en: english)
        use = nil
    }

    private static func noun(_ kind: RuleKind) -> Label {
        switch kind {
        case .right: Label(fr: "un droit", en: "a right")
        case .duty: Label(fr: "une obligation", en: "a duty")
        case .measure: Label(fr: "une mesure", en: "a measure")
        case .alert: Label(fr: "une alerte", en: "an alert")
        }
    }

    /// A layer uses its own names and the nation's; a hospital's, those of its department too.
    public static func sees(_ layer: String, _ other: String) -> Bool {
        other == layer || other == LayerDeclaration.nationalID || layer.hasPrefix(other + ".")
    }

    /// `33.contact` as seen from layer `64`: the number is another department's.
    public static func isForeign(_ name: String, to layer: String) -> Bool {
        guard let dot = name.firstIndex(of: ".") else { return false }
        let code = name[..<dot]
        return Departments.isCode(String(code)) && code != layer.prefix { $0 != "." }
    }

    /// Where a name that is of neither this layer nor the nation comes from, and what may be used
    /// instead. The same whether the other layer was loaded or not.
    public static func foreign(_ name: String, to layer: String, _ thing: NamedThing?) -> Label {
        let other = thing?.layer ?? String(name.prefix { $0 != "." })
        let owner =
            other.contains(".")
            ? Label(fr: "de l'hôpital \(other)", en: "of hospital \(other)")
            : Label(fr: "du département \(other)", en: "of department \(other)")
        let noun = thing?.noun ?? Label(fr: "un nom", en: "a name")
        return Label(
            fr: "« \(name) » est \(noun.fr) \(owner.fr), que « \(layer) » ne voit pas : une couche "
                + "n'emploie que ses propres noms et ceux du niveau national",
            en: "\"\(name)\" is \(noun.en) \(owner.en), which \"\(layer)\" does not see: a layer "
                + "uses its own names and the nation's only")
    }
}

extension Rulebook {
    /// `nil` where nothing is called so.
    public func thing(named name: String) -> NamedThing? { NamedThing(name, index, catalogue) }
}

extension FactDeclaration {
    /// `fact.age`, `fact["33.suivi"]`.
    public var path: String {
        id.contains(".") || id.contains("-") ? "fact[\"\(id)\"]" : "fact.\(id)"
    }

    /// How a formula asks about it.
    var usualTest: String {
        switch type {
        case .boolean: path
        case .integer: "\(path):atleast(18)"
        case .date: "\(path):before \"2024-01-01\""
        case .code: "\(path):is \"\(values.first ?? "...")\""
        case .codes: "\(path):includes \"\(values.first ?? "...")\""
        }
    }
}
