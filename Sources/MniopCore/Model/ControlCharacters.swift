/// Characters that no text for a reader holds: they end a C text, move a terminal's cursor, or turn
/// round what is written (Unicode's bidirectional controls).
extension Unicode.Scalar {
    public var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension String {
    public var hasControlCharacters: Bool {
        // No other character has one of these bytes: most texts are settled without decoding.
        let isSuspect = utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
        return isSuspect && unicodeScalars.contains(where: \.isControl)
    }

    /// The text with U+FFFD for each control character: for messages, which may show what a
    /// script or a host wrote.
    public var withoutControlCharacters: String {
        guard hasControlCharacters else { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars { text.append(scalar.isControl ? "\u{FFFD}" : scalar) }
        return String(text)
    }

    /// As nearly every name is.
    package var isPrintableASCII: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
}

extension Label {
    var withoutControlCharacters: Label {
        Label(fr: fr.withoutControlCharacters, en: en.withoutControlCharacters)
    }
}
