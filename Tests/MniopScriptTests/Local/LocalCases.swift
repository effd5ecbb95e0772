import MniopCore
import Testing

/// Random persons: every fact and sign known, unknown or refused, ages around eighteen, dates
/// before and after each version, one signal or two.
struct LocalCases {
    let catalogue: Catalogue
    var dice: Dice
    /// Facts and signs of these layers.
    var layers: Set<String> = ["national"]
    /// One in so many is said.
    var rarity = 3

    mutating func make() throws -> (signals: [Signal], asOf: CivilDate) {
        let asOf = try day(2016...2025)
        let signals = try (0..<(chance(3) ? 2 : 1)).map { try signal("s\($0)", upTo: asOf) }
        return (signals, asOf)
    }

    /// The same persons, with what the layers' own names say of them.
    mutating func withOwnNames(_ signals: [Signal]) throws -> [Signal] {
        try signals.map { signal in
            var more = signal
            let own = try self.signal(signal.id, upTo: signal.date)
            more.facts = (signal.facts + own.facts).sorted { $0.name < $1.name }
            more.present = (signal.present + own.present).sorted()
            more.absent = (signal.absent + own.absent).sorted()
            return more
        }
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &dice) == 0 }

    private mutating func signal(_ id: String, upTo asOf: CivilDate) throws -> Signal {
        var signal = Signal(id: id, person: "p", date: asOf)
        let kinds = catalogue.actors.map(\.id)
        if let kind = kinds.randomElement(using: &dice) { signal.actor = Signal.Actor(kind: kind) }
        if chance(6) { signal.emergency = true }
        for fact in catalogue.facts where layers.contains(fact.layer) && chance(rarity) {
            guard let value = value(fact) else { continue }
            signal.facts.append((fact.id, chance(20) ? .refused : .value(value)))
        }
        signal.facts.sort { $0.name < $1.name }
        for indicator in catalogue.indicators where layers.contains(indicator.layer) {
            switch Int.random(in: 0..<2 * rarity, using: &dice) {
            case 0, 1: signal.present.append(indicator.id)
            case 2: signal.absent.append(indicator.id)
            default: break
            }
        }
        signal.present.sort()
        signal.absent.sort()
        return signal
    }

    private mutating func day(_ years: ClosedRange<Int>) throws -> CivilDate {
        let year = Int.random(in: years, using: &dice)
        let month = Int.random(in: 1...12, using: &dice)
        return try #require(CivilDate(year: year, month: month, day: 17))
    }

    private mutating func value(_ fact: FactDeclaration) -> FactValue? {
        switch fact.type {
        case .boolean: return .boolean(Bool.random(using: &dice))
        case .integer:
            // Around the ages that rules ask about.
            return .integer(Int64([0, 1, 12, 15, 17, 18, 21, 40].randomElement(using: &dice) ?? 0))
        case .date: return (try? day(2014...2025)).map { .date($0) }
        case .code:
            return (fact.values.isEmpty ? ["976", "2B"] : fact.values)
                .randomElement(using: &dice).map { .code($0) }
        case .codes:
            return .codes(fact.values.filter { _ in Bool.random(using: &dice) }.sorted())
        }
    }
}
