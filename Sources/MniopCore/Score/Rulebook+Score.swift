/// The verdict of every dimension of every grid, in each profile: what indicators alone say.
///
/// Nothing of the person is read: profiles stand side by side, and no reading, no right and no
/// duty is here. A dimension that facts or another list may make positive too is never below
/// `possible`. That is for a form that is filled in, where the answer must follow each stroke.
public struct Scores: Sendable, Equatable {
    /// In the order of `Rulebook.scoredDimensions`.
    public let verdicts: [DimensionVerdict]
}

public struct ScoredDimension: Sendable, Equatable {
    public let grid: String
    public let profile: String
    public let dimension: String
}

extension Rulebook {
    /// What `Scores.verdicts` are about, in order.
    public var scoredDimensions: [ScoredDimension] {
        scores.rows.map { row in
            let grid = catalogue.grids[row.grid]
            return ScoredDimension(
                grid: grid.id, profile: grid.profiles[row.profile].id,
                dimension: grid.dimensions[row.dimension].id)
        }
    }

    /// Scores one signal. A name that no script declares, or that only a layer of another place
    /// declares, plays no part. A pure function: any thread, at any time.
    public func score(_ signal: Signal) -> Scores {
        var state = ScoreState(scores)
        var isSeen = BitSet(catalogue.indicators.count)
        for (ids, isPresent) in [(signal.present, true), (signal.absent, false)] {
            for id in ids {
                guard let indicator = index.indicators[id],
                    isActive(layout.indicatorLayer[indicator], signal)
                else { continue }
                let observation = layout.observation[indicator]
                // That a local name of a national sign was not seen takes nothing away.
                let isNamedElsewhere =
                    layout.indicatorLayer[observation] != layout.indicatorLayer[indicator]
                if isSeen[observation] || (!isPresent && isNamedElsewhere) { continue }
                isSeen[observation] = true
                state.add(observation, isPresent: isPresent, scores)
            }
        }
        for (indicator, layer) in scores.local where !isActive(layer, signal) {
            state.add(indicator, isPresent: false, scores)
        }
        return Scores(verdicts: verdicts(state))
    }

    private func verdicts(_ state: ScoreState) -> [DimensionVerdict] {
        scores.rows.indices.map { row in
            let parts = scores.rows[row].parts
            let isAtRest =
                !state.isTouched[row] && !parts.contains { state.isTouched[$0] }
            return isAtRest ? scores.rows[row].atRest : state.verdict(row, scores)
        }
    }

    private func isActive(_ layer: Int, _ signal: Signal) -> Bool {
        if layer == layout.national { return true }
        let id = catalogue.layers[layer].id
        return signal.actor?.department == id || signal.actor?.hospital == id
    }
}
