/// Reads the state of each node under what is known.
final class StateReader {
    private let explainer: Explainer
    private var restriction: Restriction
    private var childRestriction: Restriction?
    /// Variables that can still change the rule's outcome.
    private let deciding: Set<Int>

    init(_ explainer: Explainer, root: NodeID, asChild: Bool) {
        self.explainer = explainer
        let assessor = explainer.assessor
        let store = explainer.compiler.store
        let diagrams = store.freeze(
            free: explainer.rulebook.layout.free, groups: explainer.rulebook.layout.groups)
        restriction = Restriction(diagrams, allowed: assessor.observation.allowed)
        childRestriction = assessor.childRestriction.map {
            Restriction(diagrams, allowed: $0.allowed)
        }
        var deciding = Set(assessor.undecided(root, asChild))
        if let sufficient = assessor.rulebook.table[.sufficient], deciding.contains(sufficient) {
            deciding.formUnion(assessor.undecided(assessor.rulebook.sufficiency, true))
        }
        self.deciding = deciding
    }

    func reasoning(_ draft: Draft) -> Reasoning {
        let isLeaf = draft.children.isEmpty && draft.note == nil
        return Reasoning(
            text: draft.text, subject: draft.subject, state: state(draft),
            given: isLeaf ? given(draft) : [], note: draft.note,
            children: draft.children.map { reasoning($0) })
    }

    private func state(_ draft: Draft) -> ReasoningState {
        if draft.root == Terminal.unread { return .unknown }
        let asChild = draft.place.asChild && childRestriction != nil
        let reached =
            (asChild ? childRestriction?.terminals(draft.root) : nil)
            ?? restriction.terminals(draft.root)
        if reached == 1 << UInt8(Terminal.yes) { return .holds }
        if reached == 1 << UInt8(Terminal.no) { return .fails }
        let left =
            (asChild ? childRestriction?.undecided(draft.root) : nil)
            ?? restriction.undecided(draft.root)
        let matters = draft.place.isGround || !deciding.isDisjoint(with: left)
        return matters ? .unknown : .notRead
    }

    /// What was said of the facts and indicators that a single condition reads.
    private func given(_ draft: Draft) -> [GivenValue] {
        let assessor = explainer.assessor
        let rulebook = explainer.rulebook
        guard draft.root >= Terminal.count else { return [] }
        let observation = assessor.observation
        var units: Set<Int> = []
        for variable in explainer.compiler.store.support(draft.root)
        where observation.allowed[variable] != observation.free[variable] {
            let unit = Int(rulebook.table.unitOfVariable[variable])
            if unit >= 0 { units.insert(unit) }
        }
        return assessor.describe(units.sorted()).map { reason in
            GivenValue(
                reason: reason, text: rulebook.words(of: reason),
                signals: observation.signals(saying: reason))
        }
    }
}

extension Observation {
    /// The counted signals that say so.
    func signals(saying reason: Reason) -> [String] {
        selection.counted.filter { says($0, reason) }.map(\.id)
    }

    private func says(_ signal: Signal, _ reason: Reason) -> Bool {
        switch reason.value {
        case .present: return signal.present.contains { isSame($0, reason.name) }
        case .absent: return signal.absent.contains { isSame($0, reason.name) }
        case .fact(let value): return says(signal, reason.name, [value])
        case .oneOf(let values): return says(signal, reason.name, values)
        }
    }

    private func isSame(_ id: String, _ name: String) -> Bool {
        guard let indicator = rulebook.index.indicators[id] else { return false }
        return rulebook.index.indicators[name] == rulebook.layout.observation[indicator]
    }

    private func says(_ signal: Signal, _ name: String, _ values: [FactValue]) -> Bool {
        switch name {
        case "emergency": return signal.emergency == true
        case "actor": return values.contains { $0 == signal.actor.map { .code($0.kind) } }
        case "danger_immediat" where signal.emergency == true: return true
        case "avec_auteur" where signal.contact?.exploiterPresent == true: return true
        default: break
        }
        if stated(for: signal).contains(where: {
            $0.name == name && values.contains(.boolean($0.value))
        }) {
            return true
        }
        // An age is carried over time: its value is not one that a signal gave.
        let isAge = name == AgeModel.age
        return signal.facts.contains { fact in
            guard case .value(let given) = fact.statement else { return false }
            if isAge { return AgeModel.sources.contains(fact.name) }
            return fact.name == name && values.contains { FactValue.agrees(given, $0) }
        }
    }
}

extension FactValue {
    /// The same, or a list that holds what the other names.
    fileprivate static func agrees(_ given: FactValue, _ value: FactValue) -> Bool {
        if case (.codes(let all), .codes(let some)) = (given, value) {
            return some.contains(where: all.contains)
        }
        return given == value
    }
}
