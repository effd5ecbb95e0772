/// All that the scripts know, compiled once. Immutable: any thread may use it at any time.
public final class Rulebook: Sendable {
    public let catalogue: Catalogue
    /// SHA-256 over the layers' digests, in hexadecimal.
    public let digest: String

    let index: CatalogueIndex
    let table: VariableTable
    let store: DiagramStore
    let diagrams: FrozenDiagrams
    let layout: VariableLayout
    /// Of each rule, one text a version.
    let texts: [[RuleText]]
    /// Names beside each other, since an answer repeats thousands: of facts, then of indicators, as
    /// `NameID` numbers them; and of rules.
    let names: [String]
    let ruleNames: [String]
    let aliases: [Int: Compiler.Alias]
    /// The same, by fact.
    let aliasOfFact: [Compiler.Alias?]
    /// Facts that imply each fact.
    let impliedBy: [Int: [Int]]
    /// The same in order, with the variables of the facts that imply it.
    let implications: [(implied: Int, causes: [Int])]
    /// Names of the facts that tell an age, or minority.
    let ageNames: NameIndex
    let grids: [CompiledGrid]
    let rules: [CompiledRule]
    let sufficiency: NodeID
    let scores: ScoreTable

    init(
        catalogue: Catalogue, digest: String, index: CatalogueIndex, table: VariableTable,
        store: DiagramStore, diagrams: FrozenDiagrams, layout: VariableLayout,
        aliases: [Int: Compiler.Alias],
        impliedBy: [Int: [Int]],
        grids: [CompiledGrid], rules: [CompiledRule], sufficiency: NodeID
    ) {
        self.catalogue = catalogue
        self.digest = digest
        self.index = index
        self.table = table
        self.store = store
        self.diagrams = diagrams
        self.layout = layout
        texts = catalogue.rules.map { $0.texts() }
        names = catalogue.facts.map(\.id) + catalogue.indicators.map(\.id)
        ruleNames = catalogue.rules.map(\.id)
        self.aliases = aliases
        self.impliedBy = impliedBy
        let minor = index.facts[AgeModel.minor]
        let isMinor = [minor].compactMap { $0 } + (minor.flatMap { impliedBy[$0] } ?? [])
        ageNames = NameIndex(
            AgeModel.sources.union(isMinor.map { catalogue.facts[$0].id }).sorted())
        aliasOfFact = catalogue.facts.indices.map { aliases[$0] }
        implications = impliedBy.sorted { $0.key < $1.key }.map { implied, causes in
            (implied, causes.map { layout.variableOfFact[$0] }.filter { $0 >= 0 })
        }
        self.grids = grids
        self.rules = rules
        self.sufficiency = sufficiency
        scores = ScoreTable(catalogue, grids, layout)
    }

    /// Compiles what scripts declare. All problems are reported at once; warnings prevent nothing.
    public static func compile(_ catalogue: Catalogue, digest: String) -> CompileResult {
        let compiler = Compiler(catalogue)
        let rulebook = compiler.compile(digest: digest)
        return CompileResult(rulebook: rulebook, problems: compiler.problems)
    }
}

public struct CompileResult: Sendable {
    /// `nil` where there are errors.
    public var rulebook: Rulebook?
    public var problems: [Problem]
}

extension Rulebook {
    public func fact(_ id: String) -> FactDeclaration? {
        index.facts[id].map { catalogue.facts[$0] }
    }

    public func indicator(_ id: String) -> IndicatorDeclaration? {
        index.indicators[id].map { catalogue.indicators[$0] }
    }

    public func rule(_ id: String) -> RuleDeclaration? {
        index.rules[id].map { catalogue.rules[$0] }
    }

    public func actor(_ id: String) -> ActorDeclaration? {
        index.actors[id].map { catalogue.actors[$0] }
    }

    public func hasActor(_ kind: String) -> Bool { index.actors[kind] != nil }

    public func hasHospital(_ id: String) -> Bool {
        index.layers[id].map { catalogue.layers[$0].kind == .hospital } ?? false
    }

    public func nearestFact(_ name: String) -> String? {
        Names.nearest(name, among: index.facts.keys)
    }

    public func nearestIndicator(_ name: String) -> String? {
        Names.nearest(name, among: index.indicators.keys)
    }

    public func nearestActor(_ name: String) -> String? {
        Names.nearest(name, among: index.actors.keys)
    }

    public func nearestHospital(_ name: String) -> String? {
        Names.nearest(name, among: catalogue.layers.filter { $0.kind == .hospital }.map(\.id))
    }

    /// Indicators of the grids that point to a form, with the dimension that each counts in, in the
    /// order of the catalogue.
    public func indicatorsByDimension(of form: String) -> [(dimension: String, indicator: Int)] {
        guard let number = catalogue.exploitations.firstIndex(where: { $0.id == form })
        else { return [] }
        return layout.profilesOfForm[number].filter(\.points).flatMap { use in
            let cells = grids[use.grid].profiles[use.profile].cells
            return zip(catalogue.grids[use.grid].dimensions, cells).flatMap { dimension, cells in
                cells.map { (dimension.id, $0.indicator) }
            }
        }
    }

    /// Nodes of the decision diagrams of all rules together.
    public var nodeCount: Int { store.nodeCount }

    /// Every national number, for an emergency of which nothing else could be read.
    public var emergencyNumbers: [EmergencyNumber] {
        catalogue.services.compactMap { service in
            guard let number = service.number, service.layer == LayerDeclaration.nationalID
            else { return nil }
            return EmergencyNumber(number: number, when: service.label)
        }
    }
}
