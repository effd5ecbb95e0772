/// The public holidays of a part of France. A holiday that one calendar lacks ends a time limit
/// earlier, never later: what is not sure is left out, and said.
public enum HolidayCalendar: Sendable, Equatable, CaseIterable {
    /// Code du travail L.3133-1, everywhere.
    case mainland
    /// Code du travail L.3134-13 (order of 16 August 1892, read): two days more.
    case alsaceMoselle
    case guadeloupe, martinique, guyane, reunion, mayotte
    case saintPierreEtMiquelon, saintBarthelemy, saintMartin
    case wallisEtFutuna, polynesie, nouvelleCaledonie

    public struct Holiday: Sendable, Equatable {
        public var label: Label
        /// Why it may be none: the day is then counted as worked, and that is said.
        public var doubt: Label?

        public var isSure: Bool { doubt == nil }
    }

    /// The calendar of a department or territory; the mainland's for any other code.
    public init(department: String) {
        self =
            switch department {
            case "57", "67", "68": .alsaceMoselle
            case "971": .guadeloupe
            case "972": .martinique
            case "973": .guyane
            case "974": .reunion
            case "976": .mayotte
            case "975": .saintPierreEtMiquelon
            case "977": .saintBarthelemy
            case "978": .saintMartin
            case "986": .wallisEtFutuna
            case "987": .polynesie
            case "988": .nouvelleCaledonie
            default: .mainland
            }
    }

    public func holiday(on date: CivilDate) -> Holiday? {
        let (year, month, day) = date.components
        if let label = HolidayCalendar.everywhere(month, day) { return Holiday(label: label) }
        if let own = ownDay(year, month, day) { return own }
        guard let easter = CivilDate.easter(year) else { return nil }
        switch Int(date.day) - Int(easter.day) {
        case 1: return Holiday(label: Label(fr: "lundi de Pâques", en: "Easter Monday"))
        case 39: return Holiday(label: Label(fr: "Ascension", en: "Ascension Day"))
        case 50: return Holiday(label: Label(fr: "lundi de Pentecôte", en: "Whit Monday"))
        case -2: return goodFriday
        default: return nil
        }
    }

    public func isWorkingDay(_ date: CivilDate) -> Bool {
        date.weekday < 5 && holiday(on: date)?.isSure != true
    }

    private static func everywhere(_ month: Int, _ day: Int) -> Label? {
        switch (month, day) {
        case (1, 1): Label(fr: "jour de l'an", en: "New Year's Day")
        case (5, 1): Label(fr: "fête du Travail", en: "Labour Day")
        case (5, 8): Label(fr: "victoire de 1945", en: "Victory Day")
        case (7, 14): Label(fr: "fête nationale", en: "National Day")
        case (8, 15): Label(fr: "Assomption", en: "Assumption Day")
        case (11, 1): Label(fr: "Toussaint", en: "All Saints' Day")
        case (11, 11): Label(fr: "armistice de 1918", en: "Armistice Day")
        case (12, 25): Label(fr: "Noël", en: "Christmas Day")
        default: nil
        }
    }

    private var goodFriday: Holiday? {
        let label = Label(fr: "vendredi saint", en: "Good Friday")
        return switch self {
        // The case does not say which town it is.
        case .alsaceMoselle:
            Holiday(
                label: label,
                doubt: Label(
                    fr: "férié seulement dans les communes qui ont un temple protestant ou une "
                        + "église mixte",
                    en: "a holiday only in towns with a Protestant or a shared church"))
        // Read in the press of the territory (2023, 2024), not in its labour code.
        case .polynesie: Holiday(label: label)
        default: nil
        }
    }

    /// Days that this place alone has.
    private func ownDay(_ year: Int, _ month: Int, _ day: Int) -> Holiday? {
        if let label = abolitionDay(month, day) ?? pacificDay(month, day) {
            return Holiday(label: label)
        }
        switch (self, month, day) {
        case (.alsaceMoselle, 12, 26):
            return Holiday(
                label: Label(fr: "lendemain de Noël", en: "second day of Christmas"))
        // L.3422-2 says 27 May; a circular of 4 May 2018 let the island keep the 28th, which
        // the press says it has done since. The text of today was not read.
        case (.saintMartin, 5, 27) where year < 2018:
            return Holiday(label: HolidayCalendar.abolition)
        case (.saintMartin, 5, 27),
            (.saintMartin, 5, 28) where year >= 2018:
            return Holiday(
                label: HolidayCalendar.abolition,
                doubt: Label(
                    fr: "le 27 ou le 28 mai selon les textes",
                    en: "27 or 28 May, the texts differ"))
        // From memory, and in no list that was read.
        case (.wallisEtFutuna, 6, 29):
            return Holiday(
                label: Label(fr: "saints Pierre et Paul", en: "Saints Peter and Paul"),
                doubt: HolidayCalendar.unread)
        // A bill would put a day of November in its place from 2025: the press left it open.
        case (.polynesie, 6, 29):
            return Holiday(
                label: Label(fr: "fête de l'autonomie", en: "Autonomy Day"),
                doubt: year < 2025
                    ? nil : Label(fr: "peut-être remplacée", en: "perhaps replaced"))
        case (.polynesie, 11, 20) where year >= 2025:
            return Holiday(
                label: Label(fr: "Matari'i", en: "Matari'i"),
                doubt: HolidayCalendar.unread)
        default: return nil
        }
    }

    private static let unread = Label(fr: "texte non lu", en: "a text that was not read")
    private static let abolition = Label(
        fr: "commémoration de l'abolition de l'esclavage", en: "abolition of slavery")

    /// Code du travail L.3422-2, read in the version of 21 May 2019; decree 83-1003.
    private func abolitionDay(_ month: Int, _ day: Int) -> Label? {
        switch (self, month, day) {
        case (.mayotte, 4, 27), (.martinique, 5, 22), (.guadeloupe, 5, 27), (.guyane, 6, 10),
            (.saintBarthelemy, 10, 9), (.reunion, 12, 20):
            HolidayCalendar.abolition
        default: nil
        }
    }

    /// Days of the Pacific, and that these territories have all of the mainland's too: read in
    /// secondary sources alone (for New Caledonia a list that names article 74 of the AIT), to be
    /// checked against their labour codes.
    private func pacificDay(_ month: Int, _ day: Int) -> Label? {
        switch (self, month, day) {
        case (.wallisEtFutuna, 4, 28): Label(fr: "saint Pierre Chanel", en: "Saint Peter Chanel")
        case (.wallisEtFutuna, 7, 29): Label(fr: "fête du territoire", en: "Territory Day")
        case (.polynesie, 3, 5): Label(fr: "arrivée de l'Évangile", en: "arrival of the Gospel")
        case (.nouvelleCaledonie, 9, 24):
            Label(fr: "fête de la citoyenneté", en: "Citizenship Day")
        default: nil
        }
    }
}

extension HolidayCalendar {
    /// Where it holds, in a sentence: `jours fériés de La Réunion`.
    var place: Label {
        switch self {
        case .mainland: Label(fr: "de métropole", en: "of the mainland")
        case .alsaceMoselle: Label(fr: "d'Alsace-Moselle", en: "of Alsace-Moselle")
        case .guadeloupe: Label(fr: "de Guadeloupe", en: "of Guadeloupe")
        case .martinique: Label(fr: "de Martinique", en: "of Martinique")
        case .guyane: Label(fr: "de Guyane", en: "of French Guiana")
        case .reunion: Label(fr: "de La Réunion", en: "of Reunion")
        case .mayotte: Label(fr: "de Mayotte", en: "of Mayotte")
        case .saintPierreEtMiquelon:
            Label(fr: "de Saint-Pierre-et-Miquelon", en: "of Saint-Pierre-et-Miquelon")
        case .saintBarthelemy: Label(fr: "de Saint-Barthélemy", en: "of Saint-Barthélemy")
        case .saintMartin: Label(fr: "de Saint-Martin", en: "of Saint-Martin")
        case .wallisEtFutuna: Label(fr: "de Wallis-et-Futuna", en: "of Wallis and Futuna")
        case .polynesie: Label(fr: "de Polynésie française", en: "of French Polynesia")
        case .nouvelleCaledonie: Label(fr: "de Nouvelle-Calédonie", en: "of New Caledonia")
        }
    }
}

extension CivilDate {
    /// Monday is 0, Sunday is 6. 1970-01-01 was a Thursday.
    var weekday: Int { ((Int(day) + 3) % 7 + 7) % 7 }

    /// Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus/Jones/Butcher).
    static func easter(_ year: Int) -> CivilDate? {
        let a = year % 19
        let b = year / 100
        let c = year % 100
        let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
        let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
        return CivilDate(year: year, month: f / 31, day: f % 31 + 1)
    }

    /// In formulas, which know no place, by the mainland's calendar.
    func addingWorkingDays(_ count: Int) -> CivilDate {
        var date = self
        var left = count
        while left > 0, date < .latest {
            date = date.next
            if HolidayCalendar.mainland.isWorkingDay(date) { left -= 1 }
        }
        return date
    }
}
