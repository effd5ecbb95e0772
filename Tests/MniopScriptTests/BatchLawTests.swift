import MniopCore
import MniopScript
import Testing

/// A batch says of each person what an assessment says.
struct BatchLawTests {
    /// Over all layers that ship, since each person brings others: departments of several signals,
    /// disputed ages, emergencies, signals of a later day.
    private static let loaded = Result { try LocalAddsTests.load { _ in true } }

    private static func persons(
        _ count: Int, seed: UInt64, rarity: Int, _ rulebook: Rulebook
    ) throws -> [[Signal]] {
        var cases = LocalCases(catalogue: rulebook.catalogue, dice: Dice(state: seed))
        cases.layers = Set(rulebook.catalogue.layers.map(\.id))
        cases.rarity = rarity
        let places = rulebook.catalogue.layers.filter { $0.kind == .department }.map(\.id)
        let hospitals = rulebook.catalogue.layers.filter { $0.kind == .hospital }.map(\.id)
        return try (0..<count).map { number in
            try cases.make().signals.map { signal in
                var signal = signal
                signal.person = "p\(number)"
                signal.actor?.department = number % 3 == 0 ? nil : places[number % places.count]
                signal.actor?.hospital = number % 4 > 0 ? nil : hospitals[number % hospitals.count]
                return signal
            }
        }
    }

    /// Nearly all facts known; a third; a few.
    @Test(arguments: [1, 3, 30])
    func equalsAssessments(rarity: Int) throws {
        let rulebook = try BatchLawTests.loaded.get()
        let persons = try BatchLawTests.persons(
            700, seed: 1_000 + UInt64(rarity), rarity: rarity, rulebook)
        for asOf in [try Law.day("2019-03-31"), try Law.day("2025-06-30")] {
            let decided = try BatchDecider(rulebook, asOf: asOf).decide(persons)
            #expect(decided.count == persons.count)
            for (signals, result) in zip(persons, decided) {
                let assessment = try rulebook.assess(signals, asOf: asOf)
                #expect(try result.get() == Verdicts(assessment, of: rulebook))
            }
        }
    }

    @Test func casesReachEveryKindOfAnswer() throws {
        let rulebook = try BatchLawTests.loaded.get()
        let persons =
            try BatchLawTests.persons(400, seed: 7, rarity: 3, rulebook)
            + BatchLawTests.persons(300, seed: 8, rarity: 60, rulebook)
        let decided = try BatchDecider(rulebook, asOf: Law.day("2025-12-31")).decide(persons)
        let verdicts = try decided.map { try $0.get() }
        #expect(Set(verdicts.map(\.minor)).count == 4)
        #expect(Set(verdicts.map(\.isSufficient)).count == 2)
        let outcomes = Set(verdicts.flatMap { $0.outcomes.compactMap { $0 } })
        #expect(outcomes == Set(OutcomeKind.allCases))
        let strict = Set(verdicts.flatMap { $0.forms.compactMap { $0?.strict } })
        #expect(strict.count >= 3)
    }

    @Test func aFailureIsOfOnePersonAlone() throws {
        let rulebook = try BatchLawTests.loaded.get()
        let persons = try BatchLawTests.persons(3, seed: 5, rarity: 3, rulebook)
        var mixed = persons[1] + persons[2]
        mixed[0].id = "other"
        let decider = try BatchDecider(rulebook, asOf: Law.day("2025-06-30"))
        let results = decider.decide([persons[0], mixed, [], persons[2]])
        let errors = results.map { result -> AssessmentError? in
            if case .failure(let error) = result { error } else { nil }
        }
        #expect(errors == [nil, .severalPersons, .noSignal, nil])
        #expect(results[3] == decider.copy().decide([persons[2]])[0])
    }

    @Test func anUnknownParameterIsRefused() throws {
        let rulebook = try BatchLawTests.loaded.get()
        var options = AssessmentOptions()
        options.parameters = [("no_such", "x")]
        #expect(throws: AssessmentError.unknownParameter("no_such")) {
            try BatchDecider(rulebook, asOf: Law.day("2025-06-30"), options: options)
        }
    }
}
