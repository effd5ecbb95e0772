import Testing

@testable import MniopCore

@Suite struct SmallestReasonTests {
    /// A walk leaves stamps that come again after many walks: the reason stays the same.
    @Test func manyWalksGiveTheSameReason() throws {
        let b = Build.self
        let names = ["a", "b", "c", "d"]
        // Two ways to be open: no fact is necessary, so that sets are tried.
        let when = b.any(b.all(b.fact("a"), b.fact("b")), b.all(b.fact("c"), b.fact("d")))
        let catalogue = b.catalogue(
            facts: names.map { b.declare($0) }, rules: [b.rule("r", when: when)])
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
        let signal = b.signal(names.map { ($0, .boolean(true)) })
        let options = AssessmentOptions()
        let observation = try Observation(rulebook, [signal], asOf: signal.date, options: options)
        let assessor = Assessor(observation, options)
        let root = rulebook.rules[0].root
        let target = assessor.terminals(root, false)
        let first = Array(assessor.reasonUnits(root, target, false))
        #expect(first.count == 2)
        assessor.reasons.round.pointee = (1 << 15) - 60
        for _ in 0..<60 {
            let again = assessor.reasonUnits(root, target, false)
            guard again.elementsEqual(first) else {
                Issue.record("another reason: \(Array(again)), not \(first)")
                return
            }
        }
        #expect(assessor.reasons.round.pointee > 1 << 15)
    }
}
