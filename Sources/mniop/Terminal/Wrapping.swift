/// Breaks text into lines of a width, counted in characters.
enum Wrapping {
    /// The first line begins with `first`, the others with `rest`.
    static func lines(
        _ text: String, width: Int, first: String = "", rest: String = ""
    ) -> [String] {
        var lines: [String] = []
        var line = first
        var isFresh = true
        for word in words(text) {
            for piece in pieces(word, width: max(8, width - rest.count)) {
                if !isFresh, line.count + 1 + piece.count > width {
                    lines.append(line)
                    line = rest
                    isFresh = true
                }
                line += isFresh ? piece : " " + piece
                isFresh = false
            }
        }
        lines.append(line)
        return lines
    }

    /// Words that stay together: in French no line begins with a colon or ends with a guillemet.
    static func words(_ text: String) -> [String] {
        var result: [String] = []
        for part in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let word = String(part)
            let sticks = word.first.map { ":;?!»".contains($0) } == true
            if let last = result.last, sticks || last.hasSuffix("«") {
                result[result.count - 1] = last + " " + word
            } else {
                result.append(word)
            }
        }
        return result
    }

    /// A word longer than a line is cut: a terminal would cut it anyway.
    private static func pieces(_ word: String, width: Int) -> [String] {
        guard word.count > width else { return [word] }
        if word.contains(" ") {
            return word.split(separator: " ").flatMap { pieces(String($0), width: width) }
        }
        var cut: [String] = []
        var left = word[...]
        while !left.isEmpty {
            cut.append(String(left.prefix(width)))
            left = left.dropFirst(width)
        }
        return cut
    }

    /// Without control characters or marks that turn the direction of writing: an identifier
    /// comes from a host and must not write to the terminal.
    static func harmless(_ text: String) -> String {
        func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0..<32, 127...159, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        guard text.unicodeScalars.contains(where: isHarmful) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(isHarmful(scalar) ? (scalar == "\n" ? " " : "\u{FFFD}") : scalar)
        }
        return String(result)
    }
}
