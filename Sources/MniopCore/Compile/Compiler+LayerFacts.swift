/// What a hospital says of itself (`hospital "33.x" { facts = { ... } }`): only what the nation
/// lets a hospital say, and only what can take nothing from anyone.
extension Compiler {
    /// Names and kinds; before diagrams are made.
    func checkLayerFacts() {
        let allowed = catalogue.facts.filter(\.isStatedByHospital).map(\.id)
        for fact in catalogue.facts where fact.isStatedByHospital {
            guard fact.layer != LayerDeclaration.nationalID else { continue }
            problems.append(
                Problem(
                    "field_not_local", at: fact.position,
                    fr: "« stated_by » ne s'écrit que dans la couche nationale",
                    en: "\"stated_by\" is written in the national layer alone"))
        }
        for layer in catalogue.layers {
            for (name, _) in layer.facts where !allowed.contains(name) {
                let nearest = Names.nearest(name, among: allowed)
                problems.append(
                    Problem(
                        "layer_fact", at: layer.position,
                        fr: "« \(name) » n'est pas un fait qu'un établissement dit de lui-même ; "
                            + "attendu : \(allowed.joined(separator: ", "))"
                            + (nearest.map { ". Vouliez-vous « \($0) » ?" } ?? ""),
                        en: "\"\(name)\" is no fact that a hospital says of itself; "
                            + "expected: \(allowed.joined(separator: ", "))"
                            + (nearest.map { ". Did you mean \"\($0)\"?" } ?? "")))
            }
        }
    }

    /// To know the fact never lowers a national answer, whatever else is known. `read`: the
    /// variables of each rule.
    func checkLayerFacts(_ rules: [CompiledRule], _ read: [[Int]]) {
        let layers = catalogue.layers.filter { !$0.facts.isEmpty }
        if layers.isEmpty { return }
        // Hospitals say the same few things.
        var lowered: [LayerFact: String?] = [:]
        for layer in layers {
            for (name, value) in layer.facts {
                guard let fact = index.facts[name], let variable = table[.fact(fact)] else {
                    continue
                }
                let said = LayerFact(variable: variable, value: value)
                let known = lowered[said] ?? ruleLowered(by: said, rules, read)
                lowered[said] = known
                guard let rule = known else { continue }
                let word = value ? "true" : "false"
                problems.append(
                    Problem(
                        "layer_fact_closes", at: layer.position,
                        fr: "« \(name) = \(word) » fermerait « \(rule) » : un établissement dit ce "
                            + "qu'il a signé, et laisse le reste inconnu",
                        en: "\"\(name) = \(word)\" would close \"\(rule)\": a hospital says what "
                            + "it signed, and leaves the rest unknown"))
            }
        }
    }

    private struct LayerFact: Hashable {
        var variable: Int
        var value: Bool
    }

    /// `read`: the variables of each rule.
    private func ruleLowered(
        by fact: LayerFact, _ rules: [CompiledRule], _ read: [[Int]]
    ) -> String? {
        let variable = fact.variable
        let other = fact.value ? 0 : 1
        let established = table[.established(variable)]
        for (id, rule) in catalogue.rules.enumerated()
        where rule.layer == LayerDeclaration.nationalID {
            let root = rules[id].root
            guard read[id].contains(where: { $0 == variable || $0 == established }) else {
                continue
            }
            let said = with(root, variable, 1 - other, known: true)
            // Against the opposite, and against not knowing, which leaves a ground as it is.
            let others = [
                with(root, variable, other, known: true),
                with(root, variable, other, known: false),
                with(root, variable, 1 - other, known: false),
            ]
            if others.contains(where: { isLower(said, than: $0) }) { return rule.id }
        }
        return nil
    }

    /// The rule where the fact is in a cell, established to be or not.
    private func with(_ root: NodeID, _ variable: Int, _ cell: Int, known: Bool) -> NodeID {
        var allowed = [variable: CellSet(cell)]
        if let established = table[.established(variable)] {
            let unknown = table.variables[variable].domain.cellCount
            allowed[established] = CellSet(known ? cell : unknown)
        }
        return store.restricted(root, to: allowed)
    }

    /// In some case what is open under `other` is not under `one`, or `one` alone is closed or
    /// about nobody.
    private func isLower(_ one: NodeID, than other: NodeID) -> Bool {
        let acts: Set<NodeID> = [Terminal.open, Terminal.discretionary]
        let shut: Set<NodeID> = [Terminal.closed, Terminal.notApplicable]
        let opens = cases(acts, other)
        let opensStill = cases(acts, one)
        let shuts = cases(shut, one)
        let shutAlready = cases(shut, other)
        return store.ite(opens, opensStill, Terminal.yes) != Terminal.yes
            || store.ite(shuts, shutAlready, Terminal.yes) != Terminal.yes
    }

    private func cases(_ terminals: Set<NodeID>, _ root: NodeID) -> NodeID {
        store.mapTerminals(root) { terminals.contains($0) ? Terminal.yes : Terminal.no }
    }
}
