/// The search among few known units: every set, the smaller first.
extension SmallestReason {
    /// Lists as candidates the known units that the diagram reads on any path, in order, beside the
    /// chosen: a smaller reason may lie on a path that another known unit cuts off. `nil` where
    /// there are too many to try all sets.
    func findCandidates(_ root: NodeID, beside chosenCount: Int) -> Int? {
        let support = diagrams.support(root)
        let necessary = UnsafeBufferPointer(start: chosen, count: chosenCount)
        var last = -1
        var known = 0
        var count = 0
        for word in 0..<diagrams.stride {
            var bits = support[word] & knownPlaces[word]
            while bits != 0 {
                let variable = diagrams.readVariables[word * 64 + bits.trailingZeroBitCount]
                bits &= bits &- 1
                let unit = Int(unitOfVariable[variable])
                if unit == last { continue }
                last = unit
                if known == SmallestReason.exhaustiveLimit { return nil }
                known += 1
                if necessary.contains(unit) { continue }
                candidates[count] = unit
                count += 1
            }
        }
        return count
    }

    /// Puts the first set of so many candidates that suffices beside what is kept in `tried`, from
    /// `depth` on.
    ///
    /// PRECONDITION: no smaller one does.
    func search(
        _ root: NodeID, _ target: UInt8, _ count: Int, from start: Int, size: Int, at depth: Int = 0
    ) -> Bool {
        guard start + size <= count else { return false }
        if size == 1 {
            // The one must cut off the way that the walk takes to another terminal, so that it is
            // tested there.
            let tested = testedLeaving(root, target)
            for place in start..<count where marks[candidates[place]] == tested {
                if holds(root, target, with: candidates[place]) {
                    tried[depth] = candidates[place]
                    return true
                }
            }
            return false
        }
        for place in start...(count - size) {
            keep(candidates[place], true)
            defer { keep(candidates[place], false) }
            if search(root, target, count, from: place + 1, size: size - 1, at: depth + 1) {
                tried[depth] = candidates[place]
                return true
            }
        }
        return false
    }

    private func holds(_ root: NodeID, _ target: UInt8, with unit: Int) -> Bool {
        keep(unit, true)
        defer { keep(unit, false) }
        return holds(root, target)
    }
}
