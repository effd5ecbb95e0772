/// What one kind of actor can see, in its own words, and what it must not do: a card to keep at
/// hand (report, point 5.e).
public struct Card: Sendable, Equatable {
    public struct Sign: Sendable, Equatable {
        public var indicator: String
        /// The actor's own wording, else the indicator's label.
        public var text: Label
    }

    public struct Section: Sendable, Equatable {
        public var form: String
        public var label: Label
        public var signs: [Sign]
    }

    public var actor: String
    public var label: Label
    /// By form of exploitation, in the catalogue's order; a sign stands under the first form that
    /// it points to.
    public var sections: [Section]
    public var mustNot: [Label]
    /// Where `mustNot` comes from.
    public var source: String?
    public var numbers: [EmergencyNumber]
}

extension Rulebook {
    /// The card of an actor, of one form or of all; `nil` for an actor that nobody declared.
    public func card(actor kind: String, form wanted: String? = nil) -> Card? {
        guard let actor = actor(kind) else { return nil }
        var done: Set<Int> = []
        var sections: [Card.Section] = []
        for form in catalogue.exploitations where wanted == nil || wanted == form.id {
            var signs: [Card.Sign] = []
            for (id, indicator) in catalogue.indicators.enumerated() {
                guard !done.contains(id), points(indicator, to: form),
                    let seen = indicator.seenBy.first(where: { $0.actor == kind })
                else { continue }
                done.insert(id)
                signs.append(
                    Card.Sign(indicator: indicator.id, text: seen.label ?? indicator.label))
            }
            if !signs.isEmpty {
                sections.append(Card.Section(form: form.id, label: form.label, signs: signs))
            }
        }
        return Card(
            actor: kind, label: actor.label, sections: sections, mustNot: actor.mustNot,
            source: actor.source, numbers: emergencyNumbers)
    }

    private func points(
        _ indicator: IndicatorDeclaration, to form: ExploitationDeclaration
    ) -> Bool {
        indicator.countsAs.contains { weight in
            form.grids.contains { use in
                use.grid == weight.grid
                    && (use.profiles.isEmpty || weight.profiles.isEmpty
                        || !Set(use.profiles).isDisjoint(with: weight.profiles))
            }
        }
    }
}
