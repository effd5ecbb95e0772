import MniopCore

/// Each step with its reason and its text, and what is not decided yet.
extension TextAnswer {
    func writeActions(to page: inout Page) {
        let standing = standingSteps
        let undecided = steps.filter {
            $0.outcome == .incomplete && !isPostponed($0) && !isBeingChecked($0)
        }
        let others = steps.filter {
            [.closed, .planned, .notApplicable].contains($0.outcome)
        }
        if standing.isEmpty, undecided.isEmpty, others.isEmpty { return }
        page.heading(Wording.actions)
        for urgency in Urgency.allCases {
            let group = standing.filter { $0.urgency == urgency }
            guard !group.isEmpty else { continue }
            page.subheading(Wording.urgency(urgency))
            for step in group { write(step: step, to: &page) }
        }
        let pressing = undecided.filter { $0.urgency != .routine }
        if !pressing.isEmpty {
            page.subheading(Wording.toConfirm)
            for step in pressing { write(undecided: step, to: &page) }
        }
        writeLine(Wording.toConfirmLater, undecided.filter { $0.urgency == .routine }, to: &page)
        writeLine(Wording.notCalledFor, steps.filter { $0.outcome == .closed }, to: &page)
        writeWithoutEffect(steps, to: &page)
        writeNotApplicable(steps, to: &page)
    }

    /// What was refused must never read as announced.
    func writeWithoutEffect(_ outcomes: [Outcome], to page: inout Page) {
        let planned = outcomes.filter { $0.outcome == .planned }
        for status in LegalStatus.allCases {
            let group = planned.filter { ($0.status ?? .planned) == status }
            writeLine(Wording.status(status), group, to: &page)
        }
    }

    /// One line for what needs no more.
    func writeLine(_ heading: Label, _ outcomes: [Outcome], to page: inout Page) {
        guard !outcomes.isEmpty else { return }
        page.subheading(heading)
        page.paragraph(list(outcomes.map { text($0.shownLabel) }) + ".")
    }

    private func write(step: Outcome, to page: inout Page) {
        let grant =
            step.outcome == .discretionary ? " (\(text(Wording.discretionary)))" : ""
        page.item(title(step) + grant + titleMark(step), emphasis: .bold)
        writeWho(step, to: &page)
        writeTimes(step, to: &page)
        let why = reasons(step.because)
        if why != title(step) { page.detail(Wording.because, why) }
        writeSources(step, to: &page)
        writeNote(step, to: &page)
    }

    private func write(undecided step: Outcome, to page: inout Page) {
        let title = text(step.shownLabel)
        page.item(title + mark(step))
        // `Violence online: 3018` says itself what it waits for.
        let isSaid = step.missing.allSatisfy { title.hasPrefix(label(of: $0)) }
        if !isSaid { writeMissing(step, to: &page) }
    }

    /// The grade stands beside the text that it speaks of; beside the title where there is none.
    func titleMark(_ outcome: Outcome) -> String {
        outcome.basis.isEmpty ? mark(outcome) : ""
    }

    /// Doubt about a text must not make anyone doubt a call.
    func mark(_ outcome: Outcome) -> String {
        outcome.kind == .alert ? "" : mark(outcome.grade)
    }

    /// An alert says what to do among the steps: here its first words name it.
    private func title(_ outcome: Outcome) -> String {
        let whole = text(outcome.shownLabel)
        // What can wait does not stand among the steps.
        if outcome.urgency == .routine { return whole }
        let colon = language == .french ? " : " : ": "
        guard outcome.kind == .alert, let found = whole.firstRange(of: colon) else { return whole }
        return String(whole[..<found.lowerBound])
    }

    /// LIMIT: names shown under one rule; the questions hold them all.
    static let mostNames = 4

    func writeMissing(_ outcome: Outcome, to page: inout Page) {
        guard !outcome.missing.isEmpty else { return }
        let names = outcome.missing.map(label(of:))
        page.detail(Wording.missing, few(names, most: TextAnswer.mostNames))
    }

    func writeWho(_ outcome: Outcome, to page: inout Page) {
        if let reader, outcome.owedBy.contains(reader) {
            page.detail(Wording.byYou, partyLabel(reader))
        } else if !outcome.owedBy.isEmpty {
            let parties = outcome.owedBy.map(partyLabel).joined(separator: ", ")
            page.detail(Wording.owedBy, parties)
        }
        if let authority = outcome.authority {
            page.detail(Wording.authority, partyLabel(authority))
        }
        if let route = outcome.route, route != outcome.authority {
            page.detail(Wording.routedTo, partyLabel(route))
        }
    }

    func writeTimes(_ outcome: Outcome, to page: inout Page) {
        for time in outcome.times { page.detail(Wording.deadline, words(time)) }
    }

    func writeSources(_ outcome: Outcome, to page: inout Page) {
        if !outcome.documents.isEmpty {
            let documents = list(outcome.documents.map(documentLabel))
            page.detail(Wording.documents, documents)
        }
        if !outcome.basis.isEmpty {
            page.detail(Wording.sourceText, list(outcome.basis) + mark(outcome))
        }
    }

    func writeNote(_ outcome: Outcome, to page: inout Page) {
        if let note = outcome.note, !isSaid(note) { page.detail(Wording.note, text(note)) }
    }

    /// A time in words: the date where it is known, and how it is counted.
    func words(_ time: OutcomeTime) -> String {
        let counted = text(time.counted)
        guard let limit = limit(time) else {
            return counted.isEmpty ? text(Wording.needsDates(labels(time.missing))) : counted
        }
        if counted.isEmpty { return limit }
        return counted.contains("(") ? limit + ", " + counted : limit + " (\(counted))"
    }

    /// The date alone, in a sentence.
    func limit(_ time: OutcomeTime) -> String? {
        guard let end = time.end?.words(in: language) else { return nil }
        let start = time.start?.words(in: language)
        let label =
            switch time.kind {
            case .runs: Wording.runs(from: start, to: end, passed: time.passed)
            case .actBy: Wording.actBy(end, passed: time.passed)
            case .claimBy: Wording.claimBy(end, passed: time.passed)
            case .window: Wording.window(from: start, to: end, passed: time.passed)
            }
        return text(label)
    }
}
