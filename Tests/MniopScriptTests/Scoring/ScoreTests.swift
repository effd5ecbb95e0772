import MniopScript
import Testing

@testable import MniopCore

/// Counting says what the diagrams say, for every dimension of every grid that ships and that
/// indicators alone decide.
@Suite struct ScoreTests {
    @Test(arguments: 0..<4) func countingAgreesWithTheDiagrams(seed: Int) throws {
        let (rulebook, grids) = try #require(GridReferenceTests.shipped)
        let rows = rulebook.scores.rows
        var dice = Dice(state: UInt64(seed) &+ 77)
        for number in 0..<200 {
            let person = PersonSeen(grids, isMinor: number % 2 == 0, &dice)
            var signal = person.signal(grids, &dice)
            signal.facts = []
            signal.emergency = nil
            let observation = try Observation(
                rulebook, [signal], asOf: PersonSeen.date, options: AssessmentOptions())
            let restriction = Restriction(rulebook.diagrams, allowed: observation.allowed)
            let scores = rulebook.score(signal)
            for (row, verdict) in zip(rows, scores.verdicts) {
                let profile = rulebook.grids[row.grid].profiles[row.profile]
                let expected: DimensionVerdict =
                    switch restriction.decided(profile.dimensions[row.dimension]) {
                    case Terminal.yes: .positive
                    case Terminal.no: .notReached
                    default: .possible
                    }
                let isCounted = !([row] + row.parts.map { rows[$0] }).contains(where: \.hasOtherWay)
                // Another way to be positive is not counted: the score then stays at possible.
                let agrees =
                    verdict == expected
                    || (!isCounted && verdict == .possible && expected != .notReached)
                if !agrees { Issue.record("seed \(seed), person \(number), row \(row)") }
            }
        }
    }

    @Test func whatNobodyDeclaresPlaysNoPart() throws {
        let (rulebook, _) = try #require(GridReferenceTests.shipped)
        var signal = Signal(id: "s", person: "p", date: PersonSeen.date)
        let nothing = rulebook.score(signal)
        #expect(nothing.verdicts.count == rulebook.scoredDimensions.count)
        #expect(!nothing.verdicts.contains(.positive))
        signal.present = ["personne.n_a_declare_ceci"]
        #expect(rulebook.score(signal) == nothing)
    }

    @Test func presentTwiceCountsOnce() throws {
        let (rulebook, _) = try #require(GridReferenceTests.shipped)
        var signal = Signal(id: "s", person: "p", date: PersonSeen.date)
        signal.present = ["oit.D4.02"]
        let once = rulebook.score(signal)
        signal.present += ["oit.D4.02"]
        #expect(rulebook.score(signal) == once)
    }
}
