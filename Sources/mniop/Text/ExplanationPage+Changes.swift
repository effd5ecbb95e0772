import MniopCore

/// What would change the answer, said with care: nothing that counts against the person is ever
/// shown as something to obtain from her.
extension ExplanationPage {
    func writeChanges(to page: inout Page) {
        let changes = explanation.changes
        page.heading(Wording.changes)
        for kind in OutcomeKind.allCases {
            let sets = changes.sets.filter { $0.outcome == kind }
            guard !sets.isEmpty else { continue }
            page.subheading(Wording.wouldBecome(kind))
            for set in sets { write(set, to: &page) }
        }
        if !changes.ifOtherwise.isEmpty {
            page.subheading(Wording.ifOtherwise)
            for change in changes.ifOtherwise {
                page.item(
                    text(
                        Wording.wouldBe(
                            change.givenText, instead: change.instead.text,
                            Wording.outcome(change.outcome))))
            }
        }
        if changes.isWithheld {
            page.paragraph(Wording.changesWithheld)
        } else if changes.sets.isEmpty, changes.ifOtherwise.isEmpty {
            page.paragraph(
                explanation.outcome.outcome == .incomplete
                    ? Wording.nothingConcludes : Wording.nothingChanges)
        }
        if !changes.isWhole { page.paragraph(Wording.othersMayDo) }
    }

    private func write(_ set: ConcludingSet, to page: inout Page) {
        for (number, condition) in set.conditions.enumerated() {
            page.branch(
                words(condition), first: number == 0 ? "- " : "  + ",
                rest: number == 0 ? "  " : "    ")
        }
    }

    private func words(_ condition: ChangeCondition) -> String {
        var remarks: [String] = []
        if !condition.establishedBy.isEmpty {
            let parties = answer.few(
                condition.establishedBy.map(answer.partyLabel), most: TextAnswer.mostNames)
            remarks.append(text(Wording.toBeEstablished(by: parties)))
        } else if condition.of == .file {
            remarks.append(text(Wording.inTheFile))
        }
        if condition.isAdverse || condition.isSensitive {
            remarks.append(
                text(condition.isAdverse ? Wording.notFromThePerson : Wording.withCare))
        }
        let words = text(condition.text)
        return remarks.isEmpty ? words : words + " (\(answer.list(remarks)))"
    }
}
