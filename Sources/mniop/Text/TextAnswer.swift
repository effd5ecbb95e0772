import MniopCore

/// An assessment as people read it: what is urgent first, everything with its reason in words.
///
/// Short, it is for whoever must act: what stands open, what is nearly there, and how much is left.
/// Whole, it names every rule.
struct TextAnswer {
    let assessment: Assessment
    let rulebook: Rulebook
    /// The signals that the assessment was made of.
    let signals: [Signal]
    /// Kind of actor who reads: only what this actor may ask is shown.
    let reader: String?
    /// The kind of actor whose secrecies were applied; `nil`: the assessment is whole.
    let audience: String?
    /// Every rule, the grids and the services: `--all`.
    let isWhole: Bool
    let language: Language

    init(
        _ assessment: Assessment, rulebook: Rulebook, signals: [Signal], audience: String? = nil,
        isWhole: Bool = false, language: Language
    ) {
        self.assessment = assessment
        self.rulebook = rulebook
        self.signals = signals
        // Who reported last reads the answer, where nobody else is named.
        let latest = signals.filter { $0.actor != nil }.max { ($0.date, $0.id) < ($1.date, $1.id) }
        reader = audience ?? latest?.actor?.kind
        self.audience = audience
        self.isWhole = isWhole
        self.language = language
    }

    func write(to page: inout Page) {
        if isWhole { writeWhole(to: &page) } else { writeShort(to: &page) }
    }

    private func writeWhole(to page: inout Page) {
        writeOpening(to: &page)
        writeSteps(to: &page)
        writeVerdict(to: &page)
        writeContradictions(to: &page)
        writeActions(to: &page)
        writeRights(to: &page)
        writeQuestions(to: &page)
        writeServices(to: &page)
        writeProposals(to: &page)
        writeGrids(to: &page)
        page.heading(Wording.toKnow)
        writeClosing(to: &page)
    }

    /// One screen, or two: what stands open is never shortened to fewer rules.
    private func writeShort(to page: inout Page) {
        let checks = emergencyChecks
        let near = Nearest(self, besides: checks)
        writeOpening(to: &page)
        writeNow(checks, to: &page)
        writeVerdict(to: &page)
        writeContradictions(to: &page)
        writeOpen(to: &page)
        write(near, to: &page)
        writeQuestions(to: &page, besides: checks.names)
        writeProposals(to: &page)
        writeClosed(to: &page)
        page.heading(Wording.toKnow)
        writeRest(near, checks, to: &page)
        writeClosing(to: &page)
    }

    var isChild: Bool { assessment.minor == .yes || assessment.minor == .presumed }

    /// In the reader's language, with dates in words.
    func text(_ label: Label) -> String { Dates.inWords(label.text(in: language), language) }
}

/// Names in words.
extension TextAnswer {
    /// The label of a fact or an indicator.
    func label(of name: String) -> String {
        if let withheld = Withheld.label(of: name) { return text(withheld) }
        if let fact = rulebook.fact(name) { return text(fact.label) }
        if let indicator = rulebook.indicator(name) { return text(indicator.label) }
        if name == "actor" { return text(Wording.whoReports) }
        return name
    }

    func labels(_ names: [String]) -> String { list(names.map(label(of:))) }

    /// French sets a space before the semicolon.
    func list(_ texts: [String]) -> String {
        texts.joined(separator: language == .french ? " ; " : "; ")
    }

    func ruleLabel(_ id: String) -> String { rulebook.rule(id).map { text($0.label) } ?? id }

    func documentLabel(_ id: String) -> String {
        rulebook.catalogue.documents.first { $0.id == id }.map { text($0.label) } ?? id
    }

    /// A kind of actor, a service, or an authority that the scripts write in plain words.
    func partyLabel(_ id: String) -> String {
        if let actor = rulebook.actor(id) { return text(actor.label) }
        if let service = rulebook.catalogue.services.first(where: { $0.id == id }) {
            return text(rulebook.shownLabel(of: service))
        }
        return id
    }

    /// A few labels and how many more.
    func few(_ labels: [String], most: Int) -> String {
        let rest = labels.count - most
        let more = rest > 0 ? [text(Wording.more(rest))] : []
        return list(labels.prefix(most) + more)
    }
}

/// Reasons in words.
extension TextAnswer {
    func reasons(_ list: [Reason]) -> String {
        list.isEmpty ? text(Wording.noCondition) : self.list(list.map(reason))
    }

    func reason(_ reason: Reason) -> String {
        let colon = language == .french ? " : " : ": "
        if reason.name == "emergency" { return text(Wording.emergencySignalled) }
        if reason.name == "age", let ages = ages(reason.value) { return text(Wording.aged(ages)) }
        let name = label(of: reason.name)
        if Withheld.isWithheld(reason.name) { return name }
        switch reason.value {
        case .present: return name
        case .absent: return name + colon + text(Wording.lookedFor)
        case .fact(.boolean(true)): return name
        case .fact(.code(let kind)) where reason.name == "actor":
            return text(Wording.signalledBy) + colon + partyLabel(kind)
        case .fact(let value): return name + colon + words(value, of: reason.name)
        case .oneOf(let values):
            return name + colon + oneOf(values, of: reason.name)
        }
    }

    /// `nil` where the value is no age: a local layer may name something else so.
    private func ages(_ value: ReasonValue) -> String? {
        switch value {
        case .fact(.integer(let age)): String(age)
        case .oneOf(let list) where list.allSatisfy(isInteger): oneOf(list, of: "age")
        case .fact, .oneOf, .present, .absent: nil
        }
    }

    private func isInteger(_ value: FactValue) -> Bool {
        if case .integer = value { true } else { false }
    }

    /// `17, 18 ou 19`; long runs of an age by their ends.
    private func oneOf(_ values: [FactValue], of name: String) -> String {
        let or = " \(text(Wording.or)) "
        let list = values.map { words($0, of: name) }
        if list.count > 4, let first = list.first, let last = list.last {
            return first + " … " + last
        }
        guard let last = list.last, list.count > 1 else { return list.joined() }
        return list.dropLast().joined(separator: ", ") + or + last
    }

    private func words(_ value: FactValue, of name: String) -> String {
        text(rulebook.words(ofValue: value, of: name))
    }
}
