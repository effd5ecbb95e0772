import MniopCore
import Testing

/// Laws of evidence on the scripts that ship, over random persons: more seen never lowers, less
/// open never raises, in the order of language.md.
@Suite struct EvidenceLawTests {
    /// The national answer as a height of each of its items.
    static func heights(_ answer: Assessment) -> [String: Int] {
        var found: [String: Int] = ["sufficient": answer.sufficient.isReached ? 1 : 0]
        for outcome in answer.outcomes where outcome.layer == "national" {
            found["outcome \(outcome.id)"] = LocalAddsTests.rank(outcome.outcome)
        }
        for form in answer.exploitation {
            for grid in form.grids {
                let name = "\(grid.grid).\(grid.profile)"
                for dimension in grid.dimensions {
                    found["\(name).\(dimension.id)"] = rank(dimension.verdict)
                }
                let readings = grid.readings
                for (reading, verdict) in [
                    ("strict", readings.strict), ("broad", readings.broad),
                    ("french", readings.french),
                ] {
                    found["\(name) \(reading)"] = rank(verdict)
                }
            }
        }
        return found
    }

    static func rank(_ verdict: DimensionVerdict) -> Int {
        switch verdict {
        case .notReached: 0
        case .possible: 1
        case .positive: 2
        }
    }

    static func rank(_ verdict: ReadingVerdict) -> Int {
        switch verdict {
        case .notApplicable: -1
        case .notShown: 0
        case .possible: 1
        case .yes: 2
        }
    }

    /// What stands lower than before. A form that is no longer pointed to is lost, and lower.
    static func lowered(_ before: Assessment, _ after: Assessment) -> [String] {
        let later = heights(after)
        return heights(before).compactMap { name, height in
            guard let new = later[name] else { return "\(name) is lost" }
            return new < height ? "\(name): \(height) to \(new)" : nil
        }.sorted()
    }

    /// A random person, with less said than `LocalAddsTests` says: thresholds are then near.
    static func person(_ dice: inout Dice) throws -> (Rulebook, Signal, unknown: [String]) {
        let (rulebook, grids) = try #require(GridReferenceTests.shipped)
        var signal = LocalAddsTests.signal(rulebook, &dice)
        signal.actor = Signal.Actor(kind: "hopital")
        let (few, many) = (
            Int.random(in: 0...12, using: &dice), Int.random(in: 0...3, using: &dice)
        )
        signal.present = Array(signal.present.shuffled(using: &dice).prefix(few)).sorted()
        if many > 0 { signal.absent = [] }
        let said = Set((signal.present + signal.absent).compactMap { grids.observation[$0] })
        let unknown = grids.names.indices.filter { !said.contains($0) }
            .compactMap { grids.names[$0].first }
        return (rulebook, signal, unknown)
    }

    @Test(arguments: 0..<40) func moreSeenNeverLowers(seed: Int) throws {
        var dice = Dice(state: UInt64(1000 + seed))
        for _ in 0..<2 {
            let (rulebook, signal, unknown) = try Self.person(&dice)
            let before = try rulebook.assess([signal], asOf: PersonSeen.date)
            var absent = signal
            var present = signal
            var against = signal
            let added = unknown.shuffled(using: &dice).prefix(Int.random(in: 1...4, using: &dice))
            present.present = (signal.present + added).sorted()
            absent.absent = (signal.absent + added).sorted()
            let seen = try rulebook.assess([present], asOf: PersonSeen.date)
            #expect(Self.lowered(before, seen) == [], "unknown to present: \(added)")
            let missed = try rulebook.assess([absent], asOf: PersonSeen.date)
            #expect(Self.lowered(missed, before) == [], "unknown to absent: \(added)")
            #expect(Self.lowered(missed, seen) == [], "absent to present: \(added)")
            // Seen by one, looked for and not there by another: present wins.
            against.id = "s2"
            against.present = added.sorted()
            against.absent = []
            let disputed = try rulebook.assess([absent, against], asOf: PersonSeen.date)
            #expect(Self.lowered(seen, disputed) == [], "disputed: \(added)")
        }
    }
}
