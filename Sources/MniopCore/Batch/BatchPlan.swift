/// The diagrams of a rulebook as straight-line work over many persons at once, for one `as_of`.
///
/// A **lane** is one person (or a presumed minor read as a minor); a **plane** holds one bit a
/// lane. A **guard** is a plane that says of which lanes a variable may be in a set of cells. Of
/// each node that is needed there is one plane a terminal: the lanes that may end there. It is the
/// union, over the node's branches, of the guard and the child's plane: the same as
/// `Knowledge.terminals`, which follows every branch of what is not known, for all lanes at once.
///
/// What `as_of` and the host's parameters decide for everybody is decided here, and branches that
/// nobody can take are left out.
final class BatchPlan: Sendable {
    /// A term of a plane: lanes of `condition` that are in `source` too.
    struct Term {
        var condition: Int32
        var source: Int32
    }

    /// A guard, before anybody is known: a variable and the cells that pass.
    struct Guard: Hashable {
        var variable: Int
        var cells: CellSet
    }

    /// Where a root's planes are, a terminal at a time; -1: not reached by anybody.
    struct Root {
        var planes: SIMD8<Int32>
    }

    /// The plane in which every lane is, and which stands for a terminal and for no condition.
    static let everyLane: Int32 = 0

    let rulebook: Rulebook
    let asOf: CivilDate
    /// The cells of each variable under any signals, at `asOf`, and where nobody said anything.
    let free: [CellSet]
    let base: [CellSet]
    let guards: [Guard]
    /// The guards of each variable that has any.
    let guardsOfVariable: [(variable: Int, guards: Range<Int>)]
    /// Planes in the order in which they are made: the terms of plane `i` end at `ends[i]`.
    let ends: [Int32]
    let terms: [Term]
    /// Planes that whether signals suffice needs come first; rules may then read it.
    let sufficiencyPlanes: Int
    let sufficiency: Root
    /// The guards of whether signals suffice, and of whether that is established.
    let sufficientGuards: [Range<Int>]
    let rules: [Root]
    /// Of each profile of each grid: whether it concerns the person, and its readings.
    let concerns: [[Root]]
    /// Of each indicator: the forms that it points to.
    let formsOfIndicator: [[Int]]
    let readings: [[[(name: ReadingName, roots: (concerns: Root, when: Root))]]]

    init(_ rulebook: Rulebook, asOf: CivilDate, options: AssessmentOptions) throws(AssessmentError)
    {
        var builder = try BatchPlanBuilder(rulebook, asOf: asOf, options)
        builder.addNodes(under: [rulebook.sufficiency])
        let sufficiencyPlanes = builder.ends.count
        let profiles = rulebook.grids.map(\.profiles)
        let readings = profiles.map { $0.map { $0.readings } }
        builder.addNodes(
            under: rulebook.rules.map(\.root) + profiles.joined().map(\.concerns)
                + readings.joined().joined().flatMap { [$0.concerns, $0.when] })
        formsOfIndicator = BatchPlan.formsOfIndicator(rulebook)
        self.rulebook = rulebook
        self.asOf = asOf
        self.sufficiencyPlanes = sufficiencyPlanes
        free = builder.free
        base = builder.base
        (guards, guardsOfVariable) = builder.sortGuards()
        let sufficient = rulebook.table[.sufficient]
        let known = [sufficient, sufficient.flatMap { rulebook.table[.established($0)] }]
        sufficientGuards = guardsOfVariable.filter { known.contains($0.variable) }.map(\.guards)
        ends = builder.ends
        terms = builder.terms
        sufficiency = builder.root(rulebook.sufficiency)
        rules = rulebook.rules.map { builder.root($0.root) }
        concerns = profiles.map { $0.map { builder.root($0.concerns) } }
        self.readings = zip(rulebook.catalogue.grids, readings).map { grid, profiles in
            profiles.map { roots in
                // Of two readings of one name the last counts, as in an assessment.
                ReadingName.allCases.compactMap { name in
                    grid.readings.indices.last { grid.readings[$0].name == name }.map {
                        (name, (builder.root(roots[$0].concerns), builder.root(roots[$0].when)))
                    }
                }
            }
        }
    }

    private static func formsOfIndicator(_ rulebook: Rulebook) -> [[Int]] {
        var result = Array(repeating: [Int](), count: rulebook.catalogue.indicators.count)
        for (form, uses) in rulebook.layout.profilesOfForm.enumerated() {
            for use in uses where use.points {
                for cell in rulebook.grids[use.grid].profiles[use.profile].cells.joined()
                where !result[cell.indicator].contains(form) {
                    result[cell.indicator].append(form)
                }
            }
        }
        return result
    }
}
