/// The variables of a rulebook by what they are about, so that an assessment finds each without
/// looking it up by name.
struct VariableLayout: Sendable {
    /// Cells of each variable where nothing is known; of dates, all cells.
    var free: [CellSet] = []
    var groups: [BlockGroup] = []
    var dates: [(variable: Int, domain: DateDomain)] = []
    var versions: [(variable: Int, rule: Int)] = []
    var layers: [(variable: Int, layer: Int)] = []
    var actors: [(variable: Int, kind: String)] = []
    var elements: [(variable: Int, fact: Int, code: String)] = []
    /// Facts that are derived where they are not given.
    var derived: [(variable: Int, fact: Int, established: Int?)] = []
    /// With the cell that says "not established".
    var established: [(variable: Int, base: Int, not: CellSet)] = []

    /// The variable of age, with its cuts and its cells below eighteen; `nil` where no script has
    /// the fact.
    var age: (variable: Int, cuts: [Int64], minors: CellSet)?

    /// Of each indicator: its variable, the observation that it stands for, its layer.
    var indicatorVariable: [Int] = []
    var observation: [Int] = []
    var indicatorLayer: [Int] = []
    var ruleLayer: [Int] = []
    var factLayer: [Int] = []
    /// How what several signals say of each fact is merged.
    var merging: [FactMerge.Manner] = []
    /// What a reader knows each variable by that diagrams read; negative where there is no name.
    var nameOfPlace: [NameID] = []
    /// Of each fact: its variable; -1 where it has none of its own.
    var variableOfFact: [Int] = []
    /// Actor kinds that can see each indicator.
    var seers: [[String]] = []
    /// When the versions of each rule are in force.
    var ruleVersions: [RuleVersions] = []
    /// The rules in the order of their names, national rules first.
    var rulesByName: [Int] = []
    /// Places that some version excepts, by layer.
    var exceptedPlaces: [Int: [String]] = [:]
    /// Rules that each service does, in its own order, then those that lead to it.
    var serviceRules: [[Int]] = []
    var serviceLayer: [Int] = []
    /// Of each form of exploitation: the profiles of grids that tell of it.
    var profilesOfForm: [[Assessor.ProfileUse]] = []
    /// The national layer, by its position.
    var national = 0

    init(_ catalogue: Catalogue, _ table: VariableTable, _ index: CatalogueIndex) {
        indicatorVariable = Array(repeating: 0, count: catalogue.indicators.count)
        groups = table.variables.map { variable in
            switch variable.domain {
            case .context: .context
            case .date: .date
            default: .other
            }
        }
        for (number, variable) in table.variables.enumerated() {
            free.append(CellSet(first: variable.domain.cellCount))
            switch variable.subject {
            case .version(let rule): versions.append((number, rule))
            case .layer(let layer): layers.append((number, layer))
            case .actor(let kind): actors.append((number, kind))
            case .indicator(let indicator): indicatorVariable[indicator] = number
            case .element(let fact, let code): elements.append((number, fact, code))
            case .established(let base):
                let not = CellSet(table.variables[base].domain.cellCount)
                established.append((number, base, not))
                free[number] = not
            case .fact(let fact):
                if case .date(let domain) = variable.domain { dates.append((number, domain)) }
                if case .integer(let cuts) = variable.domain,
                    catalogue.facts[fact].id == AgeModel.age
                {
                    let minors = CellSet(first: cuts.prefix { $0 < 18 }.count + 1)
                    age = (number, cuts, minors)
                }
                if variable.domain == .derived {
                    derived.append((number, fact, table[.established(number)]))
                }
            case .parameter, .sufficient, .dispute: break
            }
        }
        observation = catalogue.indicators.indices.map {
            catalogue.canonical(indicator: $0, index.indicators)
        }
        let national = index.layers[LayerDeclaration.nationalID] ?? 0
        self.national = national
        merging = catalogue.facts.map { FactMerge.Manner($0) }
        variableOfFact = catalogue.facts.indices.map { table[.fact($0)] ?? -1 }
        seers = catalogue.indicators.indices.map { catalogue.indicators[$0].seenBy.map(\.actor) }
        let atRest = TimeReader(catalogue, index)
        // By place here and below: a rule or a version is long to copy.
        let rules = catalogue.rules
        ruleVersions = rules.indices.map { RuleVersions(rules[$0].versions, atRest, index) }
        for number in rules.indices {
            let versions = rules[number].versions
            let places = versions.indices.flatMap { versions[$0].exceptIn }
            if places.isEmpty { continue }
            exceptedPlaces[index.layers[rules[number].layer] ?? national, default: []] += places
        }
        let isLocal = rules.indices.map { rules[$0].layer != LayerDeclaration.nationalID }
        rulesByName = rules.indices.sorted {
            isLocal[$0] == isLocal[$1] ? rules[$0].id < rules[$1].id : isLocal[$1]
        }
        profilesOfForm = catalogue.exploitations.map { $0.profiles(catalogue, index) }
        serviceRules = catalogue.services.map { $0.does.compactMap { index.rules[$0] } }
        for number in rules.indices {
            // Where a rule leads is a service that can do it.
            let versions = rules[number].versions
            for place in versions.indices {
                guard let route = versions[place].route else { continue }
                // A number that does nothing in particular stays one for everything.
                guard let service = index.services[route],
                    catalogue.services[service].number == nil,
                    !serviceRules[service].contains(number)
                else { continue }
                serviceRules[service].append(number)
            }
        }
        serviceLayer = catalogue.services.map { index.layers[$0.layer] ?? national }
        func layer(_ name: String) -> Int { index.layers[name] ?? national }
        factLayer = catalogue.facts.indices.map { layer(catalogue.facts[$0].layer) }
        indicatorLayer = catalogue.indicators.indices.map { layer(catalogue.indicators[$0].layer) }
        ruleLayer = rules.indices.map { layer(rules[$0].layer) }
    }
}

extension VariableLayout {
    /// Names the variables that diagrams read.
    mutating func name(_ read: [Int], _ table: VariableTable, facts: Int) {
        nameOfPlace = read.map { variable in
            let unit = table.unitOfVariable[variable]
            return unit < 0 ? NameID.none : table.units[Int(unit)].name(facts: facts)
        }
    }
}

/// The versions of a rule, in order: when each is in force, and what every outcome needs of it.
struct RuleVersions: Sendable {
    /// A class, so that it is shared and not copied.
    final class Span: Sendable {
        let days: ClosedRange<CivilDate>
        let isInForce: Bool
        let since: CivilDate?
        let isForChildren: Bool
        let grade: Grade
        let basis: [String]
        let times: [DatedTime]
        /// The name of each reading and its grade, the main one first.
        let readings: [(name: String, grade: Grade)]
        let hasAlternatives: Bool
        let exceptIn: [String]

        init(_ version: RuleVersion, _ atRest: TimeReader) {
            since = version.since
            let first = version.since ?? .earliest
            days = first...max(first, version.last ?? .latest)
            isInForce = version.isInForce
            isForChildren = version.isForChildren
            grade = version.grade
            basis = version.basis
            times = version.times.map { DatedTime($0, atRest) }
            readings = version.readings
            hasAlternatives = !version.alternatives.isEmpty
            exceptIn = version.exceptIn
        }
    }

    var spans: [Span]
    /// The date fact that picks the version; `nil`: `as_of`.
    var clock: Int?

    init(_ versions: [RuleVersion], _ atRest: TimeReader, _ index: CatalogueIndex) {
        spans = versions.indices.map { Span(versions[$0], atRest) }
        let clock = versions.indices.lazy.compactMap { versions[$0].clock }.first
        self.clock = clock.flatMap { index.facts[$0] }
    }
}
