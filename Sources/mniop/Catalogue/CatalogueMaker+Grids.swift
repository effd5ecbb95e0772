import MniopCore

/// Indicators by grid, and forms of exploitation.
extension CatalogueMaker {
    var indicators: Document.Part {
        var anchored: Set<String> = []
        var groups = catalogue.grids.map { group($0, &anchored) }
        let unscored = catalogue.indicators.filter { $0.countsAs.isEmpty }
        if !unscored.isEmpty {
            groups.append(
                Document.Group(
                    anchor: "indices.hors_grille", title: words.unscored,
                    entries: unscored.map { entry($0, in: nil, &anchored) }))
        }
        return Document.Part(
            anchor: "indices", title: words.indicators, lead: [.text(words.indicatorsLead)],
            groups: groups)
    }

    private func group(_ grid: GridDeclaration, _ anchored: inout Set<String>) -> Document.Group {
        let order = grid.dimensions.map(\.id)
        func rank(_ indicator: IndicatorDeclaration) -> Int {
            indicator.countsAs.filter { $0.grid == grid.id }
                .compactMap { order.firstIndex(of: $0.dimension) }.min() ?? order.count
        }
        let counted = catalogue.indicators.filter { indicator in
            indicator.countsAs.contains { $0.grid == grid.id }
        }
        let sorted = counted.enumerated().sorted {
            (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
        }
        var entries: [Document.Entry] = []
        for (_, indicator) in sorted { entries.append(entry(indicator, in: grid, &anchored)) }
        return Document.Group(
            anchor: Anchor.grid(grid.id), title: text(grid.label), lead: lead(grid),
            entries: entries)
    }

    private func lead(_ grid: GridDeclaration) -> [Block] {
        var fields = [
            field(words.source, grid.source),
            Field(
                name: words.grade, blocks: [.text(words.opening(words.gradeMeaning(grid.grade)))]),
        ].compactMap { $0 }
        let profiles = grid.profiles.map { profile in
            Document.Item(
                text: [.text(text(profile.label))],
                items: profile.concerns.map { [item(rulebook.words($0))] } ?? [])
        }
        if grid.profiles.count > 1 {
            fields.append(Field(name: words.profiles, blocks: [.list(profiles)]))
        }
        fields.append(
            Field(name: words.dimensions, blocks: [.list(grid.dimensions.map { item($0, grid) })]))
        for reading in grid.readings {
            let name = text(Wording.reading(reading.name))
            fields.append(
                Field(name: name, blocks: [.text(text(reading.label))] + blocks(reading.when)))
        }
        if let performance = grid.performance {
            fields.append(Field(name: words.performance, blocks: [.text(figures(performance))]))
        }
        fields.append(Field(name: words.script, blocks: [.paragraph([place(grid.position)])]))
        return (grid.isScreen ? [.text(words.screen)] : []) + [.fields(fields)]
    }

    private func item(
        _ dimension: DimensionDeclaration, _ grid: GridDeclaration
    ) -> Document.Item {
        let title = "\(dimension.id), \(text(dimension.label))"
        return Document.Item(
            text: [.text(title + words.colon + method(dimension.method, grid))],
            items: dimension.when.map {
                [
                    Document.Item(
                        text: [.text(words(fr: "ou bien :", en: "or else:"))],
                        items: [item(rulebook.words($0))])
                ]
            } ?? [])
    }

    private func method(_ method: ScoringMethod, _ grid: GridDeclaration) -> String {
        switch method {
        case .delphi:
            return words(
                fr: "deux indices forts, ou un fort et un autre, ou trois moyens, ou deux moyens "
                    + "et un faible",
                en: "two strong indicators, or one strong and one other, or three medium, or two "
                    + "medium and one weak")
        case .any: return words(fr: "un indice", en: "one indicator")
        case .countAtLeast(let count):
            return words(fr: "au moins \(count) indices", en: "at least \(count) indicators")
        case .weightedSum(let threshold):
            return words(
                fr: "poids des indices : \(threshold) au moins",
                en: "weights of the indicators: \(threshold) at least")
        case .elements(let ids):
            let labels = ids.map { id in
                grid.dimensions.first { $0.id == id }.map { text($0.label) } ?? id
            }
            return words(fr: "tous ces éléments : ", en: "all of these elements: ") + list(labels)
        }
    }

    private func figures(_ performance: ScreenPerformance) -> String {
        let figures: [String?] = [
            performance.population.map { text($0) }, performance.cutOff.map { text($0) },
            performance.sensitivity.map { words(fr: "sensibilité \($0)", en: "sensitivity \($0)") },
            performance.specificity.map { words(fr: "spécificité \($0)", en: "specificity \($0)") },
            performance.positivePredictiveValue.map {
                words(
                    fr: "vrais cas parmi les positifs \($0)", en: "true cases among positives \($0)"
                )
            },
            performance.negativePredictiveValue.map {
                words(
                    fr: "vrais négatifs parmi les négatifs \($0)",
                    en: "true negatives among negatives \($0)")
            },
            performance.source + " (\(words.gradeName(performance.grade)))",
        ]
        return figures.compactMap { $0 }.joined(separator: " ; ")
    }

    private func entry(
        _ indicator: IndicatorDeclaration, in grid: GridDeclaration?,
        _ anchored: inout Set<String>
    ) -> Document.Entry {
        let isFirst = anchored.insert(indicator.id).inserted
        let weights = grid.map { grid in indicator.countsAs.filter { $0.grid == grid.id } } ?? []
        var grades = weights.compactMap { $0.grade ?? indicator.grade ?? grid?.grade }
        if let grade = indicator.grade, weights.isEmpty { grades = [grade] }
        let kept = Grade.allCases.filter(grades.contains)
        var badges = kept.map(gradeBadge)
        if indicator.isContextOnly {
            badges.append(Document.Badge(text: words.contextOnly, look: "warn"))
        }
        var fields = [field(words.source, indicator.source)].compactMap { $0 }
        if let grid, !weights.isEmpty {
            let lines = weights.map { Document.Item(text: [.text(weight($0, grid))]) }
            fields.append(Field(name: words.weight, blocks: [.list(lines)]))
        }
        if let other = indicator.sameAs.flatMap({ rulebook.indicator($0) }) {
            let link = Inline.link(text(other.label), to: Anchor.indicator(other.id))
            fields.append(Field(name: words.sameAs, blocks: [.paragraph([link])]))
        }
        fields += [field(words.seenBy, links: indicator.seenBy.map { linkToActor($0.actor) })]
            .compactMap { $0 }
        return Document.Entry(
            anchor: isFirst ? Anchor.indicator(indicator.id) : nil, title: text(indicator.label),
            subtitle: under(indicator.id, indicator.label, indicator.position), badges: badges,
            grades: kept.map(\.rawValue), blocks: [.fields(fields)])
    }

    private func weight(_ weight: IndicatorWeight, _ grid: GridDeclaration) -> String {
        let dimension = grid.dimensions.first { $0.id == weight.dimension }
        var line = weight.dimension + (dimension.map { ", " + text($0.label) } ?? "")
        if let strength = weight.strength {
            let word =
                switch strength {
                case .strong: words(fr: "fort", en: "strong")
                case .medium: words(fr: "moyen", en: "medium")
                case .weak: words(fr: "faible", en: "weak")
                }
            line += words.colon + word
        }
        if let count = weight.weight {
            line += words.colon + words(fr: "poids", en: "weight") + " \(count)"
        }
        let profiles = weight.profiles.map { id in
            grid.profiles.first { $0.id == id }.map { text($0.label) } ?? id
        }
        return profiles.isEmpty ? line : line + " (\(list(profiles)))"
    }

    var forms: Document.Part {
        Document.Part(
            anchor: "formes", title: words.forms, lead: [],
            groups: groups("formes", catalogue.exploitations, \.position) { form in
                let links = form.grids.compactMap { use in
                    catalogue.grids.first { $0.id == use.grid }.map {
                        Inline.link(text($0.label), to: Anchor.grid($0.id))
                    }
                }
                return Document.Entry(
                    anchor: "forme." + form.id, title: text(form.label),
                    subtitle: under(form.id, form.label, form.position),
                    blocks: [
                        .fields(
                            [
                                field(words.grids, links: links),
                                field(words.offences, form.offences),
                                field(words.survey, form.survey),
                            ].compactMap { $0 })
                    ])
            })
    }
}
