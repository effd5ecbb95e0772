import MniopCore
import MniopExchange
import MniopScript
import Testing

/// The order of signals, and of what one signal lists, and signals said twice, change no byte of an
/// answer: random persons, the scripts that ship.
@Suite struct OrderTests {
    static let rulebook: Rulebook? = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        let folder = "/" + parts.joined(separator: "/") + "/scripts"
        guard let sources = try? ScriptFiles.read(paths: [folder]) else { return nil }
        return ScriptLoader.load(sources: sources).rulebook
    }()

    /// Several signals about one person, who disagree.
    private static func signals(_ rulebook: Rulebook, _ dice: inout Dice) -> [Signal] {
        (0..<4).map { number in
            let date = CivilDate(year: 2024, month: 5, day: Int.random(in: 1...3, using: &dice))
            var signal = Signal(id: "s\(number)", person: "p1", date: date ?? .earliest)
            let kind = ["police", "hopital", "ase", "association"].randomElement(using: &dice)
            signal.actor = Signal.Actor(kind: kind ?? "police", department: "33")
            for fact in rulebook.catalogue.facts
            where fact.layer == "national" && Int.random(in: 0..<4, using: &dice) == 0 {
                guard let value = value(fact, &dice) else { continue }
                signal.facts.append((name: fact.id, statement: .value(value)))
            }
            signal.facts.sort { $0.name < $1.name }
            for indicator in rulebook.catalogue.indicators {
                switch Int.random(in: 0..<16, using: &dice) {
                case 0: signal.present.append(indicator.id)
                case 1: signal.absent.append(indicator.id)
                default: break
                }
            }
            signal.present.sort()
            signal.absent.sort()
            return signal
        }
    }

    private static func value(_ fact: FactDeclaration, _ dice: inout Dice) -> FactValue? {
        switch fact.type {
        case .boolean: .boolean(Bool.random(using: &dice))
        case .integer: .integer(Int64.random(in: 14...30, using: &dice))
        case .date: CivilDate(year: 2020, month: 6, day: 15).map { .date($0) }
        case .code: fact.values.randomElement(using: &dice).map { .code($0) }
        case .codes: fact.values.randomElement(using: &dice).map { .codes([$0]) }
        }
    }

    @Test(arguments: 0..<12) func orderAndRepetitionChangeNoByte(seed: Int) throws {
        let rulebook = try #require(Self.rulebook)
        let asOf = try #require(CivilDate(year: 2024, month: 6, day: 1))
        var dice = Dice(state: UInt64(seed))
        let signals = Self.signals(rulebook, &dice)
        let first = AssessmentWriter.json(try rulebook.assess(signals, asOf: asOf))
        var again = signals.shuffled(using: &dice)
        again += again.prefix(2)
        let second = AssessmentWriter.json(try rulebook.assess(again, asOf: asOf))
        #expect(first == second)
        #expect(first.utf8.count > 10_000)
    }
}

/// A generator that gives the same numbers on every machine (SplitMix64).
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
