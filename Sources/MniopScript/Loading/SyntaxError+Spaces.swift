import MniopCore

/// Spaces and signs that word processors put, and that no one sees.
extension SyntaxError {
    /// Where Lua stopped at one.
    var hardSpace: Problem? {
        guard let near, near.hasPrefix("<\\") else { return nil }
        let found = outline.tokens.indices.compactMap { hidden(in: outline.tokens[$0]) }
        guard let first = found.first(where: { $0.line == line }) else { return nil }
        let count = found.count
        if first.isSpace {
            return told(
                line: line, column: first.column,
                fr: "espace insécable : l'effacer et retaper une espace."
                    + (count > 1 ? " Il y en a \(count) dans ce fichier." : ""),
                en: "hard space: erase it and type a space again."
                    + (count > 1 ? " There are \(count) in this file." : ""))
        }
        return told(
            line: line, column: first.column,
            fr: "un signe invisible est ici, entre deux lettres : l'effacer.",
            en: "a sign that cannot be seen stands here, between two letters: erase it.")
    }

    /// The first one of a word, where no other foreign sign comes before it.
    private func hidden(in token: LuaToken) -> (line: Int, column: Int, isSpace: Bool)? {
        guard token.kind == .name, token.text.utf8.contains(where: { $0 >= 128 }) else {
            return nil
        }
        var column = token.column
        for scalar in token.text.unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x202F, 0x2000...0x200A, 0x3000: return (token.line, column, true)
            case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return (token.line, column, false)
            default: break
            }
            if scalar.value >= 128 { return nil }
            column += 1
        }
        return nil
    }
}
