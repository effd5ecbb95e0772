import CMniop
import MniopCore

/// One thing that a rulebook lists, laid out for C. Immutable.
struct RulebookEntry: Sendable {
    var id: CText
    var label: CLabel
    var layer: CText
    var source: CText
    /// By the code of the list of names.
    var names: [Int32: [CText]]

    private init(
        _ id: String, _ label: Label, layer: String = LayerDeclaration.nationalID,
        _ position: SourcePosition?, _ names: [Int32: [String]] = [:]
    ) {
        self.id = CText(id)
        self.label = CLabel(label)
        self.layer = CText(layer)
        source = position.map { CText("\($0)") } ?? .empty
        self.names = names.mapValues { $0.map { CText($0) } }
    }

    /// Every list, by its code.
    static func lists(
        _ catalogue: Catalogue, unavailable: [String]
    ) -> [Int32: [RulebookEntry]] {
        [
            MNIOP_LIST_FACTS: catalogue.facts.map(entry),
            MNIOP_LIST_INDICATORS: catalogue.indicators.map(entry),
            MNIOP_LIST_RULES: catalogue.rules.map {
                RulebookEntry($0.id, $0.label, layer: $0.layer, $0.position)
            },
            MNIOP_LIST_ACTORS: catalogue.actors.map {
                RulebookEntry($0.id, $0.label, $0.position)
            },
            MNIOP_LIST_LAYERS: catalogue.layers.map {
                RulebookEntry($0.id, $0.label, layer: "", $0.position)
            },
            MNIOP_LIST_UNAVAILABLE: unavailable.map {
                RulebookEntry($0, Label(fr: $0, en: $0), layer: "", nil)
            },
            MNIOP_LIST_GRIDS: catalogue.grids.map(entry),
            MNIOP_LIST_EXPLOITATIONS: catalogue.exploitations.map(entry),
            MNIOP_LIST_PARAMETERS: catalogue.parameters.map(entry),
            // A confidential place appears nowhere.
            MNIOP_LIST_SERVICES: catalogue.services.filter { !$0.isConfidential }.map(entry),
            MNIOP_LIST_DOCUMENTS: catalogue.documents.map(entry),
        ]
    }

    private static func entry(_ fact: FactDeclaration) -> RulebookEntry {
        RulebookEntry(
            fact.id, fact.label, layer: fact.layer, fact.position,
            [MNIOP_NAMES_VALUES: fact.values, MNIOP_NAMES_ACTORS: fact.askableBy])
    }

    private static func entry(_ indicator: IndicatorDeclaration) -> RulebookEntry {
        RulebookEntry(
            indicator.id, indicator.label, layer: indicator.layer, indicator.position,
            [
                MNIOP_NAMES_ACTORS: indicator.seenBy.map(\.actor),
                MNIOP_NAMES_GRIDS: withoutRepeats(indicator.countsAs.map(\.grid)),
            ])
    }

    private static func entry(_ grid: GridDeclaration) -> RulebookEntry {
        RulebookEntry(
            grid.id, grid.label, layer: grid.layer, grid.position,
            [
                MNIOP_NAMES_PROFILES: grid.profiles.map(\.id),
                MNIOP_NAMES_DIMENSIONS: grid.dimensions.map(\.id),
                MNIOP_NAMES_READINGS: grid.readings.map(\.name.rawValue),
            ])
    }

    private static func entry(_ form: ExploitationDeclaration) -> RulebookEntry {
        RulebookEntry(
            form.id, form.label, form.position,
            [MNIOP_NAMES_GRIDS: withoutRepeats(form.grids.map(\.grid))])
    }

    private static func entry(_ parameter: ParameterDeclaration) -> RulebookEntry {
        let others = parameter.values.filter { $0 != parameter.defaultValue }
        return RulebookEntry(
            parameter.id, parameter.label, parameter.position,
            [MNIOP_NAMES_VALUES: [parameter.defaultValue] + others])
    }

    private static func entry(_ service: ServiceDeclaration) -> RulebookEntry {
        RulebookEntry(
            service.id, service.label, layer: service.layer, service.position,
            [
                MNIOP_NAMES_RULES: service.does, MNIOP_NAMES_LANGUAGES: service.languages,
                MNIOP_NAMES_FORMS: service.forms,
            ])
    }

    private static func entry(_ document: DocumentDeclaration) -> RulebookEntry {
        RulebookEntry(
            document.id, document.label, layer: document.layer, document.position,
            [MNIOP_NAMES_RULES: document.rules, MNIOP_NAMES_LANGUAGES: document.languages])
    }

    private static func withoutRepeats(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
