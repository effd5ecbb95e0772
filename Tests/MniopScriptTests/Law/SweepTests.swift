import MniopCore
import Testing

/// Every national rule on the first and last day of each month from 2007 to 2027: no gap, no
/// overlap, and an outcome changes only on a day that the table of versions lists.
@Suite struct SweepTests {
    /// The days on which a rule may change: the first day of each version and the day after its
    /// last, of the rule itself and of the rules that it passes through; days of the calendar that
    /// formulas name. What goes by a date of the case is as much later as the facts are old.
    struct Changes {
        private var days: [String: Set<CivilDate>] = [:]

        private let catalogue: Catalogue
        private let own: [String: Set<CivilDate>]
        private let ageOfFacts: Int

        init(ageOfFacts: Int) throws {
            catalogue = try Law.rulebook().catalogue
            own = try Self.table(ageOfFacts)
            self.ageOfFacts = ageOfFacts
            for rule in catalogue.rules {
                var seen: Set<String> = []
                days[rule.id] = changes(rule.id, &seen)
            }
        }

        private func changes(_ rule: String, _ seen: inout Set<String>) -> Set<CivilDate> {
            guard seen.insert(rule).inserted else { return [] }
            let versions = catalogue.rules.first { $0.id == rule }?.versions ?? []
            return versions.flatMap(\.everyFormula).reduce(own[rule] ?? []) {
                $0.union(changes($1, &seen))
            }
        }

        private func changes(_ formula: Formula, _ seen: inout Set<String>) -> Set<CivilDate> {
            switch formula.node {
            case .open(let rule), .available(let rule):
                return changes(rule, &seen)
            case .fact(_, .before(let day)):
                return [Self.day(ageOfFacts, after: day)]
            case .fact(_, .after(let day)):
                return [Self.day(ageOfFacts, after: day.next)]
            case .fact(let id, _):
                let from = catalogue.facts.first { $0.id == id }?.from
                guard let from, seen.insert("fact." + id).inserted else { return [] }
                return changes(from, &seen)
            default:
                return formula.children.reduce(into: []) { $0.formUnion(changes($1, &seen)) }
            }
        }

        /// First days and days after last days, by rule, from the table.
        private static func table(_ ageOfFacts: Int) throws -> [String: Set<CivilDate>] {
            var found: [String: Set<CivilDate>] = [:]
            for line in try Law.lines("en_vigueur.txt") {
                let parts = line.split(separator: " | ").map { $0.split(separator: " ") }
                let rule = String(try #require(parts.first?.first))
                let shift = parts[0].count > 1 ? ageOfFacts : 0
                for version in parts.dropFirst() {
                    for (place, word) in version.enumerated() {
                        guard let date = CivilDate(String(word)) else { continue }
                        found[rule, default: []].insert(
                            day(shift, after: place == 0 ? date : date.next))
                    }
                }
            }
            return found
        }

        private static func day(_ count: Int, after day: CivilDate) -> CivilDate {
            (0..<count).reduce(day) { day, _ in day.next }
        }

        func isExpected(_ rule: String, after first: CivilDate, through last: CivilDate) -> Bool {
            days[rule, default: []].contains { first < $0 && $0 <= last }
        }
    }

    @Test(arguments: LawPerson.allCases)
    func outcomesChangeOnTheDaysOfTheTableAlone(_ person: LawPerson) throws {
        let changes = try Changes(ageOfFacts: person.days)
        var before: (day: CivilDate, outcomes: [String: Outcome])?
        var changed = 0
        for day in Law.monthEnds {
            let outcomes = try Law.assess(try person.signals(asOf: day), asOf: day)
            for (rule, outcome) in outcomes {
                guard let before, let earlier = before.outcomes[rule],
                    earlier.outcome != outcome.outcome
                else { continue }
                changed += 1
                #expect(
                    changes.isExpected(rule, after: before.day, through: day),
                    "\(rule): \(earlier.outcome) until \(before.day), \(outcome.outcome) on \(day)")
            }
            before = (day, outcomes)
        }
        let open = before?.outcomes.values.filter { $0.outcome == .open }.count ?? 0
        // The persons are such that a change of the law shows.
        #expect(changed > 50 && open > (person == .nobody ? 0 : 50), "\(changed), \(open)")
    }

    /// On each day just one version governs between the first day of the rule and its last, and
    /// the answer cites it; outside of them the answer says that none does.
    @Test func noGapAndNoOverlap() throws {
        let catalogue = try Law.rulebook().catalogue
        for day in Law.monthEnds {
            let outcomes = try Law.assess(try LawPerson.nobody.signals(asOf: day), asOf: day)
            for rule in catalogue.rules where rule.versions.allSatisfy({ $0.clock == nil }) {
                let governing = rule.versions.filter { $0.governs(day) }
                let first = rule.versions.first?.since ?? .earliest
                let last = rule.versions.last?.last ?? .latest
                #expect(
                    governing.count == (first <= day && day <= last ? 1 : 0), "\(rule.id) \(day)")
                let outcome = try #require(outcomes[rule.id])
                let version = governing.first { $0.isInForce }
                #expect(outcome.version == version?.since, "\(rule.id) \(day)")
                #expect((outcome.notInForce == nil) == (version != nil), "\(rule.id) \(day)")
                if version == nil {
                    #expect(outcome.outcome == .notApplicable, "\(rule.id) \(day)")
                }
            }
        }
    }
}

extension RuleVersion {
    fileprivate var everyFormula: [Formula] {
        [when] + unless + [concerns].compactMap { $0 }
            + alternatives.flatMap { [$0.concerns, $0.when].compactMap { $0 } }
    }
}
