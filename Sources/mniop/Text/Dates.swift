import MniopCore

extension CivilDate {
    /// As people write it: `14 mai 2024`, `14 May 2024`.
    func words(in language: Language) -> String {
        let (year, month, day) = components
        switch language {
        case .french:
            return "\(day == 1 ? "1er" : String(day)) \(CivilDate.frenchMonths[month - 1]) \(year)"
        case .english:
            return "\(day) \(CivilDate.englishMonths[month - 1]) \(year)"
        }
    }

    private static let frenchMonths = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
    ]

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
