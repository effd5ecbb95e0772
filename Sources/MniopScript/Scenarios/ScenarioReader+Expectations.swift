import MniopCore

extension ScenarioReader {
    func expectations(_ scenario: Fields) -> [Expectation]? {
        guard
            let expect = scenario.tableField(
                "expect", required: true, write: { outcome($0).map { "{ measure = \($0) }" } })
        else { return nil }
        var found: [Expectation] = []
        let told = log.problems.count
        func add(_ kind: Expectation.Kind, _ place: Place) {
            found.append(Expectation(kind: kind, place: place))
        }
        reportBareOutcomes(expect)
        if let flag = expect.flag("sufficient") {
            add(.sufficient(flag), expect.place(of: "sufficient"))
        }
        for kind in RuleKind.allCases {
            each(kind.rawValue, expect) { id, fields, place in
                if let outcome = fields.choice(id, OutcomeKind.self) {
                    add(.outcome(kind, id: id, outcome), place)
                }
            }
        }
        each("missing", expect) { add(.missing(rule: $0, $1.strings($0)), $2) }
        each("because", expect) { add(.because(rule: $0, $1.strings($0)), $2) }
        each("reserves", expect) { add(.reserves(rule: $0, $1.strings($0)), $2) }
        each("deadline", expect) { id, fields, place in
            if let date = fields.date(id) { add(.deadline(rule: id, date), place) }
        }
        each("opens", expect) { id, fields, place in
            if let date = fields.date(id) { add(.opens(rule: id, date), place) }
        }
        words("asks", expect) { add(.asks($0), $1) }
        words("not_asks", expect) { add(.notAsks($0), $1) }
        for isThere in [true, false] {
            let not = isThere ? "" : "not_"
            words(not + "services", expect) { add(.service($0, isThere: isThere), $1) }
            words(not + "notices", expect) { add(.notice($0, isThere: isThere), $1) }
            words(not + "proposals", expect) { add(.proposal($0, isThere: isThere), $1) }
        }
        words("silent", expect) { add(.silent(layer: $0), $1) }
        if let minor = choice("minor", expect, of: Self.minors) {
            add(.minor(minor), expect.place(of: "minor"))
        }
        each("forms", expect) { form, fields, _ in
            guard let readings = fields.tableField(form) else { return }
            for name in ReadingName.allCases {
                if let verdict = choice(name.rawValue, readings, of: Self.verdicts) {
                    add(
                        .reading(form: form, name, verdict), readings.place(of: name.rawValue))
                }
            }
            readings.finish()
        }
        each("dimensions", expect) { path, fields, place in
            if let kind = dimension(path, fields, place) { add(kind, place) }
        }
        expect.finish()
        if found.isEmpty, log.problems.count == told {
            log.add(
                "empty_list", at: expect.place,
                fr: "expect = { } ne vérifie rien.", en: "expect = { } checks nothing.")
        }
        return found
    }

    /// `measure = "open"`: the table that it was to be, with a name such as this layer declares.
    private func outcome(_ value: RawValue) -> String? {
        guard case .string(let text) = value, OutcomeKind(rawValue: text) != nil else { return nil }
        let name = layer == LayerDeclaration.nationalID ? "nom" : layer + ".nom"
        return "{ [\"\(name)\"] = \"\(text)\" }"
    }

    /// `expect = { ["40.x"] = "open" }`.
    private func reportBareOutcomes(_ expect: Fields) {
        for field in expect.table.fields {
            guard case .string(let text) = field.value, OutcomeKind(rawValue: text) != nil,
                RuleKind(rawValue: field.name) == nil
            else { continue }
            expect.asked(field.name)
            let form = "measure = { [\"\(field.name.clipped)\"] = \"\(text)\" }"
            log.add(
                "unknown_field", at: expect.place(of: field.name),
                fr: "« \(field.name.clipped) » : dire sa sorte (right, duty, measure, alert) : "
                    + "\(form).",
                en: "'\(field.name.clipped)': say its sort (right, duty, measure, alert): "
                    + "\(form).")
        }
    }

    private static let minors: [Minor] = [.yes, .no, .presumed, .unknown]
    private static let verdicts: [ReadingVerdict] = [.yes, .possible, .notShown, .notApplicable]
    private static let dimensionVerdicts: [DimensionVerdict] = [.positive, .possible, .notReached]

    /// The fields of a table whose names are ids: `right = { id = "open" }`.
    private func each(
        _ name: String, _ expect: Fields, _ body: (String, Fields, Place) -> Void
    ) {
        guard let table = expect.tableField(name, write: outcome) else { return }
        for field in table.table.fields { body(field.name, table, table.place(of: field.name)) }
        table.finish()
    }

    private func words(_ name: String, _ expect: Fields, _ body: (String, Place) -> Void) {
        let list = expect.place(of: name)
        for (index, word) in expect.strings(name).enumerated() {
            body(word, log.place(ofElement: index, in: list))
        }
    }

    private func choice<Choice: RawRepresentable>(
        _ name: String, _ fields: Fields, of known: [Choice]
    ) -> Choice? where Choice.RawValue == String {
        guard let text = fields.string(name) else { return nil }
        if let choice = known.first(where: { $0.rawValue == text }) { return choice }
        fields.wrongValue(name, text, of: known.map(\.rawValue))
        return nil
    }

    /// `["oit_2009.adulte_travail.D1"] = "positive"`, read from its end: a local grid's id holds
    /// dots too.
    private func dimension(
        _ path: String, _ fields: Fields, _ place: Place
    ) -> Expectation.Kind? {
        let verdict = choice(path, fields, of: Self.dimensionVerdicts)
        var parts = path.split(separator: ".").map(String.init)
        guard parts.count >= 3, let id = parts.popLast(), let profile = parts.popLast() else {
            log.add(
                "wrong_argument", at: place,
                fr: "écrire [\"grille.profil.dimension\"], comme [\"oit_2009.adulte_travail.D1\"].",
                en: "write [\"grid.profile.dimension\"], such as "
                    + "[\"oit_2009.adulte_travail.D1\"].")
            return nil
        }
        return verdict.map {
            .dimension(grid: parts.joined(separator: "."), profile: profile, id: id, $0)
        }
    }
}
