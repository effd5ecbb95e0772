import MniopCore

extension HookNames {
    /// `contact = "33.interpretes"`: free sentences are welcome, but what has the form of a name
    /// is meant as one.
    func proposed(_ field: String, _ id: LuaToken, _ file: String) -> Problem? {
        guard isLikeAName(id.text), !isDeclared(id.text) else { return nil }
        let isContact = field == "contact"
        let near =
            isContact
            ? rulebook.nearestService(id.text) ?? rulebook.nearestRule(id.text)
            : rulebook.nearestRule(id.text) ?? rulebook.nearestService(id.text)
        let name = id.text.clipped
        return Problem(
            isContact ? "unknown_service" : "unknown_rule",
            at: SourcePosition(file: file, line: id.line), column: id.column,
            fr: (isContact ? "aucun service" : "aucune règle") + " ne s'appelle « \(name) »."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? "")
                + " Sinon, l'écrire en toutes lettres, avec des espaces.",
            en: "no \(isContact ? "service" : "rule") is called '\(name)'."
                + (near.map { " Did you mean '\($0)'?" } ?? "")
                + " Else, write it out in words, with spaces.")
    }

    /// `33.nom`, of a layer that is loaded, or `un_nom`.
    private func isLikeAName(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy { byte in
            (97...122).contains(byte | 32) || (48...57).contains(byte) || byte == 46 || byte == 95
        }
        guard isPlain, let dot = text.firstIndex(of: ".") else {
            return isPlain && text.contains("_")
        }
        let rest = text[text.index(after: dot)...]
        guard rest.first?.isLetter == true else { return false }
        return rulebook.catalogue.layers.contains { $0.id == text[..<dot] }
    }

    private func isDeclared(_ name: String) -> Bool {
        rulebook.service(name) != nil || rulebook.rule(name) != nil || rulebook.isKnown(name)
            || rulebook.catalogue.documents.contains { $0.id == name }
            || rulebook.catalogue.actors.contains { $0.id == name }
    }
}
