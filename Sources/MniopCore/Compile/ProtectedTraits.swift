/// Words for what is never scored: origin, ethnicity, nationality, religion, disability
/// (indicators.md, 7.8; directive 2000/43, article 225-1 of the penal code).
enum ProtectedTraits {
    /// Lower case, without accents, singular and plural. Adjectives of belief are left out: to make
    /// use of someone's beliefs is what the exploiter does.
    static let words: Set<String> = [
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

    /// What every one of the words has. INVARIANT: at most 64 letters in all.
    private static let stems = [
        "rigin", "thni", "tionalit", "race", "racia", "eligion", "andicap", "nfirm", "iscrimin",
        "isab",
    ]

    /// The stems one after the other, a bit a letter: their first letters, their last ones, and
    /// for each letter where it stands. A letter counts by its low five bits, as a capital does.
    private static let bits: (first: UInt64, last: UInt64, places: [UInt64]) = {
        var (first, last): (UInt64, UInt64) = (0, 0)
        var places = Array(repeating: UInt64(0), count: 32)
        var bit: UInt64 = 1
        for stem in stems {
            first |= bit
            for letter in stem.utf8 {
                places[Int(letter & 31)] |= bit
                bit <<= 1
            }
            last |= bit >> 1
        }
        return (first, last, places)
    }()

    /// Whether the text has one of the stems: all are looked for at once, a letter at a time, as
    /// nearly no text has any (Baeza-Yates and Gonnet, "A New Approach to Text Searching", 1992).
    private static func mayHoldStem(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let (first, last, places) = bits
        var begun: UInt64 = 0
        for byte in text {
            begun = (begun << 1 | first) & places[Int(byte & 31)]
            if begun & last != 0 { return true }
        }
        return false
    }

    /// The first such word of a text, as it is written there.
    static func first(in text: String) -> String? {
        guard text.utf8.withContiguousStorageIfAvailable(mayHoldStem) ?? true else { return nil }
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
