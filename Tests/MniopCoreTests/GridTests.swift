import Testing

@testable import MniopCore

/// The ILO/EC rule inside one dimension.
@Suite struct DelphiTests {
    @Test(arguments: [
        (0, 0, 9, false), (0, 1, 9, false), (0, 2, 0, false), (0, 2, 1, true), (0, 3, 0, true),
        (1, 0, 0, false), (1, 0, 1, true), (1, 1, 0, true), (2, 0, 0, true),
    ]) func publishedTruthTable(strong: Int, medium: Int, weak: Int, positive: Bool) {
        #expect(Delphi.isPositive(strong: strong, medium: medium, weak: weak) == positive)
    }

    /// The equivalent additive score, exact up to three weak indicators.
    @Test func agreesWithTheAdditiveScore() {
        for s in 0...8 {
            for m in 0...15 {
                for w in 0...3 {
                    #expect(
                        Delphi.isPositive(strong: s, medium: m, weak: w)
                            == (10 * s + 5 * m + 2 * w >= 12))
                }
            }
        }
    }
}

@Suite struct GridScoringTests {
    static let strengths: [Strength] = [.strong, .strong, .medium, .medium, .medium, .weak, .weak]

    static func rulebook() throws -> Rulebook {
        let b = Build.self
        let indicators = strengths.enumerated().map { number, strength in
            var indicator = IndicatorDeclaration(
                id: "g.\(number)", label: b.label, source: "essai", layer: "national",
                position: b.here)
            indicator.countsAs = [
                IndicatorWeight(
                    grid: "g", dimension: "D", strength: strength, profiles: [], grade: nil,
                    position: b.here)
            ]
            return indicator
        }
        var grid = GridDeclaration(
            id: "g", label: b.label, source: "essai", grade: .read, layer: "national",
            position: b.here)
        grid.profiles = [
            ProfileDeclaration(id: "p", label: b.label, concerns: nil, position: b.here)
        ]
        grid.dimensions = [
            DimensionDeclaration(
                id: "D", label: b.label, method: .delphi, when: nil, position: b.here)
        ]
        let positive = b.f(.positive(grid: "g", dimension: "D"))
        grid.readings = [
            ReadingDeclaration(
                name: .broad, label: b.label, concerns: nil, when: positive, position: b.here)
        ]
        var catalogue = b.catalogue(
            facts: [], rules: [b.rule("r", when: positive)], indicators: indicators,
            grids: [grid])
        var form = ExploitationDeclaration(
            id: "travail", label: b.label, layer: "national", position: b.here)
        form.grids = [ExploitationDeclaration.GridUse(grid: "g", profiles: [])]
        catalogue.exploitations = [form]
        return try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
    }

    private func counts(_ states: [Int], _ wanted: (Int) -> Bool) -> (Int, Int, Int) {
        var result = (0, 0, 0)
        for (state, strength) in zip(states, Self.strengths) where wanted(state) {
            switch strength {
            case .strong: result.0 += 1
            case .medium: result.1 += 1
            case .weak: result.2 += 1
            }
        }
        return result
    }

    /// Every one of the 3^7 observations, against counting with intervals.
    @Test func everyObservationAgreesWithIntervals() throws {
        let rulebook = try Self.rulebook()
        for number in 0..<2187 {
            var rest = number
            let states = Self.strengths.map { _ in
                defer { rest /= 3 }
                return rest % 3
            }
            let ids = states.indices.map { "g.\($0)" }
            let signal = Build.signal(
                [], present: ids.filter { states[Int($0.dropFirst(2)) ?? 0] == 1 },
                absent: ids.filter { states[Int($0.dropFirst(2)) ?? 0] == 0 })
            let assessment = try rulebook.assess([signal], asOf: signal.date)
            let certain = counts(states) { $0 == 1 }
            let possible = counts(states) { $0 >= 1 }
            let isCertain = Delphi.isPositive(
                strong: certain.0, medium: certain.1, weak: certain.2)
            let isPossible = Delphi.isPositive(
                strong: possible.0, medium: possible.1, weak: possible.2)
            let expected: OutcomeKind = isCertain ? .open : isPossible ? .incomplete : .closed
            #expect(assessment["r"]?.outcome == expected)
            guard let form = assessment.exploitation.first else {
                #expect(certain == (0, 0, 0))
                continue
            }
            let dimension = try #require(form.grids.first?.dimensions.first)
            #expect(
                dimension.verdict
                    == (isCertain ? .positive : isPossible ? .possible : .notReached))
            try checkGap(dimension, certain)
            #expect(dimension.fired.count <= 3)
        }
    }

    /// Filling any shape of the gap makes the dimension positive.
    private func checkGap(_ dimension: DimensionFinding, _ c: (Int, Int, Int)) throws {
        #expect(dimension.gap.isEmpty == (dimension.verdict != .possible))
        #expect(dimension.gap.count <= 5)
        for shape in dimension.gap {
            for extra in shape.any == 0 ? [(0, 0, 0)] : [(1, 0, 0), (0, 1, 0), (0, 0, 1)] {
                #expect(
                    Delphi.isPositive(
                        strong: c.0 + shape.strong + extra.0, medium: c.1 + shape.medium + extra.1,
                        weak: c.2 + shape.weak + extra.2))
            }
        }
    }
}
