import MniopCore

extension CatalogueReader {
    func readFact(_ id: String, _ fields: Fields) {
        let type = fields.choice("type", FactType.self, required: true)
        let kind = fields.choice("kind", FactKind.self) ?? .state
        let label = fields.label() ?? Label(frenchOnly: id)
        var fact = FactDeclaration(
            id: id, type: type ?? .boolean, kind: kind, label: label, layer: layer.id,
            position: fields.place.position)
        fact.values = fields.strings("values")
        fact.isComplete = fields.flag("complete") ?? false
        fact.holder = fields.choice("of", FactHolder.self) ?? .person
        fact.askableBy = fields.strings("askable_by")
        fact.isSensitive = fields.flag("sensitive") ?? false
        fact.implies = fields.strings("implies")
        fact.isAdverse = fields.flag("adverse") ?? true
        fact.establishedBy = fields.strings("established_by")
        fact.noEstablishedBy = fields.strings("no_established_by")
        fact.isShielded = fields.flag("shield") ?? false
        fact.isStatedByHospital = readStatedBy(fields)
        fact.topic = readTopic(fields)
        fact.from = formula("from", fields)
        fields.finish()
        if let type { checkFact(type, fields) }
        catalogue.facts.append(fact)
    }

    /// Whose script may say the fact; only hospitals know a convention that the nation asks about.
    private func readStatedBy(_ fields: Fields) -> Bool {
        guard let word = fields.string("stated_by") else { return false }
        if word != "hospital" { fields.wrongValue("stated_by", word, of: ["hospital"]) }
        return word == "hospital"
    }

    private func readTopic(_ fields: Fields) -> String? {
        let topics = ["safety", "language", "wish", "file", "status"]
        guard let topic = fields.string("topic") else { return nil }
        if topics.contains(topic) { return topic }
        fields.wrongValue("topic", topic, of: topics)
        return nil
    }

    private func checkFact(_ type: FactType, _ fields: Fields) {
        func refuse(_ name: String, fr: String, en: String) {
            guard fields.table[name] != nil else { return }
            log.add(
                "field_not_for_type", at: fields.place(of: name),
                fr: "« \(name) » n'a de sens que pour un fait de type \(fr).",
                en: "'\(name)' only makes sense for a fact of type \(en).")
        }
        if type != .code && type != .codes {
            refuse("values", fr: "code ou codes", en: "code or codes")
        }
        if isLocal, type == .code || type == .codes, fields.table["values"] == nil {
            log.add(
                "missing_field", at: fields.place,
                fr: "un fait de type \(type.rawValue) dit ses valeurs : values = { \"a\", \"b\" }.",
                en: "a fact of type \(type.rawValue) tells its values: values = { \"a\", \"b\" }.")
        }
        if type != .codes { refuse("complete", fr: "codes", en: "codes") }
        if type != .boolean {
            refuse("implies", fr: "boolean", en: "boolean")
            refuse("established_by", fr: "boolean", en: "boolean")
            refuse("no_established_by", fr: "boolean", en: "boolean")
            refuse("stated_by", fr: "boolean", en: "boolean")
            refuse("from", fr: "boolean", en: "boolean")
        }
    }

    func readIndicator(_ id: String, _ fields: Fields) {
        let label = fields.label() ?? Label(frenchOnly: id)
        var indicator = IndicatorDeclaration(
            id: id, label: label, source: fields.string("source", required: true) ?? "",
            layer: layer.id, position: fields.place.position)
        indicator.grade = fields.choice("grade", Grade.self)
        indicator.isContextOnly = fields.flag("context_only") ?? false
        indicator.sameAs = fields.string("same_as")
        indicator.seenBy = readSeenBy(fields)
        indicator.countsAs = fields.tables("counts_as").compactMap(readWeight)
        fields.finish()
        if indicator.isContextOnly && !indicator.countsAs.isEmpty {
            log.add(
                "context_is_scored", at: fields.place(of: "counts_as"),
                fr: "un indicateur context_only ne compte dans aucune grille : enlever counts_as.",
                en: "a context_only indicator counts in no grid: remove counts_as.")
        }
        catalogue.indicators.append(indicator)
    }

    /// `{ "hopital", police = { fr = ..., en = ... } }`.
    private func readSeenBy(_ fields: Fields) -> [(actor: String, label: Label?)] {
        if case .string? = fields.table["seen_by"] {
            // One text alone is no list: told as in every other list.
            _ = fields.strings("seen_by")
            return []
        }
        guard let seen = fields.tableField("seen_by") else { return [] }
        var found: [(actor: String, label: Label?)] = []
        for (value, place) in seen.list() {
            if case .string(let actor) = value {
                found.append((actor, nil))
            } else {
                seen.wrongType(
                    "seen_by", value, at: place, fr: "des sortes d'acteur",
                    en: "kinds of actor")
            }
        }
        for field in seen.table.fields {
            found.append((field.name, seen.labelField(field.name)))
        }
        seen.finish()
        return found
    }

    private func readWeight(_ fields: Fields) -> IndicatorWeight? {
        let grid = fields.string("grid", required: true)
        let dimension = fields.string("dimension", required: true)
        let strength = fields.choice("strength", Strength.self)
        let profiles = fields.strings("profiles")
        let grade = fields.choice("grade", Grade.self)
        let worth = fields.count("weight")
        fields.finish()
        guard let grid, let dimension else { return nil }
        var weight = IndicatorWeight(
            grid: grid, dimension: dimension, strength: strength, profiles: profiles,
            grade: grade, position: fields.place.position)
        weight.weight = worth
        return weight
    }

    /// A field that holds a formula.
    func formula(_ name: String, _ fields: Fields, required: Bool = false) -> Formula? {
        guard let value = fields.value(name, required: required) else { return nil }
        return formulas.formula(value, named: name, at: fields.place(of: name))
    }
}
