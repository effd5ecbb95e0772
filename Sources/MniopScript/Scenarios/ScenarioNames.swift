import MniopCore

/// Names that the expectations of a scenario hold and that nothing has: known without playing it.
struct ScenarioNames {
    let rulebook: Rulebook
    /// Local layers with an error.
    var unavailable: [String] = []

    /// `nil` where all names are known.
    func problem(_ expectation: Expectation) -> Problem? {
        let place = expectation.place
        switch expectation.kind {
        case .sufficient, .minor, .proposal: return nil
        case .outcome(let kind, let id, _): return rule(id, kind, place)
        case .missing(let id, let names), .because(let id, let names), .reserves(let id, let names):
            return rule(id, nil, place) ?? names.lazy.compactMap { fact($0, place) }.first
        case .deadline(let id, _), .opens(let id, _): return rule(id, nil, place)
        case .asks(let name), .notAsks(let name):
            return rulebook.isKnown(name)
                ? nil : unknown(name, rulebook.nearestName(name), place)
        case .service(let id, _):
            return rulebook.service(id) == nil
                ? unknown(id, rulebook.nearestService(id), place) : nil
        case .notice(let code, _): return notice(code, place)
        case .silent(let layer): return self.layer(layer, place)
        case .reading(let form, _, _): return self.form(form, place)
        case .dimension(let grid, let profile, let id, _):
            return dimension(grid, profile, id, place)
        }
    }

    func rule(_ id: String, _ kind: RuleKind?, _ place: Place) -> Problem? {
        guard let rule = rulebook.rule(id) else {
            let ids = rulebook.catalogue.rules.filter { kind == nil || $0.kind == kind }.map(\.id)
            let all = rulebook.catalogue.rules.map(\.id)
            return unknown(
                id, Names.nearest(id, among: ids) ?? Names.nearest(id, among: all), place)
        }
        if let kind, rule.kind != kind { return otherKind(rule, place) }
        return nil
    }

    /// A reason may have other names than those of facts and signs: only what is nearly one.
    private func fact(_ name: String, _ place: Place) -> Problem? {
        if rulebook.isKnown(name) || rulebook.rule(name) != nil
            || ["actor", "emergency"].contains(name)
        {
            return nil
        }
        return rulebook.nearestName(name).map { unknown(name, $0, place) }
    }

    /// What an answer may say beside its outcomes.
    static let noticeCodes = [
        "allegation", "closed_from_memory", "companion_interpreter", "exploiter_present",
        "hook_failed", "hook_limit", "later_services", "later_signals", "law_not_verified",
        "law_of_the_place", "layer_unavailable", "local_questions_cut", "no_service", "parameter",
        "place_not_promised", "score_meaning", "screen_positive", "services_full",
        "voided_signals",
    ]

    func notice(_ code: String, _ place: Place) -> Problem? {
        if Self.noticeCodes.contains(code) { return nil }
        let near = Names.nearest(code, among: Self.noticeCodes)
        let list = Self.noticeCodes.joined(separator: ", ")
        return problem(
            place, code: "unknown_name",
            fr: "aucun avis ne s'appelle « \(code.clipped) »"
                + (near.map { ". Vouliez-vous « \($0) » ?" } ?? " ; il y a : \(list)."),
            en: "no notice is called '\(code.clipped)'"
                + (near.map { ". Did you mean '\($0)'?" } ?? "; there are: \(list)."))
    }

    private func layer(_ layer: String, _ place: Place) -> Problem? {
        let known = rulebook.catalogue.layers.map(\.id)
        if known.contains(layer) { return nil }
        return notLoaded(layer, known, place)
            ?? unknown(layer, Names.nearest(layer, among: known), place)
    }

    /// `silent` of a layer that is not there says nothing.
    func notLoaded(_ layer: String, _ known: [String], _ place: Place) -> Problem? {
        if known.contains(layer) { return nil }
        if unavailable.contains(layer) {
            return problem(
                place,
                fr: "la couche « \(layer) » a une erreur et n'est pas chargée : la corriger "
                    + "d'abord.",
                en: "layer '\(layer)' has an error and is not loaded: mend it first.")
        }
        let code = layer.split(separator: ".", maxSplits: 1).first.map(String.init) ?? layer
        guard Departments.isCode(code) else { return nil }
        return problem(
            place,
            fr: "la couche « \(layer) » n'est pas chargée ici, et ne peut rien montrer : lancer "
                + "mniop test sur le dossier « scripts » entier, ou donner aussi le sien.",
            en: "layer '\(layer)' is not loaded here, and can show nothing: run mniop test on the "
                + "whole folder 'scripts', or give its own as well.")
    }

    func form(_ form: String, _ place: Place) -> Problem? {
        let known = rulebook.catalogue.exploitations.map(\.id)
        if known.contains(form) { return nil }
        return unknown(form, Names.nearest(form, among: known), place)
    }

    func dimension(
        _ grid: String, _ profile: String, _ id: String, _ place: Place
    ) -> Problem? {
        if let known = rulebook.catalogue.grids.first(where: { $0.id == grid }),
            known.profiles.contains(where: { $0.id == profile }),
            known.dimensions.contains(where: { $0.id == id })
        {
            return nil
        }
        let path = "\(grid).\(profile).\(id)"
        let paths = rulebook.catalogue.grids.flatMap { grid in
            grid.profiles.flatMap { profile in
                grid.dimensions.map { "\(grid.id).\(profile.id).\($0.id)" }
            }
        }
        return unknown(path, Names.nearest(path, among: paths), place)
    }

    /// `right = { ["40.contact"] = ... }`.
    private func otherKind(_ rule: RuleDeclaration, _ place: Place) -> Problem {
        let word = rule.kind.rawValue
        let french =
            switch rule.kind {
            case .right: "un droit"
            case .duty: "une obligation"
            case .measure: "une mesure"
            case .alert: "une alerte"
            }
        let isPlain = !rule.id.contains(".") && !rule.id.contains("-")
        let key = isPlain ? rule.id : "[\"\(rule.id)\"]"
        let form = "\(word) = { \(key) = ... }"
        return problem(
            place, code: "unknown_name", fr: "« \(rule.id) » est \(french) : écrire \(form).",
            en: "'\(rule.id)' is \(word == "alert" ? "an" : "a") \(word): write \(form).")
    }

    func unknown(_ name: String, _ near: String?, _ place: Place) -> Problem {
        // A neighbour's name, where its layer was not given: the nearest one here is another thing.
        let layers = rulebook.catalogue.layers.map(\.id)
        let code = String(name.prefix { $0 != "." })
        if code != name, let problem = notLoaded(code, layers, place) { return problem }
        return problem(
            place, code: "unknown_name",
            fr: "rien ne s'appelle « \(name.clipped) »."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "nothing is called '\(name.clipped)'."
                + (near.map { " Did you mean '\($0)'?" } ?? ""))
    }

    func problem(
        _ place: Place, code: String = "expectation_failed", fr: String, en: String
    ) -> Problem {
        Problem(code, at: place.position, column: place.column, fr: fr, en: en)
    }
}
