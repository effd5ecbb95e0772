/// Codes of the French departments and of the territories overseas, as INSEE writes them.
public enum Departments {
    public static func isCode(_ code: String) -> Bool {
        let bytes = Array(code.utf8)
        switch bytes.count {
        case 2:
            if code == "2A" || code == "2B" { return true }
            guard let number = Int(code) else { return false }
            return (1...95).contains(number) && number != 20 && bytes.allSatisfy(isDigit)
        case 3:
            return overseas.contains(code)
        default:
            return false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Departments and regions, then collectivities: Saint-Pierre-et-Miquelon, Saint-Barthélemy,
    /// Saint-Martin, Wallis-et-Futuna, Polynésie française, Nouvelle-Calédonie.
    private static let overseas: Set<String> = [
        "971", "972", "973", "974", "976", "975", "977", "978", "986", "987", "988",
    ]
}
