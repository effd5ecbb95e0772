import MniopCore

/// The fixed words of the catalogue, in the language of the page.
@dynamicMemberLookup
struct CatalogueWords {
    let language: Language
    private let labels = CatalogueLabels()

    init(_ language: Language) { self.language = language }

    subscript(dynamicMember label: KeyPath<CatalogueLabels, Label>) -> String {
        labels[keyPath: label].text(in: language)
    }

    func callAsFunction(_ label: Label) -> String { label.text(in: language) }

    func callAsFunction(fr: String, en: String) -> String { language == .french ? fr : en }

    var colon: String { language == .french ? " : " : ": " }

    /// A sentence that begins here: formulas in words begin with a small letter.
    func opening(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    func gradeName(_ grade: Grade) -> String {
        switch grade {
        case .verified: self(fr: "Texte officiel lu", en: "Official text read")
        case .read: self(fr: "Lu dans une source secondaire", en: "Read in a secondary source")
        case .report: self(fr: "Rapport seul", en: "Report alone")
        case .memory: self(fr: "De mémoire, non lu", en: "From memory, not read")
        }
    }

    func gradeMeaning(_ grade: Grade) -> String {
        switch grade {
        case .verified:
            self(
                fr: "lu dans le texte officiel en vigueur, à la date de lecture",
                en: "read in the official text in force, on the date of reading")
        case .read:
            self(
                fr: "lu dans une source secondaire, ou dans une version antérieure du texte "
                    + "officiel",
                en: "read in a secondary source, or in an earlier version of the official text")
        case .report:
            self(
                fr: "dit par le seul rapport CP(2024)05 ; à vérifier dans le texte",
                en: "said by report CP(2024)05 alone; to be checked in the text")
        case .memory:
            self(
                fr: "écrit de mémoire, sans avoir lu le texte ; à vérifier en premier",
                en: "written from memory, the text was not read; to be checked first")
        }
    }

    func kind(_ kind: RuleKind) -> String {
        switch kind {
        case .right: self(fr: "Droit", en: "Right")
        case .duty: self(fr: "Obligation", en: "Duty")
        case .measure: self(fr: "Mesure", en: "Measure")
        case .alert: self(fr: "Alerte", en: "Alert")
        }
    }

    func urgency(_ urgency: Urgency) -> String? {
        switch urgency {
        case .now: self(fr: "Tout de suite", en: "At once")
        case .days: self(fr: "Dans les jours qui viennent", en: "In the coming days")
        case .routine: nil
        }
    }

    func status(_ status: LegalStatus) -> String {
        switch status {
        case .planned:
            self(fr: "Annoncé, sans effet juridique", en: "Announced, without legal effect")
        case .refused:
            self(fr: "Proposé et refusé, sans effet juridique", en: "Refused, without legal effect")
        }
    }

    func reference(_ kind: ReferenceKind) -> String {
        switch kind {
        case .organisation: self(fr: "Organisations", en: "Organisations")
        case .chiffre: self(fr: "Chiffres", en: "Figures")
        case .formation: self(fr: "Formations", en: "Training")
        case .pratique: self(fr: "Pratiques", en: "Practices")
        case .outil: self(fr: "Outils", en: "Tools")
        case .texte: self(fr: "Textes", en: "Texts")
        }
    }
}

/// Times without a date: `30 jours à compter de : remise du récépissé`.
extension CatalogueWords {
    func time(_ kind: TimeRule.Kind) -> String {
        switch kind {
        case .runs: self(fr: "Durée de la protection", en: "Length of protection")
        case .actBy: self(fr: "Délai pour agir", en: "Time to act")
        case .claimBy: self(fr: "Délai pour demander", en: "Time to claim")
        case .window: self(fr: "Période pour demander", en: "Window to claim")
        }
    }

    func point(_ point: TimePoint, _ rulebook: Rulebook) -> String {
        switch point {
        case .hours(let count):
            return self(fr: "dans les \(count) heures", en: "within \(count) hours")
        case .counted(let count):
            return ([start(count, rulebook)] + clauses(count, rulebook)).joined(separator: ", ")
        case .earliest(let list): return several(self.earliest, list, rulebook)
        case .latest(let list): return several(self.latest, list, rulebook)
        }
    }

    private func start(_ count: TimeCount, _ rulebook: Rulebook) -> String {
        let start = name(count.fact, rulebook)
        if count.period.count == 0 {
            return self(fr: "le jour : \(start)", en: "on the day: \(start)")
        }
        return self(
            fr: "\(count.period.words.fr) à compter de : \(start)",
            en: "\(count.period.words.en) from: \(start)")
    }

    /// What may start it again, suspend it and carry its end.
    private func clauses(_ count: TimeCount, _ rulebook: Rulebook) -> [String] {
        let again = count.restartedBy.map { fact in
            let event = name(fact, rulebook)
            return self(fr: "recompté depuis : \(event)", en: "counted again from: \(event)")
        }
        let stops = count.suspensions.map { stop in
            let (from, until) = (name(stop.from, rulebook), name(stop.until, rulebook))
            return self(
                fr: "suspendu entre : \(from) ; et : \(until)",
                en: "suspended between: \(from); and: \(until)")
        }
        let carried = self(
            fr: "reporté au premier jour ouvrable s'il finit un samedi, un dimanche ou un jour "
                + "férié",
            en: "carried to the next working day from a Saturday, a Sunday or a public holiday")
        return again + stops + (count.movesToWorkingDay ? [carried] : [])
    }

    private func name(_ fact: String, _ rulebook: Rulebook) -> String {
        rulebook.fact(fact).map { self($0.label) } ?? self.dayOfAssessment
    }

    private func several(_ which: String, _ list: [TimePoint], _ rulebook: Rulebook) -> String {
        which + " (" + list.map { point($0, rulebook) }.joined(separator: " ; ") + ")"
    }

    /// From when to when a version is in force.
    func period(_ since: CivilDate?, _ last: CivilDate?) -> String {
        let start = since?.words(in: language)
        let end = last?.words(in: language)
        switch (start, end) {
        case (let start?, let end?):
            return self(fr: "Du \(start) au \(end)", en: "\(start) to \(end)")
        case (let start?, nil): return self(fr: "Depuis le \(start)", en: "Since \(start)")
        case (nil, let end?): return self(fr: "Jusqu'au \(end)", en: "Until \(end)")
        case (nil, nil): return self(fr: "Sans date", en: "No date")
        }
    }
}
