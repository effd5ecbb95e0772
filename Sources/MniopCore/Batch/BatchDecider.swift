/// Decides many persons at once, under one rulebook, at one date: outcomes without reasons.
///
/// It says what `Rulebook.assess` says (a property test holds them equal), in a small part of the
/// time. One thread at a time; several deciders may share a plan.
public final class BatchDecider {
    /// Persons in one step: what is asked for beside is done in more steps.
    public static let blockSize = BatchBlock.laneCount / 2

    private let plan: BatchPlan
    private let options: AssessmentOptions
    private let block: BatchBlock

    /// Throws for a parameter that does not exist.
    public convenience init(
        _ rulebook: Rulebook, asOf: CivilDate, options: AssessmentOptions = AssessmentOptions()
    ) throws(AssessmentError) {
        self.init(try BatchPlan(rulebook, asOf: asOf, options: options), options)
    }

    private init(_ plan: BatchPlan, _ options: AssessmentOptions) {
        self.plan = plan
        self.options = options
        block = BatchBlock(plan)
    }

    /// Another one, for another thread, with the same plan.
    public func copy() -> BatchDecider { BatchDecider(plan, options) }

    /// Of each person, in order; each element is all signals of one person. A failure is of that
    /// person alone.
    public func decide(_ persons: [[Signal]]) -> [Result<Verdicts, AssessmentError>] {
        var results: [Result<Verdicts, AssessmentError>] = []
        results.reserveCapacity(persons.count)
        var next = 0
        while next < persons.count {
            let end = min(next + BatchDecider.blockSize, persons.count)
            decideBlock(persons[next..<end], &results)
            next = end
        }
        return results
    }

    private func decideBlock(
        _ persons: ArraySlice<[Signal]>, _ results: inout [Result<Verdicts, AssessmentError>]
    ) {
        block.clear()
        var lanes: [Result<Lane, AssessmentError>] = []
        lanes.reserveCapacity(persons.count)
        var nextChild = BatchDecider.blockSize
        for (number, signals) in persons.enumerated() {
            do throws(AssessmentError) {
                let observation = try observe(signals)
                block.set(number, observation.allowed)
                var child = number
                if let allowed = observation.childAllowed {
                    child = nextChild
                    nextChild += 1
                    block.set(child, allowed)
                }
                lanes.append(.success(Lane(observation, plan, own: number, child: child)))
            } catch {
                lanes.append(.failure(error))
            }
        }
        block.runSufficiency()
        for case .success(let lane) in lanes where suffices(lane) { fixSufficient(lane) }
        block.runRest()
        for lane in lanes { results.append(lane.map { verdicts($0) }) }
    }

    private func observe(_ signals: [Signal]) throws(AssessmentError) -> Observation {
        try Observation(
            plan.rulebook, SignalSelection(signals, asOf: plan.asOf), asOf: plan.asOf,
            free: plan.free, options: options)
    }

    private func suffices(_ lane: Lane) -> Bool {
        lane.isEmergency
            || block.terminals(plan.sufficiency, lane.child) == 1 << UInt8(Terminal.yes)
    }

    private func fixSufficient(_ lane: Lane) {
        block.setSufficient(lane.own)
        if lane.child != lane.own { block.setSufficient(lane.child) }
    }

    // MARK: Answers

    private func verdicts(_ lane: Lane) -> Verdicts {
        Verdicts(
            person: lane.person, signals: lane.signals, minor: lane.minor,
            isSufficient: suffices(lane), forms: forms(lane), outcomes: outcomes(lane))
    }

    private func outcomes(_ lane: Lane) -> [OutcomeKind?] {
        let layers = plan.rulebook.layout.ruleLayer
        return plan.rules.indices.map { rule in
            guard lane.activeLayers.contains(layers[rule]) else { return nil }
            let asChild = lane.rulesForChildren?.contains(rule) == true
            return Assessor.kind(block.terminals(plan.rules[rule], asChild ? lane.child : lane.own))
        }
    }

    private func forms(_ lane: Lane) -> [FormVerdict?] {
        plan.rulebook.layout.profilesOfForm.indices.map { form in
            guard lane.forms.contains(form) else { return nil }
            var verdict = FormVerdict(isNamed: lane.formsNamed.contains(form))
            for use in plan.rulebook.layout.profilesOfForm[form]
            where view(plan.concerns[use.grid][use.profile], lane) != Terminal.no {
                add(use, lane, to: &verdict)
            }
            return verdict
        }
    }

    private func add(_ use: Assessor.ProfileUse, _ lane: Lane, to verdict: inout FormVerdict) {
        for (name, roots) in plan.readings[use.grid][use.profile] {
            let found = ReadingVerdict(
                concerns: view(roots.concerns, lane), when: view(roots.when, lane))
            verdict.raise(name, to: found)
        }
    }

    /// Grids read doubt about age as a minor.
    private func view(_ root: BatchPlan.Root, _ lane: Lane) -> NodeID? {
        let reached = block.terminals(root, lane.child)
        return reached.nonzeroBitCount == 1 ? NodeID(reached.trailingZeroBitCount) : nil
    }
}

/// What is kept of one person beside the planes.
private struct Lane {
    /// The person's lane, and that of the same person read as a minor where there is doubt about
    /// age; else the same.
    let own: Int
    let child: Int
    let person: String
    let signals: Int
    let minor: Minor
    let isEmergency: Bool
    let activeLayers: BitSet
    /// Forms that a fact names, and those that facts or indicators point to.
    let formsNamed: BitSet
    let forms: BitSet
    /// Rules that read a presumed minor as a minor; `nil` where there is no doubt.
    let rulesForChildren: BitSet?

    init(_ observation: Observation, _ plan: BatchPlan, own: Int, child: Int) {
        self.own = own
        self.child = child
        person = observation.selection.person
        signals = observation.selection.read.count
        minor = observation.minor
        isEmergency = observation.isEmergency
        activeLayers = observation.activeLayers
        let exploitations = plan.rulebook.catalogue.exploitations
        let named = observation.codes("exploitation")
        var formsNamed = BitSet(exploitations.count)
        if !named.isEmpty {
            for form in exploitations.indices where named.contains(exploitations[form].id) {
                formsNamed[form] = true
            }
        }
        var forms = formsNamed
        for indicator in observation.present.members {
            for form in plan.formsOfIndicator[indicator] { forms[form] = true }
        }
        self.formsNamed = formsNamed
        self.forms = forms
        rulesForChildren = own == child ? nil : Lane.rulesForChildren(observation)
    }

    private static func rulesForChildren(_ observation: Observation) -> BitSet {
        let versions = observation.rulebook.layout.ruleVersions
        var result = BitSet(versions.count)
        for rule in versions.indices {
            guard let number = versions[rule].number(observation) else { continue }
            if versions[rule].spans[number].isForChildren { result[rule] = true }
        }
        return result
    }
}
