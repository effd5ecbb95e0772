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
        writeTriggered(to: &page)
        page.paragraph(Wording.lowScoreClosesNothing)
        if assessment.minor == .unknown { page.paragraph(Wording.unknownAge) }
        for form in assessment.exploitation { write(form, to: &page) }
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

    private func isPositive(_ dimension: DimensionFinding) -> Bool {
        dimension.verdict == .positive
    }

    private func write(_ form: FormFinding, to page: inout Page) {
        let named = form.isNamed ? " (\(text(Wording.named)))" : ""
        page.item(text(form.label) + named, emphasis: .bold)
        for grid in form.grids {
            if form.grids.count > 1 { page.note(gridTitle(grid)) }
            write(grid, to: &page)
        }
    }

    private func gridTitle(_ grid: GridFinding) -> String {
        let declared = declaration(grid).map { text($0.label) } ?? grid.grid
        return "\(declared), \(text(grid.label))" + mark(grid.grade)
    }

    private func declaration(_ grid: GridFinding) -> GridDeclaration? {
        rulebook.catalogue.grids.first { $0.id == grid.grid }
    }

    private func write(_ grid: GridFinding, to page: inout Page) {
        let verdicts: [(ReadingName, ReadingVerdict)] = [
            (.strict, grid.readings.strict), (.broad, grid.readings.broad),
            (.french, grid.readings.french),
        ]
        for (name, verdict) in verdicts where verdict != .notApplicable {
            let requirement = declaration(grid)?.readings.first { $0.name == name }
            let words = requirement.map { " — \(text($0.label))" } ?? ""
            page.detail(Wording.reading(name), text(Wording.verdict(verdict)) + words)
        }
        let positive = grid.dimensions.filter(isPositive).map { dimension in
            let fired = dimension.fired.isEmpty ? "" : " (\(labels(dimension.fired)))"
            return text(dimension.label) + fired + mark(dimension.grade)
        }
        if !positive.isEmpty {
            page.detail(Wording.weighs, list(positive))
        }
        let close = grid.dimensions.filter {
            $0.verdict == .possible && $0.strong + $0.medium + $0.weak > 0 && !$0.gap.isEmpty
        }
        for dimension in close {
            let shapes = dimension.gap.map(Wording.gap)
            page.detail(
                Wording.closeTo,
                "\(text(dimension.label)), \(text(Wording.reachedWith(shapes)))")
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
