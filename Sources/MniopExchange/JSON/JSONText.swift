/// Texts that come from outside and may end on a terminal.
enum JSONText {
    /// C0, DEL, C1, and the separators that some readers take for the end of a line.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }

    static func hasControl(_ text: String) -> Bool {
        !isPlain(text) && text.unicodeScalars.contains(where: isControl)
    }

    /// Printable ASCII, as nearly every name is.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    }

    /// LIMIT: characters of an unknown key that a message shows.
    private static let shownScalars = 40

    /// A key as a message may show it: cut short, and nothing but letters, digits and plain signs.
    static func shown(_ key: String) -> String {
        if key.utf8.count <= shownScalars, isPlain(key) { return key }
        var text = String.UnicodeScalarView()
        for (number, scalar) in key.unicodeScalars.enumerated() {
            guard number < shownScalars else {
                text.append("…")
                break
            }
            let isPlain = scalar.isASCII ? !isControl(scalar) : scalar.properties.isAlphabetic
            text.append(isPlain ? scalar : "?")
        }
        return String(text)
    }
}
