/// Codes of the French departments and of the territories overseas, as INSEE writes them. Every
/// number from 970 to 989 is taken for a territory, whether it is listed here or not.
public enum Departments {
    public static func isCode(_ code: String) -> Bool {
        let bytes = Array(code.utf8)
        switch bytes.count {
        case 2:
            if code == "2A" || code == "2B" { return true }
            guard let number = Int(code) else { return false }
            return (1...95).contains(number) && number != 20 && bytes.allSatisfy(isDigit)
        case 3:
            return (code.hasPrefix("97") || code.hasPrefix("98")) && bytes.allSatisfy(isDigit)
        default:
            return false
        }
    }

    /// A territory of which no law at all was read, the French southern and Antarctic lands: every
    /// other that is not listed stands as this one does.
    static let unread = "984"

    /// Whether the law of a place is to be looked up under `unread`. A code that is not known is
    /// taken all the same: a report from there must not be lost.
    static func isUnlisted(_ code: String) -> Bool {
        code.utf8.count == 3 && isCode(code) && !overseas.contains(code)
    }

    /// Whether the person is in one of these places, or in one that stands for it.
    static func isOne(of places: [String], _ code: String) -> Bool {
        places.contains(code) || (isUnlisted(code) && places.contains(unread))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Departments and regions, then collectivities: Saint-Pierre-et-Miquelon, Saint-Barthélemy,
    /// Saint-Martin, Wallis-et-Futuna, Polynésie française, Nouvelle-Calédonie.
    private static let overseas: Set<String> = [
        "971", "972", "973", "974", "976", "975", "977", "978", "986", "987", "988",
    ]
}
