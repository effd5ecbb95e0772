/// The outcomes of rules by kind, each in its order: the nation first, then what is urgent, then what
/// is open, then the catalogue's order.
struct OrderedOutcomes {
    private struct List {
        var outcomes: [Outcome] = []
        var ranks: [Int] = []
    }

    private var lists: [RuleKind: List] = [:]
    private var unsure: [(rank: Int, id: String)] = []

    /// `number`: the rule's place in the catalogue.
    mutating func add(_ outcome: Outcome, _ number: Int) {
        let rank = OrderedOutcomes.rank(outcome) << 32 | number
        if outcome.outcome == .closed, outcome.grade == .memory {
            unsure.append((rank, outcome.id))
        }
        let kind = outcome.kind
        lists[kind, default: List()].outcomes.append(outcome)
        lists[kind, default: List()].ranks.append(rank)
    }

    /// Rules closed by a text that was not read again.
    var closedFromMemory: [String] { unsure.sorted { $0.rank < $1.rank }.map(\.id) }

    /// The outcomes of one kind, which are then no longer here.
    mutating func take(_ kind: RuleKind) -> [Outcome] {
        guard var list = lists.removeValue(forKey: kind) else { return [] }
        // Outcomes are large: they are exchanged, never copied.
        var wanted = list.ranks.indices.sorted { list.ranks[$0] < list.ranks[$1] }
        for start in wanted.indices {
            var place = start
            while wanted[place] != start {
                let next = wanted[place]
                list.outcomes.swapAt(place, next)
                wanted[place] = place
                place = next
            }
            wanted[place] = place
        }
        return list.outcomes
    }

    private static func rank(_ outcome: Outcome) -> Int {
        let standing =
            switch outcome.outcome {
            case .open: 0
            case .discretionary: 1
            case .incomplete: 2
            case .closed: 3
            case .planned: 4
            case .notApplicable: 5
            }
        let urgency =
            switch outcome.urgency {
            case .now: 0
            case .days: 1
            case .routine: 2
            }
        let layer = outcome.layer == LayerDeclaration.nationalID ? 0 : 1
        return layer << 8 | (standing <= 2 ? urgency : 3) << 4 | standing
    }
}
