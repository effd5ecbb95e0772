import MniopCore

/// What to do, a line a step: what, who, by when. Reasons and texts come after the verdict.
extension TextAnswer {
    /// Alerts, duties, measures, the nation's first. A rule that only says that one of others is
    /// open is left out beside them.
    var steps: [Outcome] {
        let mixed = assessment.alerts + assessment.duties + assessment.measures
        let all =
            mixed.filter { $0.layer == LayerDeclaration.nationalID }
            + mixed.filter { $0.layer != LayerDeclaration.nationalID }
        if isWhole { return all }
        let shown = Set(all.filter { $0.outcome != .notApplicable }.map(\.id))
        return all.filter { step in
            guard case .any(let parts)? = version(step)?.when.node else { return true }
            let sums = parts.allSatisfy {
                if case .open(let id) = $0.node { shown.contains(id) } else { false }
            }
            return !sums
        }
    }

    var standingSteps: [Outcome] {
        steps.filter { $0.outcome == .open || $0.outcome == .discretionary }
    }

    /// The version that gave the outcome.
    func version(_ outcome: Outcome) -> RuleVersion? {
        rulebook.rule(outcome.id)?.versions.first { $0.position == outcome.source }
    }

    func writeSteps(to page: inout Page) {
        page.heading(Wording.stepsNow)
        let standing = standingSteps
        let isPressing = standing.contains { $0.urgency != .routine }
        for urgency in Urgency.allCases where urgency != .routine || !isPressing {
            var lines = standing.filter { $0.urgency == urgency }.map(line)
            if urgency == .now { lines += checkLine }
            guard !lines.isEmpty else { continue }
            page.subheading(Wording.urgency(urgency))
            for line in lines { page.item(line, emphasis: .bold) }
        }
        if standing.isEmpty { page.paragraph(Wording.nothingToDo) }
    }

    private var checkLine: [String] { checkLine(toCheck) }

    func checkLine(_ names: [String]) -> [String] {
        if names.isEmpty { return [] }
        let words = isChild && !mayQuestionChild ? Wording.watchNow : Wording.checkNow
        return [text(words(labels(names)))]
    }

    private func line(_ step: Outcome) -> String {
        let parts = [who(step)].compactMap(\.self) + step.times.map { limit($0) ?? words($0) }
        let title = text(step.shownLabel)
        return parts.isEmpty ? title : title + " — " + list(parts)
    }

    func who(_ step: Outcome) -> String? {
        if step.owedBy.isEmpty { return nil }
        if let reader, step.owedBy.contains(reader) { return text(Wording.you) }
        let parties = step.owedBy.prefix(2).map(partyLabel).joined(separator: ", ")
        let rest = step.owedBy.count - 2
        let more = rest > 0 ? " " + text(Wording.more(rest)) : ""
        return text(Wording.by(parties + more))
    }

    /// What alone keeps an urgent alert from being decided, and that this reader may learn.
    var toCheck: [String] {
        var names: [String] = []
        for alert in assessment.alerts where alert.outcome == .incomplete && alert.urgency == .now {
            guard alert.missing.count == 1, let name = alert.missing.first, mayLearn(name),
                rulebook.fact(name)?.topic == "safety", !names.contains(name)
            else { continue }
            names.append(name)
        }
        return names
    }

    /// Its numbers are in the opening and its question among the steps.
    func isBeingChecked(_ step: Outcome) -> Bool {
        guard !isWhole, step.kind == .alert, step.urgency == .now, step.missing.count == 1,
            let name = step.missing.first, !assessment.emergency.isEmpty
        else { return false }
        return toCheck.contains(name)
    }

    /// Who meets a person for a moment and opens no right.
    private static let passing: Set<String> = ["hopital", "education", "transport", "hebergement"]

    /// Undecided national law that such a reader leaves to an association. What is open,
    /// discretionary or for children is never left out.
    func isPostponed(_ outcome: Outcome) -> Bool {
        guard !isWhole, let reader, TextAnswer.passing.contains(reader),
            outcome.outcome == .incomplete,
            outcome.layer == LayerDeclaration.nationalID,
            let version = version(outcome), !version.isForChildren, !version.isEmergency
        else { return false }
        // Whatever waits for the nationality is residence law.
        return outcome.kind == .right || outcome.missing.contains("nationalite")
    }
}
