import MniopCore

/// The end of the short answer: what is closed, and how much is left to complete.
extension TextAnswer {
    /// LIMIT: steps named under one reason. Rights are all named.
    private static let mostSteps = 2

    func writeClosed(to page: inout Page) {
        let closed = assessment.outcomes.filter { $0.outcome == .closed }
        guard !closed.isEmpty else { return }
        page.heading(Wording.closedToday)
        for group in grouped(closed, by: { shortReasons($0.because) }) {
            let rights = group.outcomes.filter { $0.kind == .right }
            let steps = group.outcomes.filter { $0.kind != .right }
            let isUnread = group.outcomes.contains { $0.grade == .memory }
            let mark = isUnread ? " [\(text(Wording.toVerify))]" : ""
            var titles = rights.map { text($0.shownLabel) }
            if !steps.isEmpty {
                titles.append(few(steps.map { text($0.shownLabel) }, most: TextAnswer.mostSteps))
            }
            page.item(list(titles) + mark + " — " + text(Wording.shutBy) + colon + group.name)
        }
    }

    /// How many rules are still to be completed, by which questions, and where they all are.
    func writeRest(_ near: Nearest, _ checks: EmergencyChecks, to page: inout Page) {
        let shown = Set(near.outcomes.map(\.id) + checks.rules)
        let rest = assessment.outcomes.filter {
            $0.outcome == .incomplete && !shown.contains($0.id)
        }
        if assessment.outcomes.contains(where: isPostponed) {
            page.item(text(Wording.rightsForLater))
        }
        let sentences = [
            rest.isEmpty ? nil : Wording.stillToComplete(rest.count, questions(of: rest)),
            withoutEffect, Wording.allIsIn,
        ]
        page.item(sentences.compactMap { $0.map(text) }.joined(separator: " "))
    }

    /// LIMIT: questions named.
    private static let mostQuestions = 2

    /// Those that most of the rules wait for, and that this reader may ask.
    private func questions(of rest: [Outcome]) -> String {
        var counts: [String: Int] = [:]
        for outcome in rest where !isPostponed(outcome) {
            for name in outcome.missing { counts[name, default: 0] += 1 }
        }
        let asked = assessment.questions.map(\.ask).filter { mayLearn($0) && counts[$0] != nil }
        let ranks = asked.enumerated().sorted {
            (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset)
        }
        return list(
            ranks.prefix(TextAnswer.mostQuestions).map {
                "\(label(of: $0.element)) (\(counts[$0.element] ?? 0))"
            })
    }

    private var withoutEffect: Label? {
        let planned = assessment.outcomes.filter { $0.outcome == .planned }
        let refused = planned.count { $0.status == .refused }
        return planned.isEmpty ? nil : Wording.without(planned.count - refused, refused)
    }
}
