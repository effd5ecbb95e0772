import MniopCore
import Testing

/// A question is asked if and only if some completion of what is unknown exists in which its answer
/// matters: to sufficiency, to a rule, or to a form already pointed to (formats.md, `questions`).
@Suite struct QuestionTests {
    private struct Case {
        var known: SmallWorld.Completion
        var unknown: [String]
        var isPointed: Bool
        var signal: Signal
    }

    private static func aCase(_ dice: inout Dice) -> Case {
        let all = SmallWorld.facts + SmallWorld.signs
        var known: SmallWorld.Completion = []
        var denied: [String] = []
        var unknown: [String] = []
        for name in all {
            switch Int.random(in: 0..<3, using: &dice) {
            case 0: known.insert(name)
            case 1: denied.append(name)
            default: unknown.append(name)
            }
        }
        let facts = SmallWorld.facts.filter { !unknown.contains($0) }
        let signal = Build.signal(
            facts.map { ($0, .boolean(known.contains($0))) },
            present: SmallWorld.signs.filter(known.contains),
            absent: SmallWorld.signs.filter(denied.contains))
        return Case(known: known, unknown: unknown, isPointed: false, signal: signal)
    }

    private static func completions(_ found: Case) -> [SmallWorld.Completion] {
        (0..<(1 << found.unknown.count)).map { bits in
            found.known.union(
                found.unknown.indices.filter { bits >> $0 & 1 == 1 }.map { found.unknown[$0] })
        }
    }

    @Test(arguments: 0..<50) func questionsAreThoseThatMatter(seed: Int) throws {
        var dice = Dice(state: UInt64(7000 + seed))
        for _ in 0..<6 {
            let small = SmallWorld(&dice)
            // A dimension that nothing feeds, or feeds enough, does not load: another world then.
            guard let rulebook = Rulebook.compile(small.catalogue, digest: "0").rulebook
            else { continue }
            for _ in 0..<8 {
                var found = Self.aCase(&dice)
                let answer = try rulebook.assess([found.signal], asOf: found.signal.date)
                found.isPointed = !answer.exploitation.isEmpty
                let wanted = Self.mattering(found, small)
                #expect(
                    answer.questions.map(\.ask).sorted() == wanted.sorted(),
                    "seed \(seed): known \(found.known.sorted()), open \(found.unknown)")
                checkForm(answer, found, small)
            }
        }
    }

    private static func mattering(_ found: Case, _ small: SmallWorld) -> [String] {
        let worlds = completions(found)
        let isReached = worlds.allSatisfy(small.isSufficient)
        // In order of the bits that say which of the unknown are true.
        let answers = worlds.map {
            small.answer(
                $0, isPointed: found.isPointed, sufficient: isReached ? [true] : [false, true])
        }
        return found.unknown.indices.filter { place in
            answers.indices.contains { bits in
                bits >> place & 1 == 0 && answers[bits] != answers[bits | 1 << place]
            }
        }.map { found.unknown[$0] }
    }

    /// Verdicts of dimensions and what they leave open, over the same completions.
    private func checkForm(_ answer: Assessment, _ found: Case, _ small: SmallWorld) {
        let worlds = Self.completions(found)
        for grid in answer.exploitation.flatMap(\.grids) {
            for dimension in grid.dimensions {
                let verdicts = worlds.map { small.isPositive(dimension.id, $0) }
                let results = Set(verdicts)
                let expected: DimensionVerdict =
                    results == [true] ? .positive : results == [false] ? .notReached : .possible
                #expect(dimension.verdict == expected, "\(dimension.id)")
                // A dimension that joins others leaves open what they do.
                guard dimension.id != "D3" else { continue }
                let open = dimension.openStrong + dimension.openMedium + dimension.openWeak
                let mattering = found.unknown.indices.filter { place in
                    SmallWorld.signs.contains(found.unknown[place])
                        && verdicts.indices.contains { bits in
                            bits >> place & 1 == 0 && verdicts[bits] != verdicts[bits | 1 << place]
                        }
                }.map { found.unknown[$0] }
                #expect(mattering.allSatisfy(open.contains), "\(dimension.id): \(open)")
            }
        }
        #expect(
            answer.sufficient.isReached == worlds.allSatisfy(small.isSufficient))
    }

    /// The worlds of the test are of every kind: it would prove nothing on empty ones.
    @Test func mostSmallWorldsLoad() {
        var dice = Dice(state: 7000)
        let loaded = (0..<60).filter { _ in
            Rulebook.compile(SmallWorld(&dice).catalogue, digest: "0").rulebook != nil
        }
        #expect(loaded.count > 30)
    }
}
