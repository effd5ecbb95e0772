import MniopCore

/// What the indicators point to, whether it suffices, and what is contradictory.
extension TextAnswer {
    func writeVerdict(to page: inout Page) {
        page.heading(Wording.verdict)
        let shown = assessment.exploitation.filter(isShown)
        let possible = assessment.exploitation.filter { !isShown($0) && isPossible($0) }
        if !shown.isEmpty { page.paragraph(Wording.pointsTo(labels(of: shown))) }
        if !possible.isEmpty { page.paragraph(Wording.makesPossible(labels(of: possible))) }
        if shown.isEmpty, possible.isEmpty { page.paragraph(Wording.pointsNowhereYet) }
        page.paragraph(
            assessment.sufficient.isReached ? Wording.sufficient : Wording.notYetSufficient)
        if !assessment.sufficient.because.isEmpty {
            page.detail(Wording.because, reasons(assessment.sufficient.because))
        }
        if isWhole { writeTriggered(to: &page) }
        if isWhole || !assessment.sufficient.isReached {
            page.paragraph(Wording.lowScoreClosesNothing)
        }
    }

    /// What waits for sufficiency, and now is open or would be.
    private func writeTriggered(to page: inout Page) {
        let isReached = assessment.sufficient.isReached
        let waiting = assessment.outcomes.filter { outcome in
            outcome.kind != .right && readsSufficiency(outcome)
                && (outcome.outcome == .incomplete) != isReached
                && outcome.outcome != .closed && outcome.outcome != .notApplicable
        }
        guard !waiting.isEmpty else { return }
        page.detail(
            isReached ? Wording.triggers : Wording.wouldTrigger,
            list(waiting.map { text($0.label) }))
    }

    private func readsSufficiency(_ outcome: Outcome) -> Bool {
        let versions = rulebook.rule(outcome.id)?.versions ?? []
        var isRead = false
        for version in versions where version.position == outcome.source {
            version.when.forEach { if $0.node == .sufficient { isRead = true } }
        }
        return isRead
    }

    private func labels(of forms: [FormFinding]) -> String { list(forms.map { text($0.label) }) }

    /// A fact names the form, or one of its readings is met.
    private func isShown(_ form: FormFinding) -> Bool { form.isNamed || has(.yes, form) }

    private func isPossible(_ form: FormFinding) -> Bool { has(.possible, form) }

    private func has(_ verdict: ReadingVerdict, _ form: FormFinding) -> Bool {
        form.grids.contains {
            [$0.readings.strict, $0.readings.broad, $0.readings.french].contains(verdict)
        }
    }

    /// ` [à vérifier : texte non relu]` where the grade is below `read`.
    func mark(_ grade: Grade) -> String {
        Wording.grade(grade).map { " [\(text($0))]" } ?? ""
    }

    func writeContradictions(to page: inout Page) {
        guard !assessment.contradictions.isEmpty else { return }
        page.heading(Wording.contradictions)
        page.paragraph(Wording.contradictionsMeaning)
        for found in assessment.contradictions {
            let signals = found.signals.joined(separator: ", ")
            page.item(text(Wording.disagree(found.kind, label(of: found.name), signals)))
        }
    }
}
