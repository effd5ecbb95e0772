import MniopCore

/// The short answer about what stands open: all of it, with why, by when and who.
extension TextAnswer {
    var standingRights: [Outcome] {
        assessment.rights.filter { $0.outcome == .open || $0.outcome == .discretionary }
    }

    /// What is urgent, in full, whatever kind of rule it is.
    func writeNow(_ checks: EmergencyChecks, to page: inout Page) {
        page.heading(Wording.stepsNow)
        let standing = standingSteps + standingRights
        let now = standing.filter { $0.urgency == .now }
        // Alarms first, then what the reader owes, then what others owe.
        for alert in now where alert.kind == .alert {
            let reason = shortReasons(alert.because)
            let isSaid = alert.because.isEmpty || text(alert.label).hasPrefix(reason)
            let after = isSaid ? nil : text(Wording.sinceThen) + colon + reason
            write(urgent: alert, after, to: &page)
        }
        let steps = now.filter { $0.kind != .alert }
        write(byReason: steps.filter(isMine) + steps.filter { !isMine($0) }, to: &page)
        for line in checkLine(checks.names) { page.item(line, emphasis: .bold) }
        write(ifSo: checks.others.map { text($0.shownLabel) }, to: &page)
        if standing.allSatisfy({ $0.kind == .right }) {
            page.paragraph(Wording.nothingToDo)
        } else if now.isEmpty, checks.rules.isEmpty {
            page.paragraph(Wording.seeBelow)
        }
    }

    /// `Immediate danger: call 17` says itself when to call.
    private func write(ifSo titles: [String], to page: inout Page) {
        switch titles.count {
        case 0: break
        case 1, 2: page.item(text(Wording.ifItIsSo) + colon + list(titles))
        default:
            page.paragraph(text(Wording.ifItIsSo) + (language == .french ? " :" : ":"))
            for title in titles { page.item(title) }
        }
    }

    private func isMine(_ outcome: Outcome) -> Bool {
        reader.map(outcome.owedBy.contains) ?? false
    }

    private func write(urgent outcome: Outcome, _ reason: String? = nil, to page: inout Page) {
        page.item(line(standing: outcome, reason), emphasis: .bold)
        writeReadings(outcome, to: &page)
        writeNote(outcome, to: &page)
    }

    /// What can wait a day, then what can wait, then rights.
    func writeOpen(to page: inout Page) {
        let steps = standingSteps.filter { $0.urgency != .now }
        let rights = standingRights.filter { $0.urgency != .now }
        if steps.isEmpty, rights.isEmpty { return }
        page.heading(Wording.whatIsOpen)
        for urgency in Urgency.allCases {
            write(
                steps.filter { $0.urgency == urgency }, under: Wording.urgency(urgency), to: &page)
        }
        write(rights, under: Wording.openRights, to: &page)
    }

    /// The reason once: above several, after one.
    private func write(_ outcomes: [Outcome], under heading: Label, to page: inout Page) {
        guard !outcomes.isEmpty else { return }
        page.paragraph(text(heading) + (language == .french ? " :" : ":"))
        for group in groupedByReason(outcomes) {
            let hasReason = group.outcomes.contains { !$0.because.isEmpty }
            let plain = group.outcomes.filter(isPlain)
            let others = group.outcomes.filter { plain.count < 2 || !isPlain($0) }
            let after = hasReason ? text(Wording.sinceThen) + colon + group.name : nil
            if others.count > 1, hasReason { writeReason(group.name, to: &page) }
            for outcome in others {
                write(open: outcome, others.count > 1 ? nil : after, to: &page)
            }
            guard plain.count > 1 else { continue }
            let titles = list(plain.map { text($0.shownLabel) + grant($0) })
            page.item([titles, after].compactMap(\.self).joined(separator: " — "), emphasis: .bold)
        }
    }

    private func writeReason(_ words: String, to page: inout Page) {
        page.paragraph(text(Wording.because) + colon + words)
    }

    /// What has no condition comes first: a reason stands above what follows it.
    private func groupedByReason(_ outcomes: [Outcome]) -> [(name: String, outcomes: [Outcome])] {
        let groups = grouped(outcomes) { shortReasons($0.because) }
        func isFree(_ group: (name: String, outcomes: [Outcome])) -> Bool {
            group.outcomes.allSatisfy(\.because.isEmpty)
        }
        return groups.filter(isFree) + groups.filter { !isFree($0) }
    }

    /// Once for all that has the same reason.
    private func write(byReason outcomes: [Outcome], to page: inout Page) {
        for group in groupedByReason(outcomes) {
            if group.outcomes.contains(where: { !$0.because.isEmpty }) {
                writeReason(group.name, to: &page)
            }
            for outcome in group.outcomes { write(urgent: outcome, to: &page) }
        }
    }

    /// A measure without a time or a debtor needs no line of its own.
    private func isPlain(_ outcome: Outcome) -> Bool {
        outcome.kind == .measure && outcome.urgency == .routine
            && outcome.owedBy.isEmpty && outcome.times.isEmpty
    }

    /// What was seen; traits and places only where nothing else counted. The whole text has all.
    func shortReasons(_ list: [Reason]) -> String {
        let seen = list.filter { reason in
            guard let fact = rulebook.fact(reason.name) else { return true }
            return fact.kind != .trait && !TextAnswer.traits.contains(reason.name)
        }
        return self.list((seen.isEmpty ? list : seen).map(shortReason))
    }

    /// `Domestic servitude` needs no `forms of exploitation spoken of`.
    private func shortReason(_ reason: Reason) -> String {
        guard reason.name == "exploitation", case .fact(let value) = reason.value else {
            return self.reason(reason)
        }
        return text(rulebook.words(ofValue: value, of: reason.name))
    }

    /// Facts that may change and tell only whom the rule is about.
    private static let traits: Set<String> = ["age_conteste", "mineur", "departement"]

    private func write(open outcome: Outcome, _ reason: String?, to page: inout Page) {
        page.item(line(standing: outcome, reason), emphasis: .bold)
        writeReadings(outcome, to: &page)
        guard let note = outcome.note, !outcome.because.isEmpty else { return }
        switch outcome.kind {
        // What not to do.
        case .alert, .duty: writeNote(outcome, to: &page)
        // What claiming it may cost stands first.
        case .right: page.detail(Wording.note, firstSentence(text(note)))
        case .measure: break
        }
    }

    private func firstSentence(_ text: String) -> String {
        var end = text.startIndex
        while let stop = text[end...].firstRange(of: ". ") {
            let last = text[..<stop.lowerBound].split(separator: " ").last ?? ""
            // `art. 706-15` is no end.
            if last.count > 3 { return String(text[..<stop.lowerBound]) + "." }
            end = stop.upperBound
        }
        return text
    }

    /// `Send a report — you; to the departmental cell; by 15 May 2024`.
    private func line(standing outcome: Outcome, _ reason: String? = nil) -> String {
        let state = outcome.state.flatMap(Wording.state).map { " (\(text($0)))" } ?? ""
        // How the days are counted is in the whole text.
        let times = outcome.times.map { limit($0) ?? words($0) }
        let who = whoAndText(outcome)
        let said = (outcome.urgency == .now ? "" : text(outcome.shownLabel) + " ") + (who ?? "")
        let parts =
            [who, address(outcome, besides: said)].compactMap(\.self) + times
            + [reason].compactMap(\.self)
        let reserve = outcome.reserves.isEmpty ? "" : " (\(text(Wording.withReserves)))"
        let title = text(outcome.shownLabel) + state + grant(outcome) + reserve + doubt(outcome)
        return parts.isEmpty ? title : title + " — " + list(parts)
    }

    private func grant(_ outcome: Outcome) -> String {
        outcome.outcome == .discretionary ? " (\(text(Wording.discretionary)))" : ""
    }

    /// Who is bound by a text wants to know which: `you (CASF L.226-2-1)`.
    private func whoAndText(_ outcome: Outcome) -> String? {
        guard isMine(outcome), let article = outcome.basis.first else { return who(outcome) }
        return who(outcome).map { "\($0) (\(article))" }
    }

    /// A word, where the law was not read again. Nobody is to doubt a call or a place of care.
    func doubt(_ outcome: Outcome) -> String {
        let isLaw = outcome.kind == .right || outcome.kind == .duty
        guard isLaw, Wording.grade(outcome.grade) != nil else { return "" }
        return " [\(text(Wording.toVerify))]"
    }

    /// Whom to turn to, with the contact that a local layer gives.
    private func address(_ outcome: Outcome, besides said: String) -> String? {
        // Whoever owes it needs no authority named for it.
        guard let place = outcome.route ?? (isMine(outcome) ? nil : outcome.authority) else {
            return nil
        }
        var name = partyLabel(place)
        if let details = details(ofService: place) {
            return text(Wording.goTo) + colon + name + " (\(details))"
        }
        let isLater = outcome.kind == .measure && outcome.urgency == .routine
        if isLater || isNamed(name, in: said) { return nil }
        if outcome.urgency != .now, let end = name.firstRange(of: " (") {
            name = String(name[..<end.lowerBound])
        }
        return text(Wording.goTo) + colon + name
    }

    /// How a service is reached, and that the host says it is full.
    private func details(ofService id: String) -> String? {
        guard let offer = assessment.services.first(where: { $0.service == id }) else { return nil }
        let full = offer.reasons.first { $0.kind == .capacity }.map(\.text)
        let said = offer.capacity?.isFull == true ? full : nil
        let parts = [offer.contact, said].compactMap { $0 }
        return parts.isEmpty ? nil : list(parts.map(text))
    }

    /// `Women's house: care, support` needs no `go to: women's house beside a hospital`.
    private func isNamed(_ place: String, in title: String) -> Bool {
        func stems(_ words: String) -> [Substring] {
            words.lowercased().split { !$0.isLetter }.filter { $0.count > 5 }.map { $0.prefix(6) }
        }
        return stems(place).first.map(stems(title).contains) ?? false
    }
}

/// Lists in which many rules have the same words.
extension TextAnswer {
    var colon: String { language == .french ? " : " : ": " }

    /// In order of first appearance.
    func grouped(
        _ outcomes: [Outcome], by name: (Outcome) -> String
    ) -> [(name: String, outcomes: [Outcome])] {
        var groups: [(name: String, outcomes: [Outcome])] = []
        for outcome in outcomes {
            let name = name(outcome)
            if let place = groups.firstIndex(where: { $0.name == name }) {
                groups[place].outcomes.append(outcome)
            } else {
                groups.append((name, [outcome]))
            }
        }
        return groups
    }
}
