import MniopCore

extension HookNames {
    /// `question = "langue"`: the name of what may be asked.
    func question(_ id: LuaToken, _ file: String) -> Problem? {
        let thing = rulebook.thing(named: id.text)
        if let problem = unseen(thing, id, file) { return problem }
        switch thing?.kind {
        case .fact: return unasked(id, file)
        case .indicator: return nil
        case nil where !id.text.isMadeOfNameSigns: return sentence(id, file)
        case nil:
            return unknown(
                "fact", "aucun fait ni indice", id, file, rulebook.nearestName(id.text))
        default:
            let noun = thing?.noun ?? Label(fr: "", en: "")
            return told(
                "unknown_fact", id, file,
                fr: "« \(id.text) » est \(noun.fr) : question attend le nom d'un fait ou d'un "
                    + "signe.",
                en: "'\(id.text)' is \(noun.en): question wants the name of a fact or a sign.")
        }
    }

    private func unasked(_ id: LuaToken, _ file: String) -> Problem? {
        guard rulebook.shieldedFact(behindFact: id.text) != nil else { return nil }
        return told(
            "shielded_fact", id, file,
            fr:
                "le fait « \(id.text) » (séjour, nationalité, asile) n'est demandé par aucun "
                + "script local.",
            en: "the fact '\(id.text)' (stay, nationality, asylum) is asked by no local script.")
    }

    /// `question = "Quelle langue parlez-vous ?"`.
    private func sentence(_ id: LuaToken, _ file: String) -> Problem {
        let words = id.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
        let meant = words.lazy.map { AuthorWords.plain(String($0)).lowercased() }.first {
            rulebook.isKnown($0) && rulebook.shieldedFact(behindFact: $0) == nil
        }
        let form = "question = \"\(meant ?? "langue")\""
        return told(
            "unknown_fact", id, file,
            fr: "question attend le nom d'un fait ou d'un signe, pas une phrase : "
                + (meant == nil ? "par exemple " : "") + "\(form). L'outil pose la question avec "
                + "les mots du fait ; la raison va dans why.",
            en: "question wants the name of a fact or a sign, no sentence: "
                + (meant == nil ? "for instance " : "") + "\(form). The tool asks in the fact's "
                + "own words; the reason goes in why.")
    }

    /// `contact = "33.interpretes"`: free sentences are welcome, but what has the form of a name
    /// is meant as one.
    func proposed(_ field: String, _ id: LuaToken, _ file: String) -> Problem? {
        let thing = rulebook.thing(named: id.text)
        if thing != nil || id.text.isLikeAName, let problem = unseen(thing, id, file) {
            return problem
        }
        guard id.text.isLikeAName, !rulebook.isProposable(id.text) else { return nil }
        let isContact = field == "contact"
        let nearest =
            isContact
            ? rulebook.nearestService(id.text) ?? rulebook.nearestRule(id.text)
            : rulebook.nearestRule(id.text) ?? rulebook.nearestService(id.text)
        let near = nearest.flatMap { NamedThing.isForeign($0, to: layer) ? nil : $0 }
        let name = id.text.clipped
        let words = inWords(near ?? id.text, id.text)
        return told(
            isContact ? "unknown_service" : "unknown_rule", id, file,
            fr: (isContact ? "aucun service" : "aucune règle") + " ne s'appelle « \(name) »."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? "") + words.fr,
            en: "no \(isContact ? "service" : "rule") is called '\(name)'."
                + (near.map { " Did you mean '\($0)'?" } ?? "") + words.en)
    }

    /// What else may be written there. Those to whom an adult is sent only with agreement are no
    /// more to be reached by a sentence than by a name.
    private func inWords(_ near: String, _ written: String) -> Label {
        guard rulebook.authority(.contact, near, why: written) != nil else {
            return Label(
                fr: " Sinon, l'écrire en toutes lettres, avec des espaces.",
                en: " Else, write it out in words, with spaces.")
        }
        return Label(
            fr: " Par un nom ou par une phrase, un adulte n'y est envoyé qu'avec son accord : "
                + "regarder d'abord case:fact \"accord_transmission\".",
            en: " By a name or by a sentence, an adult is sent there only with agreement: look "
                + "first at case:fact \"accord_transmission\".")
    }
}

extension Rulebook {
    /// What a proposal may name, so that a scenario may expect it: anything else is a sentence.
    func isProposable(_ name: String) -> Bool {
        switch thing(named: name)?.kind {
        case .fact, .indicator, .rule, .service, .document, .actor: true
        case .grid, .parameter, .reference, nil: false
        }
    }

    /// The nearest of these.
    func nearestProposable(_ name: String) -> String? {
        let near = [
            nearestFact(name), nearestIndicator(name), nearestRule(name), nearestService(name),
            Names.nearest(name, among: catalogue.documents.map(\.id)), nearestActor(name),
        ]
        return Names.nearest(name, among: near.compactMap { $0 })
    }
}

extension String {
    /// `33.nom`, or `un_nom`: no sentence.
    var isLikeAName: Bool {
        guard isMadeOfNameSigns, let dot = firstIndex(of: ".") else {
            return isMadeOfNameSigns && utf8.contains(95)
        }
        guard self[index(after: dot)...].first?.isLetter == true else { return false }
        return Departments.isCode(String(self[..<dot]))
    }

    /// Letters without accents, digits, `.` and `_`.
    var isMadeOfNameSigns: Bool {
        utf8.allSatisfy { byte in
            (97...122).contains(byte | 32) || (48...57).contains(byte) || byte == 46 || byte == 95
        }
    }
}
