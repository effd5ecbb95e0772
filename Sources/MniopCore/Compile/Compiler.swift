/// Compiles a catalogue into diagrams. One compiler, one catalogue, one thread.
final class Compiler {
    /// LIMIT: nodes that one rule may add, and all together.
    static let nodesPerRule = 200_000
    static let nodesInAll = 4_000_000

    /// LIMIT: definitions that rest on one another, and formulas within formulas: both are walked
    /// by recursion.
    static let longestChain = 25
    static let deepestFormula = 40

    let catalogue: Catalogue
    var problems: [Problem] = []
    let index: CatalogueIndex
    let atoms: Atoms
    let table: VariableTable
    let store: DiagramStore

    /// Per grid and dimension: the indicators that count there.
    private(set) lazy var counting = findCounting()
    private(set) lazy var weights = findWeights()
    private(set) lazy var implying = findImplying()

    /// Facts that are but another name for a set of cells of one variable, e.g. minority and age.
    var aliases: [Int: Alias] = [:]
    /// Facts that imply each fact.
    var impliedBy: [Int: [Int]] = [:]

    var factMemo: [Int: NodeID] = [:]
    var dimensionMemo: [DimensionKey: NodeID] = [:]
    var ruleMemo: [Int: CompiledRule] = [:]
    /// The condition of each way to suffice, without its layer: for the checks at load.
    var sufficiencyConditions: [NodeID] = []
    /// While references and formulas are checked: the layer that wrote what is being checked.
    var speaking = LayerDeclaration.nationalID
    var isInFormula = false
    /// Set while the readings of one profile are compiled: `positive` is then about it alone.
    var profileContext: (grid: Int, profile: Int)?

    struct Alias: Sendable, Equatable {
        var variable: Int
        /// Cells of the variable where the fact is true.
        var cells: CellSet
    }

    struct DimensionKey: Hashable {
        var grid: Int
        var profile: Int
        var dimension: Int
    }

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        var problems: [Problem] = []
        index = CatalogueIndex(catalogue, problems: &problems)
        atoms = Atoms(catalogue)
        table = VariableTable(catalogue, atoms, problems: &problems)
        store = DiagramStore(
            domains: table.variables.map(\.domain.cellCount), limit: Compiler.nodesInAll)
        self.problems = problems
    }

    /// `nil` where there are errors; `problems` then says which.
    func compile(digest: String) -> Rulebook? {
        checkReferences()
        checkLayerFacts()
        checkFormulas()
        checkScreens()
        checkCycles()
        checkVersions()
        checkArticles()
        guard !problems.hasErrors else { return nil }
        checkScoring()
        prepareFacts()
        var grids: [CompiledGrid] = []
        for grid in catalogue.grids.indices { grids.append(compileGrid(grid)) }
        let sufficiency = compileSufficiency()
        var rules: [CompiledRule] = []
        for rule in catalogue.rules.indices { rules.append(compiledRule(rule)) }
        let read = rules.map { store.support($0.root) }
        checkDiagrams(rules, grids, read)
        checkLayerFacts(rules, read)
        checkReachable(grids)
        guard !problems.hasErrors else { return nil }
        let roots = rules.flatMap(\.nodes) + grids.flatMap(\.nodes) + [sufficiency]
        let number = store.compact(roots)
        var layout = VariableLayout(catalogue, table, index)
        let diagrams = store.freeze(free: layout.free, groups: layout.groups)
        layout.name(diagrams.readVariables, table, facts: catalogue.facts.count)
        return Rulebook(
            catalogue: catalogue, digest: digest, index: index, table: table, store: store,
            diagrams: diagrams, layout: layout, aliases: aliases, impliedBy: impliedBy,
            grids: grids.map { $0.renumbered(number) },
            rules: rules.map { $0.renumbered(number) }, sufficiency: number[Int(sufficiency)])
    }

    /// Compiles what `body` builds under the bound of one rule.
    func bounded(_ what: Label, at position: SourcePosition, _ body: () -> NodeID) -> NodeID {
        let before = store.nodeCount
        store.limit = min(Compiler.nodesInAll, before + Compiler.nodesPerRule)
        let result = body()
        guard store.isOverflown else { return result }
        store.clearOverflow()
        problems.append(
            Problem(
                "diagram_too_large", at: position,
                fr: "\(what.fr) : trop de faits et d'indices se combinent ; "
                    + "divisez la formule en plusieurs règles",
                en: "\(what.en): too many facts and indicators combine; "
                    + "split the formula into several rules"))
        return Terminal.no
    }
}

extension [Problem] {
    public var hasErrors: Bool { contains { $0.severity == .error } }
}
