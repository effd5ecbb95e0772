import MniopCore

/// Emergency alerts that are not decided, each shortened to the question that it starts with.
struct EmergencyChecks {
    /// To be checked at once, in the order of the alerts.
    var names: [String] = []
    /// The alerts themselves.
    var rules: [String] = []
    /// Alerts that can wait a moment, that no number above answers, or whose question is not this
    /// reader's: their titles say when to call whom.
    var others: [Outcome] = []
}

extension TextAnswer {
    var emergencyChecks: EmergencyChecks {
        var checks = EmergencyChecks()
        for alert in assessment.alerts where alert.outcome == .incomplete && isEmergency(alert) {
            checks.rules.append(alert.id)
            guard alert.urgency == .now, !assessment.emergency.isEmpty,
                let name = firstQuestion(alert), mayLearn(name)
            else {
                checks.others.append(alert)
                continue
            }
            if !checks.names.contains(name) { checks.names.append(name) }
        }
        let isSafety = { rulebook.fact($0)?.topic == "safety" }
        checks.names = checks.names.filter(isSafety) + checks.names.filter { !isSafety($0) }
        return checks
    }

    private func isEmergency(_ alert: Outcome) -> Bool {
        if version(alert)?.isEmergency == true { return true }
        // What alone keeps an urgent alert open, where it is a question of safety.
        return alert.urgency == .now && alert.missing.count == 1
            && alert.missing.allSatisfy { rulebook.fact($0)?.topic == "safety" }
    }

    /// In the order in which the author of the rule wrote its conditions.
    private func firstQuestion(_ alert: Outcome) -> String? {
        var found: String?
        version(alert)?.when.forEach { formula in
            guard found == nil, case .fact(let id, _) = formula.node, alert.missing.contains(id)
            else { return }
            found = id
        }
        return found ?? alert.missing.first
    }
}

/// The rules that a fact or two would decide, the most urgent first.
struct Nearest {
    /// LIMIT: rules shown.
    private static let most = 4
    /// LIMIT: with more than this missing, a rule is not near.
    private static let mostMissing = 4

    let outcomes: [Outcome]

    init(_ answer: TextAnswer, besides checks: EmergencyChecks) {
        let pointers = Pointers(answer)
        var ranked: [(rank: [Int], outcome: Outcome)] = []
        let undecided = (answer.steps + answer.assessment.rights).filter {
            $0.outcome == .incomplete && !answer.isPostponed($0)
        }
        for (order, outcome) in undecided.enumerated() {
            // The check itself stands among the steps.
            let isSaid =
                !outcome.missing.isEmpty && outcome.missing.allSatisfy(checks.names.contains)
            if isSaid || checks.rules.contains(outcome.id) { continue }
            let isPointedTo = pointers.point(to: answer.version(outcome), outcome)
            guard isPointedTo || !outcome.because.isEmpty,
                outcome.missing.count <= Nearest.mostMissing
            else { continue }
            let urgency = Urgency.allCases.firstIndex(of: outcome.urgency) ?? 0
            ranked.append(
                ([urgency, isPointedTo ? 0 : 1, outcome.missing.count, order], outcome))
        }
        ranked.sort { $0.rank.lexicographicallyPrecedes($1.rank) }
        outcomes = ranked.prefix(Nearest.most).map(\.outcome)
    }
}

extension TextAnswer {
    func write(_ near: Nearest, to page: inout Page) {
        guard !near.outcomes.isEmpty else { return }
        page.heading(Wording.nearlyThere)
        for group in grouped(near.outcomes, by: { missingNames($0) }) {
            let titles = list(group.outcomes.map { text($0.shownLabel) })
            page.item(titles + " — " + text(Wording.stillMissing) + colon + group.name)
            for outcome in group.outcomes { writeReadings(outcome, to: &page) }
        }
    }

    /// Where only the reading of the text is disputed, nothing is missing.
    private func missingNames(_ outcome: Outcome) -> String {
        outcome.missing.isEmpty
            ? text(Wording.aReading)
            : few(outcome.missing.map(label(of:)), most: 3)
    }
}
