extension VariableTable {
    /// Lays out the variables of a catalogue, in the order of its diagrams.
    init(_ catalogue: Catalogue, _ atoms: Atoms, problems: inout [Problem]) {
        self.init()
        problems += catalogue.tooManyCells
        for (index, rule) in catalogue.rules.enumerated()
        where rule.versions.contains(where: { $0.clock == nil }) {
            append(.version(rule: index), .context(rule.versions.count + 1), unit: nil)
        }
        for index in catalogue.layers.indices {
            append(.layer(index), .context(2), unit: nil)
        }
        for (index, parameter) in catalogue.parameters.enumerated() {
            append(.parameter(index), .context(max(1, parameter.values.count)), unit: nil)
        }
        for kind in atoms.actors.sorted() {
            append(.actor(kind), .context(2), unit: .actor(kind))
        }
        for (index, fact) in catalogue.facts.enumerated() {
            append(fact, index, atoms, problems: &problems)
        }
        for index in catalogue.indicators.indices {
            appendPair(.indicator(index), .boolean, unit: .indicator(index))
        }
        appendPair(.sufficient, .boolean, unit: .sufficient)
        for (index, rule) in catalogue.rules.enumerated() {
            let readings = rule.versions.map(\.readingCount).max() ?? 1
            if readings > 1 {
                append(
                    .dispute(rule: index), .dispute(readings), unit: .dispute(rule: index))
            }
        }
    }

    private mutating func append(
        _ fact: FactDeclaration, _ index: Int, _ atoms: Atoms, problems: inout [Problem]
    ) {
        let codes = atoms.codes[fact.id, default: []].sorted()
        switch fact.type {
        case .boolean:
            appendPair(
                .fact(index), fact.from == nil ? .boolean : .derived, unit: .fact(index))
        case .integer:
            let cuts = atoms.integerCuts[fact.id, default: []].sorted()
            guard cuts.count < CellSet.capacity - 1 else {
                problems.append(.tooManyCells(fact))
                return
            }
            appendPair(.fact(index), .integer(cuts: cuts), unit: .fact(index))
        case .code where codes.count <= Atoms.codeLimit:
            let isWhole = !fact.values.isEmpty && Set(fact.values).isSubset(of: codes)
            appendPair(.fact(index), .code(codes, hasOther: !isWhole), unit: .fact(index))
        case .code, .codes:
            for code in codes {
                appendPair(
                    .element(fact: index, code), .boolean,
                    unit: .element(fact: index, code))
            }
        case .date:
            guard
                let domain = DateDomain(
                    cuts: atoms.dateCuts[fact.id, default: []],
                    periods: atoms.periods[fact.id, default: []])
            else {
                problems.append(.tooManyCells(fact))
                return
            }
            appendPair(.fact(index), .date(domain), unit: .fact(index))
        }
    }
}

extension Catalogue {
    /// What has more cells than a variable may have (`CellSet`), facts apart.
    fileprivate var tooManyCells: [Problem] {
        var problems: [Problem] = []
        for parameter in parameters where parameter.values.count > CellSet.capacity {
            problems.append(
                .tooMany(
                    parameter.id, Label(fr: "valeurs", en: "values"), parameter.values.count,
                    at: parameter.position))
        }
        for rule in rules {
            // One more cell says that no version is in force.
            if rule.versions.count >= CellSet.capacity {
                problems.append(
                    .tooMany(
                        rule.id, Label(fr: "versions", en: "versions"), rule.versions.count,
                        at: rule.position))
            }
            let readings = rule.versions.indices.map { rule.versions[$0].readingCount }.max() ?? 1
            if readings > CellSet.capacity {
                problems.append(
                    .tooMany(
                        rule.id, Label(fr: "lectures", en: "readings"), readings,
                        at: rule.position))
            }
        }
        return problems
    }
}

extension RuleVersion {
    /// The law of a place where the text does not apply as it stands is one more reading.
    var readingCount: Int { alternatives.count + 1 + (exceptIn.isEmpty ? 0 : 1) }

    /// The name of each reading and its grade, the main one first.
    var readings: [(name: String, grade: Grade)] {
        [(reading, grade)] + alternatives.map { ($0.reading, $0.grade) }
            + (exceptIn.isEmpty ? [] : [(RuleVersion.lawOfThePlace, Grade.memory)])
    }

    /// Its name in `alternatives`.
    static let lawOfThePlace = "droit_local"
}

extension Problem {
    fileprivate static func tooMany(
        _ name: String, _ what: Label, _ count: Int, at position: SourcePosition
    ) -> Problem {
        Problem(
            "too_many_values", at: position,
            fr: "« \(name) » a trop de \(what.fr) : \(count)",
            en: "\"\(name)\" has too many \(what.en): \(count)")
    }

    static func tooManyCells(_ fact: FactDeclaration) -> Problem {
        Problem(
            "too_many_thresholds", at: fact.position,
            fr: "le fait « \(fact.id) » est comparé à trop de valeurs différentes",
            en: "fact \"\(fact.id)\" is compared with too many different values")
    }
}
