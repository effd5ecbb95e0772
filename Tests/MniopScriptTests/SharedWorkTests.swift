import MniopCore
import Testing

@testable import MniopScript

/// A second thread takes part in a long load: nothing shows it but the clock.
@Suite struct SharedWorkTests {
    @Test func resultsComeInOrderWhoeverMadeThem() {
        for count in [0, 1, 2, 3, 100, 1000] {
            for isLong in [false, true] {
                let made = SharedWork.map(count, isLong: isLong) { "\($0 * $0)" }
                #expect(made == (0..<count).map { "\($0 * $0)" })
            }
        }
    }

    @Test func nothingIsKept() {
        final class Held: Sendable {}
        weak var kept: Held?
        do {
            let held = Held()
            kept = held
            let made = SharedWork.map(50, isLong: true) { _ in held }
            #expect(made.allSatisfy { $0 === held })
        }
        #expect(kept == nil)
    }

    private static func plan(
        _ kind: LayerDeclaration.Kind, _ lengths: [Int]
    ) -> LayerPlan {
        let sources = lengths.enumerated().map { number, length in
            ScriptSource(path: "f/\(number).lua", bytes: Array(repeating: 32, count: length))
        }
        return LayerPlan(id: "x", kind: kind, sources: sources)
    }

    @Test(arguments: [
        [1], [200_000], [200_000, 1], [1, 200_000], [1, 1, 1], [40_000, 40_000, 40_000, 40_000],
        [0, 0, 300_000, 0, 0], [],
    ])
    func partsAreAllFilesInOrder(_ lengths: [Int]) {
        let nation = Self.plan(.national, lengths)
        #expect(nation.parts.flatMap { $0 } == nation.scripts)
        #expect(nation.parts.count <= 2)
        let isShort = lengths.reduce(0, +) < 128 << 10
        #expect(!isShort || nation.parts.count == 1)
        #expect(Self.plan(.department, lengths).parts == [nation.scripts])
    }

    /// Two halves of a nation that use one helper, with a mistake in each and one in the helper.
    private static func sources(padding: Int) -> [ScriptSource] {
        let space = String(repeating: "-- padding\n", count: padding)
        func file(_ name: String, _ text: String) -> ScriptSource {
            ScriptSource(path: "national/\(name).lua", bytes: Array((text + space).utf8))
        }
        func right(_ id: String, _ last: String) -> String {
            """
            language(1)
            verified_until "2025-0\(last)-01"
            local h = use "national.help"
            fact "f\(id)" { type = "boolean", fr = "f", en = "f" }
            right "\(id)" { fr = "r", en = "r", authority = "a",
              version { since = "2020-01-01", basis = { "b" }, grade = "read",
                when = any { h.both(fact.f\(id)), fact.f\(id) }, lats = 1 } }
            """
        }
        return [
            file("a", right("a", "5") + "\n"),
            file("b", right("b", "3") + "\n"),
            file(
                "help",
                "language(1)\nreturn { both = function(x) return all { x, fact.nowhere } end }\n"),
            file("y", right("y", "4") + "\n"),
            file("z", right("z", "6") + "\n"),
        ]
    }

    @Test func aNationInTwoPartsIsTheSameNation() {
        let (short, long) = (Self.sources(padding: 1), Self.sources(padding: 6000))
        #expect(LayerPlan(id: "x", kind: .national, sources: short).parts.count == 1)
        #expect(LayerPlan(id: "x", kind: .national, sources: long).parts.count == 2)
        let (whole, parted) = (
            ScriptLoader.load(sources: short), ScriptLoader.load(sources: long)
        )
        #expect(whole.problems == parted.problems)
        #expect(whole.problems.filter { $0.code == "unknown_field" }.count == 4)

        let (one, two) = (Self.layers(short), Self.layers(long))
        #expect(one.count == 1 && two.count == 1)
        #expect(one[0].catalogue.rules.map(\.id) == ["a", "b", "y", "z"])
        #expect(two[0].catalogue.rules.map(\.id) == ["a", "b", "y", "z"])
        #expect(one[0].catalogue.layers.count == 1 && two[0].catalogue.layers.count == 1)
        #expect(two[0].catalogue.verifiedUntil == CivilDate("2025-03-01"))
        #expect(one[0].problems == two[0].problems)
    }

    private static func layers(_ sources: [ScriptSource]) -> [LoadedLayer] {
        LoadWork(sources, limits: ScriptLimits()).readParts()
    }
}
