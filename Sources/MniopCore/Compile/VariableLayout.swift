/// The variables of a rulebook by what they are about, so that an assessment finds each without
/// looking it up by name.
struct VariableLayout: Sendable {
    /// Cells of each variable where nothing is known; of dates, all cells.
    var free: [CellSet] = []
    /// A number below 64 for each variable: context is always known, dates are limited by `as_of`,
    /// and each has a block of its own; neighbours share the others.
    var blocks: [UInt8] = []
    var dates: [(variable: Int, domain: DateDomain)] = []
    var versions: [(variable: Int, rule: Int)] = []
    var layers: [(variable: Int, layer: Int)] = []
    var actors: [(variable: Int, kind: String)] = []
    var elements: [(variable: Int, fact: Int, code: String)] = []
    /// Facts that are derived where they are not given.
    var derived: [(variable: Int, fact: Int)] = []
    /// `count` is the cell that says "not established".
    var established: [(variable: Int, base: Int, count: Int)] = []

    /// The variable of age, with its cuts and its cells below eighteen; `nil` where no script has
    /// the fact.
    var age: (variable: Int, cuts: [Int64], minors: CellSet)?

    /// Of each indicator: its variable, the observation that it stands for, its layer.
    var indicatorVariable: [Int] = []
    var observation: [Int] = []
    var indicatorLayer: [Int] = []
    var ruleLayer: [Int] = []
    var factLayer: [Int] = []
    /// Actor kinds that can see each indicator.
    var seers: [[String]] = []
    /// When the versions of each rule are in force.
    var ruleVersions: [RuleVersions] = []
    /// The place of each rule's name in the alphabet, national rules first.
    var rulePlace: [Int] = []
    /// Places that some version excepts, by layer.
    var exceptedPlaces: [Int: Set<String>] = [:]
    /// Rules that each service does, in its own order.
    var serviceRules: [[Int]] = []
    var serviceLayer: [Int] = []
    /// The national layer, by its position.
    var national = 0

    init(_ catalogue: Catalogue, _ table: VariableTable, _ index: CatalogueIndex) {
        indicatorVariable = Array(repeating: 0, count: catalogue.indicators.count)
        blocks = table.variables.indices.map { number in
            switch table.variables[number].domain {
            case .context: 0
            case .date: 1
            default: UInt8(2 + number * 62 / table.count)
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
                established.append((number, base, table.variables[base].domain.cellCount))
                free[number] = CellSet(table.variables[base].domain.cellCount)
            case .fact(let fact):
                if case .date(let domain) = variable.domain { dates.append((number, domain)) }
                if case .integer(let cuts) = variable.domain,
                    catalogue.facts[fact].id == AgeModel.age
                {
                    let minors = CellSet(first: cuts.prefix { $0 < 18 }.count + 1)
                    age = (number, cuts, minors)
                }
                if variable.domain == .derived { derived.append((number, fact)) }
            case .parameter, .sufficient, .dispute: break
            }
        }
        observation = catalogue.indicators.indices.map {
            catalogue.canonical(indicator: $0, index.indicators)
        }
        let national = index.layers[LayerDeclaration.nationalID] ?? 0
        self.national = national
        seers = catalogue.indicators.map { $0.seenBy.map(\.actor) }
        ruleVersions = catalogue.rules.map { RuleVersions($0, index) }
        for rule in catalogue.rules {
            let places = rule.versions.flatMap(\.exceptIn)
            if places.isEmpty { continue }
            exceptedPlaces[index.layers[rule.layer] ?? national, default: []].formUnion(places)
        }
        rulePlace = Array(repeating: 0, count: catalogue.rules.count)
        let isLocal = catalogue.rules.map { $0.layer != LayerDeclaration.nationalID }
        let sorted = catalogue.rules.indices.sorted {
            isLocal[$0] == isLocal[$1]
                ? catalogue.rules[$0].id < catalogue.rules[$1].id : isLocal[$1]
        }
        for (place, rule) in sorted.enumerated() { rulePlace[rule] = place }
        serviceRules = catalogue.services.map { $0.does.compactMap { index.rules[$0] } }
        serviceLayer = catalogue.services.map { index.layers[$0.layer] ?? national }
        factLayer = catalogue.facts.map { index.layers[$0.layer] ?? national }
        indicatorLayer = catalogue.indicators.map { index.layers[$0.layer] ?? national }
        ruleLayer = catalogue.rules.map { index.layers[$0.layer] ?? national }
    }
}

/// The versions of a rule, in order: when each is in force, and what every outcome needs of it.
struct RuleVersions: Sendable {
    struct Span: Sendable {
        var days: ClosedRange<CivilDate>
        var isInForce: Bool
        var since: CivilDate?
        var isForChildren: Bool
        var grade: Grade
        var basis: [String]
        var times: [TimeRule]
    }

    var spans: [Span]
    /// The date fact that picks the version; `nil`: `as_of`.
    var clock: Int?

    init(_ rule: RuleDeclaration, _ index: CatalogueIndex) {
        spans = rule.versions.map { version in
            let since = version.since ?? .earliest
            return Span(
                days: since...max(since, version.last ?? .latest), isInForce: version.isInForce,
                since: version.since, isForChildren: version.isForChildren,
                grade: version.grade, basis: version.basis, times: version.times)
        }
        clock = rule.versions.lazy.compactMap(\.clock).first.flatMap { index.facts[$0] }
    }
}
