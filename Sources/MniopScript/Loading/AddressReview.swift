import MniopCore

/// An address in what a local service says of itself: a protocol never holds one.
struct AddressReview {
    let rulebook: Rulebook

    var problems: [Problem] {
        rulebook.catalogue.services.filter { $0.layer != LayerDeclaration.nationalID }
            .compactMap { service in
                let texts = [
                    ("contact", service.contact), ("opening", service.opening),
                    ("fr", service.label),
                ]
                guard let (field, _) = texts.first(where: { Self.isAddress($1?.fr ?? "") }) else {
                    return nil
                }
                return Problem(
                    "address_written", at: service.position, severity: .warning,
                    fr: "« \(service.id) », \(field) : une adresse ne s'écrit pas dans un "
                        + "protocole ; dire par où commencer : un standard, une permanence.",
                    en: "'\(service.id)', \(field): an address is not written in a protocol; say "
                        + "where to begin: a switchboard, a drop-in hour.")
            }
    }

    private static let ways: Set<String> = [
        "rue", "avenue", "av", "boulevard", "bd", "bld", "place", "chemin", "allee", "impasse",
        "quai", "route", "cours", "square", "ruelle", "passage", "faubourg", "esplanade",
    ]

    /// `12 bis rue ...`, `40000 Mont-de-Marsan`.
    static func isAddress(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.indices.contains { at in
            guard words[at].allSatisfy({ $0.isASCII && $0.isNumber }),
                let next = words.dropFirst(at + 1).first
            else { return false }
            let isRepeated = ["bis", "ter", "quater"].contains(next.lowercased())
            let way = isRepeated ? words.dropFirst(at + 2).first ?? "" : next
            if ways.contains(AuthorWords.plain(way).lowercased()) { return true }
            return words[at].utf8.count == 5 && next.first?.isUppercase == true
                && Departments.isCode(String(words[at].prefix(2)))
        }
    }
}
