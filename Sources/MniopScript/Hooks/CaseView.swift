import LuaSandbox
import MniopCore

/// What a hook sees of a case, as plain data: what is certain, and the outcomes.
///
/// Where signals disagree on a trait or a state, the fact is shown as unknown.
struct CaseView {
    let lua: LuaValue

    init(_ assessment: Assessment, signals: [Signal], rulebook: Rulebook) {
        let counted = Self.counted(signals, asOf: assessment.asOf)
        let present = Set(counted.flatMap(\.present))
        let absent = Set(counted.flatMap(\.absent)).subtracting(present)
        var outcomes: [(String, LuaValue)] = []
        for outcome in assessment.outcomes {
            outcomes.append((outcome.id, .string(outcome.outcome.rawValue)))
        }
        lua = .table(
            .record([
                ("facts", .table(.record(Self.facts(counted, rulebook)))),
                ("present", Self.list(present)),
                ("absent", Self.list(absent)),
                ("outcomes", .table(.record(outcomes))),
            ]))
    }

    private static func list(_ names: Set<String>) -> LuaValue {
        .table(.list(names.sorted().map(LuaValue.string)))
    }

    /// Without those that are dated later, or that another one withdraws; by date, then id.
    private static func counted(_ signals: [Signal], asOf: CivilDate) -> [Signal] {
        let past = signals.filter { $0.date <= asOf }
        let voided = Set(past.flatMap(\.voids))
        return past.filter { !voided.contains($0.id) }
            .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }

    private static func facts(_ signals: [Signal], _ rulebook: Rulebook) -> [(String, LuaValue)] {
        var values: [String: [(date: CivilDate, value: FactValue)]] = [:]
        for signal in signals {
            for (name, statement) in signal.facts {
                guard case .value(let value) = statement, let fact = rulebook.fact(name),
                    isEstablished(fact, value, by: signal.actor)
                else { continue }
                values[name, default: []].append((signal.date, value))
            }
        }
        return values.sorted { $0.key < $1.key }.compactMap { name, given in
            guard let fact = rulebook.fact(name), let value = merged(fact, given) else {
                return nil
            }
            return (name, lua(value))
        }
    }

    private static func isEstablished(
        _ fact: FactDeclaration, _ value: FactValue, by actor: Signal.Actor?
    ) -> Bool {
        guard !fact.establishedBy.isEmpty, value == .boolean(true) else { return true }
        return actor.map { fact.establishedBy.contains($0.kind) } ?? false
    }

    private static func merged(
        _ fact: FactDeclaration, _ given: [(date: CivilDate, value: FactValue)]
    ) -> FactValue? {
        guard let last = given.last else { return nil }
        switch fact.kind {
        case .event:
            return given.contains { $0.value == .boolean(true) } ? .boolean(true) : last.value
        case .state:
            let latest = given.filter { $0.date == last.date }
            return latest.allSatisfy { $0.value == last.value } ? last.value : nil
        case .trait:
            return given.allSatisfy { $0.value == last.value } ? last.value : nil
        }
    }

    private static func lua(_ value: FactValue) -> LuaValue {
        switch value {
        case .boolean(let flag): .boolean(flag)
        case .integer(let number): .integer(number)
        case .date(let date): .string(date.description)
        case .code(let code): .string(code)
        case .codes(let codes): .table(.list(codes.map(LuaValue.string)))
        }
    }
}
