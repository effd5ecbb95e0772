import MniopCore

/// Texts that come from outside and may end on a terminal.
enum JSONText {
    /// LIMIT: characters of an unknown key that a message shows.
    private static let shownScalars = 40

    /// A key as a message may show it: cut short, and nothing but letters, digits and plain signs.
    static func shown(_ key: String) -> String {
        if key.utf8.count <= shownScalars, key.isPrintableASCII { return key }
        var text = String.UnicodeScalarView()
        for (number, scalar) in key.unicodeScalars.enumerated() {
            guard number < shownScalars else {
                text.append("…")
                break
            }
            let isPlain = scalar.isASCII ? !scalar.isControl : scalar.properties.isAlphabetic
            text.append(isPlain ? scalar : "?")
        }
        return String(text)
    }
}
