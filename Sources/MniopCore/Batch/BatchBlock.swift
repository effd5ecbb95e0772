/// The planes of up to `laneCount` lanes, and the work of a plan over them. One thread at a time.
final class BatchBlock {
    /// Eight words: a cache line, and two or four vector registers.
    typealias Plane = SIMD8<UInt64>
    static let laneCount = 512

    private let plan: BatchPlan
    /// Of each guard, from 1; the first is every lane.
    private let guards: UnsafeMutablePointer<Plane>
    private let planes: UnsafeMutablePointer<Plane>
    /// What each guard is where nobody said anything.
    private let atRest: [Plane]

    init(_ plan: BatchPlan) {
        self.plan = plan
        let all = Plane(repeating: .max)
        atRest =
            [all]
            + plan.guards.map { condition in
                let passes = !plan.base[condition.variable].intersection(condition.cells).isEmpty
                return passes ? all : Plane(repeating: 0)
            }
        guards = .allocate(capacity: atRest.count)
        guards.initialize(from: atRest, count: atRest.count)
        planes = .allocate(capacity: plan.ends.count + 1)
        planes.initialize(repeating: Plane(repeating: 0), count: plan.ends.count + 1)
        planes[Int(BatchPlan.everyLane)] = all
    }

    deinit {
        guards.deallocate()
        planes.deallocate()
    }

    /// Forgets everybody.
    func clear() { guards.update(from: atRest, count: atRest.count) }

    /// Writes what is known of one person into a lane below `laneCount`.
    func set(_ lane: Int, _ allowed: [CellSet]) {
        allowed.withUnsafeBufferPointer { allowed in
            plan.base.withUnsafeBufferPointer { base in
                for (variable, numbers) in plan.guardsOfVariable
                where allowed[variable] != base[variable] {
                    set(lane, numbers, to: allowed[variable])
                }
            }
        }
    }

    /// Writes into a lane that signals suffice, and that this is established.
    func setSufficient(_ lane: Int) {
        for numbers in plan.sufficientGuards { set(lane, numbers, to: .yes) }
    }

    /// The guards of one variable.
    @inline(__always)
    private func set(_ lane: Int, _ numbers: Range<Int>, to cells: CellSet) {
        for number in numbers {
            let passes = cells.intersection(plan.guards[number].cells)
            setBit(guards + number + 1, lane, !passes.isEmpty)
        }
    }

    @inline(__always)
    private func setBit(_ plane: UnsafeMutablePointer<Plane>, _ lane: Int, _ isSet: Bool) {
        let bit: UInt64 = 1 << UInt64(lane & 63)
        let word = (lane >> 6) & 7
        if isSet { plane.pointee[word] |= bit } else { plane.pointee[word] &= ~bit }
    }

    /// Makes planes from what is known: those of sufficiency, or those of all the rest.
    func run(_ range: Range<Int>) {
        let (guards, planes) = (guards, planes)
        plan.ends.withUnsafeBufferPointer { ends in
            plan.terms.withUnsafeBufferPointer { terms in
                var term = range.lowerBound == 0 ? 0 : Int(ends[range.lowerBound - 1])
                for place in range {
                    let end = Int(ends[place])
                    var plane = Plane(repeating: 0)
                    while term < end {
                        plane |=
                            guards[Int(terms[term].condition)] & planes[Int(terms[term].source)]
                        term += 1
                    }
                    planes[place + 1] = plane
                }
            }
        }
    }

    func runSufficiency() { run(0..<plan.sufficiencyPlanes) }
    func runRest() { run(plan.sufficiencyPlanes..<plan.ends.count) }

    /// The terminals that a lane may end in, as bits.
    func terminals(_ root: BatchPlan.Root, _ lane: Int) -> UInt8 {
        let word = (lane >> 6) & 7
        var result: UInt8 = 0
        for terminal in 0..<Int(Terminal.count) where root.planes[terminal] >= 0 {
            let plane = planes[Int(root.planes[terminal])]
            result |=
                UInt8(truncatingIfNeeded: plane[word] >> UInt64(lane & 63) & 1) << UInt8(terminal)
        }
        return result
    }
}
