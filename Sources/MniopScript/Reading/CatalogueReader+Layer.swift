import MniopCore

/// Declarations about the file and the layer.
extension CatalogueReader {
    func readLanguage(_ item: RawItem, _ place: Place) {
        if case .integer(1)? = item.arguments.first { return }
        let found = (item.arguments.first ?? .nothing).kind
        log.add(
            "language_version", at: place,
            fr: "cette bibliothèque lit la version 1 du langage : écrire language(1) ; trouvé : "
                + "\(found.fr).",
            en: "this library reads version 1 of the language: write language(1); found: "
                + "\(found.en).")
    }

    func readVerifiedUntil(_ item: RawItem, _ place: Place) {
        if case .string(let text)? = item.arguments.first, let date = CivilDate(text) {
            // Of several, the earliest: beyond it something was not read again.
            catalogue.verifiedUntil = min(catalogue.verifiedUntil ?? date, date)
            return
        }
        let found = (item.arguments.first ?? .nothing).kind
        log.add(
            "bad_date", at: place,
            fr: "verified_until attend une date, \"2025-03-01\" ; trouvé : \(found.fr).",
            en: "verified_until wants a date, \"2025-03-01\"; found: \(found.en).")
    }

    func readHook(_ item: RawItem, _ place: Place) {
        guard case .function? = item.arguments.first else {
            let found = (item.arguments.first ?? .nothing).kind
            log.add(
                "wrong_argument", at: place,
                fr: "on_assessment attend une fonction : on_assessment(function(case) ... end) ; "
                    + "trouvé : \(found.fr).",
                en: "on_assessment wants a function: on_assessment(function(case) ... end); "
                    + "found: \(found.en).")
            return
        }
        hasHooks = true
        guard let kept = item.keptState else { return }
        log.add(
            "hook_keeps_state", at: place,
            fr: "la fonction retient « \(kept) », qui n'est ni une constante ni une fonction : "
                + "rien ne passe d'un cas à l'autre. Le définir dans la fonction.",
            en: "the function keeps '\(kept)', which is neither a constant nor a function: "
                + "nothing passes from one case to the next. Define it inside the function.")
    }

    func readLayer(_ id: String, _ fields: Fields) {
        let label = fields.label()
        var details: [(name: String, value: String)] = []
        var department: String?
        var facts: [(name: String, value: Bool)] = []
        var since: CivilDate?
        if layer.kind == .department {
            if let scheme = fields.string("scheme") { details.append(("scheme", scheme)) }
        } else {
            department = fields.string("department", required: true)
            details = readDetails(fields)
            facts = readLayerFacts(fields)
            since = fields.date("facts_since")
        }
        fields.finish()
        if let code = department ?? (layer.kind == .department ? id : nil), id != layer.mistaken,
            !Departments.isCode(code)
        {
            log.add(
                "unknown_department", at: fields.place,
                fr: "« \(code) » n'est pas un code de département.",
                en: "'\(code)' is not a department's code.")
        }
        if layer.kind == .department, id == layer.mistaken {
            log.add(
                "department_folder", at: log.place(of: id, at: fields.place.position),
                fr: "department \"\(id)\" dans le dossier \(layer.id) : vouliez-vous "
                    + "\"\(layer.id)\" ?",
                en: "department \"\(id)\" in the folder \(layer.id): did you mean "
                    + "\"\(layer.id)\"?")
        }
        guard declaration == nil else {
            let other = declaration?.position.description ?? ""
            log.add(
                "layer_twice", at: fields.place,
                fr: "« \(id) » est déjà déclaré (\(other)) : une seule fois par couche.",
                en: "'\(id)' is already declared (\(other)): once a layer.")
            return
        }
        var made = LayerDeclaration(
            id: id, kind: layer.kind, label: label ?? Label(frenchOnly: id), digest: layer.digest,
            position: fields.place.position)
        made.department = department
        made.details = details
        made.facts = facts
        made.factsSince = since
        declaration = made
    }

    /// What the hospital says of itself, `true` or `false`.
    private func readLayerFacts(_ fields: Fields) -> [(name: String, value: Bool)] {
        guard let facts = fields.tableField("facts") else { return [] }
        return facts.table.fields.compactMap { name, _ in
            facts.flag(name).map { (name: name, value: $0) }
        }
    }

    /// The convention's own data: texts, booleans, whole numbers.
    private func readDetails(_ fields: Fields) -> [(name: String, value: String)] {
        guard let convention = fields.tableField("convention") else { return [] }
        return convention.table.fields.compactMap { name, _ in
            guard let value = convention.value(name) else { return nil }
            switch value {
            case .string(let text): return (name, text)
            case .boolean(let flag): return (name, "\(flag)")
            case .integer(let number): return (name, "\(number)")
            case .table(let list) where list.fields.isEmpty:
                let texts = list.array.compactMap { element -> String? in
                    if case .string(let text) = element { return text }
                    return nil
                }
                return (name, texts.joined(separator: ", "))
            default:
                convention.wrongType(
                    name, value, fr: "un texte, un entier ou un booléen",
                    en: "a text, a whole number or a boolean")
                return nil
            }
        }
    }
}
