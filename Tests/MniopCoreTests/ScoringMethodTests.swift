import MniopCore
import Testing

/// Every method of scoring against counting, over all observations of a small grid.
@Suite struct ScoringMethodTests {
    static let weights = [5, 3, 2, 2, 1]

    static func catalogue(_ screen: Bool = false, when: Formula? = nil) -> Catalogue {
        let b = Build.self
        let indicators = weights.enumerated().map { number, weight in
            var indicator = IndicatorDeclaration(
                id: "g.\(number)", label: b.label, source: "essai", layer: "national",
                position: b.here)
            indicator.seenBy = [(actor: "hopital", label: Label(fr: "vu \(number)", en: "seen"))]
            for dimension in ["sum", "any", "two"] {
                var cell = IndicatorWeight(
                    grid: "g", dimension: dimension, strength: nil, profiles: [], grade: nil,
                    position: b.here)
                if dimension == "sum" { cell.weight = weight }
                indicator.countsAs.append(cell)
            }
            return indicator
        }
        var grid = GridDeclaration(
            id: "g", label: b.label, source: "essai", grade: .read, layer: "national",
            position: b.here)
        grid.profiles = [
            ProfileDeclaration(id: "p", label: b.label, concerns: nil, position: b.here)
        ]
        let methods: [(String, ScoringMethod)] = [
            ("sum", .weightedSum(threshold: 7)), ("any", .any), ("two", .countAtLeast(2)),
            ("all", .elements(["sum", "two"])),
        ]
        grid.dimensions = methods.map { id, method in
            DimensionDeclaration(
                id: id, label: b.label, method: method, when: nil, position: b.here)
        }
        grid.isScreen = screen
        var catalogue = b.catalogue(
            facts: [], rules: when.map { [b.rule("r", when: $0)] } ?? [],
            indicators: indicators, grids: [grid])
        var form = ExploitationDeclaration(
            id: "travail", label: b.label, layer: "national", position: b.here)
        form.grids = [ExploitationDeclaration.GridUse(grid: "g", profiles: [])]
        catalogue.exploitations = [form]
        return catalogue
    }

    private func verdict(_ certain: Bool, _ possible: Bool) -> DimensionVerdict {
        certain ? .positive : possible ? .possible : .notReached
    }

    @Test func everyObservationAgreesWithCounting() throws {
        let rulebook = try #require(Rulebook.compile(Self.catalogue(), digest: "0").rulebook)
        for number in 0..<243 {
            var rest = number
            let states = Self.weights.map { _ in
                defer { rest /= 3 }
                return rest % 3
            }
            let signal = Build.signal(
                [], present: states.indices.filter { states[$0] == 1 }.map { "g.\($0)" },
                absent: states.indices.filter { states[$0] == 0 }.map { "g.\($0)" })
            let answer = try rulebook.assess([signal], asOf: signal.date)
            guard let grid = answer.exploitation.first?.grids.first else {
                #expect(!states.contains(1))
                continue
            }
            func sum(_ isCounted: (Int) -> Bool) -> Int {
                zip(states, Self.weights).reduce(0) { $0 + (isCounted($1.0) ? $1.1 : 0) }
            }
            let (seen, most) = (sum { $0 == 1 }, sum { $0 >= 1 })
            let (count, mostCount) = (
                states.filter { $0 == 1 }.count, states.filter { $0 >= 1 }.count
            )
            let expected = [
                verdict(seen >= 7, most >= 7), verdict(count >= 1, mostCount >= 1),
                verdict(count >= 2, mostCount >= 2),
                verdict(seen >= 7 && count >= 2, most >= 7 && mostCount >= 2),
            ]
            #expect(grid.dimensions.map(\.verdict) == expected)
        }
    }

    /// A grid that stands beside others brings no form into the answer by itself.
    @Test func aGridThatDoesNotPointStaysBeside() throws {
        var catalogue = Self.catalogue()
        catalogue.exploitations[0].grids[0].points = false
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
        let seen = Build.signal([], present: ["g.0"])
        #expect(try rulebook.assess([seen], asOf: seen.date).exploitation.isEmpty)
    }

    @Test func aScreenIsReadByNoRule() {
        let reads = Build.f(.positive(grid: "g", dimension: "any"))
        let problems = Rulebook.compile(Self.catalogue(true, when: reads), digest: "0").problems
        #expect(problems.map(\.code) == ["screen_read"])
    }

    @Test func aPositiveScreenSendsToASpecialist() throws {
        let rulebook = try #require(Rulebook.compile(Self.catalogue(true), digest: "0").rulebook)
        let seen = Build.signal([], present: ["g.0"])
        let answer = try rulebook.assess([seen], asOf: seen.date)
        let notice = try #require(answer.notices.first { $0.code == "screen_positive" })
        #expect(notice.text.fr.contains("spécialiste"))
        let nothing = Build.signal([])
        let silent = try rulebook.assess([nothing], asOf: nothing.date)
        #expect(!silent.notices.contains { $0.code == "screen_positive" })
    }

    @Test func aCutOffBeyondReachIsRefused() {
        var catalogue = Self.catalogue()
        catalogue.grids[0].dimensions[0].method = .weightedSum(threshold: 14)
        let problems = Rulebook.compile(catalogue, digest: "0").problems
        #expect(problems.map(\.code) == ["cut_off_too_high"])
    }
}
