import MniopCore

extension CatalogueReader {
    /// A rule with one version may write its fields in itself.
    func readRule(_ kind: RuleKind, _ id: String, _ fields: Fields) {
        let label = fields.label() ?? Label(frenchOnly: id)
        let authority = fields.string("authority")
        var versions: [RuleVersion] = []
        let isVersioned = fields.table.array.contains {
            if case .call(let call) = $0 { call.tag == "version" } else { false }
        }
        if !isVersioned {
            if let version = readVersion(kind, fields, owedBy: []) { versions = [version] }
        } else {
            let owedBy = fields.strings("owed_by", orOne: true)
            versions = fields.list().compactMap { value, place in
                guard let inner = versionFields(value, place, fields) else { return nil }
                return readVersion(kind, inner, owedBy: owedBy)
            }
            reportOutsideVersion(fields)
            fields.finish()
        }
        // In order of time, whatever the order in the file; Core looks for gaps and overlaps.
        let sorted = versions.enumerated().sorted { a, b in
            let first = a.element.since ?? .earliest
            let second = b.element.since ?? .earliest
            return (first, a.offset) < (second, b.offset)
        }
        catalogue.rules.append(
            RuleDeclaration(
                kind: kind, id: id, label: label, authority: authority,
                versions: sorted.map(\.element), layer: layer.id,
                position: fields.place.position))
    }

    /// Fields of a version; beside `version { }` they would belong to none.
    static let versionFields = [
        "alternatives", "act_by", "basis", "claim_by", "clock", "concerns", "discretion",
        "documents", "emergency", "except_in", "for_children", "grade", "in_force", "last",
        "never_requires", "note", "reading", "route", "runs", "since", "status", "unless",
        "urgency", "when", "window",
    ]

    private func reportOutsideVersion(_ fields: Fields) {
        for name in Self.versionFields where fields.value(name) != nil {
            log.add(
                "unknown_field", at: fields.place(of: name),
                fr: "« \(name) » va dans version { ... }, comme tout ce qui change d'une version "
                    + "à l'autre ; dehors restent fr, en, authority, owed_by.",
                en: "'\(name)' goes inside version { ... }, as all that changes from one version "
                    + "to another; outside stay fr, en, authority, owed_by.")
        }
    }

    private func versionFields(_ value: RawValue, _ place: Place, _ owner: Fields) -> Fields? {
        if case .call(let call) = value, call.tag == "version",
            case .table(let table)? = call.arguments.first
        {
            let own = log.place(callee: "version", id: nil, at: call.position)
            return owner.inner(table, at: own.table == nil && place.table != nil ? place : own)
        }
        owner.wrongType(
            "version", value, at: place, fr: "version { ... }", en: "version { ... }")
        return nil
    }

    private func readVersion(
        _ kind: RuleKind, _ fields: Fields, owedBy: [String]
    ) -> RuleVersion? {
        let isInForce = fields.flag("in_force") ?? true
        let status = fields.choice("status", LegalStatus.self)
        // What is not in force, or not yet, may be without conditions.
        let needsWhen = isInForce && status == nil
        let when = formula("when", fields, required: needsWhen)
        let isStated = fields.table["when"] != nil
        let grade = fields.choice("grade", Grade.self, required: !isLocal)
        var version = RuleVersion(
            when: when ?? Formula(.constant(true), at: fields.place.position),
            grade: grade ?? .memory, position: fields.place.position)
        version.isInForce = isInForce
        version.status = status
        version.since = fields.date("since", required: !isLocal)
        version.last = fields.date("last")
        version.basis = fields.strings("basis", required: !isLocal)
        version.concerns = formula("concerns", fields)
        version.unless = readUnless(fields)
        version.isDiscretionary = fields.flag("discretion") ?? false
        version.clock = fields.string("clock")
        version.neverRequires = fields.strings("never_requires")
        version.documents = fields.strings("documents")
        version.route = readRoute(fields)
        version.urgency = fields.choice("urgency", Urgency.self) ?? .routine
        version.times = readTimes(fields)
        version.isForChildren = fields.flag("for_children") ?? false
        version.isEmergency = fields.flag("emergency") ?? false
        version.exceptIn = fields.strings("except_in")
        version.note = fields.labelField("note")
        version.reading = fields.string("reading") ?? version.reading
        version.alternatives = fields.tables("alternatives").compactMap(readAlternative)
        let own = fields.strings(
            "owed_by", required: kind == .duty && owedBy.isEmpty && isInForce, orOne: true)
        version.owedBy = own.isEmpty ? owedBy : own
        fields.finish()
        checkDates(version, fields)
        return when == nil && (needsWhen || isStated) ? nil : version
    }

    private func readUnless(_ fields: Fields) -> [Formula] {
        let list = fields.tableField("unless") { value in
            if case .string(let text) = value {
                return "{ \(self.formulas.meantFormula(text) ?? "fact.x") }"
            }
            return log.expression(at: fields.place(of: "unless")).map { "{ \($0.clipped) }" }
        }
        guard let list else { return [] }
        let formulas = list.list().compactMap { value, place in
            self.formulas.formula(value, named: "unless", at: place)
        }
        list.finish()
        return formulas
    }

    private func readRoute(_ fields: Fields) -> String? {
        let route = fields.tableField("route") { value in
            if case .string(let text) = value { "{ to = \"\(text.clipped)\" }" } else { nil }
        }
        guard let route else { return nil }
        let to = route.string("to", required: true)
        route.finish()
        return to
    }

    private func readAlternative(_ fields: Fields) -> AlternativeReading? {
        let reading = fields.string("reading", required: true)
        let label = fields.table["fr"] == nil ? nil : fields.label()
        let concerns = formula("concerns", fields)
        let when = formula("when", fields)
        let basis = fields.strings("basis")
        let grade = fields.choice("grade", Grade.self, required: !isLocal)
        fields.finish()
        if fields.table["concerns"] == nil && fields.table["when"] == nil {
            log.add(
                "missing_field", at: fields.place,
                fr: "une autre lecture change « when » ou « concerns » : écrire l'un des deux.",
                en: "another reading changes 'when' or 'concerns': write one of them.")
        }
        guard let reading else { return nil }
        return AlternativeReading(
            reading: reading, label: label, concerns: concerns, when: when, basis: basis,
            grade: grade ?? .memory, position: fields.place.position)
    }

    private func checkDates(_ version: RuleVersion, _ fields: Fields) {
        guard let since = version.since, let last = version.last, last < since else { return }
        log.add(
            "dates_reversed", at: fields.place(of: "last"),
            fr: "last (\(last)) est avant since (\(since)).",
            en: "last (\(last)) is before since (\(since)).")
    }
}

/// Times of a version.
extension CatalogueReader {
    private func readTimes(_ fields: Fields) -> [TimeRule] {
        var found: [TimeRule] = []
        for kind in [TimeRule.Kind.runs, .actBy, .claimBy] {
            let name = kind.rawValue
            guard let value = fields.value(name) else { continue }
            for (value, place) in several(value, fields.place(of: name)) {
                guard let end = times.point(value, named: name, at: place) else { continue }
                found.append(TimeRule(kind: kind, opens: nil, end: end, position: place.position))
            }
        }
        return found + readWindows(fields)
    }

    /// One time or a list of several.
    private func several(_ value: RawValue, _ place: Place) -> [(RawValue, Place)] {
        guard case .table(let list) = value, list.fields.isEmpty, !list.array.isEmpty else {
            return [(value, place)]
        }
        return list.array.enumerated().map { ($1, log.place(ofElement: $0, in: place)) }
    }

    private func readWindows(_ fields: Fields) -> [TimeRule] {
        guard let value = fields.value("window") else { return [] }
        return several(value, fields.place(of: "window")).compactMap { value, place in
            guard case .table(let table) = value else {
                fields.wrongType(
                    "window", value, at: place, fr: "{ opens = ..., closes = ... }",
                    en: "{ opens = ..., closes = ... }")
                return nil
            }
            let window = fields.inner(table, at: place)
            let opens = window.value("opens", required: true).flatMap {
                times.point($0, named: "opens", at: window.place(of: "opens"))
            }
            let closes = window.value("closes", required: true).flatMap {
                times.point($0, named: "closes", at: window.place(of: "closes"))
            }
            window.finish()
            guard let opens, let closes else { return nil }
            return TimeRule(kind: .window, opens: opens, end: closes, position: place.position)
        }
    }
}
