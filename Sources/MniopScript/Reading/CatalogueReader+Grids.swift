import MniopCore

extension CatalogueReader {
    func readGrid(_ id: String, _ fields: Fields) {
        let label = fields.label() ?? Label(frenchOnly: id)
        var grid = GridDeclaration(
            id: id, label: label, source: fields.string("source", required: true) ?? "",
            grade: fields.choice("grade", Grade.self, required: !isLocal) ?? .memory,
            layer: layer.id, position: fields.place.position)
        grid.profiles = fields.tables("profiles", required: true).compactMap(readProfile)
        grid.dimensions = fields.tables("dimensions", required: true).compactMap(readDimension)
        if let readings = fields.tableField("readings") { grid.readings = readReadings(readings) }
        grid.isScreen = fields.flag("screen") ?? false
        grid.performance = fields.tableField("performance").map(readPerformance)
        fields.finish()
        catalogue.grids.append(grid)
    }

    private func readProfile(_ fields: Fields) -> ProfileDeclaration? {
        let id = fields.string("id", required: true)
        let label = fields.label()
        let concerns = formula("concerns", fields)
        fields.finish()
        guard let id else { return nil }
        return ProfileDeclaration(
            id: id, label: label ?? Label(frenchOnly: id), concerns: concerns,
            position: fields.place.position)
    }

    private func readDimension(_ fields: Fields) -> DimensionDeclaration? {
        let id = fields.string("id", required: true)
        let label = fields.label()
        let method = readMethod(fields)
        let when = formula("when", fields)
        fields.finish()
        guard let id, let method else { return nil }
        return DimensionDeclaration(
            id: id, label: label ?? Label(frenchOnly: id), method: method, when: when,
            position: fields.place.position)
    }

    private func readReadings(_ fields: Fields) -> [ReadingDeclaration] {
        let found = ReadingName.allCases.compactMap { name -> ReadingDeclaration? in
            guard let reading = fields.tableField(name.rawValue) else { return nil }
            let label = reading.label()
            let concerns = formula("concerns", reading)
            let when = formula("when", reading, required: true)
            reading.finish()
            guard let when else { return nil }
            return ReadingDeclaration(
                name: name, label: label ?? Label(frenchOnly: name.rawValue), concerns: concerns,
                when: when, position: reading.place.position)
        }
        fields.finish()
        return found
    }

    func readExploitation(_ id: String, _ fields: Fields) {
        let label = fields.label() ?? Label(frenchOnly: id)
        var form = ExploitationDeclaration(
            id: id, label: label, layer: layer.id, position: fields.place.position)
        if let grids = fields.tableField("grids", write: Fields.listOfOne) {
            form.grids = grids.list().compactMap { readGridUse($0.value, $0.place, grids) }
            grids.finish()
        }
        form.offences = fields.strings("offences")
        form.survey = fields.string("survey")
        fields.finish()
        catalogue.exploitations.append(form)
    }

    /// `"grid"` or `{ grid = "...", profiles = { ... } }`.
    private func readGridUse(
        _ value: RawValue, _ place: Place, _ owner: Fields
    ) -> ExploitationDeclaration.GridUse? {
        switch value {
        case .string(let grid): return .init(grid: grid, profiles: [])
        case .table(let table):
            let fields = owner.inner(table, at: place)
            let grid = fields.string("grid", required: true)
            let profiles = fields.strings("profiles")
            let points = fields.flag("points") ?? true
            fields.finish()
            return grid.map { .init(grid: $0, profiles: profiles, points: points) }
        default:
            owner.wrongType(
                "grids", value, at: place, fr: "\"grille\" ou { grid = ..., profiles = ... }",
                en: "\"grid\" or { grid = ..., profiles = ... }")
            return nil
        }
    }

    func readSufficiency(_ fields: Fields) {
        let hasLabel = fields.table["fr"] != nil
        let label = fields.label(required: hasLabel)
        let when = formula("when", fields, required: true)
        fields.finish()
        guard let when else { return }
        catalogue.sufficiencies.append(
            SufficiencyDeclaration(
                label: label ?? Label(fr: "Indices suffisants", en: "Sufficient indicators"),
                when: when, layer: layer.id, position: fields.place.position))
    }
}
