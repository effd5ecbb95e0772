import MniopCore

/// The names that a local script may use, and may try to misuse, as a rulebook has them.
struct LocalVocabulary: Sendable {
    var booleans: [String] = []
    var integers: [String] = []
    var dates: [String] = []
    var codes: [(fact: String, values: [String])] = []
    var lists: [(fact: String, values: [String])] = []
    var shielded: [String] = []
    var indicators: [String] = []
    var cells: [(grid: String, dimension: String, method: ScoringMethod, profiles: [String])] = []
    var readings: [String] = []
    var rules: [String] = []
    /// Without those that rest on a shielded fact.
    var readableRules: [String] = []
    var services: [String] = []
    var documents: [String] = []
    var actors: [String] = []
    var parameters: [(id: String, values: [String])] = []

    /// PRECONDITION: the rulebook is the national layer's alone.
    init(_ rulebook: Rulebook) {
        let catalogue = rulebook.catalogue
        for fact in catalogue.facts {
            if fact.isShielded {
                shielded.append(fact.id)
                continue
            }
            switch fact.type {
            case .boolean: booleans.append(fact.id)
            case .integer: integers.append(fact.id)
            case .date: dates.append(fact.id)
            case .code: codes.append((fact.id, fact.values.isEmpty ? ["33", "75"] : fact.values))
            case .codes: lists.append((fact.id, fact.values))
            }
        }
        indicators = catalogue.indicators.map(\.id)
        for grid in catalogue.grids {
            for dimension in grid.dimensions {
                cells.append((grid.id, dimension.id, dimension.method, grid.profiles.map(\.id)))
            }
            readings += grid.readings.map { "\(grid.id).\($0.name.rawValue)" }
        }
        rules = catalogue.rules.map(\.id)
        readableRules = rules.filter { rulebook.shieldedFact(behind: $0) == nil }
        services = catalogue.services.map(\.id)
        documents = catalogue.documents.map(\.id)
        actors = catalogue.actors.map(\.id)
        parameters = catalogue.parameters.map { ($0.id, $0.values) }
    }
}
