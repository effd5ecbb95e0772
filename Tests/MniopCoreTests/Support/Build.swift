import MniopCore

/// Short ways to write catalogues, formulas and signals in tests.
enum Build {
    static let here = SourcePosition(file: "national/test.lua", line: 1)
    static let label = Label(fr: "essai", en: "test")

    static func declare(
        _ id: String, _ type: FactType = .boolean, _ kind: FactKind = .state
    )
        -> FactDeclaration
    {
        FactDeclaration(
            id: id, type: type, kind: kind, label: label, layer: "national", position: here)
    }

    static func f(_ node: Formula.Node) -> Formula { Formula(node, at: here) }
    static func fact(_ id: String) -> Formula { f(.fact(id, .isTrue)) }
    static func all(_ list: Formula...) -> Formula { f(.all(list)) }
    static func any(_ list: Formula...) -> Formula { f(.any(list)) }
    static func no(_ inner: Formula) -> Formula { f(.no(inner)) }

    static func version(
        _ when: Formula, since: String = "2000-01-01", unless: [Formula] = []
    ) -> RuleVersion {
        var version = RuleVersion(when: when, grade: .read, position: here)
        version.since = CivilDate(since)
        version.unless = unless
        version.basis = ["article"]
        return version
    }

    static func rule(
        _ id: String, _ versions: RuleVersion..., kind: RuleKind = .measure,
        layer: String = "national"
    ) -> RuleDeclaration {
        RuleDeclaration(
            kind: kind, id: id, label: label, authority: nil, versions: versions, layer: layer,
            position: here)
    }

    static func rule(_ id: String, when: Formula, unless: [Formula] = []) -> RuleDeclaration {
        rule(id, version(when, unless: unless))
    }

    static func catalogue(
        facts: [FactDeclaration], rules: [RuleDeclaration] = [],
        indicators: [IndicatorDeclaration] = [], grids: [GridDeclaration] = []
    ) -> Catalogue {
        var catalogue = Catalogue()
        catalogue.layers = [
            LayerDeclaration(
                id: "national", kind: .national, label: label, digest: "0", position: here)
        ]
        catalogue.actors = ["police", "hopital", "prefecture"].map {
            ActorDeclaration(id: $0, label: label, position: here)
        }
        catalogue.facts = facts
        catalogue.rules = rules
        catalogue.indicators = indicators
        catalogue.grids = grids
        return catalogue
    }

    static func signal(
        _ facts: [(String, FactValue)], id: String = "s1", date: String = "2024-06-01",
        actor: String? = nil, present: [String] = [], absent: [String] = []
    ) -> Signal {
        var signal = Signal(id: id, person: "p1", date: CivilDate(date) ?? .earliest)
        signal.facts = facts.sorted { $0.0 < $1.0 }.map { (name: $0.0, statement: .value($0.1)) }
        signal.present = present.sorted()
        signal.absent = absent.sorted()
        signal.actor = actor.map { Signal.Actor(kind: $0) }
        return signal
    }
}

extension Assessment {
    subscript(id: String) -> Outcome? { outcomes.first { $0.id == id } }
}

/// A generator that gives the same numbers on every machine (SplitMix64).
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
