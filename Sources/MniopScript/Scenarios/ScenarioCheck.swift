import MniopCore

/// Compares one expectation with the answer.
struct ScenarioCheck {
    let assessment: Assessment
    let rulebook: Rulebook
    /// Local layers with an error.
    var unavailable: [String] = []

    private var names: ScenarioNames {
        ScenarioNames(rulebook: rulebook, unavailable: unavailable)
    }

    /// `nil` where the answer is as expected.
    func failure(_ expectation: Expectation) -> Problem? {
        let place = expectation.place
        if let problem = names.problem(expectation) { return problem }
        switch expectation.kind {
        case .sufficient(let wanted):
            return compare(
                "sufficient", wanted ? "true" : "false",
                assessment.sufficient.isReached ? "true" : "false", place)
        case .outcome(_, let id, let wanted):
            return with(id, place) { outcome in
                compare(
                    id, wanted.rawValue, outcome.outcome.rawValue, place,
                    more: missing(outcome))
            }
        case .missing(let rule, let wanted):
            return with(rule, place) { sets("missing", rule, wanted, $0.missing, place) }
        case .because(let rule, let wanted):
            return with(rule, place) {
                sets("because", rule, wanted, $0.because.map(\.name), place)
            }
        case .reserves(let rule, let wanted):
            return with(rule, place) { sets("reserves", rule, wanted, $0.reserves, place) }
        case .deadline(let rule, let wanted):
            return with(rule, place) { outcome in
                let found = outcome.times.first?.end?.description ?? "-"
                return compare("deadline \(rule)", wanted.description, found, place)
            }
        case .asks(let name): return asks(name, place)
        case .notAsks(let name):
            guard assessment.questions.contains(where: { $0.ask == name }) else { return nil }
            return problem(
                place, fr: "« \(name) » ne devait pas être demandé, et l'est.",
                en: "'\(name)' was not to be asked, and is.")
        case .opens(let rule, let wanted):
            return with(rule, place) { outcome in
                let found = outcome.times.first { $0.kind == .window }?.start?.description ?? "-"
                return compare("opens \(rule)", wanted.description, found, place)
            }
        case .service(let id, let isThere):
            return member(
                "services", id, isThere, among: assessment.services.map(\.service),
                known: rulebook.catalogue.services.map(\.id), place)
        case .notice(let code, let isThere):
            return member(
                "notices", code, isThere, among: assessment.notices.map(\.code), known: nil, place)
        case .proposal(let name, let isThere):
            let proposed = assessment.proposals.map(\.name)
            if !proposed.contains(name), let problem = unproposable(name, place) { return problem }
            return member("proposals", name, isThere, among: proposed, known: nil, place)
        case .silent(let layer):
            let layers = assessment.rulebook.layers
            return member(
                "layers", layer, false, among: layers.filter(\.isActive).map(\.id),
                known: layers.map(\.id), place)
        case .minor(let wanted):
            return compare("minor", wanted.rawValue, assessment.minor.rawValue, place)
        case .reading(let form, let name, let wanted): return reading(form, name, wanted, place)
        case .dimension(let grid, let profile, let id, let wanted):
            return dimension(grid, profile, id, wanted, place)
        }
    }

    private func with(
        _ id: String, _ place: Place, _ body: (Outcome) -> Problem?
    ) -> Problem? {
        if let outcome = assessment.outcomes.first(where: { $0.id == id }) { return body(outcome) }
        let layer = rulebook.rule(id)?.layer ?? ""
        return problem(
            place,
            fr: "« \(id) » n'est pas dans la réponse : sa couche « \(layer) » n'est pas "
                + "active pour ce cas (donner departement ou actor).",
            en: "'\(id)' is not in the answer: its layer '\(layer)' is not active for this "
                + "case (give departement or actor).")
    }

    /// LIMIT: names that a failure lists; the first ones settle most.
    private static let mostListed = 5

    /// What the outcome waits for, and which of it was said by someone who cannot establish it.
    private func missing(_ outcome: Outcome) -> Label? {
        guard !outcome.missing.isEmpty else { return nil }
        let names = list(outcome.missing)
        let alleged = assessment.contradictions.filter {
            $0.kind == .allegation && outcome.missing.contains($0.name)
        }
        let said = alleged.map { allegation in
            // Who may say its yes, or else who may say its no.
            let fact = rulebook.fact(allegation.name)
            let who =
                [fact?.establishedBy ?? [], fact?.noEstablishedBy ?? []]
                .first { !$0.isEmpty } ?? []
            return Label(
                fr: " « \(allegation.name) » est dit ici par quelqu'un qui ne peut pas l'établir : "
                    + "il faut actor = \(list(who, or: "ou").fr).",
                en: " '\(allegation.name)' is said here by someone who cannot establish it: "
                    + "actor must be \(list(who, or: "or").en).")
        }
        return Label(
            fr: " (manque : \(names.fr))" + (said.isEmpty ? "" : ".") + said.map(\.fr).joined(),
            en: " (missing: \(names.en))" + (said.isEmpty ? "" : ".") + said.map(\.en).joined())
    }

    /// A sentence may be anything; what is written as a name, only what has one.
    private func unproposable(_ name: String, _ place: Place) -> Problem? {
        let dot = name.firstIndex(of: ".").map { name[name.index(after: $0)...].first }
        let isName =
            name.isLikeAName || (name.isMadeOfNameSigns && dot??.isLetter == true)
        guard isName, !rulebook.isProposable(name) else { return nil }
        return unknown(name, rulebook.nearestProposable(name), place)
    }

    private func asks(_ name: String, _ place: Place) -> Problem? {
        if assessment.questions.contains(where: { $0.ask == name }) { return nil }
        return differs(
            "asks", Label(fr: name, en: name), list(assessment.questions.map(\.ask)), place)
    }

    /// Whether a list of the answer names something; `known`: what could be named at all.
    private func member(
        _ what: String, _ name: String, _ isWanted: Bool, among found: [String],
        known: [String]?, _ place: Place
    ) -> Problem? {
        if let known, !known.contains(name) {
            return unknown(name, Names.nearest(name, among: known), place)
        }
        guard found.contains(name) != isWanted else { return nil }
        if isWanted { return differs(what, Label(fr: name, en: name), list(found), place) }
        return problem(
            place, fr: "\(what) : « \(name) » ne devait pas y être, et y est.",
            en: "\(what): '\(name)' was not to be there, and is.")
    }
}

/// Exploitation, and the texts of failures.
extension ScenarioCheck {
    /// The best verdict over the form's grids and profiles: what a reader looks for first.
    private func reading(
        _ form: String, _ name: ReadingName, _ wanted: ReadingVerdict, _ place: Place
    ) -> Problem? {
        let found = assessment.exploitation.filter { $0.form == form }.flatMap(\.grids).map {
            switch name {
            case .strict: $0.readings.strict
            case .broad: $0.readings.broad
            case .french: $0.readings.french
            }
        }
        let order: [ReadingVerdict] = [.yes, .possible, .notShown, .notApplicable]
        let best = order.first { found.contains($0) }
        // A form that nothing points to is not in the answer: nothing of it is shown.
        return compare(
            "\(form).\(name.rawValue)", wanted.rawValue,
            (best ?? .notShown).rawValue, place)
    }

    private func dimension(
        _ grid: String, _ profile: String, _ id: String, _ wanted: DimensionVerdict,
        _ place: Place
    ) -> Problem? {
        let path = "\(grid).\(profile).\(id)"
        let found = assessment.exploitation.flatMap(\.grids)
            .first { $0.grid == grid && $0.profile == profile }?
            .dimensions.first { $0.id == id }?.verdict
        return compare(path, wanted.rawValue, found?.rawValue ?? "-", place)
    }

    /// The first names, then how many more.
    private func list(_ names: [String]) -> Label {
        guard names.count > Self.mostListed + 1 else {
            let whole = names.isEmpty ? "-" : names.joined(separator: ", ")
            return Label(fr: whole, en: whole)
        }
        let shown = names.prefix(Self.mostListed).joined(separator: ", ")
        let more = names.count - Self.mostListed
        return Label(fr: "\(shown) et \(more) autres", en: "\(shown) and \(more) more")
    }

    private func list(_ names: [String], or word: String) -> Label {
        let whole = names.map { "\"\($0)\"" }.joined(separator: " \(word) ")
        return Label(fr: whole, en: whole)
    }

    private func sets(
        _ what: String, _ rule: String, _ wanted: [String], _ found: [String], _ place: Place
    ) -> Problem? {
        if Set(wanted) == Set(found) { return nil }
        // What differs comes first: a long list is cut.
        func ordered(_ names: [String], _ others: [String]) -> [String] {
            let sorted = Set(names).sorted()
            return sorted.filter { !others.contains($0) } + sorted.filter(others.contains)
        }
        return differs(
            "\(what) \(rule)", list(ordered(wanted, found)), list(ordered(found, wanted)), place)
    }

    private func compare(
        _ what: String, _ wanted: String, _ found: String, _ place: Place, more: Label? = nil
    ) -> Problem? {
        if wanted == found { return nil }
        return differs(
            what, Label(fr: wanted, en: wanted), Label(fr: found, en: found), place, more: more)
    }

    private func differs(
        _ what: String, _ wanted: Label, _ found: Label, _ place: Place, more: Label? = nil
    ) -> Problem {
        func stopped(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
        return problem(
            place,
            fr: stopped(
                "\(what) : attendu \(wanted.fr), trouvé \(found.fr)\(more?.fr ?? "")"),
            en: stopped("\(what): expected \(wanted.en), found \(found.en)\(more?.en ?? "")"))
    }

    private func unknown(_ name: String, _ near: String?, _ place: Place) -> Problem {
        names.unknown(name, near, place)
    }

    private func problem(_ place: Place, fr: String, en: String) -> Problem {
        names.problem(place, fr: fr, en: en)
    }
}
