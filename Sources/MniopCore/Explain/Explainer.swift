/// Builds one explanation. Parts of formulas are diagrams of their own here: the rulebook keeps
/// only those of whole rules.
final class Explainer {
    let assessor: Assessor
    let rulebook: Rulebook
    let compiler: Compiler
    /// What was expanded already, by name.
    var expanded: Set<String> = []
    var nodeCount = 0

    init(_ assessor: Assessor) {
        self.assessor = assessor
        rulebook = assessor.rulebook
        // Rules may read it, so that it comes before them.
        // INVARIANT: the same catalogue gives the same variables, in the same order.
        compiler = Compiler(rulebook.catalogue)
        compiler.prepareFacts()
    }

    func explain(_ id: Int) -> Explanation {
        let rule = rulebook.catalogue.rules[id]
        let observation = assessor.observation
        let root = rulebook.rules[id].root
        let number = assessor.versionNumber(rule)
        let version = number.map { rule.versions[$0] }
        let asChild = version?.isForChildren == true && assessor.childRestriction != nil
        expanded = ["rule " + rule.id]
        // Where the date that picks the version is unknown, the latest one is shown.
        let shown = version ?? (isClockUnknown(rule) ? rule.versions.last : nil)
        let concerns = shown?.concerns.map { draft($0, Place(asChild: asChild)) }
        let when = shown.map { draft($0.when, Place(asChild: asChild)) }
        let grounds = (shown?.unless ?? []).map { ground in
            (draft(ground, Place(asChild: asChild, isGround: true)), ground)
        }
        let reader = StateReader(self, root: root, asChild: asChild)
        return Explanation(
            person: observation.selection.person, asOf: observation.asOf,
            outcome: assessor.outcome(id),
            isActive: observation.activeLayers.contains(rulebook.layout.ruleLayer[id]),
            versions: versions(rule, number), concerns: concerns.map { reader.reasoning($0) },
            when: when.map { reader.reasoning($0) },
            grounds: grounds.map { draft, ground in
                GroundReasoning(
                    reasoning: reader.reasoning(draft),
                    establishedBy: whoEstablishes(ground, rule))
            },
            neverRequires: shown?.neverRequires ?? [],
            changes: assessor.changes(root, asChild))
    }

    private func whoEstablishes(_ ground: Formula, _ rule: RuleDeclaration) -> [String] {
        var result: [String] = []
        ground.forEach { formula in
            guard case .fact(let id, _) = formula.node else { return }
            for kind in rulebook.fact(id)?.establishedBy ?? [] where !result.contains(kind) {
                result.append(kind)
            }
        }
        return result.isEmpty ? [rule.authority].compactMap { $0 } : result
    }
}

/// Versions, and why each applies or does not.
extension Explainer {
    private func clock(_ rule: RuleDeclaration) -> String? {
        rule.versions.count > 1 ? rule.versions.first { $0.clock != nil }?.clock : nil
    }

    /// The one day that picks the version; `nil` where it is not known.
    private func day(_ rule: RuleDeclaration) -> CivilDate? {
        guard let clock = clock(rule) else { return assessor.observation.asOf }
        guard let id = rulebook.index.facts[clock],
            let possible = assessor.observation.values[id], possible.count == 1,
            case .date(let day) = possible[0]
        else { return nil }
        return day
    }

    func isClockUnknown(_ rule: RuleDeclaration) -> Bool { day(rule) == nil }

    func versions(_ rule: RuleDeclaration, _ chosen: Int?) -> [VersionReasoning] {
        let clock = clock(rule)
        let name =
            clock.map { rulebook.fact($0)?.label ?? Label(name: $0) }
            ?? Label(fr: "Date de l'évaluation", en: "Date of the assessment")
        let day = day(rule)
        return rule.versions.enumerated().map { number, version in
            let applies: ReasoningState =
                day == nil ? .unknown : number == chosen ? .holds : .fails
            return VersionReasoning(
                since: version.since, last: version.last, basis: version.basis,
                grade: version.grade, applies: applies, why: why(version, day, name))
        }
    }

    private func why(_ version: RuleVersion, _ day: CivilDate?, _ clock: Label) -> Label {
        guard let day else {
            return clock.followed(
                by: Label(
                    fr: "inconnue, alors qu'elle choisit la version",
                    en: "unknown, and it picks the version"))
        }
        let name = Label(fr: "\(clock.fr) (\(day))", en: "\(clock.en) (\(day))")
        if let since = version.since, day < since {
            return name.followed(
                by: Label(fr: "avant cette version", en: "before this version"))
        }
        if let last = version.last, last < day {
            return name.followed(by: Label(fr: "après cette version", en: "after this version"))
        }
        if !version.isInForce {
            return name.followed(
                by: Label(fr: "le texte était abrogé", en: "the text was repealed"))
        }
        return name.followed(
            by: Label(
                fr: "cette version est en vigueur", en: "this version is in force"))
    }
}
