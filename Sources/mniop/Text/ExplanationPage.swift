import MniopCore

/// One rule as people read it: the answer, the text that applies, the reasoning as a tree, and
/// what would change the answer.
struct ExplanationPage {
    let explanation: Explanation
    /// The words of the whole answer.
    let answer: TextAnswer

    init(_ explanation: Explanation, _ answer: TextAnswer) {
        self.explanation = explanation
        self.answer = answer
    }

    var language: Language { answer.language }
    private var outcome: Outcome { explanation.outcome }

    func text(_ label: Label) -> String { answer.text(label) }

    func write(to page: inout Page) {
        writeAnswer(to: &page)
        // The tree may be long: what follows from it comes first.
        writeChanges(to: &page)
        writeReasoning(to: &page)
        writeNeverRequires(to: &page)
        writeVersions(to: &page)
    }

    private func writeAnswer(to page: inout Page) {
        page.heading(outcome.label)
        page.paragraph(
            Wording.whyFor(explanation.person, explanation.asOf.words(in: language)))
        if !explanation.isActive { page.paragraph(Wording.inactiveRule(outcome.layer)) }
        let state = outcome.state.flatMap(Wording.state).map { " (\(text($0)))" } ?? ""
        let status = outcome.outcome == .planned ? outcome.status : nil
        let word = status.map(Wording.status) ?? Wording.outcome(outcome.outcome)
        page.detail(Wording.theAnswer, text(word) + state)
        if !outcome.because.isEmpty {
            page.detail(Wording.because, answer.reasons(outcome.because))
        }
        answer.writeMissing(outcome, to: &page)
        answer.writeReadings(outcome, to: &page)
        answer.writeWho(outcome, to: &page)
        answer.writeTimes(outcome, to: &page)
        answer.writeSources(outcome, to: &page)
        page.detail(Wording.checked, text(Wording.gradeWord(outcome.grade)))
        answer.writeNote(outcome, to: &page)
    }

    private func writeVersions(to page: inout Page) {
        page.heading(Wording.versions)
        for version in explanation.versions {
            page.item(
                text(Wording.period(version.since, version.last)) + applied(version),
                emphasis: version.applies == .holds ? .bold : nil)
            page.note(text(version.why) + ".")
            if !version.basis.isEmpty {
                page.detail(
                    Wording.sourceText,
                    answer.list(version.basis) + answer.mark(version.grade))
            }
        }
    }

    private func applied(_ version: VersionReasoning) -> String {
        switch version.applies {
        case .holds: " → " + text(Wording.applies)
        case .fails, .unknown, .notRead, .withheld: ""
        }
    }

    private func writeNeverRequires(to page: inout Page) {
        guard !explanation.neverRequires.isEmpty else { return }
        page.heading(Wording.neverRequired)
        page.paragraph(answer.labels(explanation.neverRequires) + ".")
    }
}

/// The reasoning as a tree.
extension ExplanationPage {
    private func writeReasoning(to page: inout Page) {
        page.heading(Wording.reasoning)
        page.paragraph(Wording.legend(states()))
        if let concerns = explanation.concerns {
            page.subheading(Wording.whomItConcerns)
            write(concerns, to: &page)
        }
        if let when = explanation.when {
            page.subheading(Wording.whatIsAsked)
            write(when, to: &page)
        } else {
            page.paragraph(Wording.noText)
        }
        guard !explanation.grounds.isEmpty else { return }
        page.subheading(Wording.whatWouldEnd)
        for ground in explanation.grounds {
            let parties = answer.few(
                ground.establishedBy.map(answer.partyLabel), most: TextAnswer.mostNames)
            let who = parties.isEmpty ? "" : " (\(text(Wording.toBeEstablished(by: parties))))"
            write(ground.reasoning, to: &page, after: who)
        }
    }

    /// The states that the tree holds, so that the legend says no more.
    private func states() -> [ReasoningState] {
        var found: [ReasoningState] = []
        func visit(_ node: Reasoning) {
            if !found.contains(node.state) { found.append(node.state) }
            node.children.forEach(visit)
        }
        [explanation.concerns, explanation.when].compactMap { $0 }.forEach(visit)
        explanation.grounds.forEach { visit($0.reasoning) }
        return [.holds, .fails, .unknown, .notRead, .withheld].filter(found.contains)
    }

    private func write(_ root: Reasoning, to page: inout Page, after: String = "") {
        let isNarrow = page.width < 60
        func visit(_ node: Reasoning, first: String, rest: String, after: String) {
            let mark = text(Wording.mark(node.state)) + " "
            page.branch(line(node) + after, first: first + mark, rest: rest + "      ")
            let children = isInOneLine(node) ? [] : node.children
            for (number, child) in children.enumerated() {
                let isLast = number == children.count - 1
                let stem = isLast ? (isNarrow ? "└ " : "└─ ") : (isNarrow ? "├ " : "├─ ")
                let below = isLast ? (isNarrow ? "  " : "   ") : (isNarrow ? "│ " : "│  ")
                visit(child, first: rest + stem, rest: rest + below, after: "")
            }
        }
        visit(root, first: "", rest: "", after: after)
    }

    private func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// What has no effect, and a part of a grid of which nothing was said yet.
    private func isInOneLine(_ node: Reasoning) -> Bool {
        node.state == .notRead || isUntouched(node)
    }

    private func isUntouched(_ node: Reasoning) -> Bool {
        guard node.state == .unknown, !node.children.isEmpty else { return false }
        switch node.subject {
        case .reading, .positive: return !node.holdsGiven
        case .none, .fact, .indicator, .sufficient, .rule, .parameter, .actor: return false
        }
    }

    /// The condition, what was said, and by which signals.
    private func line(_ node: Reasoning) -> String {
        var text = capitalised(text(node.text))
        let said = node.given.map { given in
            let signals = given.signals.joined(separator: ", ")
            return [value(given, beside: text), signals].filter { !$0.isEmpty }
                .joined(separator: ", ")
        }.filter { !$0.isEmpty }
        if !said.isEmpty { text += " [" + answer.list(said) + "]" }
        if isUntouched(node) { text += " (\(self.text(Wording.nothingSaid)))" }
        switch node.note {
        case .above: text += " (\(self.text(Wording.seeAbove)))"
        case .cut: text += " (\(self.text(Wording.cutHere(node.subject))))"
        case nil: break
        }
        return text
    }

    /// What was said, without the name where the condition has it, and without the yes or no that
    /// the mark says.
    private func value(_ given: GivenValue, beside condition: String) -> String {
        let words = text(given.text)
        let name = answer.label(of: given.reason.name)
        guard condition.contains(name) else { return words }
        switch given.reason.value {
        case .present, .fact(.boolean): return ""
        case .absent: return text(Wording.lookedFor)
        case .fact, .oneOf:
            let colon = language == .french ? " : " : ": "
            return words.hasPrefix(name + colon)
                ? String(words.dropFirst((name + colon).count)) : words
        }
    }
}

extension Reasoning {
    fileprivate var holdsGiven: Bool {
        !given.isEmpty || children.contains { $0.holdsGiven }
    }
}
