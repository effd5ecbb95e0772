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
        let known = utf8.withContiguousStorageIfAvailable { bytes in
            Self.mayHoldControl(bytes)
        }
        return known == false ? false : unicodeScalars.contains(where: \.isControl)
    }

    /// Whether any of eight bytes is below 0x20, or is 0x7F, 0xC2 or 0xE2. It may take one that
    /// stands before such a byte for one as well.
    @inline(__always)
    private static func isSuspect(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        func below(_ limit: UInt64, _ word: UInt64) -> UInt64 {
            (word &- ones &* limit) & ~word
        }
        let found =
            below(0x20, word) | below(1, word ^ ones &* 0x7F) | below(1, word ^ ones &* 0xC2)
            | below(1, word ^ ones &* 0xE2)
        return found & (ones &* 0x80) != 0
    }

    /// Only control characters begin so: most texts are settled without decoding.
    private static func mayHoldControl(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var place = 0
        while place < bytes.count {
            if place + 8 <= bytes.count,
                !isSuspect(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            {
                place += 8
                continue
            }
            let byte = bytes[place]
            place += 1
            if byte >= 0x20, byte < 0x7F { continue }
            if byte < 0x20 || byte == 0x7F { return true }
            // The byte after one that begins a character: UTF-8 has no text that ends there.
            let next = place < bytes.count ? bytes[place] : 0
            if byte == 0xC2, next < 0xA0 { return true }
            if byte == 0xE2, next == 0x80 || next == 0x81 {
                let last = place + 1 < bytes.count ? bytes[place + 1] : 0
                if next == 0x81 || (0xA8...0xAE).contains(last) { return true }
            }
        }
        return false
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
