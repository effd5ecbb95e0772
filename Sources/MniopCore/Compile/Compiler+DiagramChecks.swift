/// What only the composed diagrams can show.
extension Compiler {
    /// `read`: the variables of each rule.
    func checkDiagrams(_ rules: [CompiledRule], _ grids: [CompiledGrid], _ read: [[Int]]) {
        for (id, rule) in catalogue.rules.enumerated() {
            checkNeverRequires(rule, rules[id].root, read[id])
            checkSufficient(rule, read[id])
            if rule.layer == LayerDeclaration.nationalID {
                for place in rule.versions.indices {
                    checkMonotone(rule.versions[place], rules[id].versions[place])
                }
            } else {
                checkRoute(rule, rules[id].root)
            }
        }
        checkServices(rules)
        checkBehindRules()
        for (grid, compiled) in zip(catalogue.grids, grids)
        where grid.layer == LayerDeclaration.nationalID {
            for profile in compiled.profiles {
                for (dimension, root) in zip(grid.dimensions, profile.otherWays) {
                    checkMonotone(root, dimension.when.map { [$0] } ?? [], at: dimension.position)
                }
                for (reading, roots) in zip(grid.readings, profile.readings) {
                    checkMonotone(roots.when, [reading.when], at: reading.position)
                }
            }
        }
        for (sufficiency, root) in zip(catalogue.sufficiencies, sufficiencyConditions) {
            checkMonotone(root, [sufficiency.when], at: sufficiency.position)
        }
    }

    func facts(of root: NodeID) -> BitSet { facts(store.support(root)) }

    private func facts(_ read: [Int]) -> BitSet {
        var found = BitSet(catalogue.facts.count)
        for variable in read {
            let unit = table.unitOfVariable[variable]
            guard unit >= 0 else { continue }
            switch table.units[Int(unit)] {
            case .fact(let id), .element(let id, _): found[id] = true
            case .actor, .indicator, .sufficient, .dispute: break
            }
        }
        return found
    }

    /// The outcome depends on none of these facts while the version is in force, through any rule.
    private func checkNeverRequires(_ rule: RuleDeclaration, _ root: NodeID, _ read: [Int]) {
        let versions = rule.versions
        if versions.indices.allSatisfy({ versions[$0].neverRequires.isEmpty }) { return }
        let ever = facts(read)
        for place in versions.indices {
            let named = versions[place].neverRequires.filter { isRead($0, ever) }
            guard !named.isEmpty else { continue }
            let version = versions[place]
            let during = facts(of: diagram(root, during: version, of: rule))
            // A clock chooses the version itself: of it, the whole rule answers.
            for name in named where name == version.clock || isRead(name, during) {
                let through = route(to: name, in: version)
                problems.append(
                    Problem(
                        "never_requires", at: version.position,
                        fr: "« \(rule.id) » ne doit jamais exiger « \(name) », "
                            + "mais son résultat en dépend\(through.fr)",
                        en: "\"\(rule.id)\" must never require \"\(name)\", "
                            + "but its outcome depends on it\(through.en)"))
            }
        }
    }

    /// Whether what is said of the fact may tell: it is among `read`, by its own name or by that of
    /// the fact whose cells it names; or one that implies it is, which is false where it is.
    private func isRead(_ name: String, _ read: BitSet) -> Bool {
        guard let first = index.facts[name] else { return false }
        if read[first] { return true }
        // As most: it has no other name, and nothing implies it.
        if aliases[first] == nil, impliedBy[first] == nil { return false }
        var seen = BitSet(catalogue.facts.count)
        var left = [first]
        while let fact = left.popLast() {
            if seen[fact] { continue }
            seen[fact] = true
            if read[fact] { return true }
            if let alias = aliases[fact],
                case .fact(let base) = table.variables[alias.variable].subject
            {
                left.append(base)
            }
            left += impliedBy[fact, default: []]
        }
        return false
    }

    /// Through which other rule a fact comes in, for the message.
    private func route(to name: String, in version: RuleVersion) -> Label {
        guard let fact = index.facts[name] else { return Label(fr: "", en: "") }
        for formula in version.formulas {
            var through: String?
            formula.forEach {
                switch $0.node {
                case .open(let id), .available(let id):
                    guard let rule = index.rules[id],
                        facts(of: compiledRule(rule).root).contains(fact)
                    else { return }
                    through = id
                default: break
                }
            }
            if let through {
                return Label(
                    fr: ", à travers la règle « \(through) »",
                    en: ", through rule \"\(through)\"")
            }
        }
        return Label(fr: "", en: "")
    }

    /// No right, and nothing that a child is owed or an emergency calls for, hangs on a score.
    private func checkSufficient(_ rule: RuleDeclaration, _ read: [Int]) {
        let versions = rule.versions
        let mustNot =
            rule.kind == .right
            || versions.indices.contains { versions[$0].isForChildren || versions[$0].isEmergency }
        guard mustNot else { return }
        let dependsOnScore = read.contains {
            let unit = table.unitOfVariable[$0]
            return unit >= 0 && table.units[Int(unit)] == .sufficient
        }
        guard dependsOnScore else { return }
        problems.append(
            Problem(
                "right_needs_score", at: rule.position,
                fr: "« \(rule.id) » ne peut pas dépendre de sufficient() : ni un droit, "
                    + "ni ce qui est dû à un enfant ou dans l'urgence, ne dépend d'un score",
                en: "\"\(rule.id)\" may not depend on sufficient(): no right, and nothing that "
                    + "a child is owed or an emergency calls for, hangs on a score"))
    }

    private func checkMonotone(_ version: RuleVersion, _ compiled: CompiledRule.Version) {
        let shown = [version.when] + [version.concerns].compactMap { $0 }
        let others = version.alternatives.flatMap { [$0.concerns, $0.when].compactMap { $0 } }
        for root in compiled.conditions {
            checkMonotone(root, shown + others, at: version.position)
        }
        for (ground, root) in zip(version.unless, compiled.unless) {
            if let indicator = store.support(root).first(where: isEvidence) {
                problems.append(.evidenceAgainst(name(ofVariable: indicator), at: ground.position))
            }
        }
    }

    /// More evidence never turns the condition, written as `formulas`, from yes to no.
    private func checkMonotone(
        _ root: NodeID, _ formulas: [Formula], at position: SourcePosition
    ) {
        if isPositiveByForm(formulas) { return }
        store.nodeMemo.begin(last: root)
        var stack = [root]
        while let node = stack.popLast() {
            if store.isTerminal(node) || store.nodeMemo[node] != nil { continue }
            store.nodeMemo.note(node, node)
            let variable = Int(store.variable(node))
            if isEvidence(variable) {
                let without = store.child(node, 0)
                let with = store.child(node, 1)
                if store.ite(without, with, Terminal.yes) != Terminal.yes {
                    problems.append(.evidenceAgainst(name(ofVariable: variable), at: position))
                    return
                }
            }
            for cell in 0..<store.domains[variable] { stack.append(store.child(node, cell)) }
        }
    }

    func isEvidence(_ variable: Int) -> Bool {
        let unit = table.unitOfVariable[variable]
        guard unit >= 0 else { return false }
        switch table.units[Int(unit)] {
        case .indicator, .sufficient: return true
        case .fact, .element, .actor, .dispute: return false
        }
    }

    private func name(ofVariable variable: Int) -> String {
        let unit = table.unitOfVariable[variable]
        guard unit >= 0 else { return "" }
        if case .indicator(let id) = table.units[Int(unit)] { return catalogue.indicators[id].id }
        return "sufficient()"
    }
}

extension Problem {
    static func evidenceAgainst(_ name: String, at position: SourcePosition) -> Problem {
        Problem(
            "evidence_against", at: position,
            fr: "« \(name) » ferait perdre un droit : un indice ne compte qu'en faveur "
                + "de la personne et ne se nie pas",
            en: "\"\(name)\" would take a right away: an indicator counts only in favour "
                + "of the person and is not negated")
    }
}
