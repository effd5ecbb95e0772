/// A fact by its position in the catalogue or, after all facts, an indicator.
typealias NameID = Int

extension NameID {
    /// An actor is always known. No fact settles which reading is right: the answer shows them side
    /// by side.
    static let none = -1
    /// It stands for what could still make it reached.
    static let sufficiency = -2
}

extension Unit {
    /// `facts`: how many facts the catalogue has.
    func name(facts: Int) -> NameID {
        switch self {
        case .fact(let fact), .element(let fact, _): fact
        case .indicator(let indicator): facts + indicator
        case .sufficient: .sufficiency
        case .actor, .dispute: .none
        }
    }
}

/// From variables of the diagrams back to what a reader knows by name.
extension Assessor {
    /// Adds what can still change a diagram's result, each once, in order. A score that is not
    /// reached is replaced by what could still make it so.
    func addMissing(_ root: NodeID, _ asChild: Bool, to result: inout [NameID]) {
        if let places = undecidedPlaces(root, asChild) { addNames(places, to: &result) }
    }

    /// Adds what can still change the result of any of the diagrams.
    func addMissing(_ roots: [NodeID], _ asChild: Bool, to result: inout [NameID]) {
        let stride = rulebook.diagrams.stride
        let all: UnsafeMutablePointer<UInt64> = known.room.list(stride, of: 0)
        for root in roots {
            guard let places = undecidedPlaces(root, asChild) else { continue }
            FrozenDiagrams.unite(all, places, stride)
        }
        addNames(all, to: &result)
    }

    /// What of a diagram is undecided, as a set of places among the variables that are read.
    private func undecidedPlaces(_ root: NodeID, _ asChild: Bool) -> UnsafePointer<UInt64>? {
        if isOfChild(root, asChild), let childRestriction {
            return childRestriction.undecidedPlaces(root)
        }
        return restriction.undecidedPlaces(root)
    }

    private func addNames(_ places: UnsafePointer<UInt64>, to result: inout [NameID]) {
        let names = rulebook.layout.nameOfPlace
        let start = result.count
        var last = NameID.none
        for word in 0..<rulebook.diagrams.stride {
            var bits = places[word]
            while bits != 0 {
                let name = names[word * 64 + bits.trailingZeroBitCount]
                bits &= bits &- 1
                if name >= 0 {
                    // The variables of one fact stand beside each other.
                    if last != name { result.append(name) }
                    last = name
                } else if name == NameID.sufficiency {
                    addSufficiency(to: &result, from: start)
                }
            }
        }
    }

    /// Its variable comes after every fact and indicator. `start`: where the list begins.
    private func addSufficiency(to names: inout [NameID], from start: Int) {
        let count = names.count
        var next = start
        // Both lists grow.
        for name in sufficiencyMissing {
            while next < count, names[next] < name { next += 1 }
            if next == count || names[next] != name { names.append(name) }
        }
    }

    func name(_ id: NameID) -> String { rulebook.names[id] }

    func names(_ ids: ArraySlice<NameID>) -> [String] {
        if ids.isEmpty { return [] }
        let names = rulebook.names
        return ids.map { names[$0] }
    }

    /// What was said of units of the table, which stand in order; facts of several codes together.
    func describe(_ numbers: some RandomAccessCollection<Int>) -> [Reason] {
        var result: [Reason] = []
        result.reserveCapacity(numbers.count)
        // Only what is known through another fact can be said twice.
        var mayRepeat = false
        var list: Int?
        for number in numbers {
            switch rulebook.table.units[number] {
            case .fact(let id):
                let reason = reason(ofFact: id)
                if reason.name != rulebook.catalogue.facts[id].id { mayRepeat = true }
                if !mayRepeat || !result.contains(reason) { result.append(reason) }
            case .element(let id, _):
                // The codes of one list stand beside each other.
                if list == id { continue }
                list = id
                let codes = numbers.compactMap { other -> String? in
                    guard case .element(id, let code) = rulebook.table.units[other] else {
                        return nil
                    }
                    return code
                }
                result.append(reason(ofList: id, codes: codes))
            case .indicator(let id):
                let isPresent = observation.present.contains(id)
                result.append(
                    Reason(
                        name: rulebook.catalogue.indicators[id].id,
                        value: isPresent ? .present : .absent))
            case .actor(let kind):
                result.append(Reason(name: "actor", value: .fact(.code(kind))))
            case .sufficient:
                for reason in sufficiencyBecause where !result.contains(reason) {
                    result.append(reason)
                }
            case .dispute: continue
            }
        }
        return result
    }

    private func reason(ofFact id: Int) -> Reason {
        if let known = factReasons[id] { return known }
        let result = findReason(ofFact: id)
        factReasons.set(id, result)
        return result
    }

    private func findReason(ofFact id: Int) -> Reason {
        let name = rulebook.catalogue.facts[id].id
        if name == AgeModel.age, let stated = observation.statedMinority {
            let value = stated.fact == AgeModel.minor ? stated.isMinor : true
            return Reason(name: stated.fact, value: .fact(.boolean(value)))
        }
        if name == AgeModel.age, observation.mayBeTrue(AgeModel.contested) {
            return Reason(name: AgeModel.contested, value: .fact(.boolean(true)))
        }
        if let possible = observation.values[id], !possible.isEmpty {
            return Reason(name: name, value: value(possible))
        }
        // Known through another fact: an alias of it, or one that it would imply and that is false.
        for (alias, target) in rulebook.aliases.sorted(by: { $0.key < $1.key }) {
            guard let variable = rulebook.table[.fact(id)], target.variable == variable,
                let possible = observation.values[alias], !possible.isEmpty
            else { continue }
            return Reason(name: rulebook.catalogue.facts[alias].id, value: value(possible))
        }
        for other in rulebook.catalogue.facts[id].implies {
            guard let implied = rulebook.index.facts[other], implied != id else { continue }
            if let alias = rulebook.aliases[implied],
                case .fact(let base) = rulebook.table.variables[alias.variable].subject
            {
                return reason(ofFact: base)
            }
            if observation.values[implied] != nil { return reason(ofFact: implied) }
        }
        return Reason(name: name, value: .fact(.boolean(false)))
    }

    private func reason(ofList id: Int, codes: [String]) -> Reason {
        let name = rulebook.catalogue.facts[id].id
        let possible = observation.values[id, default: []]
        if possible.count == 1, case .codes(let given) = possible[0] {
            let named = codes.filter { given.contains($0) }
            return Reason(
                name: name, value: .fact(.codes(named.isEmpty ? given : named)))
        }
        return Reason(name: name, value: value(possible))
    }

    private func value(_ possible: [FactValue]) -> ReasonValue {
        possible.count == 1 ? .fact(possible[0]) : .oneOf(possible)
    }
}

/// What was said of facts, each found once.
///
/// By the fact's position, and the reasons beside each other, since few facts are ever a reason.
struct FoundReasons {
    private var reasons: [Reason] = []
    /// Of each fact: its place among them; -1: not yet found.
    private var places: [Int32]

    init(facts: Int) { places = Array(repeating: -1, count: facts) }

    subscript(fact: Int) -> Reason? {
        let place = Int(places[fact])
        return place < 0 ? nil : reasons[place]
    }

    mutating func set(_ fact: Int, _ reason: Reason) {
        places[fact] = Int32(reasons.count)
        reasons.append(reason)
    }
}
