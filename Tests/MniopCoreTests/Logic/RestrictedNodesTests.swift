import Testing

@testable import MniopCore

@Suite struct RestrictedNodesTests {
    /// Lists that grow at every turn hold the same as those that never do, and a set that was given
    /// out before they grew stays what it was.
    @Test(arguments: 0..<20) func growingChangesNothing(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let world = SmallWorld(&dice)
        // A world with a dimension that nothing feeds, or feeds enough, does not load.
        guard let rulebook = Rulebook.compile(world.catalogue, digest: "0").rulebook else { return }
        let b = Build.self
        let said = SmallWorld.facts.filter { _ in Int.random(in: 0..<3, using: &dice) == 0 }
        let signal = b.signal(said.map { ($0, .boolean(Bool.random(using: &dice))) })
        let options = AssessmentOptions()
        let observation = try Observation(rulebook, [signal], asOf: signal.date, options: options)
        let knowledge = Knowledge(rulebook.diagrams, allowed: observation.allowed)
        let small = RestrictedNodes(knowledge, capacity: 1)
        let large = RestrictedNodes(knowledge)
        let roots = (0..<rulebook.diagrams.nodeCount).map { NodeID($0) }
        let given = roots.map { small.supportOfRestricted($0) }
        for (root, set) in zip(roots, given) {
            let wanted = large.supportOfRestricted(root)
            #expect(rulebook.diagrams.variables(set) == rulebook.diagrams.variables(wanted))
        }
    }
}
