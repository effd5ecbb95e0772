import MniopCore

/// What to ask next: only what this reader may ask, and nothing of a child outside specialists.
extension TextAnswer {
    /// LIMIT: questions shown; more than a handful is an interrogation.
    private static let mostShown = 6
    /// LIMIT: of them, in the short answer: those of safety and language that come first, and
    /// those that settle most.
    private static let firstShown = 2
    private static let mostSettling = 3

    /// Who is trained and mandated to hear a child (law.md, 10.10: one adapted hearing).
    static let childSpecialists: Set<String> = ["mmna", "juge"]

    private enum Manner: CaseIterable { case file, observe, person, others }

    /// `said`: names that stand among the steps.
    func writeQuestions(to page: inout Page, besides said: [String]? = nil) {
        let said = said ?? toCheck
        let questions = assessment.questions.filter { !said.contains($0.ask) }
        let mine = questions.filter(isMine)
        let asked = mine.compactMap { question in manner(question).map { (question, $0) } }
        page.heading(Wording.questions)
        if isChild, !mayQuestionChild { page.paragraph(Wording.leaveChildAlone) }
        if hasRefused { page.paragraph(Wording.personRefuses) }
        if asked.isEmpty { page.paragraph(Wording.nothingToAsk) }
        let postponed = Set(assessment.outcomes.filter(isPostponed).map(\.id))
        let useful = asked.filter {
            $0.0.settles.isEmpty || !postponed.isSuperset(of: $0.0.settles)
        }
        let places =
            isWhole
            ? Array(useful.indices.prefix(TextAnswer.mostShown))
            : handful(useful.map(\.0), postponed)
        let shown = places.map { useful[$0] }
        for manner in Manner.allCases {
            let group = shown.filter { $0.1 == manner }
            guard !group.isEmpty else { continue }
            if isWhole {
                page.subheading(heading(manner))
                for (question, _) in group { page.item(line(question, postponed)) }
            } else {
                page.item(text(heading(manner)) + colon + list(group.map { name($0.0, postponed) }))
            }
        }
        let rest = asked.count - shown.count
        let others = questions.count - asked.count
        guard isWhole else { return }
        if rest > 0 || others > 0 { page.paragraph("") }
        if rest > 0 { page.paragraph(Wording.moreQuestions(rest)) }
        if others > 0 { page.paragraph(Wording.questionsOfOthers(others)) }
    }

    /// Places of the questions of the short answer, in order.
    private func handful(_ questions: [Question], _ postponed: Set<String>) -> [Int] {
        let counts = questions.map { $0.settles.count { !postponed.contains($0) } }
        let first = questions.indices.prefix(TextAnswer.firstShown)
        let rest = questions.indices.dropFirst(TextAnswer.firstShown).sorted {
            (-counts[$0], $0) < (-counts[$1], $1)
        }
        return (first + rest.prefix(TextAnswer.mostSettling)).sorted()
    }

    /// Asked for by the assessment, and this reader may ask or see it.
    func mayLearn(_ name: String) -> Bool {
        assessment.questions.contains { $0.ask == name && isMine($0) && manner($0) != nil }
    }

    var mayQuestionChild: Bool {
        reader.map(TextAnswer.childSpecialists.contains) ?? false
    }

    /// The last word of an adult on consent; a child's protection does not wait for it.
    private var hasRefused: Bool {
        let said = signals.filter { $0.consent != nil }
        let latest = said.max { ($0.date, $0.id) < ($1.date, $1.id) }
        return !isChild && latest?.consent?.status == .refused
    }

    private func isMine(_ question: Question) -> Bool {
        if notAgain.contains(question.ask) { return false }
        if question.askableBy.isEmpty { return true }
        return reader.map(question.askableBy.contains) ?? (question.of == .file)
    }

    /// Facts that this kind of actor was refused, or could not ask safely.
    private var notAgain: Set<String> {
        var names: Set<String> = []
        for signal in signals where reader == nil || signal.actor?.kind == reader {
            for (name, statement) in signal.facts {
                if case .value = statement { continue }
                names.insert(name)
            }
        }
        return names
    }

    /// How the reader may learn it; `nil` where the reader may not.
    private func manner(_ question: Question) -> Manner? {
        switch (question.kind, question.of) {
        case (.indicator, _):
            // An indicator that this actor is known to see is looked at, not asked for.
            if isChild, !mayQuestionChild {
                return reader.map(question.askableBy.contains) == true ? .observe : nil
            }
            return .observe
        case (.fact, .file): return .file
        case (.fact, .thirdParty): return .others
        case (.fact, .person):
            guard isChild, !mayQuestionChild else { return hasRefused ? nil : .person }
            // Safety is seen before it is asked.
            return rulebook.fact(question.ask)?.topic == "safety" ? .observe : nil
        }
    }

    private func heading(_ manner: Manner) -> Label {
        switch manner {
        case .file: Wording.fromFile
        case .observe: Wording.toObserve
        case .person: Wording.fromPerson
        case .others: Wording.fromOthers
        }
    }

    /// `Complaint filed (17 rules)`.
    private func name(_ question: Question, _ postponed: Set<String>) -> String {
        let count = question.settles.count { !postponed.contains($0) }
        let rules = count > 0 ? " (\(text(Wording.rules(count))))" : ""
        return words(question) + rules
    }

    /// The actor's own wording of an indicator where there is one.
    private func words(_ question: Question) -> String {
        let own = rulebook.indicator(question.ask)?.seenBy.first { $0.actor == reader }?.label
        let sensitive = question.isSensitive ? " (\(text(Wording.sensitive)))" : ""
        return text(own ?? question.label) + sensitive
    }

    private func line(_ question: Question, _ postponed: Set<String>) -> String {
        let label = words(question)
        // `Danger: call 17` under the question `Danger` says nothing more.
        let settled = question.settles.filter { !postponed.contains($0) }.map(ruleLabel).filter {
            !$0.hasPrefix(text(question.label))
        }
        guard !settled.isEmpty else { return label }
        let rules = few(settled, most: 1)
        return label + " — " + text(Wording.decides(rules))
    }
}
