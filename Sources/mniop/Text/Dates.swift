import MniopCore

/// Dates inside sentences, which scripts and the library write `2025-01-15`.
enum Dates {
    /// What does not stand alone (an identifier, a longer number) is left as it is.
    static func inWords(_ text: String, _ language: Language) -> String {
        guard text.contains("-") else { return text }
        func isDateLike(_ character: Character) -> Bool {
            character.isLetter || character.isNumber || "-_.".contains(character)
        }
        var result = ""
        var left = text[...]
        while let start = left.firstIndex(where: isDateLike) {
            result += left[..<start]
            let run = left[start...].prefix(while: isDateLike)
            let word = run.last == "." ? run.dropLast() : run
            result += CivilDate(String(word)).map { $0.words(in: language) } ?? String(word)
            left = left[word.endIndex...]
            if run.endIndex != word.endIndex {
                result += "."
                left = left.dropFirst()
            }
        }
        return result + left
    }
}
