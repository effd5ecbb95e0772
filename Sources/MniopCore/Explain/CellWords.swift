/// Cells of a variable in words, with a value of each.
struct CellWords {
    let rulebook: Rulebook
    let asOf: CivilDate

    /// To know it is enough, whatever the answer.
    private static let eitherWay = Label(fr: "oui ou non", en: "yes or no")

    func words(of cells: CellSet, _ variable: Int) -> (text: Label, values: [ReasonValue]) {
        let about = rulebook.table.variables[variable]
        switch about.subject {
        case .indicator(let id):
            let label = rulebook.catalogue.indicators[id].label
            if cells.count > 1 { return (label.followed(by: Self.eitherWay), [.absent, .present]) }
            return cells.contains(1)
                ? (label, [.present]) : (label.followed(by: ConditionWords.notSeen), [.absent])
        case .element(let id, let code): return element(rulebook.catalogue.facts[id], code, cells)
        case .fact(let id):
            return fact(rulebook.catalogue.facts[id], about.domain, cells)
        default: return (Label(name: ""), [])
        }
    }

    private func fact(
        _ fact: FactDeclaration, _ domain: Domain, _ cells: CellSet
    ) -> (Label, [ReasonValue]) {
        switch domain {
        case .boolean, .derived:
            let truth = cells.contains(1)
            if truth, cells.contains(0) {
                return (
                    fact.label.followed(by: Self.eitherWay),
                    [.fact(.boolean(false)), .fact(.boolean(true))]
                )
            }
            return (
                truth ? fact.label : fact.label.followed(by: ConditionWords.no),
                [.fact(.boolean(truth))]
            )
        case .integer(let cuts):
            let runs = runs(cells, cuts.count + 1)
            let text = runs.map { integers($0, cuts) }.joinedByOr()
            let values = runs.flatMap { $0 }.map { ReasonValue.fact(.integer(example($0, cuts))) }
            return (fact.label.followed(by: text), values)
        case .code(let codes, _): return self.codes(fact, codes, cells)
        case .date(let domain): return dates(fact, domain, cells)
        case .context, .dispute, .established: return (fact.label, [])
        }
    }

    private func element(
        _ fact: FactDeclaration, _ code: String, _ cells: CellSet
    ) -> (Label, [ReasonValue]) {
        let word = rulebook.words(ofCode: code, of: fact.id)
        let value: FactValue = fact.type == .code ? .code(code) : .codes([code])
        // A code that is not in the list stands for "not given" where the list is never whole.
        if cells == CellSet(1) { return (fact.label.followed(by: word), [.fact(value)]) }
        return (
            fact.label.followed(
                by: Label(fr: "sans « \(word.fr) »", en: "without \"\(word.en)\"")), []
        )
    }

    private func codes(
        _ fact: FactDeclaration, _ codes: [String], _ cells: CellSet
    ) -> (Label, [ReasonValue]) {
        let named = codes.indices.filter(cells.contains).map { codes[$0] }
        // "Other than" is shorter where most codes would do, and the only way to say the rest.
        guard cells.contains(codes.count) else {
            let words = named.map { rulebook.words(ofCode: $0, of: fact.id) }.joinedByOr()
            return (fact.label.followed(by: words), named.map { .fact(.code($0)) })
        }
        let left = codes.filter { !named.contains($0) }
        let words = left.map { rulebook.words(ofCode: $0, of: fact.id) }.joinedByOr()
        let other = fact.values.first { !codes.contains($0) }
        return (
            fact.label.followed(
                by: Label(fr: "autre que \(words.fr)", en: "other than \(words.en)")),
            (named + [other].compactMap { $0 }).map { .fact(.code($0)) }
        )
    }
}

/// Numbers and dates: runs of cells that follow one another.
extension CellWords {
    private func runs(_ cells: CellSet, _ count: Int) -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        for cell in 0..<count where cells.contains(cell) {
            if let last = result.last, last.upperBound == cell - 1 {
                result[result.count - 1] = last.lowerBound...cell
            } else {
                result.append(cell...cell)
            }
        }
        return result
    }

    private func integers(_ run: ClosedRange<Int>, _ cuts: [Int64]) -> Label {
        let low = run.lowerBound > 0 ? cuts[run.lowerBound - 1] : nil
        let high = run.upperBound < cuts.count ? cuts[run.upperBound] : nil
        switch (low, high) {
        case (nil, nil): return Label(fr: "tout nombre", en: "any number")
        case (nil, .some(let high)): return .below(high)
        case (.some(let low), nil): return .atLeast(low)
        case (.some(let low), .some(let high)):
            let (last, _) = high.subtractingReportingOverflow(1)
            return last == low
                ? Label(name: String(low))
                : Label(fr: "de \(low) à \(last)", en: "from \(low) to \(last)")
        }
    }

    private func example(_ cell: Int, _ cuts: [Int64]) -> Int64 {
        if cell > 0 { return cuts[cell - 1] }
        guard let first = cuts.first else { return 0 }
        return first > 0 ? 0 : first.subtractingReportingOverflow(1).partialValue
    }

    private func dates(
        _ fact: FactDeclaration, _ domain: DateDomain, _ cells: CellSet
    ) -> (Label, [ReasonValue]) {
        let stretches = domain.stretches(asOf: asOf)
        var texts: [Label] = []
        var values: [ReasonValue] = []
        var start: Int?
        for (number, stretch) in stretches.enumerated() {
            guard cells.contains(stretch.cell) else { continue }
            values.append(.fact(.date(number == 0 ? before(stretches) : stretch.first)))
            let first = start ?? number
            let next = number + 1 < stretches.count ? stretches[number + 1] : nil
            if let next, cells.contains(next.cell) {
                start = first
                continue
            }
            start = nil
            texts.append(between(first == 0 ? nil : stretches[first].first, next?.first))
        }
        return (fact.label.followed(by: texts.joinedByOr()), values)
    }

    /// A day within the first stretch, which has no beginning.
    private func before(_ stretches: [(cell: Int, first: CivilDate)]) -> CivilDate {
        stretches.count > 1
            ? CivilDate(clamping: Int64(stretches[1].first.day) - 1) : asOf
    }

    private func between(_ first: CivilDate?, _ next: CivilDate?) -> Label {
        switch (first, next) {
        case (nil, nil): return Label(fr: "toute date", en: "any date")
        case (nil, .some(let next)): return .before(next)
        case (.some(let first), nil): return .onOrAfter(first)
        case (.some(let first), .some(let next)):
            let last = CivilDate(clamping: Int64(next.day) - 1)
            return Label(fr: "du \(first) au \(last)", en: "from \(first) to \(last)")
        }
    }
}

extension Rulebook {
    /// A reason in words: `Nationalité : pays tiers`. Dates are written `2024-05-14`.
    public func words(of reason: Reason) -> Label {
        if reason.name == "emergency" {
            return Label(fr: "urgence signalée", en: "emergency reported")
        }
        let label =
            fact(reason.name)?.label ?? indicator(reason.name)?.label ?? Label(name: reason.name)
        switch reason.value {
        case .present, .fact(.boolean(true)): return label
        case .absent: return label.followed(by: ConditionWords.notSeen)
        case .fact(.code(let kind)) where reason.name == "actor":
            return ConditionWords.reportedBy.followed(
                by: actor(kind)?.label ?? Label(name: kind))
        case .fact(let value):
            return label.followed(by: words(ofValue: value, of: reason.name))
        case .oneOf(let values):
            return label.followed(
                by: values.map { words(ofValue: $0, of: reason.name) }.joinedByOr())
        }
    }
}
