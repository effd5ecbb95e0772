extension Rulebook {
    /// The explained answer about one person. All signals are of that person; their order does
    /// not matter. A pure function: any thread, at any time.
    ///
    /// Throws where there is no signal, where they are of several persons, where one id stands
    /// for two different signals, and for a parameter that does not exist.
    public func assess(
        _ signals: [Signal], asOf: CivilDate, options: AssessmentOptions = AssessmentOptions()
    ) throws(AssessmentError) -> Assessment {
        let observation = try Observation(self, signals, asOf: asOf, options: options)
        return Assessor(observation, options).assess()
    }
}

/// One assessment under way. A class, so that what it works on is never copied.
final class Assessor {
    let rulebook: Rulebook
    let options: AssessmentOptions
    var observation: Observation
    /// What follows from what is known, and the same read as for a minor where age is in doubt.
    var restriction: Restriction
    var childRestriction: Restriction?
    var reasons: SmallestReason
    var childReasons: SmallestReason?
    /// Undecided units of sufficiency, where it is not reached.
    var sufficiencyMissing: [Unit] = []
    var sufficiencyBecause: [Reason] = []
    var isSufficient = false
    /// Facts and indicators that would settle a rule, by position; a rule's stand together.
    var settles: [(name: NameID, rule: Int)] = []
    /// Layers some of whose questions were left out, by position.
    var layersCut: Set<Int> = []
    /// Rights that the person holds, was refused, or has claimed.
    let titles: (held: [String], refused: [String], claimed: [String])
    /// Of each rule of an active layer, once found.
    var outcomeOfRule: [OutcomeKind?]

    convenience init(_ observation: Observation, _ options: AssessmentOptions) {
        self.init(withoutScore: observation, options)
        findSufficiency()
    }

    /// For grids alone, which do not read whether the score suffices.
    init(withoutScore observation: Observation, _ options: AssessmentOptions) {
        self.options = options
        self.observation = observation
        rulebook = observation.rulebook
        titles = (
            observation.codes("titre_detenu"), observation.codes("refus_notifie"),
            observation.codes("demande_deposee")
        )
        outcomeOfRule = Array(repeating: nil, count: rulebook.catalogue.rules.count)
        restriction = Restriction(rulebook.store, allowed: observation.allowed)
        reasons = Assessor.reasons(observation, observation.allowed)
        guard let allowed = childAllowed else { return }
        childRestriction = Restriction(rulebook.store, allowed: allowed)
        childReasons = Assessor.reasons(observation, allowed)
    }

    private static func reasons(_ observation: Observation, _ allowed: [CellSet]) -> SmallestReason
    {
        let rulebook = observation.rulebook
        return SmallestReason(
            rulebook.store, allowed: allowed, free: observation.free, rulebook.table)
    }

    /// The cells of the variables with a presumed minor read as a minor.
    var childAllowed: [CellSet]? {
        guard observation.minor == .presumed, let age = rulebook.layout.age else { return nil }
        var allowed = observation.allowed
        let both = allowed[age.variable].intersection(age.minors)
        allowed[age.variable] = both.isEmpty ? age.minors : both
        for (variable, cells) in observation.doubted {
            allowed[variable] = cells
            if let established = rulebook.table[.established(variable)], let cell = cells.single {
                allowed[established] = CellSet(cell)
            }
        }
        return allowed
    }

    /// Sufficiency comes first, since rules may read it: reached, or not yet known to be. Doubt
    /// about age is read as a minor.
    private func findSufficiency() {
        let root = rulebook.sufficiency
        let target = UInt8(1) << UInt8(Terminal.yes)
        if observation.isEmergency {
            isSufficient = true
            sufficiencyBecause = [Reason(name: "emergency", value: .fact(.boolean(true)))]
        } else if terminals(root, true) == target {
            isSufficient = true
            sufficiencyBecause = describe(reasonUnits(root, target, true))
        } else {
            sufficiencyMissing = units(undecided(root, true))
        }
        guard isSufficient, let variable = rulebook.table[.sufficient] else { return }
        narrow(variable, to: CellSet(1))
        if let established = rulebook.table[.established(variable)] {
            narrow(established, to: CellSet(1))
        }
    }

    private func narrow(_ variable: Int, to cells: CellSet) {
        observation.allowed[variable] = cells
        restriction.narrow(variable, to: cells)
        reasons.narrow(variable, to: cells)
        childRestriction?.narrow(variable, to: cells)
        childReasons?.narrow(variable, to: cells)
    }

    func assess() -> Assessment {
        let forms = findForms()
        let outcomes = Assessor.ordered(findOutcomes())
        func list(_ kind: RuleKind) -> [Outcome] {
            outcomes.indices.lazy.filter { outcomes[$0].kind == kind }.map { outcomes[$0] }
        }
        return Assessment(
            person: observation.selection.person, signals: observation.selection.read,
            asOf: observation.asOf, rulebook: identity(), minor: observation.minor,
            exploitation: forms,
            sufficient: Sufficiency(isReached: isSufficient, because: sufficiencyBecause),
            actorsSeen: observation.actorsSeen.count, emergency: emergencyNumbers(),
            contradictions: observation.contradictions, alerts: list(.alert),
            duties: list(.duty), measures: list(.measure), rights: list(.right),
            services: offers(), questions: questions(undecidedInReadings(forms)),
            proposals: [], notices: notices(outcomes))
    }

    private func identity() -> RulebookIdentity {
        RulebookIdentity(
            digest: rulebook.digest,
            layers: rulebook.catalogue.layers.enumerated().map {
                RulebookIdentity.Layer(
                    id: $1.id, digest: $1.digest,
                    isActive: observation.activeLayers.contains($0))
            },
            parameters: rulebook.catalogue.parameters.map {
                (id: $0.id, value: options.value(of: $0))
            })
    }
}
