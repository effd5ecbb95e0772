import MniopCore

/// Dates and durations, as people write them.
extension AuthorWords {
    /// `01/06/2024`, `2024/6/1`, `1er juin 2024` as scripts write dates; `nil` where it is none.
    static func date(_ text: String) -> String? {
        let parts = text.lowercased().split { "/-. ".contains($0) }.map { plain(String($0)) }
        guard parts.count == 3 else { return nil }
        let isYearFirst = parts[0].utf8.count == 4
        let (year, day) = isYearFirst ? (parts[0], parts[2]) : (parts[2], parts[0])
        guard let number = Int(year), let month = month(parts[1]),
            let first = Int(day == "1er" ? "1" : day), (1...31).contains(first),
            [2, 4].contains(year.utf8.count), number >= 0
        else { return nil }
        let whole = year.utf8.count == 2 ? 2000 + number : number
        let date = "\(whole)-\(padded(month))-\(padded(first))"
        return CivilDate(date) == nil ? nil : date
    }

    private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }

    private static func month(_ word: String) -> Int? {
        if let number = Int(word) { return (1...12).contains(number) ? number : nil }
        let names = [
            "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
            "octobre", "novembre", "decembre",
        ]
        return names.firstIndex(of: word).map { $0 + 1 }
    }

    /// The method of a fact that French, or another language, has a word for.
    static func method(_ word: String) -> String? {
        switch plain(word).lowercased() {
        case "egal", "egale", "equals", "eq", "vaut", "est": "is"
        case "different", "differe", "ne", "not": "isnt"
        case "parmi", "dans", "in", "one_of", "any": "among"
        case "contient", "contains", "inclut", "include", "has": "includes"
        case "moins", "inferieur", "moins_de", "under", "less", "lt": "below"
        case "plus", "superieur", "au_moins", "over", "more", "gt", "above", "from": "atleast"
        case "avant": "before"
        case "apres", "depuis", "since": "after"
        case "entre", "between": "atleast"
        default: nil
        }
    }

    /// `8 jours` as scripts write periods; `nil` where it is none.
    static func period(_ text: String) -> String? {
        let parts = text.split(separator: " ")
        guard parts.count >= 2, let count = Int(parts[0]) else { return nil }
        return unit(parts[1...].joined(separator: " ")).map { "\($0)(\(count))" }
    }

    /// `days`, for `jours`.
    static func unit(_ word: String) -> String? {
        switch plain(word).lowercased() {
        case "jour", "jours", "day", "days", "j": "days"
        case "mois", "month", "months": "months"
        case "an", "ans", "annee", "annees", "year", "years": "years"
        case "heure", "heures", "hour", "hours", "h": "hours"
        case "jours ouvres", "jour ouvre", "jours_ouvres", "working_days": "working_days"
        default: nil
        }
    }

    /// `hours` stand alone, other periods need a date to start from.
    static func time(_ period: String) -> String {
        period.hasPrefix("hours") ? period : period + ":from \"as_of\""
    }
}
