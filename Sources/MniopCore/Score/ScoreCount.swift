/// Indicators of one dimension, counted by strength, with the sum of their weights.
struct ScoreCount: Sendable, Equatable {
    var strong: Int32 = 0
    var medium: Int32 = 0
    var weak: Int32 = 0
    var weight: Int64 = 0

    /// An indicator without a strength counts as a medium one does.
    mutating func add(_ strength: Strength?, _ weight: Int) {
        switch strength {
        case .strong: strong += 1
        case .medium, .none: medium += 1
        case .weak: weak += 1
        }
        self.weight += Int64(weight)
    }

    static func + (a: ScoreCount, b: ScoreCount) -> ScoreCount {
        ScoreCount(
            strong: a.strong + b.strong, medium: a.medium + b.medium, weak: a.weak + b.weak,
            weight: a.weight + b.weight)
    }

    static func - (a: ScoreCount, b: ScoreCount) -> ScoreCount {
        ScoreCount(
            strong: a.strong - b.strong, medium: a.medium - b.medium, weak: a.weak - b.weak,
            weight: a.weight - b.weight)
    }
}

extension ScoringMethod {
    /// Whether so many present indicators make a dimension positive; `nil` for a conjunction, which
    /// counts none.
    func isPositive(_ count: ScoreCount) -> Bool? {
        switch self {
        case .delphi:
            Delphi.isPositive(
                strong: Int(count.strong), medium: Int(count.medium), weak: Int(count.weak))
        case .any: count.strong + count.medium + count.weak > 0
        case .countAtLeast(let wanted): Int(count.strong + count.medium + count.weak) >= wanted
        case .weightedSum(let threshold): count.weight >= Int64(threshold)
        case .elements: nil
        }
    }

    /// The verdict where indicators alone decide; `nil` for a conjunction. It is exact: every
    /// method only rises with what is present: the unknown are decided by all of them at once.
    func verdict(present: ScoreCount, open: ScoreCount) -> DimensionVerdict? {
        guard let isPositive = isPositive(present), let couldBe = self.isPositive(present + open)
        else { return nil }
        return isPositive ? .positive : couldBe ? .possible : .notReached
    }
}
