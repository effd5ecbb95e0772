import MniopCore

extension CatalogueReader {
    func readService(_ id: String, _ fields: Fields) {
        let label = fields.label() ?? Label(frenchOnly: id)
        var service = ServiceDeclaration(
            id: id, label: label, layer: layer.id, position: fields.place.position)
        service.territory = readTerritory(fields)
        service.does = fields.strings("does")
        service.audience = readAudience(fields)
        service.forms = fields.strings("forms")
        service.languages = fields.strings("languages")
        service.opening = fields.labelField("opening")
        service.kind = fields.choice("kind", ServiceKind.self)
        // A kind that is wrong, or under another name, is told as such.
        if isLocal, fields.table["kind"] == nil,
            !fields.table.fields.contains(where: {
                AuthorWords.meant($0.name, among: ["kind"]) != nil
            })
        {
            let known = ServiceKind.allCases.map(\.rawValue).joined(separator: ", ")
            log.add(
                "missing_field", at: fields.place,
                fr: "il manque le champ « kind » du service : \(known).",
                en: "the field 'kind' of the service is missing: \(known).")
        }
        service.isElsewhere =
            readWord("distance", fields, of: ["here", "elsewhere"]) == "elsewhere"
        service.isConfidential = fields.flag("confidential") ?? false
        service.level = readWord("level", fields, of: ["departement", "national"])
        service.number = fields.string("number")
        service.contact = fields.labelField("contact")
        fields.finish()
        catalogue.services.append(service)
    }

    /// Departments' codes, or `"national"` for the whole country.
    private func readTerritory(_ fields: Fields) -> [String] {
        if case .string("national")? = fields.table["territory"] {
            _ = fields.value("territory")
            return []
        }
        let codes = fields.strings("territory", required: true)
        for code in codes where !Departments.isCode(code) {
            log.add(
                "unknown_department", at: fields.place(of: "territory"),
                fr: "« \(code.clipped) » n'est pas un code de département (pour tout le pays : "
                    + "territory = \"national\").",
                en: "'\(code.clipped)' is not a department's code (for the whole country: "
                    + "territory = \"national\").")
        }
        return codes
    }

    private func readAudience(_ fields: Fields) -> [String] {
        let known = ["mineur", "majeur"]
        let audience = fields.strings("audience")
        for word in audience where !known.contains(word) {
            fields.wrongValue("audience", word, of: known)
        }
        return audience
    }

    private func readWord(_ name: String, _ fields: Fields, of known: [String]) -> String? {
        guard let word = fields.string(name) else { return nil }
        if known.contains(word) { return word }
        fields.wrongValue(name, word, of: known)
        return nil
    }

    func readDocument(_ id: String, _ fields: Fields) {
        let label = fields.label() ?? Label(frenchOnly: id)
        var document = DocumentDeclaration(
            id: id, label: label, layer: layer.id, position: fields.place.position)
        document.languages = fields.strings("languages")
        document.rules = fields.strings("for")
        fields.finish()
        catalogue.documents.append(document)
    }

    func readParameter(_ id: String, _ fields: Fields) {
        let label = fields.label() ?? Label(frenchOnly: id)
        let values = fields.strings("values", required: true)
        let chosen = fields.string("default", required: true)
        let why = fields.labelField("why", required: true)
        fields.finish()
        guard let chosen else { return }
        if !values.contains(chosen) { fields.wrongValue("default", chosen, of: values) }
        catalogue.parameters.append(
            ParameterDeclaration(
                id: id, label: label, values: values, defaultValue: chosen,
                why: why ?? Label(frenchOnly: ""), position: fields.place.position))
    }

    func readActor(_ id: String, _ fields: Fields) {
        let label = fields.label() ?? Label(frenchOnly: id)
        var actor = ActorDeclaration(id: id, label: label, position: fields.place.position)
        actor.source = fields.string("source")
        actor.mustNot = fields.tables("must_not").compactMap { sentence in
            defer { sentence.finish() }
            return sentence.label()
        }
        fields.finish()
        catalogue.actors.append(actor)
    }

    func readReference(_ id: String, _ fields: Fields) {
        let label = fields.label()
        let kind = fields.choice("kind", ReferenceKind.self, required: true)
        let source = fields.string("source", required: true)
        let grade = fields.choice("grade", Grade.self, required: true)
        let why = fields.labelField("why", required: true)
        fields.finish()
        guard let label, let kind, let source, let grade, let why else { return }
        catalogue.references.append(
            ReferenceDeclaration(
                id: id, kind: kind, label: label, source: source, grade: grade, why: why,
                position: fields.place.position))
    }
}
