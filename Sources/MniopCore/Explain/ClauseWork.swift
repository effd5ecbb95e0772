/// Collects the clauses of a catalogue, with their diagrams.
struct ClauseWork {
    let compiler: Compiler
    private(set) var clauses: [Clause] = []

    init(compiler: Compiler) { self.compiler = compiler }

    mutating func collect() {
        for rule in compiler.catalogue.rules {
            for (number, version) in rule.versions.enumerated() where version.isInForce {
                collect(version, number, of: rule)
            }
        }
    }

    private mutating func collect(
        _ version: RuleVersion, _ number: Int, of rule: RuleDeclaration
    ) {
        let states = PossibleStates(compiler, rule: rule, version: version)
        func add(_ formula: Formula?, _ part: Clause.Part, concerns: NodeID) {
            guard let formula else { return }
            var found: [Formula] = []
            Self.list(formula, &found)
            for formula in found {
                let root = compiler.diagram(formula)
                clauses.append(
                    Clause(
                        rule: rule.id, version: number, part: part, formula: formula,
                        possible: states.possible(root), root: root, concerns: concerns))
            }
        }
        let concerns = version.concerns.map { compiler.diagram($0) } ?? Terminal.yes
        add(version.concerns, .concerns, concerns: Terminal.yes)
        // What is announced or refused has no effect whatever its conditions.
        if version.status != nil { return }
        add(version.when, .when, concerns: concerns)
        for ground in version.unless { add(ground, .unless, concerns: concerns) }
        for other in version.alternatives {
            let part = Clause.Part.reading(other.reading)
            let own = other.concerns.map { compiler.diagram($0) } ?? concerns
            add(other.concerns, part, concerns: Terminal.yes)
            add(other.when, part, concerns: own)
        }
    }

    /// The clauses of a formula, parents first, each condition once.
    private static func list(_ formula: Formula, _ found: inout [Formula]) {
        switch formula.node {
        case .constant: return
        case .no(let inner): return list(inner, &found)
        case .all(let list), .any(let list), .none(let list), .atLeast(_, let list):
            if list.count > 1 { add(formula, &found) }
            for child in list { self.list(child, &found) }
        default: add(formula, &found)
        }
    }

    private static func add(_ formula: Formula, _ found: inout [Formula]) {
        if !found.contains(where: { $0.node == formula.node }) { found.append(formula) }
    }
}

/// Which states a condition of a version can be in, whatever the signals: exact on the diagram, but
/// for what ties one fact to another (`implies`), and one version to another of a third rule.
struct PossibleStates {
    private let compiler: Compiler
    private let version: RuleVersion
    private let ownLayer: Int?

    init(_ compiler: Compiler, rule: RuleDeclaration, version: RuleVersion) {
        self.compiler = compiler
        self.version = version
        ownLayer = compiler.index.layers[rule.layer]
    }

    func possible(_ root: NodeID) -> ClauseStates {
        var states: ClauseStates = []
        if canBe(Terminal.yes, root) { states.insert(.holds) }
        if canBe(Terminal.no, root) { states.insert(.fails) }
        if canBeUnknown(root) { states.insert(.unknown) }
        if compiler.store.isOverflown {
            compiler.store.clearOverflow()
            return .all
        }
        return states
    }

    private func mayBeUnknown(_ variable: Int) -> Bool {
        switch compiler.table.variables[variable].subject {
        case .fact, .element, .indicator, .sufficient, .dispute: true
        case .version, .layer, .parameter, .actor, .established: false
        }
    }

    /// Whether, under what is always known, something is left that signals may leave out.
    private func canBeUnknown(_ root: NodeID) -> Bool {
        var met: Set<NodeID> = []
        var stack = [root]
        while let node = stack.popLast() {
            guard !compiler.store.isTerminal(node), met.insert(node).inserted else { continue }
            let variable = Int(compiler.store.variable(node))
            if mayBeUnknown(variable) { return true }
            let cells = fixable(variable) ?? Array(0..<compiler.store.domains[variable])
            for cell in cells where cell < compiler.store.domains[variable] {
                stack.append(compiler.store.child(node, cell))
            }
        }
        return false
    }

    private func canBe(_ terminal: NodeID, _ root: NodeID) -> Bool {
        var memo: [NodeID: NodeID] = [:]
        return reaches(terminal, root, &memo) != Terminal.no
    }

    /// Where, over the variables that signals can fix at will, the condition can be made certain.
    private func reaches(
        _ terminal: NodeID, _ node: NodeID, _ memo: inout [NodeID: NodeID]
    ) -> NodeID {
        if compiler.store.isTerminal(node) {
            return node == terminal ? Terminal.yes : Terminal.no
        }
        if let known = memo[node] { return known }
        let variable = Int(compiler.store.variable(node))
        var children: [NodeID] = []
        for cell in 0..<compiler.store.domains[variable] {
            children.append(reaches(terminal, compiler.store.child(node, cell), &memo))
        }
        let result: NodeID
        if let cells = fixable(variable) {
            let known = compiler.store.any(
                cells.filter(children.indices.contains).map { children[$0] })
            let unknown = mayBeUnknown(variable) ? compiler.store.all(children) : Terminal.no
            result = compiler.store.or(known, unknown)
        } else {
            result = compiler.store.node(variable, children)
        }
        memo[node] = result
        return result
    }

    /// The cells that signals can fix; `nil`: any.
    private func fixable(_ variable: Int) -> [Int]? {
        switch compiler.table.variables[variable].subject {
        // Sufficiency is reached or not yet known to be; a list that need not be whole says what
        // is there, never what is not.
        case .sufficient: return [1]
        case .element(let fact, _):
            let declaration = compiler.catalogue.facts[fact]
            return declaration.type == .codes && !declaration.isComplete ? [1] : nil
        case .dispute: return []
        // Scenarios take the choices between readings as they stand.
        case .parameter(let id):
            let parameter = compiler.catalogue.parameters[id]
            return [parameter.values.firstIndex(of: parameter.defaultValue) ?? 0]
        case .layer(let id): return id == ownLayer ? [1] : nil
        case .version(let rule): return versions(of: compiler.catalogue.rules[rule])
        case .actor, .fact, .indicator, .established: return nil
        }
    }

    /// Versions of the rule that are in force on some day of this version, and none where it has
    /// none on some day.
    private func versions(of other: RuleDeclaration) -> [Int]? {
        // Another date picks this version: its own dates say nothing of the others.
        guard version.clock == nil else { return nil }
        let first = version.since ?? .earliest
        let last = version.last ?? .latest
        var cells = other.versions.indices.filter {
            let (start, end) = (other.versions[$0].since, other.versions[$0].last)
            return (start ?? .earliest) <= last && (end ?? .latest) >= first
        }
        let starts = other.versions.first?.since ?? .earliest
        let ends = other.versions.last?.last ?? .latest
        if first < starts || last > ends { cells.append(other.versions.count) }
        return cells
    }
}
