/// Services: why they are in the list, and what the list does not promise.
extension Wording {
    static let elsewhere = Label(
        fr: "agit hors du département de danger, par le seul point d'entrée",
        en: "acts away from the department of danger, through the single entry point")

    static let confidential = Label(
        fr: "Lieu confidentiel : par son point d'entrée seulement",
        en: "Confidential place: through its entry point only")

    static let confidentialEntry = Label(
        fr: "par son point d'entrée ; le lieu n'est dit à personne",
        en: "through its entry point; the place is told to nobody")

    static let ofTheDepartment = Label(
        fr: "celui ou celle du département où se trouve la personne",
        en: "the one of the department where the person is")

    static let wholeCountry = Label(fr: "intervient dans tout le pays", en: "works nationwide")

    static let inDanger = Label(
        fr: "agit dans le département de danger : pas pour une mise à l'abri",
        en: "acts in the department of danger: not for a shelter")

    static let nextLevel = Label(
        fr: "niveau national : aucun service du département ne convient ici",
        en: "national level: no service of the department suits here")

    static let forMinors = Label(fr: "pour les mineurs", en: "for minors")
    static let forAdults = Label(fr: "pour les majeurs", en: "for adults")

    /// The line of the nation for every victim, where nothing else is left.
    static let victimsNumber = "116 006"
    static let wholeCountryLevel = Label(fr: "le niveau national", en: "the national level")

    static func worksIn(_ territory: [String]) -> Label {
        let codes = territory.joined(separator: ", ")
        return Label(fr: "intervient dans : \(codes)", en: "works in: \(codes)")
    }

    static func opening(_ isOpen: Bool, _ date: CivilDate) -> Label {
        Label(
            fr: "\(isOpen ? "ouvert" : "fermé"), dit par l'hôte le \(date)",
            en: "\(isOpen ? "open" : "closed"), said by the host on \(date)")
    }

    static func full(_ date: CivilDate) -> Label {
        Label(fr: "complet, dit par l'hôte le \(date)", en: "full, said by the host on \(date)")
    }

    static func room(_ places: Int64, _ date: CivilDate) -> Label {
        Label(
            fr: "\(places) place\(places > 1 ? "s" : "") libre\(places > 1 ? "s" : ""), dit par "
                + "l'hôte le \(date)",
            en: "\(places) place\(places > 1 ? "s" : "") free, said by the host on \(date)")
    }

    static let placeNotPromised = Notice(
        code: "place_not_promised",
        text: Label(
            fr: "Une place demandée n'est pas une place promise : rien n'est réservé ici.",
            en: "A place asked for is not a place promised: nothing is held here."))

    static func noService(_ rules: [Label], _ next: Label) -> Label {
        let list = rules.joined(separator: " ; ")
        return Label(
            fr: "Aucun service connu ici ne convient pour : \(list.fr). "
                + "Niveau au-dessus : \(next.fr).",
            en: "No service known here suits for: \(list.en). Next level up: \(next.en).")
    }

    static func servicesFull(_ rules: [Label], _ next: Label) -> Label {
        let list = rules.joined(separator: " ; ")
        return Label(
            fr: "Services complets, dit l'hôte, pour : \(list.fr). Demander quand même, et "
                + "s'adresser aussi à : \(next.fr).",
            en: "Services full, the host says, for: \(list.en). Ask all the same, and turn "
                + "also to: \(next.en).")
    }

    static func laterServices(_ ids: [String]) -> Notice {
        let list = ids.joined(separator: ", ")
        return Notice(
            code: "later_services",
            text: Label(
                fr: "Places dites pour après la date de l'évaluation, non comptées : \(list).",
                en: "Places said for after the date of the assessment, not counted: \(list)."))
    }
}
