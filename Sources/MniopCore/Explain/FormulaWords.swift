/// A formula in plain words, as a tree, without a person: what a catalogue of rules or an
/// explanation shows in the place of the script.
///
/// From `Rulebook.words(_:)`. To print one: write `text`, and below it, indented, each of
/// `children` in the same way. A negation never stands as a node of its own: it is said in the
/// words of what it negates. A group of one condition is that condition.
///
/// Dates inside the words are written `2024-05-14`, so that a reader's program may put them in
/// its own form. A pure value: any thread, at any time.
public struct FormulaWords: Sendable, Equatable {
    /// What the node is about, for whoever wants to expand or to link it.
    public enum Subject: Sendable, Equatable {
        /// A group of conditions, or a constant.
        case none
        case fact(String)
        case indicator(String)
        case positive(grid: String, dimension: String)
        case reading(grid: String, name: String)
        case sufficient
        /// `open` and `available`.
        case rule(String)
        case parameter(String)
        case actor(String)
    }

    /// The condition, or what joins the children: "all of these conditions".
    public var text: Label
    public var subject: Subject
    /// Empty where the node is a single condition.
    public var children: [FormulaWords]
    /// What the words say, negation included: the same truth in every case.
    public var formula: Formula

    /// Nodes of the tree, this one counted.
    public var count: Int { children.reduce(1) { $0 + $1.count } }
}

extension Rulebook {
    /// A formula of this rulebook's catalogue in plain words. A name that the catalogue does not
    /// have stands as it is.
    public func words(_ formula: Formula) -> FormulaWords {
        WordsOfFormulas(rulebook: self).tree(formula, isNegated: false)
    }

    /// Several formulas in plain words, each with its own tree (the grounds of `unless`).
    public func words(_ formulas: [Formula]) -> [FormulaWords] { formulas.map { words($0) } }
}

/// Walks a formula and carries negations down to what can say them.
struct WordsOfFormulas {
    let rulebook: Rulebook

    func tree(_ formula: Formula, isNegated: Bool) -> FormulaWords {
        switch formula.node {
        case .no(let inner): return tree(inner, isNegated: !isNegated)
        case .all(let list):
            return group(formula, list, isNegated ? GroupWords.notAll : GroupWords.all, isNegated)
        case .any(let list):
            return group(formula, list, isNegated ? GroupWords.none : GroupWords.any, isNegated)
        case .none(let list):
            return group(
                formula, list, isNegated ? GroupWords.any : GroupWords.none, isNegated,
                isOfOneNegated: !isNegated)
        case .atLeast(let count, let list):
            return group(
                formula, list,
                isNegated ? GroupWords.fewer(than: count) : GroupWords.atLeast(count), isNegated)
        default:
            let (text, subject) = test(formula.node, isNegated)
            return FormulaWords(
                text: text, subject: subject, children: [],
                formula: said(formula, isNegated))
        }
    }

    /// LIMIT: a group that is negated keeps its conditions as they are; only a group of one is
    /// that condition, negated where the group is.
    private func group(
        _ formula: Formula, _ list: [Formula], _ words: Label, _ isNegated: Bool,
        isOfOneNegated: Bool? = nil
    ) -> FormulaWords {
        if list.count == 1, let only = list.first, !isCount(formula, beyond: 1) {
            return tree(only, isNegated: isOfOneNegated ?? isNegated)
        }
        return FormulaWords(
            text: words, subject: .none, children: list.map { tree($0, isNegated: false) },
            formula: said(formula, isNegated))
    }

    /// "At least n of one condition" is that condition for `n` of 1 alone.
    private func isCount(_ formula: Formula, beyond limit: Int) -> Bool {
        if case .atLeast(let count, _) = formula.node { count != limit } else { false }
    }

    private func said(_ formula: Formula, _ isNegated: Bool) -> Formula {
        isNegated ? Formula(.no(formula), at: formula.position) : formula
    }
}

/// What joins the conditions of a group.
enum GroupWords {
    static let all = Label(fr: "toutes ces conditions", en: "all of these conditions")
    static let any = Label(
        fr: "une au moins de ces conditions", en: "at least one of these conditions")
    static let none = Label(fr: "aucune de ces conditions", en: "none of these conditions")
    static let notAll = Label(
        fr: "pas toutes ces conditions à la fois", en: "not all of these conditions at once")

    static func atLeast(_ count: Int) -> Label {
        count == 1
            ? any
            : Label(
                fr: "au moins \(count) de ces conditions",
                en: "at least \(count) of these conditions")
    }

    static func fewer(than count: Int) -> Label {
        Label(
            fr: "moins de \(count) de ces conditions", en: "fewer than \(count) of these conditions"
        )
    }
}
