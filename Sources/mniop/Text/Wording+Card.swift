import MniopCore

extension Wording {
    static let cardAbstract = Label(
        fr: "La carte d'un acteur : ce qu'il peut voir, et ce qu'il ne doit pas faire.",
        en: "An actor's card: what it can see, and what it must not do.")
    static let actorHelp = Label(
        fr: "Type d'acteur : hopital, police, transport...",
        en: "Kind of actor: hopital, police, transport...")
    static let formHelp = Label(
        fr: "Une seule forme d'exploitation.", en: "One form of exploitation only.")

    static let cardMeaning = Label(
        fr: "Un signe oriente, il ne prouve rien, et son absence non plus. Plusieurs ensemble : "
            + "signalez.",
        en: "A sign points somewhere: it proves nothing, nor does its absence. Several together: "
            + "report.")
    static let cardEmpty = Label(
        fr: "Aucun signe n'est écrit pour cet acteur et cette forme.",
        en: "No sign is written for this actor and this form.")
    static let cardSigns = Label(fr: "À VOIR D'ABORD", en: "TO SEE FIRST")
    static let cardForms = Label(fr: "TOUS LES SIGNES, PAR FORME", en: "ALL SIGNS, BY FORM")
    static func cardForm(_ form: ExploitationDeclaration, _ count: Int) -> Label {
        Label(
            fr: "\(form.id) : \(form.label.fr) (\(count))",
            en: "\(form.id): \(form.label.en) (\(count))")
    }
    /// Sources are written in French alone: they name French texts.
    static let cardSource = Label(fr: "Sources", en: "Sources, in French")
    static let cardMustNot = Label(fr: "À NE PAS FAIRE, À NE PAS DIRE", en: "NOT TO DO, NOT TO SAY")
    static let cardNumbers = Label(fr: "APPELER", en: "CALL")

    static func unknownName(_ name: String, _ nearest: String?) -> Label {
        Label(
            fr: "« \(name) » n'existe pas" + (nearest.map { " ; vouliez-vous « \($0) » ?" } ?? "."),
            en: "'\(name)' does not exist" + (nearest.map { "; did you mean '\($0)'?" } ?? "."))
    }
}
