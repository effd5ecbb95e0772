/// Sets with, for each literal, every one of its group that does as well.
extension ConclusionSearch {
    struct Wide {
        /// In order of unit: the literals of each group that suffice, beside any of the others.
        var choices: [[Int]]
    }

    /// LIMIT: combinations tried to widen one value.
    private static let mostCombinations = 256

    /// At most `most` sets of `sets(reaching:most:)`, each as wide as it can be; of two that
    /// overlap the first.
    mutating func wideSets(reaching target: UInt8, most: Int) -> [Wide] {
        var result: [Wide] = []
        let sets = sets(reaching: target, most: most)
        for set in sets {
            let isCovered = result.contains { wide in
                wide.choices.count == set.count
                    && zip(wide.choices, set).allSatisfy { $0.contains($1) }
            }
            if isCovered { continue }
            if result.count == most {
                leaveOut()
                break
            }
            result.append(widened(set))
        }
        return result
    }

    private func widened(_ set: [Int]) -> Wide {
        var choices = set.map { [$0] }
        for place in choices.indices {
            let group = literals[set[place]].group
            for other in literals.indices
            where literals[other].group == group && !choices[place].contains(other) {
                if allConclude(choices, with: other, at: place) { choices[place].append(other) }
            }
            choices[place].sort()
        }
        return Wide(choices: choices)
    }

    private func allConclude(
        _ choices: [[Int]], with literal: Int, at place: Int
    ) -> Bool {
        var combinations: [[Int]] = [[]]
        for (number, list) in choices.enumerated() {
            let values = number == place ? [literal] : list
            guard combinations.count * values.count <= Self.mostCombinations else { return false }
            combinations = combinations.flatMap { start in values.map { start + [$0] } }
        }
        return combinations.allSatisfy { !holdsSmaller($0) && concludes($0.sorted()) }
    }
}
