import MniopCore

extension Assessment {
    /// The same answer without what secrecy keeps from a kind of actor. No outcome is changed;
    /// only what concerns the person's defence is left out as a whole.
    func shown(to reader: String, signals: [Signal], rulebook: Rulebook) -> Assessment {
        let screen = Screen(Secrecy(reader: reader, signals: signals, rulebook: rulebook), rulebook)
        return screen.apply(to: self)
    }
}

/// Goes through an assessment and covers what the reader may not see.
struct Screen {
    let secrecy: Secrecy
    let rulebook: Rulebook

    init(_ secrecy: Secrecy, _ rulebook: Rulebook) {
        self.secrecy = secrecy
        self.rulebook = rulebook
    }

    func apply(to assessment: Assessment) -> Assessment {
        var result = assessment
        result.sufficient.because = cover(assessment.sufficient.because)
        result.exploitation = assessment.exploitation.map(cover)
        result.contradictions = assessment.contradictions.compactMap(cover)
        result.alerts = assessment.alerts.compactMap(cover)
        result.duties = assessment.duties.compactMap(cover)
        result.measures = assessment.measures.compactMap(cover)
        result.rights = assessment.rights.compactMap(cover)
        result.questions = assessment.questions.filter { !secrecy.isDefence($0.ask) }
        let left = Set(assessment.outcomes.map(\.id)).subtracting(result.outcomes.map(\.id))
        result.services = assessment.services.compactMap { offer in
            var offer = offer
            offer.rules.removeAll { left.contains($0) }
            if secrecy.withholdsSomething {
                offer.reasons.removeAll { $0.kind == .language || $0.kind == .form }
            }
            return offer.rules.isEmpty ? nil : offer
        }
        // A hook writes what it likes in its reason, and it saw every fact.
        if secrecy.withholdsSomething { result.proposals = [] }
        let names = withheldNames(result)
        if !names.isEmpty { result.notices.append(Withheld.notice(names)) }
        return result
    }

    private func withheldNames(_ assessment: Assessment) -> [String] {
        let reasons =
            assessment.sufficient.because.map(\.name)
            + assessment.outcomes.flatMap { $0.because.map(\.name) }
            + assessment.contradictions.map(\.name)
            + assessment.exploitation.flatMap { form in
                form.grids.flatMap { $0.dimensions.flatMap(\.fired) }
            }
        return Set(reasons.filter(Withheld.isWithheld)).sorted()
    }

    private func cover(_ reasons: [Reason]) -> [Reason] {
        var result: [Reason] = []
        for reason in reasons {
            var reason = reason
            if let name = secrecy.substitute(for: reason) {
                reason.name = name
                reason.value = Withheld.value
            }
            if !result.contains(reason) { result.append(reason) }
        }
        return result
    }

    private func cover(_ names: [String]) -> [String] {
        var result: [String] = []
        for name in names {
            let shown = secrecy.substitute(forName: name) ?? name
            if !result.contains(shown) { result.append(shown) }
        }
        return result
    }

    /// Lists of what is unknown would tell what is known by leaving it out.
    private func cover(_ form: FormFinding) -> FormFinding {
        guard secrecy.withholdsSomething else { return form }
        var form = form
        for grid in form.grids.indices {
            for number in form.grids[grid].dimensions.indices {
                var dimension = form.grids[grid].dimensions[number]
                dimension.fired = cover(dimension.fired)
                dimension.openStrong = []
                dimension.openMedium = []
                dimension.openWeak = []
                form.grids[grid].dimensions[number] = dimension
            }
        }
        return form
    }

    private func cover(_ contradiction: Contradiction) -> Contradiction? {
        if secrecy.isDefence(contradiction.name) { return nil }
        guard contradiction.signals.contains(where: secrecy.isHidden(signal:)) else {
            return contradiction
        }
        var result = contradiction
        if let name = secrecy.substitute(forName: contradiction.name) { result.name = name }
        result.signals.removeAll { secrecy.isHidden(signal: $0) }
        return result
    }

    func cover(_ outcome: Outcome) -> Outcome? {
        let names = outcome.because.map(\.name) + outcome.missing + outcome.reserves
        if names.contains(where: secrecy.isDefence) { return nil }
        var result = outcome
        result.because = cover(outcome.because)
        let clocks = clockFacts(outcome)
        if clocks.contains(where: secrecy.isHidden(clock:)) {
            for number in result.times.indices {
                // The deadline is what the reader must act by; where it comes from is not said.
                result.times[number].start = nil
                result.times[number].counted = Label(fr: "", en: "")
            }
        }
        return result
    }

    /// Date facts that the times of an outcome are counted from.
    private func clockFacts(_ outcome: Outcome) -> Set<String> {
        var names: Set<String> = []
        for version in rulebook.rule(outcome.id)?.versions ?? [] {
            for time in version.times {
                names.formUnion(time.end.facts + (time.opens?.facts ?? []))
            }
        }
        return names
    }
}
