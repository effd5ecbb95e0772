/// A node of the reasoning before its state is read: all diagrams are built first.
final class Draft {
    let text: Label
    let subject: FormulaWords.Subject
    let root: NodeID
    let place: Place
    var note: Reasoning.Note?
    var children: [Draft] = []

    init(_ text: Label, _ subject: FormulaWords.Subject, _ root: NodeID, _ place: Place) {
        self.text = text
        self.subject = subject
        self.root = root
        self.place = place
    }
}

/// Where in the tree a formula stands.
struct Place {
    /// Doubt about age is read as a minor.
    var asChild: Bool
    /// Within a ground of expiry or refusal: unknown leaves the outcome, and is still shown.
    var isGround = false
    var depth = 0
    /// The profile of a grid that is being read.
    var profile: (grid: Int, profile: Int)?

    var below: Place {
        var place = self
        place.depth += 1
        return place
    }
}

extension Explainer {
    /// The tree of a formula, with other rules, grids and sufficiency expanded once.
    func draft(_ formula: Formula, _ place: Place, prefix: Label? = nil) -> Draft {
        draft(rulebook.words(formula), place, prefix: prefix)
    }

    private func draft(_ words: FormulaWords, _ place: Place, prefix: Label? = nil) -> Draft {
        nodeCount += 1
        let text = text(words, place)
        let draft = Draft(
            prefix.map { $0.followed(by: text) } ?? text, words.subject,
            diagram(words.formula, place), place)
        guard words.children.isEmpty else {
            guard hasRoom(place) else {
                draft.note = .cut
                return draft
            }
            draft.children = words.children.map { self.draft($0, place.below) }
            return draft
        }
        expand(draft)
        return draft
    }

    /// Within a grid its name is not said again.
    private func text(_ words: FormulaWords, _ place: Place) -> Label {
        guard case .positive(let grid, _) = words.subject, let inside = place.profile?.grid,
            rulebook.index.grids[grid] == inside
        else { return words.text }
        let source = rulebook.catalogue.grids[inside].label
        return words.text.without(
            suffix: Label(fr: " (\(source.fr))", en: " (\(source.en))"))
    }

    func diagram(_ formula: Formula, _ place: Place) -> NodeID {
        let outer = compiler.profileContext
        compiler.profileContext = place.profile
        defer { compiler.profileContext = outer }
        return compiler.bounded(Label(name: ""), at: formula.position) {
            compiler.diagram(formula)
        }
    }

    private func hasRoom(_ place: Place) -> Bool {
        place.depth < Explanation.deepest && nodeCount < Explanation.mostNodes
    }

    private func expand(_ draft: Draft) {
        let name: String
        switch draft.subject {
        case .rule(let id): name = "rule " + id
        case .reading(let grid, let reading): name = "reading \(grid).\(reading)"
        case .positive(let grid, let dimension):
            name = "positive \(grid).\(dimension) \(draft.place.profile?.profile ?? -1)"
        case .sufficient: name = "sufficient"
        case .none, .fact, .indicator, .parameter, .actor: return
        }
        guard !expanded.contains(name) else {
            draft.note = .above
            return
        }
        guard hasRoom(draft.place) else {
            draft.note = .cut
            return
        }
        expanded.insert(name)
        switch draft.subject {
        case .rule(let id): draft.children = rule(id, draft.place.below)
        case .reading(let grid, let reading):
            draft.children = self.reading(grid, reading, draft.place.below)
        case .positive(let grid, let dimension):
            draft.children = positive(grid, dimension, draft.place.below)
        default: draft.children = sufficiency(draft.place.below)
        }
    }
}
