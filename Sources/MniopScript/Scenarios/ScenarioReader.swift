import MniopCore

/// Turns recorded `scenario "name" { ... }` into values.
struct ScenarioReader {
    let layer: String
    let log: ProblemLog

    /// `nil` where it cannot be run; the problems are in the log.
    func scenario(_ item: RawItem) -> Scenario? {
        let place = place(of: item)
        guard let name = item.name, case .table(let table)? = item.arguments.first else {
            log.add(
                "declaration_incomplete", at: place,
                fr: "écrire scenario \"nom\" { as_of = ..., expect = { ... } }.",
                en: "write scenario \"name\" { as_of = ..., expect = { ... } }.")
            return nil
        }
        let told = log.problems.count
        let fields = Fields(table, at: place, log: log, isLocal: false)
        let asOf = fields.date("as_of", required: true)
        let extra = fields.strings("layers")
        let places = places(fields)
        let signals = signals(fields, asOf: asOf)
        let expected = expectations(fields)
        fields.finish()
        // Half a scenario would only say the same mistake again, or pass.
        guard let asOf, let expected, log.problems.count == told else { return nil }
        return Scenario(
            name: name, layer: layer, position: place.position, column: place.column, asOf: asOf,
            signals: signals, extraLayers: extra, places: places, expectations: expected)
    }

    /// `places = { ["33.ruelle"] = 0 }`: what the host says.
    private func places(_ fields: Fields) -> [(service: String, count: Int64, place: Place)] {
        guard let table = fields.tableField("places") else { return [] }
        defer { table.finish() }
        return table.table.fields.compactMap { service, _ in
            guard let value = table.value(service) else { return nil }
            let place = table.place(of: service)
            if case .integer(let count) = value, (0...ServiceStatus.mostPlaces).contains(count) {
                return (service, count, place)
            }
            table.wrongType(
                service, value, fr: "un nombre de places, 0 ou plus",
                en: "a number of places, 0 or more")
            return nil
        }
    }

    /// A scenario made by a local function stands where its name is written: the line of the
    /// function would be the same for all.
    private func place(of item: RawItem) -> Place {
        let place = log.place(callee: "scenario", id: item.name, at: item.position)
        guard place.table == nil, let name = item.name else { return place }
        let found = log.outline(of: item.position.file)?.tokens.filter {
            $0.kind == .string && $0.text == name
        }
        guard let token = found?.first, found?.count == 1 else { return place }
        let position = SourcePosition(file: item.position.file, line: token.line)
        return Place(position, column: token.column)
    }

    /// One signal written in the scenario itself, or a list of several.
    private func signals(_ fields: Fields, asOf: CivilDate?) -> [ScenarioSignal] {
        guard fields.value("signals") != nil else {
            return signal(fields, id: "s1", asOf: asOf).map { [$0] } ?? []
        }
        for name in ["facts", "present", "absent", "actor", "date", "emergency"]
        where fields.value(name) != nil {
            log.add(
                "signals_and_facts", at: fields.place(of: name),
                fr: "« \(name) » s'écrit dans chaque signal de signals = { ... }.",
                en: "'\(name)' is written in each signal of signals = { ... }.")
        }
        return fields.tables("signals").enumerated().compactMap { index, inner in
            let id = inner.string("id") ?? "s\(index + 1)"
            let made = signal(inner, id: id, asOf: asOf)
            inner.finish()
            return made
        }
    }

    private func signal(_ fields: Fields, id: String, asOf: CivilDate?) -> ScenarioSignal? {
        let date = fields.date("date")
        var signal = ScenarioSignal(
            id: id, date: date ?? asOf ?? .earliest, place: fields.place)
        signal.actor = actor(fields)
        signal.actorPlace = fields.place(of: "actor")
        let named = { (value: RawValue) -> String? in
            guard case .string(let text) = value else { return nil }
            return "{ \(text.clipped) = true }"
        }
        if let facts = fields.tableField("facts", write: named) {
            for field in facts.table.fields {
                guard let value = facts.value(field.name) else { continue }
                switch value {
                case .integer, .number:
                    if facts.reportBareDate(field.name) { continue }
                default: break
                }
                signal.facts.append((field.name, value, facts.place(of: field.name)))
            }
            facts.finish()
        }
        signal.present = names("present", fields)
        signal.absent = names("absent", fields)
        signal.emergency = fields.flag("emergency")
        return date == nil && asOf == nil ? nil : signal
    }

    private func names(_ name: String, _ fields: Fields) -> [(id: String, place: Place)] {
        let list = fields.place(of: name)
        return fields.strings(name).enumerated().map {
            ($1, log.place(ofElement: $0, in: list))
        }
    }

    /// `"hopital"` or `{ kind = ..., department = ..., hospital = ... }`.
    private func actor(_ fields: Fields) -> Signal.Actor? {
        switch fields.value("actor") {
        case nil: return nil
        case .string(let kind)?: return Signal.Actor(kind: kind)
        case .table(let table)?:
            let inner = fields.inner(table, at: fields.place(of: "actor"))
            let kind = inner.string("kind", required: true)
            let department = inner.string("department")
            let hospital = inner.string("hospital")
            inner.finish()
            return kind.map {
                Signal.Actor(kind: $0, department: department, hospital: hospital)
            }
        case let other?:
            fields.wrongType(
                "actor", other, fr: "\"hopital\" ou { kind = \"hopital\", ... }",
                en: "\"hopital\" or { kind = \"hopital\", ... }")
            return nil
        }
    }
}
