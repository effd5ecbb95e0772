/// A text that sends an adult to the police is no way round a route that does (language.md,
/// Formulas). In immediate danger anyone may be told to call.
///
/// Only what reads as an order to send her there is refused (`AuthorityWords.sent`): a layer that
/// is left out takes its shelters and its contacts along.
extension Compiler {
    func checkSentence(_ rule: RuleDeclaration, _ root: NodeID) {
        let labels = [rule.label] + rule.versions.compactMap(\.note)
        let texts = labels.flatMap { [$0.fr, $0.en] } + [rule.authority].compactMap { $0 }
        guard let word = texts.lazy.compactMap(AuthorityWords.sent).first,
            !waitsForAgreement(root, or: Self.excuses)
        else { return }
        report(rule.id, word, at: rule.position)
    }

    /// What a service says of itself is shown with every rule that it does.
    func checkSentence(_ service: ServiceDeclaration, _ rules: [CompiledRule]) {
        let labels = [service.label, service.contact, service.opening].compactMap { $0 }
        let texts = labels.flatMap { [$0.fr, $0.en] }
        guard let word = texts.lazy.compactMap(AuthorityWords.sent).first else { return }
        let served = service.does.compactMap { index.rules[$0] }
        if !served.isEmpty,
            served.allSatisfy({ waitsForAgreement(rules[$0].root, or: Self.excuses) })
        {
            return
        }
        report(service.id, word, at: service.position)
    }

    static let excuses = ["danger_immediat"]

    private func report(_ id: String, _ word: String, at position: SourcePosition) {
        problems.append(
            Problem(
                "route_without_agreement", at: position,
                fr: "le texte de « \(id) » envoie un adulte vers « \(word) » sans son accord ; "
                    + "ajoutez fact.accord_transmission à « when », ou changez le texte",
                en: "the text of \"\(id)\" sends an adult to \"\(word)\" without agreement; add "
                    + "fact.accord_transmission to \"when\", or change the text"))
    }
}
