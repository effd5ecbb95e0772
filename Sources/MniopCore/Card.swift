/// What one kind of actor can see, in its own words, and what it must not do: a card to keep at
/// hand (report, point 5.e).
public struct Card: Sendable, Equatable {
    public struct Sign: Sendable, Equatable {
        public var indicator: String
        /// The actor's own wording, else the indicator's label.
        public var text: Label
        /// Whether `text` was written for this kind of actor.
        public var isInOwnWords: Bool
        /// The strongest of its weights.
        public var strength: Strength
        /// Forms of exploitation that it points to most, in the catalogue's order.
        public var forms: [String]
        /// Grids in which it counts, in the catalogue's order.
        public var grids: [String]
    }

    public var actor: String
    public var label: Label
    /// The most important first: what was written for this actor, then what weighs most.
    public var signs: [Sign]
    public var mustNot: [Label]
    /// Where `mustNot` comes from.
    public var source: String?
    public var numbers: [EmergencyNumber]

    /// LIMIT: signs that somebody at work keeps in mind.
    public static let mostAtFirst = 12

    /// The signs to know first: each form has its turn, so that none is left out for another.
    public var first: [Sign] {
        var left = signs
        var taken: [Sign] = []
        while taken.count < Card.mostAtFirst, let best = left.first {
            var shown: Set<String> = []
            var later: [Sign] = []
            for sign in left {
                let isItsTurn =
                    taken.count < Card.mostAtFirst && sign.rank == best.rank
                    && !sign.forms.allSatisfy { shown.contains($0) }
                if isItsTurn {
                    shown.formUnion(sign.forms)
                    taken.append(sign)
                } else {
                    later.append(sign)
                }
            }
            left = later
        }
        return taken
    }
}

extension Card.Sign {
    /// The greater comes first.
    fileprivate var rank: Int { (isInOwnWords ? 10 : 0) + strength.rank }
}

extension Strength {
    fileprivate var rank: Int {
        switch self {
        case .strong: 3
        case .medium: 2
        case .weak: 1
        }
    }
}

extension Rulebook {
    /// The card of an actor, of one form or of all; `nil` for an actor that nobody declared.
    public func card(actor kind: String, form wanted: String? = nil) -> Card? {
        guard let actor = actor(kind) else { return nil }
        let signs = catalogue.indicators.compactMap { sign($0, of: kind) }
            .filter { sign in wanted.map(sign.forms.contains) ?? true }
        // A stable order: of equal rank, as declared.
        let ranked = signs.enumerated().sorted {
            ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset)
        }
        return Card(
            actor: kind, label: actor.label, signs: ranked.map(\.element),
            mustNot: actor.mustNot, source: actor.source, numbers: emergencyNumbers)
    }

    private func sign(_ indicator: IndicatorDeclaration, of kind: String) -> Card.Sign? {
        guard let seen = indicator.seenBy.first(where: { $0.actor == kind }) else { return nil }
        // The same observation in another list stands there once.
        if let other = indicator.sameAs.flatMap({ self.indicator($0) }),
            other.seenBy.contains(where: { $0.actor == kind })
        {
            return nil
        }
        let weights = indicator.countsAs.filter { !isScreen($0.grid) }
        let counted = Set(weights.map(\.grid))
        var best = 0
        var forms: [String] = []
        for form in catalogue.exploitations {
            let rank = weights.filter { points($0, to: form) }.map(\.rank).max() ?? 0
            guard rank > 0, rank >= best else { continue }
            if rank > best { forms = [] }
            best = rank
            forms.append(form.id)
        }
        guard !forms.isEmpty else { return nil }
        return Card.Sign(
            indicator: indicator.id, text: seen.label ?? indicator.label,
            isInOwnWords: seen.label != nil,
            strength: Strength.allCases.first { $0.rank == best } ?? .medium, forms: forms,
            grids: catalogue.grids.map(\.id).filter(counted.contains))
    }

    /// A screening instrument is put as a whole, by whoever was trained to: its questions are no
    /// signs.
    private func isScreen(_ grid: String) -> Bool {
        index.grids[grid].map { catalogue.grids[$0].isScreen } ?? false
    }

    private func points(_ weight: IndicatorWeight, to form: ExploitationDeclaration) -> Bool {
        form.grids.contains { use in
            use.points && use.grid == weight.grid
                && (use.profiles.isEmpty || weight.profiles.isEmpty
                    || !Set(use.profiles).isDisjoint(with: weight.profiles))
        }
    }
}

extension IndicatorWeight {
    /// What only counts weighs as a medium sign.
    fileprivate var rank: Int { (strength ?? .medium).rank }
}
