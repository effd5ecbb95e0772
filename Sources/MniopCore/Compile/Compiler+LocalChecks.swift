/// What a local layer may never do to a person by adding: read her papers, or send her to those
/// who check papers (language.md, Formulas).
extension Compiler {
    /// Every formula of the local layers.
    func localFormulas() -> [Formula] {
        let national = LayerDeclaration.nationalID
        var found: [Formula] = []
        for rule in catalogue.rules where rule.layer != national {
            found += rule.versions.flatMap(\.formulas)
        }
        found += catalogue.sufficiencies.filter { $0.layer != national }.map(\.when)
        for grid in catalogue.grids where grid.layer != national {
            found += grid.profiles.compactMap(\.concerns) + grid.dimensions.compactMap(\.when)
            found += grid.readings.flatMap { [$0.concerns, $0.when].compactMap { $0 } }
        }
        return found + catalogue.facts.filter { $0.layer != national }.compactMap(\.from)
    }

    /// A local formula may not read stay, nationality or asylum.
    func checkShield(_ formula: Formula) {
        formula.forEach {
            let id: String
            switch $0.node {
            case .fact(let name, _), .elapsed(let name, _, _): id = name
            default: return
            }
            guard let found = index.facts[id], catalogue.facts[found].isShielded else { return }
            problems.append(
                Problem(
                    "shielded_fact", at: $0.position,
                    fr:
                        "un protocole local ne lit pas « \(id) » (séjour, nationalité, asile)",
                    en: "a local protocol may not read \"\(id)\" (stay, nationality, asylum)"))
        }
    }

    /// Nor through what rests on it: `open "right"` would tell as much as the fact itself.
    ///
    /// PRECONDITION: the rules are compiled.
    func checkBehindRules() {
        for formula in localFormulas() {
            formula.forEach {
                switch $0.node {
                case .open(let id), .available(let id):
                    guard let rule = index.rules[id] else { return }
                    checkBehind(
                        compiledRule(rule).root, Label(fr: "la règle", en: "the rule"), id,
                        at: $0.position)
                case .fact(let id, .isTrue):
                    guard let fact = index.facts[id] else { return }
                    checkBehind(
                        truth(ofFact: fact), Label(fr: "le fait", en: "the fact"), id,
                        at: $0.position)
                default: return
                }
            }
        }
    }

    private func checkBehind(
        _ root: NodeID, _ what: Label, _ name: String, at position: SourcePosition
    ) {
        guard
            let shielded = facts(of: root).members.first(where: { catalogue.facts[$0].isShielded })
        else { return }
        let fact = catalogue.facts[shielded].id
        problems.append(
            Problem(
                "shielded_fact", at: position,
                fr: "un protocole local ne lit pas « \(name) » : \(what.fr) dépend de « \(fact) » "
                    + "(séjour, nationalité, asile) ; écrivez la condition sans elle",
                en: "a local protocol may not read \"\(name)\": \(what.en) depends on \"\(fact)\" "
                    + "(stay, nationality, asylum); write the condition without it"))
    }

    /// A local route of an adult to police, prefecture or consulate needs the person's agreement.
    func checkRoute(_ rule: RuleDeclaration, _ root: NodeID) {
        for version in rule.versions {
            guard let route = version.route, needsAgreement(route), !waitsForAgreement(root)
            else { continue }
            problems.append(
                Problem(
                    "route_without_agreement", at: version.position,
                    fr: "« \(rule.id) » oriente un adulte vers « \(route) » sans son accord ; "
                        + "ajoutez fact.accord_transmission à « when »",
                    en: "\"\(rule.id)\" sends an adult to \"\(route)\" without agreement; "
                        + "add fact.accord_transmission to \"when\""))
        }
        checkSentence(rule, root)
        checkEmergency(rule, root)
    }

    /// An emergency has the answer begin with the number of the police.
    private func checkEmergency(_ rule: RuleDeclaration, _ root: NodeID) {
        guard let version = rule.versions.first(where: \.isEmergency),
            !waitsForAgreement(root, or: Self.excuses)
        else { return }
        problems.append(
            Problem(
                "route_without_agreement", at: version.position,
                fr: "« \(rule.id) » a emergency = true, qui fait appeler le 17 d'abord, et s'ouvre "
                    + "pour un adulte sans son accord et sans danger immédiat ; ajoutez "
                    + "fact.danger_immediat à « when », ou enlevez emergency",
                en: "\"\(rule.id)\" has emergency = true, which has 17 called first, and opens for "
                    + "an adult without agreement and without immediate danger; add "
                    + "fact.danger_immediat to \"when\", or remove emergency"))
    }

    /// LIMIT: rules of a local layer with `urgency = "now"`: more would bury what cannot wait.
    private static let mostUrgent = 20

    func checkUrgent() {
        var count: [String: Int] = [:]
        for rule in catalogue.rules where rule.layer != LayerDeclaration.nationalID {
            guard let first = rule.versions.first(where: { $0.urgency == .now }) else { continue }
            count[rule.layer, default: 0] += 1
            guard count[rule.layer] == Self.mostUrgent + 1 else { continue }
            problems.append(
                Problem(
                    "too_many_urgent", at: first.position,
                    fr: "plus de \(Self.mostUrgent) règles de « \(rule.layer) » ont urgency = "
                        + "\"now\" : ce qui presse ne se verrait plus ; gardez-le pour l'urgent, "
                        + "et écrivez \"days\" ou rien pour le reste",
                    en: "more than \(Self.mostUrgent) rules of \"\(rule.layer)\" have urgency = "
                        + "\"now\": what presses would no longer be seen; keep it for what is "
                        + "urgent, and write \"days\" or nothing for the rest"))
        }
    }

    /// An answer shows a service wherever a rule that it does is open, the nation's too: that is a
    /// route as well.
    func checkServices(_ rules: [CompiledRule]) {
        for service in catalogue.services where service.layer != LayerDeclaration.nationalID {
            guard let kind = service.kind, kind.needsAgreement else {
                checkSentence(service, rules)
                continue
            }
            for id in service.does {
                guard let rule = index.rules[id], !waitsForAgreement(rules[rule].root) else {
                    continue
                }
                problems.append(
                    Problem(
                        "route_without_agreement", at: service.position,
                        fr: "« \(service.id) » (\(kind.rawValue)) assure « \(id) », qui s'ouvre "
                            + "pour un adulte sans son accord : ajoutez fact.accord_transmission "
                            + "à sa condition, ou enlevez-la de « does »",
                        en: "\"\(service.id)\" (\(kind.rawValue)) does \"\(id)\", which opens for "
                            + "an adult without agreement: add fact.accord_transmission to its "
                            + "condition, or remove it from \"does\""))
            }
        }
    }

    /// Wherever the outcome calls for action, the person agreed or is a minor.
    func waitsForAgreement(_ root: NodeID, or others: [String] = []) -> Bool {
        var excused = Terminal.no
        for name in ["accord_transmission", AgeModel.minor] + others {
            guard let fact = index.facts[name] else { continue }
            let holds = truth(ofFact: fact)
            excused = store.or(excused, holds)
        }
        let acts = store.mapTerminals(root) {
            $0 == Terminal.open || $0 == Terminal.discretionary ? Terminal.yes : Terminal.no
        }
        return store.ite(acts, excused, Terminal.yes) == Terminal.yes
    }

    private func needsAgreement(_ route: String) -> Bool {
        if let service = index.services[route] {
            return catalogue.services[service].kind?.needsAgreement ?? false
        }
        return ServiceKind.needsAgreement(actor: route)
    }
}
