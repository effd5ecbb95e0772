import MniopCore

/// Rights: open first, each with its reason, its article and its time.
extension TextAnswer {
    func writeRights(to page: inout Page) {
        let isShortened = assessment.outcomes.contains(where: isPostponed)
        guard isShortened || !assessment.rights.isEmpty else { return }
        page.heading(Wording.rights)
        for kind in [OutcomeKind.open, .discretionary, .incomplete, .closed] {
            let group = assessment.rights.filter { $0.outcome == kind && !isPostponed($0) }
            guard !group.isEmpty else { continue }
            page.subheading(Wording.group(kind))
            for right in group { write(right, to: &page) }
        }
        if isShortened { page.paragraph(Wording.rightsForLater) }
        writeWithoutEffect(assessment.rights, to: &page)
        writeNotApplicable(assessment.rights, to: &page)
    }

    /// What is about other persons, and, apart, what the day is too early or too late for.
    func writeNotApplicable(_ outcomes: [Outcome], to page: inout Page) {
        let others = outcomes.filter { $0.outcome == .notApplicable && $0.notInForce == nil }
        writeLine(Wording.group(.notApplicable), others, to: &page)
        writeNotInForce(outcomes.filter { $0.notInForce != nil }, to: &page)
    }

    /// What the law did not give yet, or gave no longer: by the reason, in order of first mention.
    private func writeNotInForce(_ outcomes: [Outcome], to page: inout Page) {
        guard !outcomes.isEmpty else { return }
        page.subheading(Wording.notInForce)
        var reasons: [Label] = []
        for case let reason? in outcomes.map(\.notInForce) where !reasons.contains(reason) {
            reasons.append(reason)
        }
        for reason in reasons {
            let named = outcomes.filter { $0.notInForce == reason }.map { text($0.shownLabel) }
            page.item(text(Wording.named(reason, list(named))))
        }
    }

    private func write(_ right: Outcome, to page: inout Page) {
        let state = right.state.flatMap(Wording.state).map { " (\(text($0)))" } ?? ""
        let isStanding = right.outcome == .open || right.outcome == .discretionary
        page.item(
            text(right.shownLabel) + state + titleMark(right), emphasis: isStanding ? .bold : nil)
        switch right.outcome {
        case .closed:
            if !right.because.isEmpty { page.detail(Wording.closedBy, reasons(right.because)) }
        case .incomplete:
            writeMissing(right, to: &page)
            if !right.because.isEmpty { page.detail(Wording.standing, reasons(right.because)) }
        case .open, .discretionary, .planned, .notApplicable:
            page.detail(Wording.because, reasons(right.because))
        }
        writeReadings(right, to: &page)
        writeWho(right, to: &page)
        writeTimes(right, to: &page)
        if !right.reserves.isEmpty {
            let grounds = right.reserves.map(label(of:))
            page.detail(Wording.reserves, few(grounds, most: TextAnswer.mostNames))
        }
        writeSources(right, to: &page)
        if isStanding { writeNote(right, to: &page) }
    }

    /// Disputed law, side by side: what each reading gives here, and how far it was checked.
    func writeReadings(_ right: Outcome, to page: inout Page) {
        guard right.alternatives.count > 1,
            Set(right.alternatives.map(\.outcome)).count > 1 || right.outcome == .incomplete
        else { return }
        let declared = rulebook.rule(right.id)?.versions.flatMap(\.alternatives) ?? []
        let readings = right.alternatives.map { alternative in
            let label = declared.first { $0.reading == alternative.reading }?.label
            let name =
                label.map(text) ?? text(CodeWords.label(alternative.reading, of: ""))
            let outcome = text(Wording.outcome(alternative.outcome))
            return "\(name) → \(outcome) (\(text(Wording.gradeWord(alternative.grade))))"
        }
        page.detail(Wording.readings, readings.joined(separator: " | "))
    }
}
