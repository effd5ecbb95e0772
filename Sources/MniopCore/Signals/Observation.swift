/// What the signals say of one person at `as_of`, as the cells that each variable may be in.
struct Observation {
    let rulebook: Rulebook
    let asOf: CivilDate
    let selection: SignalSelection

    var allowed: [CellSet]
    /// The cells of each variable where nobody said anything.
    var free: [CellSet]
    /// Possible values of each fact that somebody spoke of.
    var values: SaidValues
    /// Observations (canonical indicators) seen, and looked for and not there.
    var present: BitSet
    var absent: BitSet
    var contradictions: [Contradiction] = []
    var minor = Minor.unknown
    /// Active layers, by position in the catalogue.
    var activeLayers: BitSet
    /// Facts that actors of a kind must not ask again.
    var notToAsk: [Int: Set<String>] = [:]
    /// Variables that are false only because what they imply is.
    var impliedFalse: [Int] = []
    /// Actor kinds behind the present indicators.
    var actorsSeen: Set<String> = []
    /// Facts that imply minority while the age is contested: their cells as they were said.
    var doubted: [(variable: Int, cells: CellSet)] = []
    /// What stands for the age in reasons where only minority was said.
    var statedMinority: StatedMinority?

    struct StatedMinority {
        /// The fact that said so: minority itself, or one that implies it.
        var fact: String
        var isMinor: Bool
    }

    var isEmergency: Bool { selection.counted.contains { $0.emergency == true } }

    init(
        _ rulebook: Rulebook, _ signals: [Signal], asOf: CivilDate, options: AssessmentOptions
    ) throws(AssessmentError) {
        try self.init(
            rulebook, SignalSelection(signals, asOf: asOf), asOf: asOf,
            free: rulebook.layout.free(asOf: asOf), options: options)
    }

    /// `free`: `VariableLayout.free(asOf:)`, which is the same for everybody.
    init(
        _ rulebook: Rulebook, _ selection: SignalSelection, asOf: CivilDate, free: [CellSet],
        options: AssessmentOptions
    ) throws(AssessmentError) {
        self.rulebook = rulebook
        self.asOf = asOf
        self.selection = selection
        values = SaidValues(facts: rulebook.catalogue.facts.count)
        present = BitSet(rulebook.catalogue.indicators.count)
        absent = present
        activeLayers = BitSet(rulebook.catalogue.layers.count)
        self.free = free
        allowed = free
        mergeFacts()
        findLayers(options)
        mergeIndicators()
        fixContext()
        try fixParameters(options)
        fixFacts()
        fixAge()
        closeImplications()
        fixEstablished()
    }
}

extension VariableLayout {
    /// The cells of each variable where nobody said anything.
    func free(asOf: CivilDate) -> [CellSet] {
        var free = free
        for (variable, domain) in dates { free[variable] = domain.feasible(asOf: asOf) }
        return free
    }
}

extension Observation {
    private mutating func mergeFacts() {
        // In the order of signals; a fact's are put together below.
        var statements: [(fact: Int, statement: FactMerge.Statement)] = []
        statements.reserveCapacity(selection.counted.reduce(4) { $0 + $1.facts.count })
        var allegations: [Int: Set<String>] = [:]
        for signal in selection.counted {
            for (name, statement) in signal.facts {
                guard let id = rulebook.index.facts[name] else { continue }
                guard case .value(let value) = statement else {
                    if let kind = signal.actor?.kind { notToAsk[id, default: []].insert(kind) }
                    continue
                }
                let merging = rulebook.layout.merging[id]
                let mayEstablish =
                    merging.establishedBy.isEmpty
                    || signal.actor.map { merging.establishedBy.contains($0.kind) } == true
                // From someone who cannot establish it a yes is shown and does not count, and a no
                // counts only where it is in the person's favour.
                if !mayEstablish, value == .boolean(true) {
                    allegations[id, default: []].insert(signal.id)
                    continue
                }
                if !mayEstablish, !merging.isAdverse { continue }
                if value == .boolean(false), !merging.noEstablishedBy.isEmpty,
                    signal.actor.map({ merging.noEstablishedBy.contains($0.kind) }) != true
                {
                    allegations[id, default: []].insert(signal.id)
                    continue
                }
                statements.append(
                    (id, FactMerge.Statement(signal: signal.id, date: signal.date, value: value)))
            }
        }
        addWhatSignalsMean(to: &statements)
        let order = statements.indices.map { statements[$0].fact << 32 | $0 }.sorted()
        values.reserve(order.count + 4)
        var next = 0
        while next < order.count {
            let id = order[next] >> 32
            let first = next
            while next < order.count, order[next] >> 32 == id { next += 1 }
            if next == first + 1, rulebook.layout.merging[id].type != .codes {
                values.set(id, [statements[order[first] & 0xffff_ffff].statement.value])
                continue
            }
            let list = order[first..<next].map { statements[$0 & 0xffff_ffff].statement }
            let merge = FactMerge(rulebook.layout.merging[id], list)
            values.set(id, merge.values)
            let name = rulebook.catalogue.facts[id].id
            if !merge.disagreeing.isEmpty, !AgeModel.sources.contains(name) {
                contradictions.append(
                    Contradiction(name: name, kind: .fact, signals: merge.disagreeing))
            }
        }
        for (id, signals) in allegations.sorted(by: { $0.key < $1.key }) {
            contradictions.append(
                Contradiction(
                    name: rulebook.catalogue.facts[id].id, kind: .allegation,
                    signals: signals.sorted()))
        }
    }

    /// A signal's own fields say facts too: an emergency is an immediate danger, and an exploiter
    /// who is present is with the person.
    private func addWhatSignalsMean(
        to statements: inout [(fact: Int, statement: FactMerge.Statement)]
    ) {
        for signal in selection.counted {
            for (name, isSaid) in [
                ("danger_immediat", signal.emergency == true),
                ("avec_auteur", signal.contact?.exploiterPresent == true),
            ] where isSaid {
                guard let id = rulebook.index.facts[name],
                    rulebook.catalogue.facts[id].type == .boolean
                else { continue }
                statements.append(
                    (
                        id,
                        FactMerge.Statement(
                            signal: signal.id, date: signal.date, value: .boolean(true))
                    ))
            }
            for (name, value) in stated(for: signal) {
                guard let id = rulebook.index.facts[name] else { continue }
                statements.append(
                    (
                        id,
                        FactMerge.Statement(
                            signal: signal.id, date: signal.date, value: .boolean(value))
                    ))
            }
        }
    }

    /// What the script of the signal's hospital says of that hospital. A signal that says
    /// otherwise contradicts it, and both are then possible.
    func stated(for signal: Signal) -> [(name: String, value: Bool)] {
        guard let hospital = signal.actor?.hospital, let id = rulebook.index.layers[hospital]
        else { return [] }
        let layer = rulebook.catalogue.layers[id]
        guard layer.kind == .hospital, layer.factsSince.map({ $0 <= asOf }) ?? true else {
            return []
        }
        return layer.facts
    }

    /// Codes that a fact is said to be.
    func codes(_ name: String) -> [String] {
        guard let id = rulebook.index.facts[name] else { return [] }
        return values[id, default: []].flatMap { value -> [String] in
            switch value {
            case .code(let code): [code]
            case .codes(let list): list
            case .boolean, .integer, .date: []
            }
        }
    }

    /// National; each department of an actor, of where the person is, of where the danger is, of
    /// where it happened, which gives its courts competence; each hospital named.
    private mutating func findLayers(_ options: AssessmentOptions) {
        var ids: Set<String> = [LayerDeclaration.nationalID]
        for actor in selection.counted.compactMap(\.actor) {
            if let department = actor.department { ids.insert(department) }
            if let hospital = actor.hospital { ids.insert(hospital) }
        }
        for fact in Atoms.departments { ids.formUnion(codes(fact)) }
        ids.formUnion(options.extraLayers)
        for layer in ids.compactMap({ rulebook.index.layers[$0] }) { activeLayers[layer] = true }
    }

    func isActive(layer: String) -> Bool {
        rulebook.index.layers[layer].map { activeLayers.contains($0) }
            ?? (layer == LayerDeclaration.nationalID)
    }

    private mutating func mergeIndicators() {
        let observations = rulebook.layout.observation
        let layers = rulebook.layout.indicatorLayer
        for signal in selection.counted {
            var isAnySeen = false
            for id in signal.present {
                guard let indicator = activeIndicator(id) else { continue }
                present[observations[indicator]] = true
                isAnySeen = true
            }
            if isAnySeen, let kind = signal.actor?.kind { actorsSeen.insert(kind) }
            for id in signal.absent {
                guard let indicator = activeIndicator(id) else { continue }
                let observation = observations[indicator]
                // That a local name of a national sign was not seen takes nothing away.
                if layers[observation] == layers[indicator] { absent[observation] = true }
            }
        }
        for observation in present.members where absent[observation] {
            absent[observation] = false
            contradictions.append(
                Contradiction(
                    name: rulebook.catalogue.indicators[observation].id, kind: .indicator,
                    signals: signals(naming: observation)))
        }
    }

    /// An indicator by any of its names, where its layer plays a part.
    private func activeIndicator(_ id: String) -> Int? {
        guard let indicator = rulebook.index.indicators[id],
            activeLayers.contains(rulebook.layout.indicatorLayer[indicator])
        else { return nil }
        return indicator
    }

    /// Signals that say anything that counts of an observation.
    private func signals(naming observation: Int) -> [String] {
        let layout = rulebook.layout
        return selection.counted.filter { signal in
            func names(_ id: String, _ isAbsent: Bool) -> Bool {
                guard let indicator = activeIndicator(id),
                    layout.observation[indicator] == observation
                else { return false }
                return !isAbsent
                    || layout.indicatorLayer[observation] == layout.indicatorLayer[indicator]
            }
            return signal.present.contains { names($0, false) }
                || signal.absent.contains { names($0, true) }
        }.map(\.id).sorted()
    }

    private mutating func fixContext() {
        let kinds = Set(selection.counted.compactMap { $0.actor?.kind })
        let layout = rulebook.layout
        for (variable, rule) in layout.versions {
            let spans = layout.ruleVersions[rule].spans
            let cell = spans.firstIndex { $0.days.contains(asOf) } ?? spans.count
            allowed[variable] = CellSet(cell)
        }
        for (variable, layer) in layout.layers {
            allowed[variable] = CellSet.ofTruth(activeLayers.contains(layer))
        }
        for (variable, kind) in layout.actors {
            free[variable] = .no
            allowed[variable] = CellSet.ofTruth(kinds.contains(kind))
        }
        for (indicator, layer) in layout.indicatorLayer.enumerated()
        where !activeLayers.contains(layer) {
            // What an inactive layer names plays no part.
            free[layout.indicatorVariable[indicator]] = .no
            allowed[layout.indicatorVariable[indicator]] = .no
        }
        for observation in present.members {
            allowed[layout.indicatorVariable[observation]] = .yes
        }
        for observation in absent.members {
            allowed[layout.indicatorVariable[observation]] = .no
        }
    }

    private mutating func fixParameters(_ options: AssessmentOptions) throws(AssessmentError) {
        for (position, parameter) in rulebook.catalogue.parameters.enumerated() {
            guard let variable = rulebook.table[.parameter(position)] else { continue }
            let value = options.value(of: parameter)
            guard let cell = parameter.values.firstIndex(of: value) else {
                throw .unknownParameterValue(parameter.id, value)
            }
            allowed[variable] = CellSet(cell)
        }
        for (id, _) in options.parameters where rulebook.index.parameters[id] == nil {
            throw .unknownParameter(id)
        }
    }
}

extension RuleVersion {
    func covers(_ date: CivilDate) -> Bool {
        (since.map { $0 <= date } ?? true) && (last.map { date <= $0 } ?? true)
    }
}

public struct AssessmentOptions: Sendable {
    /// The host's choice between readings; a parameter that is not named has its default.
    public var parameters: [(id: String, value: String)] = []
    /// What the host knows of services: the latest word on each counts. Nothing said of a service
    /// is not "full".
    public var services: [ServiceStatus] = []
    /// Layers that did not load: each is a notice.
    public var unavailableLayers: [String] = []
    /// Layers to take as active beside those that the signals name.
    public var extraLayers: [String] = []

    public init() {}

    /// The choice that counts: the last one that was made, else the parameter's default.
    public func value(of parameter: ParameterDeclaration) -> String {
        parameters.last { $0.id == parameter.id }?.value ?? parameter.defaultValue
    }
}
