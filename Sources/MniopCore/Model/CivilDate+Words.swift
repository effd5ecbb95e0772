/// Dates as people write them.
extension CivilDate {
    /// `14 mai 2024`, `14 May 2024`.
    public func words(in language: Language) -> String {
        let (year, month, day) = components
        switch language {
        case .french:
            return "\(day == 1 ? "1er" : String(day)) \(CivilDate.frenchMonths[month - 1]) \(year)"
        case .english:
            return "\(day) \(CivilDate.englishMonths[month - 1]) \(year)"
        }
    }

    /// `mardi 14 mai 2024`, `Tuesday 14 May 2024`.
    func wordsWithWeekday(in language: Language) -> String {
        let day =
            switch language {
            case .french: CivilDate.frenchWeekdays[weekday]
            case .english: CivilDate.englishWeekdays[weekday]
            }
        return day + " " + words(in: language)
    }

    private static let frenchMonths = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
    ]

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static let frenchWeekdays = [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ]

    private static let englishWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
