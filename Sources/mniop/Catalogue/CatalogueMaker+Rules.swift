import MniopCore

/// Rules and their versions.
extension CatalogueMaker {
    var rules: Document.Part {
        Document.Part(
            anchor: "regles", title: words.rules, lead: [.text(words.rulesLead)],
            groups: groups("regles", catalogue.rules, \.position, entry))
    }

    private func entry(_ rule: RuleDeclaration) -> Document.Entry {
        let grades = rule.versions.flatMap { [$0.grade] + $0.alternatives.map(\.grade) }
        var blocks: [Block] = []
        if let authority = rule.authority {
            blocks.append(
                .fields([
                    Field(name: words.authority, blocks: [.paragraph([linkToParty(authority)])])
                ]))
        }
        blocks += rule.versions.reversed().map { version($0, of: rule) }
        let outside = scenarios.showingNoVersion(rule)
        if !outside.isEmpty {
            blocks.append(.fields([Field(name: words.shownOutside, blocks: [self.list(outside)])]))
        }
        return Document.Entry(
            anchor: Anchor.rule(rule.id), title: text(rule.label),
            subtitle: under(rule.id, rule.label, rule.position),
            badges: [Document.Badge(text: words.kind(rule.kind), look: rule.kind.rawValue)],
            grades: Grade.allCases.filter(grades.contains).map(\.rawValue), blocks: blocks)
    }

    private func version(_ version: RuleVersion, of rule: RuleDeclaration) -> Block {
        var badges = [gradeBadge(version.grade)]
        if let status = version.status {
            badges.append(Document.Badge(text: words.status(status), look: "warn"))
        }
        if !version.isInForce {
            badges.append(Document.Badge(text: words.notInForce, look: "warn"))
        }
        var blocks = [Block.fields(legal(version))]
        if !version.alternatives.isEmpty {
            blocks += [
                .paragraph([
                    .strong(words.readings), .text(words.colon + words.readingsMeaning),
                ]),
                .columns(readings(version)),
            ]
        }
        blocks.append(.fields(practical(version) + proof(version, of: rule)))
        return .version(
            title: words.period(version.since, version.last), badges: badges, blocks)
    }

    /// What the law says.
    private func legal(_ version: RuleVersion) -> [Field] {
        var fields: [Field] = []
        fields += [field(words.articles, lines: version.basis)].compactMap { $0 }
        fields.append(
            Field(
                name: words.grade,
                blocks: [.text(words.opening(words.gradeMeaning(version.grade)) + ".")]))
        if let clock = version.clock {
            fields.append(Field(name: words.clock, blocks: [.paragraph([linkToFact(clock)])]))
        }
        // What is not in force, or has no effect, may be without conditions.
        if version.isInForce {
            fields.append(
                Field(
                    name: words.concerns,
                    blocks: version.concerns.map { blocks($0) } ?? [.text(words.everyone)]))
            fields.append(Field(name: words.condition, blocks: conditions(version.when)))
        }
        if !version.unless.isEmpty {
            let grounds = rulebook.words(version.unless).map { item($0) }
            fields.append(Field(name: words.unless, blocks: [.list(grounds)]))
        }
        if version.isDiscretionary {
            fields.append(Field(name: words.discretion, blocks: [.text(words.mayGrant)]))
        }
        fields += [field(words.neverRequires, links: version.neverRequires.map(linkToFact))]
            .compactMap { $0 }
        if !version.exceptIn.isEmpty {
            let places = list(version.exceptIn.map(CatalogueTerritories.name))
            fields.append(
                Field(
                    name: words.exceptIn,
                    blocks: [.text(places + words.colon + words.exceptMeaning)]
                ))
        }
        return fields
    }

    private func conditions(_ formula: Formula) -> [Block] {
        if case .constant(true) = formula.node { return [.text(words.noCondition)] }
        return blocks(formula)
    }

    /// The main reading first.
    private func readings(_ version: RuleVersion) -> [(title: String, blocks: [Block])] {
        func name(_ reading: String) -> String {
            String(reading.map { $0 == "_" ? " " : $0 })
        }
        let first: (title: String, blocks: [Block]) = (
            version.reading == "texte"
                ? words.mainReading : "\(words.mainReading) (\(name(version.reading)))",
            reading(version.basis, version.grade, version.concerns, version.when, isMain: true)
        )
        return [first]
            + version.alternatives.map { other in
                (
                    other.label.map { text($0) } ?? words.opening(name(other.reading)),
                    reading(other.basis, other.grade, other.concerns, other.when, isMain: false)
                )
            }
    }

    private func reading(
        _ basis: [String], _ grade: Grade, _ concerns: Formula?, _ when: Formula?, isMain: Bool
    ) -> [Block] {
        let same = [Block.text(isMain ? words.everyone : words.asAbove)]
        var fields = [field(words.articles, lines: basis)].compactMap { $0 }
        fields += [
            Field(name: words.grade, blocks: [.text(words.gradeName(grade))]),
            Field(name: words.concerns, blocks: concerns.map { blocks($0) } ?? same),
            Field(
                name: words.condition,
                blocks: when.map { conditions($0) } ?? [.text(words.asAbove)]),
        ]
        return [.fields(fields)]
    }

    /// Who, when and with what.
    private func practical(_ version: RuleVersion) -> [Field] {
        var fields = [field(words.owedBy, links: version.owedBy.map(linkToActor))]
        fields.append(field(words.route, links: version.route.map { [linkToParty($0)] } ?? []))
        for time in version.times { fields.append(self.time(time)) }
        fields.append(field(words.urgencyName, urgency(version)))
        fields.append(field(words.documents, links: version.documents.map(linkToDocument)))
        if let note = version.note { fields.append(field(words.note, text(note))) }
        return fields.compactMap { $0 }
    }

    private func urgency(_ version: RuleVersion) -> [String] {
        [
            words.urgency(version.urgency), version.isForChildren ? words.forChildren : nil,
            version.isEmergency ? words.emergency : nil,
        ].compactMap { $0 }
    }

    private func time(_ time: TimeRule) -> Field? {
        let end = words.point(time.end, rulebook)
        guard let opens = time.opens else {
            return field(words.time(time.kind), words.opening(end))
        }
        let start = words.point(opens, rulebook)
        return field(
            words.time(time.kind),
            words(
                fr: "S'ouvre \(start) ; se ferme \(end)", en: "Opens \(start); closes \(end)"))
    }

    /// Scenarios and script.
    private func proof(_ version: RuleVersion, of rule: RuleDeclaration) -> [Field] {
        let showing = scenarios.showing(rule.id, version: version.since)
        var fields = [
            Field(
                name: words.shownBy,
                blocks: [showing.isEmpty ? .text(words.shownByNone) : list(showing)])
        ]
        if version.position != rule.position {
            fields.append(
                Field(name: words.script, blocks: [.paragraph([place(version.position)])]))
        }
        return fields
    }

    private func list(_ showing: [ScenarioIndex.Showing]) -> Block {
        .list(
            showing.map { one in
                let outcome = one.outcome.map {
                    " (\(words.expected)\(words.colon)\(text(Wording.outcome($0))))"
                }
                return Document.Item(
                    text: [.text(one.name + (outcome ?? "") + " · "), place(one.position)])
            })
    }
}
