import MniopCore

/// The law of local layers: what an answer with them keeps of the national one.
struct LocalLaw {
    let before: Assessment
    let after: Assessment
    /// The signals of `after` name local signs as well, or a local layer says what suffices: what
    /// would show the same by a longer way need then not be asked.
    var hasNewWays = false

    /// In words; empty where the law holds.
    func violations() -> [String] {
        var found: [String] = []
        if before.minor != after.minor { found.append("minor changed") }
        if before.sufficient.isReached, !after.sufficient.isReached {
            found.append("sufficiency lost")
        }
        found += outcomes()
        for (name, old, new) in [
            ("alerts", before.alerts, after.alerts), ("duties", before.duties, after.duties),
            ("measures", before.measures, after.measures), ("rights", before.rights, after.rights),
        ] {
            found += lists(name, old, new)
        }
        found += forms()
        found += questions()
        let subsequences: [(String, [String], [String])] = [
            ("emergency", before.emergency.map(\.number), after.emergency.map(\.number)),
            ("services", before.services.map(\.service), after.services.map(\.service)),
            ("notices", told(before), told(after)),
            (
                "contradictions", before.contradictions.map { "\($0.kind) \($0.name)" },
                after.contradictions.map { "\($0.kind) \($0.name)" }
            ),
        ]
        for (name, old, new) in subsequences where !Self.isWithin(old, new) {
            found.append("\(name): \(old) is not within \(new)")
        }
        return found
    }

    /// closed < incomplete < open or discretionary; what is not concerned may come to be.
    static func rank(_ outcome: OutcomeKind) -> Int {
        switch outcome {
        case .closed, .notApplicable: 0
        case .incomplete: 1
        case .open, .discretionary, .planned: 2
        }
    }

    static func isWithin(_ old: [String], _ new: [String]) -> Bool {
        var rest = new[...]
        for name in old {
            guard let place = rest.firstIndex(of: name) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }

    /// National rules whose outcome is another.
    private var raised: Set<String> {
        let new = Dictionary(after.outcomes.map { ($0.id, $0.outcome) }) { first, _ in first }
        return Set(before.outcomes.filter { new[$0.id] != $0.outcome }.map(\.id))
    }

    private func outcomes() -> [String] {
        let later = Dictionary(after.outcomes.map { ($0.id, $0) }) { first, _ in first }
        return before.outcomes.flatMap { old -> [String] in
            guard let new = later[old.id] else { return ["\(old.id) is lost"] }
            var found: [String] = []
            if Self.rank(new.outcome) < Self.rank(old.outcome) {
                found.append("\(old.id): \(old.outcome) became \(new.outcome)")
            }
            let same =
                new.version == old.version && new.authority == old.authority
                && new.basis == old.basis && new.urgency == old.urgency && new.route == old.route
                && new.owedBy == old.owedBy && new.layer == old.layer && new.label == old.label
            if !same { found.append("\(old.id): its text changed") }
            if new.outcome == old.outcome {
                if new.times != old.times || new.documents != old.documents {
                    found.append("\(old.id): its times or documents changed")
                }
                if new.state != old.state || new.note != old.note {
                    found.append("\(old.id): its state or note changed")
                }
                // The lowest along its reasons, which a new way may change.
                if !isEvidenceNew, new.grade != old.grade {
                    found.append("\(old.id): its grade changed")
                }
                if new.reserves != old.reserves { found.append("\(old.id): its reserves changed") }
                if !isEvidenceNew, !Self.isWithin(old.missing, new.missing) {
                    found.append("\(old.id): \(old.missing) missing became \(new.missing)")
                }
            }
            return found
        }
    }

    /// National items first, all of them, and in their order where none was raised.
    private func lists(_ name: String, _ old: [Outcome], _ new: [Outcome]) -> [String] {
        let nation = new.prefix { $0.layer == "national" }
        if new.dropFirst(nation.count).contains(where: { $0.layer == "national" }) {
            return ["\(name): a local item stands before a national one"]
        }
        if raised.isEmpty, old.map(\.id) != nation.map(\.id) {
            return ["\(name): another order"]
        }
        return []
    }

    private func forms() -> [String] {
        let later = Dictionary(after.exploitation.map { ($0.form, $0) }) { first, _ in first }
        return before.exploitation.flatMap { old -> [String] in
            guard let new = later[old.form], new.isNamed == old.isNamed,
                new.grids.map(\.grid) == old.grids.map(\.grid),
                new.grids.map(\.profile) == old.grids.map(\.profile)
            else { return ["form \(old.form) is another"] }
            return zip(old.grids, new.grids).flatMap(Self.lowered)
        }
    }

    private static func lowered(_ old: GridFinding, _ new: GridFinding) -> [String] {
        // A local sign may be the first of its dimension.
        let later = Dictionary(new.dimensions.map { ($0.id, $0) }) { first, _ in first }
        return old.dimensions.compactMap { old in
            guard let new = later[old.id] else { return "\(old.id) is lost" }
            let isLower =
                rank(new.verdict) < rank(old.verdict) || new.strong < old.strong
                || new.medium < old.medium || new.weak < old.weak
            return isLower ? "\(old.id): \(old.verdict) became \(new.verdict)" : nil
        }
    }

    private static func rank(_ verdict: DimensionVerdict) -> Int {
        switch verdict {
        case .notReached: 0
        case .possible: 1
        case .positive: 2
        }
    }

    /// The nation's questions are still asked, in their order and before any other. Where there is
    /// new evidence or a new way, those that settle what they settled keep their order.
    private func questions() -> [String] {
        let raised = raised
        let asked = after.questions.map(\.ask)
        if raised.isEmpty, !isEvidenceNew {
            let old = before.questions.map(\.ask)
            return asked.prefix(old.count) == old[...]
                ? [] : ["questions: \(shown(before)) became \(shown(after))"]
        }
        let new = Dictionary(after.questions.map { ($0.ask, $0) }) { first, _ in first }
        let unchanged = before.questions.filter { question in
            guard let settled = new[question.ask]?.settles, !question.settles.isEmpty else {
                return false
            }
            return settled.starts(with: question.settles)
                && !settled.dropFirst(question.settles.count).contains { !isLocal($0) }
        }
        let order = asked.filter { name in unchanged.contains { $0.ask == name } }
        return order == unchanged.map(\.ask)
            ? [] : ["questions: \(shown(before)) became \(shown(after))"]
    }

    private func isLocal(_ rule: String) -> Bool { !before.outcomes.contains { $0.id == rule } }

    private func shown(_ assessment: Assessment) -> [String] {
        assessment.questions.map { "\($0.ask)(\($0.settles.joined(separator: " ")))" }
    }

    /// A local sign counts, or a local way suffices: what still misses is then another matter.
    private var isEvidenceNew: Bool {
        let old = before.exploitation.flatMap { $0.grids.flatMap { $0.dimensions } }
        let new = after.exploitation.flatMap { $0.grids.flatMap { $0.dimensions } }
        return before.sufficient.isReached != after.sufficient.isReached
            || hasNewWays || old.count != new.count
            || !zip(old, new).allSatisfy {
                $0.verdict == $1.verdict && $0.strong == $1.strong && $0.medium == $1.medium
                    && $0.weak == $1.weak
            }
    }

    /// A notice that lists rules gets longer with them: its code alone.
    private func told(_ assessment: Assessment) -> [String] { assessment.notices.map(\.code) }
}
