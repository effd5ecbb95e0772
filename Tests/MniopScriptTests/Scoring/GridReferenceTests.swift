import MniopScript
import Testing

@testable import MniopCore

/// Every grid and profile that ships, over random persons, against the published rule written
/// again (`PublishedRule`): verdicts, counts, what fired, gaps, and readings.
@Suite struct GridReferenceTests {
    static let shipped: (rulebook: Rulebook, grids: PublishedGrids)? = {
        guard let rulebook = try? LocalAddsTests.load(LocalAddsTests.isNational) else { return nil }
        return (rulebook, PublishedGrids(rulebook.catalogue))
    }()

    /// 20 times 500 persons, adults and children: 10,000 a profile. Each is computed whether or
    /// not it concerns the person, so that each person serves all of them.
    @Test(arguments: 0..<20) func everyGridAgreesWithThePublishedRule(seed: Int) throws {
        let (rulebook, grids) = try #require(Self.shipped)
        var dice = Dice(state: UInt64(seed))
        for number in 0..<500 {
            let person = PersonSeen(grids, isMinor: number % 2 == 0, &dice)
            let observation = try Observation(
                rulebook, [person.signal(grids, &dice)], asOf: PersonSeen.date,
                options: AssessmentOptions())
            let assessor = Assessor(withoutScore: observation, AssessmentOptions())
            var check = GridCheck(grids, person)
            for profile in grids.profiles {
                check.profile = profile
                let use = Assessor.ProfileUse(grid: profile.grid, profile: profile.profile)
                var wrong = check.dimensions(assessor.dimensions(use))
                if number % 10 < 2 { wrong += check.readings(assessor.readings(use)) }
                if wrong != [] { Issue.record("seed \(seed), person \(number): \(wrong)") }
            }
        }
    }

    /// The published truth table, (s, m, w).
    @Test(arguments: [
        (0, 0, 9, false), (0, 1, 9, false), (0, 2, 0, false), (0, 2, 1, true), (0, 3, 0, true),
        (1, 0, 0, false), (1, 0, 1, true), (1, 1, 0, true), (2, 0, 0, true),
    ]) func theReferenceIsThePublishedTable(s: Int, m: Int, w: Int, positive: Bool) {
        let count = PublishedRule.Count(strong: s, medium: m, weak: w)
        #expect(PublishedRule.isPositive(.delphi, count) == positive)
    }
}

/// One finding against one person.
struct GridCheck {
    let grids: PublishedGrids
    let person: PersonSeen
    private(set) var least: World
    private(set) var most: World
    var profile: PublishedGrids.Profile {
        didSet {
            least.profile = profile
            most.profile = profile
        }
    }

    init(_ grids: PublishedGrids, _ person: PersonSeen) {
        self.grids = grids
        self.person = person
        least = World(grids, person, most: false)
        most = World(grids, person, most: true)
        profile = least.profile
    }

    private var grid: GridDeclaration { grids.catalogue.grids[profile.grid] }

    /// What is wrong, in words; nothing where all agrees.
    func dimensions(_ finding: [DimensionFinding]) -> [String] {
        let grid = grid
        var wrong: [String] = []
        for (number, declaration) in grid.dimensions.enumerated() {
            let name = "\(grid.id).\(profile.profile).\(declaration.id)"
            guard let found = finding.first(where: { $0.id == declaration.id }) else {
                if most.isPositive(number) { wrong.append("\(name) is not shown") }
                continue
            }
            let certain = least.isPositive(number)
            let expected: DimensionVerdict =
                certain ? .positive : most.isPositive(number) ? .possible : .notReached
            if found.verdict != expected {
                wrong.append("\(name): \(found.verdict), not \(expected)")
            }
            let cells = profile.cells[number]
            if case let others = completions(number, cells), !others.isEmpty,
                others != verdicts(expected)
            {
                wrong.append("\(name): completions give \(others), not \(expected)")
            }
            wrong += counts(found, declaration, cells, name) + gap(found, declaration, cells, name)
        }
        return wrong
    }

    private func verdicts(_ verdict: DimensionVerdict) -> Set<Bool> {
        switch verdict {
        case .positive: [true]
        case .possible: [true, false]
        case .notReached: [false]
        }
    }

    /// LIMIT: unknown signs of a dimension up to which every completion is tried.
    private static let tried = 5

    /// What the dimension is in every completion of its own signs; empty where they are many.
    private func completions(_ number: Int, _ cells: [PublishedRule.Cell]) -> Set<Bool> {
        let open = cells.map(\.observation).filter { person.states[$0] == .unknown }
        guard open.count <= Self.tried, grid.dimensions[number].when == nil else { return [] }
        var found: Set<Bool> = []
        for bits in 0..<(1 << open.count) {
            var world = least
            for (place, observation) in open.enumerated() {
                world.isSeen[observation] = bits >> place & 1 == 1
            }
            found.insert(world.isPositive(number))
        }
        return found
    }

    /// The counts; and what fired is seen, suffices by itself, and no part of it does.
    private func counts(
        _ found: DimensionFinding, _ declaration: DimensionDeclaration,
        _ cells: [PublishedRule.Cell], _ name: String
    ) -> [String] {
        var wrong: [String] = []
        let count = least.count(cells)
        if declaration.method == .delphi,
            (found.strong, found.medium, found.weak) != (count.strong, count.medium, count.weak)
        {
            wrong.append("\(name): counts")
        }
        let open = found.openStrong + found.openMedium + found.openWeak
        if open.count != cells.filter({ person.states[$0.observation] == .unknown }).count {
            wrong.append("\(name): open")
        }
        guard found.verdict == .positive, PublishedRule.isPositive(declaration.method, count)
        else { return wrong }
        let fired = found.fired.compactMap { grids.observation[$0] }
        let chosen = cells.filter { fired.contains($0.observation) }
        func suffices(_ cells: [PublishedRule.Cell]) -> Bool {
            var count = PublishedRule.Count()
            for cell in cells { count.add(cell) }
            return PublishedRule.isPositive(declaration.method, count)
        }
        let isSmallest = chosen.indices.allSatisfy { index in
            var fewer = chosen
            fewer.remove(at: index)
            return !suffices(fewer)
        }
        if chosen.count != found.fired.count || !suffices(chosen) || !isSmallest
            || !fired.allSatisfy({ least.isSeen[$0] })
        {
            wrong.append("\(name): fired \(found.fired)")
        }
        return wrong
    }

    /// A shape can be filled, suffices however it is filled, and every smallest way is in one.
    private func gap(
        _ found: DimensionFinding, _ declaration: DimensionDeclaration,
        _ cells: [PublishedRule.Cell], _ name: String
    ) -> [String] {
        guard found.verdict == .possible else {
            return found.gap.isEmpty ? [] : ["\(name): a gap, though \(found.verdict)"]
        }
        let present = least.count(cells)
        let open = World.difference(most.count(cells), present)
        var wrong = found.gap.count > 5 ? ["\(name): \(found.gap.count) shapes"] : []
        switch declaration.method {
        case .delphi:
            let wanted = PublishedRule.smallestAdditions(present, open: open)
            for shape in found.gap where !fills(shape, wanted, present, open) {
                wrong.append("\(name): shape \(shape)")
            }
            for way in wanted where !found.gap.contains(where: { covers($0, way) }) {
                wrong.append("\(name): no shape for \(way)")
            }
        case .any, .countAtLeast:
            let left = declaration.method == .any ? 1 : declaration.wanted - present.all
            let expected =
                open.all >= left ? [GapShape(strong: 0, medium: 0, weak: 0, any: left)] : []
            if found.gap != expected { wrong.append("\(name): gap \(found.gap)") }
        case .weightedSum, .elements: break
        }
        return wrong
    }

    /// Every way to fill the shape from what is open suffices, and there is one.
    private func fills(
        _ shape: GapShape, _ wanted: [PublishedRule.Count], _ present: PublishedRule.Count,
        _ open: PublishedRule.Count
    ) -> Bool {
        var ways = 0
        for s in 0...shape.any {
            for m in 0...(shape.any - s) {
                let w = shape.any - s - m
                let added = (shape.strong + s, shape.medium + m, shape.weak + w)
                guard added.0 <= open.strong, added.1 <= open.medium, added.2 <= open.weak
                else { continue }
                ways += 1
                let count = PublishedRule.Count(
                    strong: present.strong + added.0, medium: present.medium + added.1,
                    weak: present.weak + added.2)
                guard PublishedRule.isPositive(.delphi, count) else { return false }
            }
        }
        return ways > 0
    }

    private func covers(_ shape: GapShape, _ way: PublishedRule.Count) -> Bool {
        let over = (way.strong - shape.strong, way.medium - shape.medium, way.weak - shape.weak)
        return over.0 >= 0 && over.1 >= 0 && over.2 >= 0 && over.0 + over.1 + over.2 == shape.any
    }
}

extension GridCheck {
    /// Each reading is what the least and the most that may be true make it.
    func readings(_ found: Readings) -> [String] {
        grid.readings.compactMap { reading in
            let verdict =
                switch reading.name {
                case .strict: found.strict
                case .broad: found.broad
                case .french: found.french
                }
            let concerns = (
                reading.concerns.map { least.holds($0) } ?? true,
                reading.concerns.map { most.holds($0) } ?? true
            )
            let expected: ReadingVerdict
            if !concerns.1 {
                expected = .notApplicable
            } else if !most.holds(reading.when) {
                expected = .notShown
            } else {
                expected = concerns.0 && least.holds(reading.when) ? .yes : .possible
            }
            return verdict == expected
                ? nil : "\(grid.id) \(reading.name): \(verdict), not \(expected)"
        }
    }
}

extension World {
    static func difference(
        _ a: PublishedRule.Count, _ b: PublishedRule.Count
    ) -> PublishedRule.Count {
        PublishedRule.Count(
            strong: a.strong - b.strong, medium: a.medium - b.medium, weak: a.weak - b.weak,
            all: a.all - b.all, sum: a.sum - b.sum)
    }
}

extension DimensionDeclaration {
    /// How many signs are wanted, where they are counted.
    var wanted: Int {
        if case .countAtLeast(let count) = method { count } else { 0 }
    }
}
