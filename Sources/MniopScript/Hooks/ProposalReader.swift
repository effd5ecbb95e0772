import MniopCore

extension HookRunner {
    /// What a hook proposed: `{ question | contact | measure | alert = ..., why = ... }`.
    func read(
        _ answer: HookWorker.Answer, _ layer: String, _ view: CaseView, into result: inout Result
    ) {
        for item in answer.declared.items where item.verb == "propose" {
            switch proposal(item, layer, view) {
            case .success(let proposal): result.proposals.append(proposal)
            case .failure(let refusal): result.add(refusal.failure)
            }
        }
        if answer.hasMore, !result.notices.contains(where: { $0.code == "hook_limit" }) {
            result.notices.append(
                Notice(
                    code: "hook_limit",
                    text: Label(
                        fr: "la couche « \(layer) » propose plus de 20 choses : la suite est "
                            + "laissée de côté.",
                        en: "layer '\(layer)' proposes more than 20 things: the rest is left "
                            + "aside.")))
        }
    }

    private struct Refusal: Error { var failure: HookFailure }

    private func proposal(
        _ proposed: RawItem, _ layer: String, _ view: CaseView
    ) -> Swift.Result<Proposal, Refusal> {
        let position = proposed.position
        func refuse(_ fr: String, _ en: String) -> Swift.Result<Proposal, Refusal> {
            .failure(
                Refusal(
                    failure: HookFailure(
                        position, column: column(at: position),
                        of: Label(
                            fr: "proposition de la couche « \(layer) »",
                            en: "proposal of layer '\(layer)'"),
                        Label(fr: " : ", en: ": "), Label(fr: fr, en: en))))
        }
        guard case .table(let fields)? = proposed.arguments.first, fields.array.isEmpty else {
            return refuse(
                "écrire propose { question = \"nom\", why = \"...\" }",
                "write propose { question = \"name\", why = \"...\" }")
        }
        let known = Proposal.Kind.allCases.map(\.rawValue) + ["why"]
        if let unknown = fields.fields.first(where: { !known.contains($0.name) }) {
            let near = Names.nearest(unknown.name, among: known)
            return refuse(
                "champ inconnu « \(unknown.name) »"
                    + (near.map { ", vouliez-vous « \($0) » ?" } ?? ""),
                "unknown field '\(unknown.name)'"
                    + (near.map { ", did you mean '\($0)'?" } ?? ""))
        }
        let kinds = Proposal.Kind.allCases.filter { fields[$0.rawValue] != nil }
        guard kinds.count == 1, let kind = kinds.first,
            case .string(let name)? = fields[kind.rawValue], !name.isEmpty
        else {
            return refuse(
                "exactement un texte parmi question, contact, measure, alert",
                "exactly one text among question, contact, measure, alert")
        }
        guard case .string(let why)? = fields["why"], !why.isEmpty else {
            return refuse("il manque why, la raison", "why, the reason, is missing")
        }
        guard !name.hasControlCharacters, !why.hasControlCharacters else {
            return refuse(
                "un texte contient un caractère de contrôle", "a text holds a control character")
        }
        if name.count > Self.longestName || why.count > Self.longestReason {
            return refuse(
                "trop long : \(Self.longestName) caractères pour ce qui est proposé, "
                    + "\(Self.longestReason) pour why",
                "too long: \(Self.longestName) characters for what is proposed, "
                    + "\(Self.longestReason) for why")
        }
        if let text = unseen(name, layer) { return refuse(text.fr, text.en) }
        if !view.hasAgreed, let authority = rulebook.authority(kind, name, why: why) {
            return refuse(
                "« \(authority) » n'est proposé à un adulte qu'avec son accord : regarder "
                    + "d'abord case:fact \"accord_transmission\"",
                "'\(authority)' is proposed to an adult only with agreement: look first at "
                    + "case:fact \"accord_transmission\"")
        }
        if kind == .question, let refusal = unasked(name) {
            return refuse(refusal.fr, refusal.en)
        }
        return .success(
            Proposal(kind: kind, name: name, why: why, layer: layer, source: position))
    }

    /// A name of another department's.
    private func unseen(_ name: String, _ layer: String) -> Label? {
        guard let thing = rulebook.thing(named: name), !NamedThing.sees(layer, thing.layer)
        else { return nil }
        return NamedThing.foreign(name, to: layer, thing)
    }

    /// Why nobody may ask that; `nil` where one may.
    private func unasked(_ name: String) -> Label? {
        if rulebook.shieldedFact(behindFact: name) != nil {
            return Label(
                fr: "« \(name) » (séjour, nationalité, asile) n'est demandé par aucun script local",
                en: "'\(name)' (stay, nationality, asylum) is asked by no local script")
        }
        if rulebook.isKnown(name) { return nil }
        let near = rulebook.nearestName(name)
        return Label(
            fr: "rien ne s'appelle « \(name.clipped) »"
                + (near.map { ", vouliez-vous « \($0) » ?" } ?? ""),
            en: "nothing is called '\(name.clipped)'"
                + (near.map { ", did you mean '\($0)'?" } ?? ""))
    }
}

extension Rulebook {
    /// A fact or an indicator is called so.
    func isKnown(_ name: String) -> Bool { fact(name) != nil || indicator(name) != nil }

    func nearestName(_ name: String) -> String? {
        Names.nearest(name, among: [nearestFact(name), nearestIndicator(name)].compactMap { $0 })
    }
}
