/// What several signals say of one fact, merged (language.md, Facts of several signals).
struct FactMerge {
    struct Statement {
        var signal: String
        var date: CivilDate
        var value: FactValue
    }

    /// Possible values, in order; none where nothing counts. More than one: the signals disagree.
    var values: [FactValue] = []
    /// Signals that disagree.
    var disagreeing: [String] = []

    /// What merging reads of a fact. A class, so that it is shared and not copied.
    final class Manner: Sendable {
        let type: FactType
        let kind: FactKind
        let isComplete: Bool
        let isAdverse: Bool
        let establishedBy: [String]
        let noEstablishedBy: [String]

        init(_ fact: FactDeclaration) {
            type = fact.type
            kind = fact.kind
            isComplete = fact.isComplete
            isAdverse = fact.isAdverse
            establishedBy = fact.establishedBy
            noEstablishedBy = fact.noEstablishedBy
        }
    }

    init(_ fact: Manner, _ statements: [Statement]) {
        if statements.count == 1, fact.type != .codes {
            values = [statements[0].value]
            return
        }
        guard let latest = statements.map(\.date).max() else { return }
        if fact.type == .codes, fact.kind == .event || (!fact.isComplete && fact.kind == .trait) {
            // What an earlier list named was not withdrawn.
            var union: Set<String> = []
            for case .codes(let list) in statements.map(\.value) { union.formUnion(list) }
            values = [.codes(union.sorted())]
            return
        }
        var counted = statements
        switch fact.kind {
        case .trait: break
        case .state: counted = statements.filter { $0.date == latest }
        case .event:
            if fact.type == .boolean, statements.contains(where: { $0.value == .boolean(true) }) {
                counted = statements.filter { $0.value == .boolean(true) }
            }
        }
        values = Set(counted.map(\.value)).sorted(by: FactValue.precedes)
        if values.count > 1 { disagreeing = Set(counted.map(\.signal)).sorted() }
    }
}

extension FactValue {
    /// A fixed order, so that answers are the same on every machine.
    static func precedes(_ a: FactValue, _ b: FactValue) -> Bool {
        switch (a, b) {
        case (.boolean(let x), .boolean(let y)): !x && y
        case (.integer(let x), .integer(let y)): x < y
        case (.date(let x), .date(let y)): x < y
        case (.code(let x), .code(let y)): x.utf8.lexicographicallyPrecedes(y.utf8)
        case (.codes(let x), .codes(let y)): x.lexicographicallyPrecedes(y)
        default: a.rank < b.rank
        }
    }

    private var rank: Int {
        switch self {
        case .boolean: 0
        case .integer: 1
        case .date: 2
        case .code: 3
        case .codes: 4
        }
    }
}
