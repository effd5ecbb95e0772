import MniopCore

/// Words of services and documents that no person's languages or forms would ever match.
struct ServiceReview {
    let rulebook: Rulebook
    let outlines: [String: LuaOutline]

    var problems: [Problem] {
        let catalogue = rulebook.catalogue
        let national = LayerDeclaration.nationalID
        let forms =
            (rulebook.fact("exploitation")?.values ?? []) + catalogue.exploitations.map(\.id)
        var found: [Problem] = []
        for service in catalogue.services where service.layer != national {
            found += service.forms.filter { !forms.contains($0) }.map { form in
                unknownForm(form, forms, service.position)
            }
            found += languages(service.languages, service.position)
        }
        for document in catalogue.documents where document.layer != national {
            found += languages(document.languages, document.position)
        }
        return found
    }

    private func unknownForm(
        _ form: String, _ known: [String], _ position: SourcePosition
    ) -> Problem {
        let near = AuthorWords.meantValue(form, among: known)
        var seen: Set<String> = []
        let list = known.filter { seen.insert($0).inserted }.joined(separator: ", ")
        return problem(
            "unknown_form", form, position,
            fr: "aucune forme d'exploitation ne s'appelle « \(form.clipped) »"
                + (near.map { " ; vouliez-vous « \($0) » ?" } ?? " ; il y a : \(list)."),
            en: "no form of exploitation is called '\(form.clipped)'"
                + (near.map { "; did you mean '\($0)'?" } ?? "; there are: \(list)."))
    }

    /// Codes of ISO 639, as signals give them: `fr`, `prs`.
    private func languages(_ codes: [String], _ position: SourcePosition) -> [Problem] {
        codes.filter { code in
            let base = code.utf8.prefix { $0 != 45 }
            return !(2...3).contains(base.count) || !base.allSatisfy { (97...122).contains($0) }
        }.map { code in
            let meant = Self.names[AuthorWords.plain(code).lowercased()]
            return problem(
                "unknown_language", code, position,
                fr: "« \(code.clipped) » : une langue s'écrit par son code de deux ou trois "
                    + "lettres, \"\(meant ?? "fr")\".",
                en: "'\(code.clipped)': a language is written by its code of two or three letters, "
                    + "\"\(meant ?? "fr")\".")
        }
    }

    private static let names = [
        "francais": "fr", "anglais": "en", "espagnol": "es", "portugais": "pt", "roumain": "ro",
        "arabe": "ar", "chinois": "zh", "mandarin": "zh", "bulgare": "bg", "albanais": "sq",
        "ukrainien": "uk", "russe": "ru", "italien": "it", "turc": "tr", "vietnamien": "vi",
        "bengali": "bn", "dari": "prs", "pachto": "ps", "tamoul": "ta", "wolof": "wo",
        "polonais": "pl", "allemand": "de", "hongrois": "hu", "romani": "rom", "soninke": "snk",
        "bambara": "bm", "peul": "ff", "lingala": "ln", "ourdou": "ur", "hindi": "hi",
    ]

    private func problem(
        _ code: String, _ word: String, _ position: SourcePosition, fr: String, en: String
    ) -> Problem {
        let tokens = outlines[position.file]?.tokens(ofTablesOn: position.line) ?? []
        let token = tokens.first { $0.kind == .string && $0.text == word }
        return Problem(
            code, at: SourcePosition(file: position.file, line: token?.line ?? position.line),
            column: token?.column, fr: fr, en: en)
    }
}
