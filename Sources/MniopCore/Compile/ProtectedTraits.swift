/// Words for what is never scored: origin, ethnicity, nationality, religion, disability
/// (indicators.md, 7.8; directive 2000/43, article 225-1 of the penal code).
enum ProtectedTraits {
    /// Lower case, without accents, singular and plural. Adjectives of belief are left out: to make
    /// use of someone's beliefs is what the exploiter does.
    private static let words: Set<String> = [
        "origine", "origines", "ethnie", "ethnies", "ethnique", "ethniques", "nationalite",
        "nationalites", "race", "races", "racial", "raciale", "raciaux", "raciales", "religion",
        "religions", "handicap", "handicaps", "handicape", "handicapee", "handicapes",
        "handicapees", "infirme", "infirmes", "infirmite", "discrimine", "discriminee",
        "discrimines", "discriminees", "origin", "origins", "ethnic", "ethnicity", "ethnicities",
        "nationality", "nationalities", "disability", "disabilities", "disabled", "discriminated",
    ]

    private static let plain: [Character: Character] = [
        "à": "a", "â": "a", "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i",
        "ô": "o", "ù": "u", "û": "u", "ü": "u",
    ]

    /// What every one of the words has, so that other texts are passed by quickly.
    private static let stems: [[UInt8]] = [
        "rigin", "thni", "tionalit", "rac", "eligion", "andicap", "nfirm", "iscrimin", "isab",
    ].map { Array($0.utf8) }

    /// The first two bytes of each stem.
    private static let beginnings: [UInt16] = stems.map { UInt16($0[0]) << 8 | UInt16($0[1]) }

    private static func mayHaveOne(_ text: String) -> Bool {
        // A capital after the first letter is folded too: 32 is what separates the two cases.
        let bytes = text.utf8.map { (65...90).contains($0) ? $0 | 32 : $0 }
        let beginnings = beginnings
        var pair: UInt16 = 0
        for (place, byte) in bytes.enumerated() {
            pair = pair << 8 | UInt16(byte)
            guard place > 0, beginnings.contains(pair) else { continue }
            if stems.contains(where: { bytes[(place - 1)...].starts(with: $0) }) { return true }
        }
        return false
    }

    /// The first such word of a text, as it is written there.
    static func first(in text: String) -> String? {
        guard mayHaveOne(text) else { return nil }
        return text.split { !$0.isLetter }.map(String.init).first { word in
            words.contains(String(word.lowercased().map { plain[$0] ?? $0 }))
        }
    }
}

extension Compiler {
    func warnOfProtectedTraits(_ indicator: IndicatorDeclaration) {
        guard !indicator.isContextOnly, !indicator.countsAs.isEmpty || indicator.sameAs != nil
        else { return }
        let labels = [indicator.label] + indicator.seenBy.compactMap(\.label)
        guard
            let word = labels.flatMap({ [$0.fr, $0.en] })
                .compactMap({ ProtectedTraits.first(in: $0) }).first
        else { return }
        problems.append(
            Problem(
                "protected_trait", at: indicator.position, severity: .warning,
                fr: "« \(indicator.id) » compte, et son libellé parle de « \(word) » : origine, "
                    + "nationalité, religion et handicap ne comptent jamais ; écrivez "
                    + "context_only = true, ou dites ce que fait l'auteur",
                en: "\"\(indicator.id)\" counts, and its label speaks of \"\(word)\": origin, "
                    + "nationality, religion and disability never count; write "
                    + "context_only = true, or say what the exploiter does"))
    }
}
