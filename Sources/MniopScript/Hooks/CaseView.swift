import LuaSandbox
import MniopCore

/// What a hook sees of a case, as plain data: what is certain, and the outcomes. It looks up what
/// is asked for and nothing else: a hook asks of few of a thousand names.
///
/// Where signals disagree on a trait or a state, the fact is shown as unknown. A class, so that
/// the assessment is copied once.
final class CaseView {
    let assessment: Assessment
    let rulebook: Rulebook
    /// Without those that are dated later, or that another one withdraws; by date, then id.
    private let counted: [Signal]

    init(_ assessment: Assessment, signals: [Signal], rulebook: Rulebook) {
        self.assessment = assessment
        self.rulebook = rulebook
        counted = Self.counted(signals, asOf: assessment.asOf)
    }

    private static func counted(_ signals: [Signal], asOf: CivilDate) -> [Signal] {
        if signals.count == 1, signals[0].date <= asOf, signals[0].voids.isEmpty { return signals }
        let past = signals.filter { $0.date <= asOf }
        let voided = Set(past.flatMap(\.voids))
        return past.filter { !voided.contains($0.id) }
            .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }

    /// 1 present, -1 absent, nothing where nobody said.
    func indicator(_ id: String) -> LuaValue {
        if counted.contains(where: { $0.present.holds(id) }) { return .integer(1) }
        return counted.contains { $0.absent.holds(id) } ? .integer(-1) : .null
    }

    func outcome(_ id: String) -> LuaValue {
        guard let rule = rulebook.rule(id) else { return .null }
        let list =
            switch rule.kind {
            case .alert: assessment.alerts
            case .duty: assessment.duties
            case .measure: assessment.measures
            case .right: assessment.rights
            }
        return list.first { $0.id == id }.map { .string($0.outcome.rawValue) } ?? .null
    }

    /// What is certain of a fact; nothing where it is unknown.
    func fact(_ id: String) -> LuaValue { value(of: id).map(Self.lua) ?? .null }

    /// She agreed that the police or the prefecture be told; a child need not.
    var hasAgreed: Bool {
        assessment.minor == .yes || assessment.minor == .presumed
            || value(of: "accord_transmission") == .boolean(true)
    }

    /// Names of every fact and indicator that somebody spoke of.
    var spokenOf: (facts: [String], indicators: [String]) {
        var facts: Set<String> = []
        var indicators: Set<String> = []
        for signal in counted {
            for fact in signal.facts { facts.insert(fact.name) }
            indicators.formUnion(signal.present)
            indicators.formUnion(signal.absent)
        }
        return (facts.sorted(), indicators.sorted())
    }

    private func value(of id: String) -> FactValue? {
        guard let fact = rulebook.fact(id) else { return nil }
        var given: [(date: CivilDate, value: FactValue)] = []
        for signal in counted {
            guard let place = signal.facts.place(of: id),
                case .value(let value) = signal.facts[place].statement,
                Self.isEstablished(fact, value, by: signal.actor)
            else { continue }
            given.append((signal.date, value))
        }
        return Self.merged(fact, given)
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

/// Lists in order of name, as a signal's are.
extension [String] {
    func holds(_ name: String) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < name { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == name
    }
}

extension [(name: String, statement: Signal.Statement)] {
    func place(of name: String) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].name == name ? low : nil
    }
}
