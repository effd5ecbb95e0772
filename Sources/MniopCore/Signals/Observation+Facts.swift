extension Observation {
    /// Narrows the variables of facts to what was said.
    mutating func fixFacts() {
        for (id, possible) in values {
            let fact = rulebook.catalogue.facts[id]
            // Age and minority are settled together, by `fixAge`.
            if fact.id == AgeModel.age || fact.id == AgeModel.minor { continue }
            if let alias = rulebook.aliases[id] {
                narrow(alias, to: possible)
                continue
            }
            if let variable = rulebook.table[.fact(id)] {
                var cells = CellSet()
                for value in possible {
                    if let cell = cell(of: value, variable) { cells.insert(cell) }
                }
                if !cells.isEmpty { allowed[variable] = cells }
            }
        }
        for (variable, fact, code) in rulebook.layout.elements {
            fixElement(variable, fact, code)
        }
        for (variable, fact) in rulebook.layout.derived {
            free[variable] = CellSet(2)
            if values[fact] == nil { allowed[variable] = CellSet(2) }
        }
    }

    private func cell(of value: FactValue, _ variable: Int) -> Int? {
        switch (rulebook.table.variables[variable].domain, value) {
        case (.boolean, .boolean(let truth)), (.derived, .boolean(let truth)): truth ? 1 : 0
        case (.integer(let cuts), .integer(let number)): cuts.prefix { $0 <= number }.count
        case (.code(let codes, let hasOther), .code(let code)):
            codes.firstIndex(of: code) ?? (hasOther ? codes.count : nil)
        case (.date(let domain), .date(let date)): domain.cell(of: date, asOf: asOf)
        default: nil
        }
    }

    private mutating func fixElement(_ variable: Int, _ id: Int, _ code: String) {
        guard let possible = values[id] else { return }
        let fact = rulebook.catalogue.facts[id]
        var cells = CellSet()
        for value in possible {
            switch value {
            case .codes(let list):
                if list.contains(code) {
                    cells.insert(1)
                } else {
                    cells.insert(0)
                    if !fact.isComplete { cells.insert(1) }
                }
            case .code(let known): cells.insert(known == code ? 1 : 0)
            case .boolean, .integer, .date: break
            }
        }
        if !cells.isEmpty { allowed[variable] = cells }
    }

    /// Another name for cells of a variable was given: it narrows that variable.
    private mutating func narrow(_ alias: Compiler.Alias, to possible: [FactValue]) {
        guard possible.count == 1, case .boolean(let truth) = possible[0] else { return }
        let cells = truth ? alias.cells : complement(alias)
        let both = allowed[alias.variable].intersection(cells)
        allowed[alias.variable] = both.isEmpty ? allowed[alias.variable].union(cells) : both
    }

    private func complement(_ alias: Compiler.Alias) -> CellSet {
        var cells = CellSet()
        for cell in 0..<rulebook.store.domains[alias.variable] where !alias.cells.contains(cell) {
            cells.insert(cell)
        }
        return cells
    }

    /// Age and minority together: doubt keeps both possible and is read as a minor.
    mutating func fixAge() {
        guard let age = rulebook.index.facts[AgeModel.age],
            let variable = rulebook.table[.fact(age)],
            case .integer(let cuts) = rulebook.table.variables[variable].domain
        else { return }
        let minors = CellSet(first: cuts.prefix { $0 < 18 }.count + 1)
        var adults = CellSet()
        for cell in 0...cuts.count where !minors.contains(cell) { adults.insert(cell) }

        var model = AgeModel()
        var sources: Set<String> = []
        for signal in selection.counted {
            for case (let name, .value(let value)) in signal.facts
            where AgeModel.sources.contains(name) {
                model.add(name, value, on: signal.date)
                sources.insert(signal.id)
            }
        }
        var cells: CellSet?
        if let ages = model.ages(asOf: asOf) {
            var found = CellSet()
            for age in ages { found.insert(cuts.prefix { $0 <= age }.count) }
            cells = found
            values[age] = ages.map { .integer($0) }
        }
        deriveMajority(model)
        var isContradictory = model.isContradictory
        let stated = statedMinority(age)
        if let stated {
            let said = stated.isMinor ? minors : adults
            if let known = cells {
                let both = known.intersection(said)
                isContradictory = isContradictory || both.isEmpty
                cells = both.isEmpty ? known.union(said) : both
            } else {
                cells = said
                statedMinority = stated
            }
        }
        if isContradictory {
            contradictions.append(
                Contradiction(name: AgeModel.age, kind: .fact, signals: sources.sorted()))
        }
        let isContested = isTrue(AgeModel.contested)
        if isContested { cells = minors.union(adults) }
        allowed[variable] = cells ?? free[variable]
        minor =
            switch cells {
            case .none: .unknown
            case .some(let known) where known.isSubset(of: minors): .yes
            case .some(let known) where known.isSubset(of: adults): .no
            default: .presumed
            }
    }

    /// The day of majority follows from a day of birth that is known.
    private mutating func deriveMajority(_ model: AgeModel) {
        guard let id = rulebook.index.facts[AgeModel.majority], values[id] == nil,
            let birth = model.birthday
        else { return }
        let day = birth.adding(months: 12 * 18)
        values[id] = [.date(day)]
        if let variable = rulebook.table[.fact(id)], let cell = cell(of: .date(day), variable) {
            allowed[variable] = CellSet(cell)
        }
    }

    /// Minority as said outright, or as implied by another fact; `nil` where nobody said, or the
    /// signals disagree.
    private func statedMinority(_ age: Int) -> StatedMinority? {
        guard let id = rulebook.index.facts[AgeModel.minor] else { return nil }
        for cause in rulebook.impliedBy[id, default: []] {
            let name = rulebook.catalogue.facts[cause].id
            if isTrue(name) { return StatedMinority(fact: name, isMinor: true) }
        }
        guard let possible = values[id], possible.count == 1, case .boolean(let truth) = possible[0]
        else { return nil }
        return StatedMinority(fact: AgeModel.minor, isMinor: truth)
    }

    func isTrue(_ name: String) -> Bool {
        rulebook.index.facts[name].flatMap { values[$0] } == [.boolean(true)]
    }

    /// What implies something false is false.
    mutating func closeImplications() {
        // Each pass settles one more step of a chain; chains cannot be longer than the list.
        for _ in rulebook.catalogue.facts.indices {
            var changed = false
            for (implied, causes) in rulebook.impliedBy where isKnownFalse(implied) {
                for cause in causes {
                    guard let variable = rulebook.table[.fact(cause)],
                        allowed[variable] == free[variable], allowed[variable].contains(0)
                    else { continue }
                    allowed[variable] = CellSet(0)
                    changed = true
                }
            }
            if !changed { return }
        }
    }

    private func isKnownFalse(_ id: Int) -> Bool {
        if let alias = rulebook.aliases[id] {
            return allowed[alias.variable].intersection(alias.cells).isEmpty
        }
        guard let variable = rulebook.table[.fact(id)] else { return false }
        return allowed[variable] == CellSet(0)
    }

    /// What is established of a variable: its cell where there is just one, else "not".
    mutating func fixEstablished() {
        for (variable, base, count) in rulebook.layout.established {
            allowed[variable] = CellSet(count)
            if allowed[base] != free[base], let cell = allowed[base].single {
                allowed[variable] = CellSet(cell)
            }
        }
        for (variable, _) in rulebook.layout.derived {
            // "Not given" is known too: what is established is then what derives it.
            if let established = rulebook.table[.established(variable)],
                let cell = allowed[variable].single
            {
                allowed[established] = CellSet(cell)
            }
        }
    }
}
