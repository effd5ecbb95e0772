extension LoadWork {
    /// What a load lives with, and its author should know. Drops no layer.
    mutating func review() {
        guard let rulebook else { return }
        problems += ServiceReview(rulebook: rulebook, outlines: outlines).problems
        problems += ProtectionReview(rulebook: rulebook, outlines: outlines).problems(of: layers)
    }
}
