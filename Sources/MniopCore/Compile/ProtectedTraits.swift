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

    /// What every one of the words has.
    private static let stems: [[UInt8]] = [
        "rigin", "thni", "tionalit", "rac", "eligion", "andicap", "nfirm", "iscrimin", "isab",
    ].map { Array($0.utf8) }

    private static func holdsStem(_ text: String) -> Bool {
        let bytes = text.utf8.map { (65...90).contains($0) ? $0 | 32 : $0 }
        return bytes.indices.contains { place in
            stems.contains { bytes[place...].starts(with: $0) }
        }
    }

    /// Whether the text has one of the stems. Three letters of each that are not usual elsewhere
    /// are looked for first: nearly all texts are passed by quickly.
    private static func mayHaveOne(_ text: String) -> Bool {
        let isLikely = text.utf8.withContiguousStorageIfAvailable { bytes in
            var last: UInt32 = 0
            for byte in bytes {
                // A capital after the first letter is folded too: 32 separates the two cases.
                let folded = (65...90).contains(byte) ? byte | 32 : byte
                last = (last << 8 | UInt32(folded)) & 0xFF_FFFF
                switch last {
                case 0x72_6967, 0x74_686E, 0x6E_616C, 0x72_6163: return true  // rig thn nal rac
                case 0x6C_6967, 0x64_6963, 0x6E_6669: return true  // lig dic nfi
                case 0x69_7363, 0x69_7361: return true  // isc isa
                default: continue
                }
            }
            return false
        }
        return isLikely != false && holdsStem(text)
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
