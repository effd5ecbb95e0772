import MniopCore

/// Services, proposals of local protocols, what is unverified, and where the answer comes from.
extension TextAnswer {
    func writeServices(to page: inout Page) {
        guard !assessment.services.isEmpty else { return }
        page.heading(Wording.services)
        for offer in assessment.services {
            page.item("\(text(offer.label)) (\(text(offer.because)))")
            if let contact = offer.contact { page.detail(Wording.contact, text(contact)) }
            if let opening = offer.opening { page.detail(Wording.opening, text(opening)) }
            if !offer.languages.isEmpty {
                page.detail(Wording.languages, offer.languages.joined(separator: ", "))
            }
            if !offer.rules.isEmpty {
                page.detail(Wording.serves, few(offer.rules.map(ruleLabel), most: 3))
            }
        }
    }

    func writeProposals(to page: inout Page) {
        guard !assessment.proposals.isEmpty else { return }
        page.heading(Wording.proposals)
        let colon = language == .french ? " : " : ": "
        for proposal in assessment.proposals {
            let name = proposedName(proposal)
            page.item(text(Wording.proposal(proposal.kind)) + colon + name)
            page.detail(Wording.because, proposal.why)
            page.note(text(Wording.proposedBy(proposal.layer, "\(proposal.source)")))
        }
    }

    /// The library names rules by their ids, people by their labels.
    private var closedUnread: String {
        let rules = assessment.outcomes.filter { $0.outcome == .closed && $0.grade == .memory }
        return text(Wording.closedUnread(list(rules.map { text($0.label) })))
    }

    /// Texts behind what may apply here; a rule that names none counts for one.
    private var unreadTexts: Int {
        let unread = assessment.outcomes.filter {
            $0.outcome != .notApplicable && Wording.grade($0.grade) != nil
        }
        return Set(unread.flatMap(\.basis)).count + unread.filter(\.basis.isEmpty).count
    }

    private func proposedName(_ proposal: Proposal) -> String {
        if rulebook.rule(proposal.name) != nil { return ruleLabel(proposal.name) }
        let party = partyLabel(proposal.name)
        return party == proposal.name ? label(of: proposal.name) : party
    }

    func writeClosing(to page: inout Page) {
        // The meaning of a score stands beside the verdict.
        for notice in assessment.notices
        where notice.code != "score_meaning" && !TextAnswer.urgentNotices.contains(notice.code) {
            // What is closed is marked in the short answer.
            if !isWhole, notice.code == "closed_from_memory" { continue }
            page.item(notice.code == "closed_from_memory" ? closedUnread : text(notice.text))
        }
        let unread = unreadTexts
        let layers = assessment.rulebook.layers.filter(\.isActive).map(\.id)
        let sources = [
            unread > 0 ? Wording.unverified(unread) : nil,
            Wording.lawOf(assessment.asOf.words(in: language)),
            Wording.rulebook(
                String(assessment.rulebook.digest.prefix(12)), layers.joined(separator: ", ")),
        ].compactMap { $0.map(text) }
        if isWhole {
            for source in sources { page.item(source) }
        } else {
            page.item(sources.joined(separator: " "))
        }
        page.item(text(Wording.advises))
    }
}
