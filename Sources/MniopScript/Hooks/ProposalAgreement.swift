import MniopCore

/// What an adult must agree to before a function may propose it: by its name, by what stands
/// behind the name, or by the words of a sentence. A sentence is no way round a name.
extension Rulebook {
    /// Whom the proposal would bring in, as a notice may say it; `nil` where nobody. The sentence
    /// itself is not repeated: the notice would propose what was held back.
    func authority(_ kind: Proposal.Kind, _ name: String, why: String) -> String? {
        // To ask for her agreement one must say what for.
        if kind == .question, name == Self.agreement { return nil }
        if needsAgreement(name) { return name.clipped }
        if let rule = rule(name) {
            if let route = rule.versions.lazy.compactMap(\.route).first(where: needsAgreement) {
                return route.clipped
            }
            if let found = Self.authority(in: rule.label) { return found }
        }
        // `contact = "Le 17"`: whom to call.
        let said = kind == .contact ? "appeler \(name)" : name
        return AuthorityWords.first(in: said) ?? AuthorityWords.first(in: why)
    }

    /// The fact that says so.
    static let agreement = "accord_transmission"

    private static func authority(in label: Label) -> String? {
        AuthorityWords.first(in: label.fr) ?? AuthorityWords.first(in: label.en)
    }
}
