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
    let asOf: CivilDate
    var observation: Observation
    /// What follows from what is known, and the same read as for a minor where age is in doubt.
    let restriction: Restriction
    let childRestriction: Restriction?
    let known: Knowledge
    let childKnown: Knowledge?
    let reasons: SmallestReason
    private(set) lazy var childReasons = childKnown.map {
        SmallestReason($0, free: observation.free, rulebook.table)
    }
    /// What could still make sufficiency reached, where it is not reached.
    var sufficiencyMissing: [NameID] = []
    var sufficiencyBecause: [Reason] = []
    var isSufficient = false
    /// Facts and indicators that would settle each rule.
    var missing = MissingNames()
    /// Layers some of whose questions were left out, by position.
    var layersCut: Set<Int> = []
    /// What was said of facts, once found.
    var factReasons: FoundReasons
    let times: TimeReader
    /// Where the person is.
    let places: [String]
    /// Rights that the person holds, was refused, or has claimed.
    let titles: (held: [String], refused: [String], claimed: [String])
    /// Of each rule of an active layer, once found.
    var outcomeOfRule: [OutcomeKind?]
    /// The version of each rule that its clock stands in, where there is just one and it is in
    /// force.
    let versions: [Int?]

    convenience init(_ observation: Observation, _ options: AssessmentOptions) {
        self.init(withoutScore: observation, options)
        findSufficiency()
    }

    /// For grids alone, which do not read whether the score suffices.
    init(withoutScore observation: Observation, _ options: AssessmentOptions) {
        self.options = options
        self.observation = observation
        asOf = observation.asOf
        rulebook = observation.rulebook
        titles = (
            observation.codes("titre_detenu"), observation.codes("refus_notifie"),
            observation.codes("demande_deposee")
        )
        places = observation.codes(Atoms.place)
        times = TimeReader(observation, places)
        versions = rulebook.layout.ruleVersions.map { $0.number(observation) }
        outcomeOfRule = Array(repeating: nil, count: rulebook.catalogue.rules.count)
        factReasons = FoundReasons(facts: rulebook.catalogue.facts.count)
        let diagrams = rulebook.diagrams
        let known = Knowledge(diagrams, allowed: observation.allowed)
        self.known = known
        childKnown = observation.childAllowed.map {
            Knowledge(diagrams, allowed: $0, sharedWith: known)
        }
        restriction = Restriction(known)
        childRestriction = childKnown.map { Restriction($0) }
        reasons = SmallestReason(known, free: observation.free, rulebook.table)
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
            // Not in place: what is left reads the list, where a rule asks for the score.
            var names: [NameID] = []
            addMissing(root, true, to: &names)
            sufficiencyMissing = names
        }
        guard isSufficient, let variable = rulebook.table[.sufficient] else { return }
        narrow(variable, to: CellSet(1))
        if let established = rulebook.table[.established(variable)] {
            narrow(established, to: CellSet(1))
        }
    }

    private func narrow(_ variable: Int, to cells: CellSet) {
        observation.allowed[variable] = cells
        for known in [known, childKnown] { known?.narrow(variable, to: cells) }
        reasons.narrow(variable, to: cells)
        childReasons?.narrow(variable, to: cells)
    }

    /// Whether a diagram read as for a minor may say something else.
    func isOfChild(_ root: NodeID, _ asChild: Bool) -> Bool {
        asChild && childKnown?.differs(root) == true
    }

    func assess() -> Assessment {
        let forms = findForms()
        let outcomes = findOutcomes()
        let services = services()
        return Assessment(
            person: observation.selection.person, signals: observation.selection.read,
            asOf: observation.asOf, rulebook: identity(), minor: observation.minor,
            exploitation: forms,
            sufficient: Sufficiency(isReached: isSufficient, because: sufficiencyBecause),
            actorsSeen: observation.actorsSeen.count, emergency: emergencyNumbers(),
            contradictions: observation.contradictions, alerts: outcomes.alerts,
            duties: outcomes.duties, measures: outcomes.measures,
            rights: outcomes.rights,
            services: services.offers, questions: questions(undecidedInReadings(forms)),
            proposals: [],
            notices: notices(outcomes.closedFromMemory) + serviceNotices(services))
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

extension Observation {
    /// The cells of the variables with a presumed minor read as a minor; `nil` where there is none.
    var childAllowed: [CellSet]? {
        guard minor == .presumed, let age = rulebook.layout.age else { return nil }
        var allowed = allowed
        let both = allowed[age.variable].intersection(age.minors)
        allowed[age.variable] = both.isEmpty ? age.minors : both
        for (variable, cells) in doubted {
            allowed[variable] = cells
            if let established = rulebook.table[.established(variable)], let cell = cells.single {
                allowed[established] = CellSet(cell)
            }
        }
        return allowed
    }
}
