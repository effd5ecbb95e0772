extension Observation {
    /// Narrows the variables of facts to what was said.
    mutating func fixFacts() {
        // Age and minority are settled together, by `fixAge`.
        let age = rulebook.index.facts[AgeModel.age]
        let minor = rulebook.index.facts[AgeModel.minor]
        // In the catalogue's order: where signals contradict each other, order tells in the result.
        let said = values.facts.filter { $0 != age && $0 != minor }
        for id in said where rulebook.aliasOfFact[id] == nil {
            let variable = rulebook.layout.variableOfFact[id]
            if variable >= 0 {
                var cells = CellSet()
                for value in values[id, default: []] {
                    if let cell = cell(of: value, variable) { cells.insert(cell) }
                }
                if !cells.isEmpty { allowed[variable] = cells }
            }
        }
        for id in said {
            if let alias = rulebook.aliasOfFact[id] {
                narrow(alias, to: values[id, default: []], by: id)
            }
        }
        for (variable, fact, code) in rulebook.layout.elements {
            fixElement(variable, fact, code)
        }
        for (variable, fact, _) in rulebook.layout.derived {
            free[variable] = CellSet(2)
            if values[fact] == nil { allowed[variable] = CellSet(2) }
        }
    }

    private func cell(of value: FactValue, _ variable: Int) -> Int? {
        switch (rulebook.table.variables[variable].domain, value) {
        case (.boolean, .boolean(let truth)), (.derived, .boolean(let truth)): truth ? 1 : 0
        case (.integer(let cuts), .integer(let number)): cuts.prefix { $0 <= number }.count
        case (.code(let codes, let hasOther), .code(let code)):
            codes.firstIndex(of: code) ?? unlisted(code, codes, variable)
                ?? (hasOther ? codes.count : nil)
        case (.date(let domain), .date(let date)): domain.cell(of: date, asOf: asOf)
        default: nil
        }
    }

    /// A territory that no script names is as the one whose law nobody read.
    private func unlisted(_ code: String, _ codes: [String], _ variable: Int) -> Int? {
        guard Departments.isUnlisted(code),
            case .fact(let fact) = rulebook.table.variables[variable].subject,
            rulebook.catalogue.facts[fact].id == Atoms.place
        else { return nil }
        return codes.firstIndex(of: Departments.unread)
    }

    private mutating func fixElement(_ variable: Int, _ id: Int, _ code: String) {
        guard let possible = values[id] else { return }
        let isComplete = rulebook.layout.merging[id].isComplete
        var cells = CellSet()
        for value in possible {
            switch value {
            case .codes(let list):
                if list.contains(code) {
                    cells.insert(1)
                } else {
                    cells.insert(0)
                    if !isComplete { cells.insert(1) }
                }
            case .code(let known): cells.insert(known == code ? 1 : 0)
            case .boolean, .integer, .date: break
            }
        }
        if !cells.isEmpty { allowed[variable] = cells }
    }

    /// Another name for cells of a variable was given: it narrows that variable.
    private mutating func narrow(
        _ alias: Compiler.Alias, to possible: [FactValue], by id: Int
    ) {
        guard possible.count == 1, case .boolean(let truth) = possible[0] else { return }
        let cells = truth ? alias.cells : complement(alias)
        let both = allowed[alias.variable].intersection(cells)
        if both.isEmpty {
            contradictions.append(
                Contradiction(
                    name: rulebook.catalogue.facts[id].id, kind: .fact,
                    signals: selection.counted.map(\.id)))
        }
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
            let (variable, cuts, minors) = rulebook.layout.age
        else { return }
        var adults = CellSet()
        for cell in 0...cuts.count where !minors.contains(cell) { adults.insert(cell) }

        let (model, sources) = ageModel()
        deriveMajority(model)
        var cells: CellSet?
        if let ages = model.ages(asOf: asOf) {
            var found = CellSet()
            for age in ages { found.insert(cuts.prefix { $0 <= age }.count) }
            cells = found
            if statedMinority == nil { values.set(age, ages.map { .integer($0) }) }
        }
        let isContradictory = model.isContradictory
        if isContradictory {
            contradictions.append(
                Contradiction(name: AgeModel.age, kind: .fact, signals: sources.sorted()))
        }
        let isContested = mayBeTrue(AgeModel.contested)
        if isContested {
            cells = minors.union(adults)
            doubtMinority()
        } else {
            deriveMinorityAtFacts(model)
        }
        allowed[variable] = cells ?? free[variable]
        minor =
            switch cells {
            case .none: .unknown
            case .some(let known) where known.isSubset(of: minors): .yes
            case .some(let known) where known.isSubset(of: adults): .no
            default: .presumed
            }
    }

    /// What implies minority is as doubtful as the age, save where doubt is read as a minor.
    private mutating func doubtMinority() {
        guard let minor = rulebook.index.facts[AgeModel.minor] else { return }
        for cause in rulebook.impliedBy[minor, default: []] {
            guard let variable = rulebook.table[.fact(cause)],
                allowed[variable] != free[variable], allowed[variable].contains(1)
            else { continue }
            doubted.append((variable, allowed[variable]))
            allowed[variable].insert(0)
        }
    }

    /// The day of majority follows from a day of birth that is known.
    private mutating func deriveMajority(_ model: AgeModel) {
        guard let id = rulebook.index.facts[AgeModel.majority], values[id] == nil,
            let birth = model.birthday
        else { return }
        // Born on 29 February, one is of age on 1 March where there is no such day.
        let sameDay = birth.adding(months: 12 * 18)
        let day = sameDay.years(since: birth) < 18 ? sameDay.next : sameDay
        values.set(id, [.date(day)])
        if let variable = rulebook.table[.fact(id)], let cell = cell(of: .date(day), variable) {
            allowed[variable] = CellSet(cell)
        }
    }

    /// Minority at the facts follows from their date and the birth, where nobody spoke of it. Of
    /// several dates that were said, all must agree.
    private mutating func deriveMinorityAtFacts(_ model: AgeModel) {
        guard let id = rulebook.index.facts[AgeModel.minorAtFacts], values[id] == nil,
            let variable = rulebook.table[.fact(id)],
            let dates = rulebook.index.facts[AgeModel.dateOfFacts].flatMap({ values[$0] })
        else { return }
        let answers = Set(
            dates.map { date -> Bool? in
                if case .date(let day) = date { model.isMinor(on: day) } else { nil }
            })
        guard answers.count == 1, case .some(.some(let isMinor)) = answers.first else { return }
        values.set(id, [.boolean(isMinor)])
        allowed[variable] = CellSet(isMinor ? 1 : 0)
    }

    /// Everything that counted signals say of the day of birth, each on its own date: whoever was
    /// a minor then has grown older since.
    private mutating func ageModel() -> (AgeModel, sources: Set<String>) {
        var model = AgeModel()
        var sources: Set<String> = []
        var minority: StatedMinority?
        var isOnlyMinority = true
        for signal in selection.counted {
            for case (let name, .value(let value)) in signal.facts
            where rulebook.ageNames.contains(name) {
                if AgeModel.sources.contains(name) {
                    model.add(name, value, on: signal.date)
                    isOnlyMinority = false
                } else if let isMinor = isMinor(name, value) {
                    model.addMinority(isMinor, on: signal.date)
                    minority = StatedMinority(fact: name, isMinor: isMinor)
                } else {
                    continue
                }
                sources.insert(signal.id)
            }
        }
        if isOnlyMinority { statedMinority = minority }
        return (model, sources)
    }

    /// What a fact says of minority: outright, or as one that implies it.
    private func isMinor(_ name: String, _ value: FactValue) -> Bool? {
        guard let minor = rulebook.index.facts[AgeModel.minor] else { return nil }
        if name == AgeModel.minor, case .boolean(let truth) = value { return truth }
        guard value == .boolean(true), let id = rulebook.index.facts[name],
            rulebook.impliedBy[minor, default: []].contains(id)
        else { return nil }
        return true
    }

    /// Whether somebody's statement that counts says so, even where another denies it.
    func mayBeTrue(_ name: String) -> Bool {
        rulebook.index.facts[name].flatMap { values[$0] }?.contains(.boolean(true)) ?? false
    }

    /// What implies something false is false.
    mutating func closeImplications() {
        // Each pass settles one more step of a chain; chains cannot be longer than the list.
        for _ in rulebook.catalogue.facts.indices {
            var changed = false
            for (implied, causes) in rulebook.implications where isKnownFalse(implied) {
                for variable in causes
                where allowed[variable] == free[variable] && allowed[variable].contains(0) {
                    allowed[variable] = .no
                    impliedFalse.append(variable)
                    changed = true
                }
            }
            if !changed { return }
        }
    }

    /// Takes back what `closeImplications` concluded, before something else is supposed.
    mutating func reopenImplied() {
        for variable in impliedFalse where allowed[variable] == CellSet(0) {
            allowed[variable] = free[variable]
        }
        impliedFalse = []
    }

    private func isKnownFalse(_ id: Int) -> Bool {
        if let alias = rulebook.aliasOfFact[id] {
            return allowed[alias.variable].intersection(alias.cells).isEmpty
        }
        let variable = rulebook.layout.variableOfFact[id]
        return variable >= 0 && allowed[variable] == .no
    }

    /// What is established of a variable: its cell where there is just one, else "not".
    mutating func fixEstablished() {
        for (variable, base, not) in rulebook.layout.established {
            let isKnown = allowed[base] != free[base] && allowed[base].single != nil
            allowed[variable] = isKnown ? allowed[base] : not
        }
        for (variable, _, established) in rulebook.layout.derived {
            // "Not given" is known too: what is established is then what derives it.
            if let established, allowed[variable].single != nil {
                allowed[established] = allowed[variable]
            }
        }
    }
}
