import MniopCore
import MniopExchange

/// What changes, person by person: those who lose something first, what they lose first.
struct DiffPage {
    private let differences: [AnswerDifference]
    private let partly: Int
    private let notCompared: Int
    private let hasLeftOut: Bool
    private let language: Language

    /// `hasLeftOut`: a layer does not load, and is told above.
    init(_ comparison: Comparison, hasLeftOut: Bool, _ language: Language) {
        self.hasLeftOut = hasLeftOut
        differences = comparison.differences
        partly = comparison.partly
        notCompared = comparison.notCompared
        self.language = language
    }

    var text: String {
        let changed = differences.filter { !$0.changes.isEmpty }
        let losing = changed.filter { $0.count(.loss) > 0 }
        let others = changed.filter { $0.count(.loss) == 0 }
        let persons = (losing + others).map { difference in
            Wrapping.harmless(difference.person) + "\n"
                + difference.changes.map { "  " + line($0) + "\n" }.joined() + "\n"
        }
        let summary = Wording.diffSummary(
            persons: differences.count, partly: partly, notCompared: notCompared,
            changed: changed.count, hasLeftOut: hasLeftOut,
            losses: total(.loss), gains: total(.gain), others: total(.other))
        return persons.joined() + summary.text(in: language) + "\n"
    }

    private func total(_ nature: AnswerChange.Nature) -> Int {
        differences.reduce(0) { $0 + $1.count(nature) }
    }

    private func line(_ change: AnswerChange) -> String {
        let nature = Wording.nature(change.nature).text(in: language)
        let width =
            AnswerChange.Nature.allCases.map {
                Wording.nature($0).text(in: language).count
            }.max() ?? 0
        let padding = String(repeating: " ", count: width - nature.count + 2)
        let kind = Wording.kind(change.kind).text(in: language)
        let colon = language == .french ? " : " : ": "
        // The kind says it all where there is only one of it.
        let name = change.id == change.kind.rawValue ? kind : "\(kind) \(change.id)"
        return Wrapping.harmless(nature + padding + name + colon + values(change))
    }

    private func values(_ change: AnswerChange) -> String {
        let isMember = [.service, .question, .proposal, .number].contains(change.kind)
        if isMember {
            let isAdded = change.old == nil
            return Wording.membership(isAdded: isAdded).text(in: language)
        }
        let isList = [.documents, .route, .basis].contains(change.kind)
        let nothing = isList ? Wording.none : Wording.notThere
        func text(_ value: Label?) -> String { (value ?? nothing).text(in: language) }
        return "\(text(change.old)) -> \(text(change.new))"
    }
}
