import MniopCore
import MniopScript
import Testing

/// Local adds, never removes: with any local scripts, no item of the national answer is lost or
/// lowered. Checked on the scripts that ship, over random persons.
@Suite struct LocalAddsTests {
    static let scripts: String = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/scripts"
    }()

    static func load(_ isIncluded: (ScriptSource) -> Bool) throws -> Rulebook {
        let sources = try ScriptFiles.read(paths: [scripts]).filter(isIncluded)
        let result = ScriptLoader.load(sources: sources)
        return try #require(result.rulebook, "\(result.problems)")
    }

    static func isNational(_ source: ScriptSource) -> Bool { source.path.hasPrefix("national/") }

    /// A random person: what is known differs, and so do the actors and their layers.
    static func signal(_ rulebook: Rulebook, _ dice: inout Dice) -> Signal {
        let date = CivilDate(year: 2024, month: 6, day: 1) ?? .earliest
        var signal = Signal(id: "s1", person: "p1", date: date)
        signal.actor = Signal.Actor(
            kind: "hopital", department: "33",
            hospital: Bool.random(using: &dice) ? "33.chu_modele" : nil)
        for fact in rulebook.catalogue.facts
        where fact.layer == "national" && Int.random(in: 0..<3, using: &dice) == 0 {
            guard let value = value(fact, &dice) else { continue }
            signal.facts.append((name: fact.id, statement: .value(value)))
        }
        signal.facts.sort { $0.name < $1.name }
        for indicator in rulebook.catalogue.indicators where indicator.layer == "national" {
            switch Int.random(in: 0..<8, using: &dice) {
            case 0: signal.present.append(indicator.id)
            case 1: signal.absent.append(indicator.id)
            default: break
            }
        }
        return signal
    }

    static func value(_ fact: FactDeclaration, _ dice: inout Dice) -> FactValue? {
        switch fact.type {
        case .boolean: return .boolean(Bool.random(using: &dice))
        case .integer: return .integer(Int64.random(in: 1...40, using: &dice))
        case .date:
            return CivilDate(
                year: Int.random(in: 2018...2024, using: &dice),
                month: Int.random(in: 1...5, using: &dice), day: 15
            ).map { .date($0) }
        case .code:
            if fact.id.hasPrefix("departement") { return .code("33") }
            return fact.values.randomElement(using: &dice).map { .code($0) }
        case .codes:
            return .codes(
                fact.values.filter { _ in Int.random(in: 0..<4, using: &dice) == 0 }.sorted())
        }
    }

    /// closed < incomplete < open or discretionary; what is not concerned may come to be.
    static func rank(_ outcome: OutcomeKind) -> Int {
        switch outcome {
        case .closed, .notApplicable: 0
        case .incomplete: 1
        case .open, .discretionary, .planned: 2
        }
    }

    @Test func nothingNationalIsLostOrLowered() throws {
        let alone = try Self.load(Self.isNational)
        let together = try Self.load { _ in true }
        #expect(together.catalogue.layers.count > alone.catalogue.layers.count)
        var dice = Dice(state: 33)
        for _ in 0..<400 {
            let signal = Self.signal(alone, &dice)
            let asOf = try #require(CivilDate(year: 2024, month: 6, day: 10))
            // A hospital exists only where its script is loaded.
            var plain = signal
            plain.actor?.hospital = nil
            let before = try alone.assess([plain], asOf: asOf)
            var local = signal
            local.present += ["33.vendanges_01"]
            local.present.sort()
            for signal in [signal, local] {
                compare(before, try together.assess([signal], asOf: asOf))
            }
        }
    }

    private func compare(_ before: Assessment, _ after: Assessment) {
        #expect(!before.sufficient.isReached || after.sufficient.isReached)
        #expect(before.minor == after.minor)
        let later = Dictionary(grouping: after.outcomes, by: \.id)
        for old in before.outcomes {
            guard let new = later[old.id]?.first else {
                Issue.record("\(old.id) is lost")
                continue
            }
            #expect(Self.rank(new.outcome) >= Self.rank(old.outcome), "\(old.id)")
            #expect(new.version == old.version && new.authority == old.authority)
            #expect(new.basis == old.basis && new.urgency == old.urgency)
            if new.outcome == old.outcome {
                #expect(new.times == old.times && new.documents == old.documents)
            }
        }
        for list in [after.alerts, after.duties, after.measures, after.rights] {
            let isLocal = list.map { $0.layer != "national" }
            #expect(isLocal == isLocal.sorted { !$0 && $1 })
        }
    }
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
