/// What a variable of the diagrams is about. Indices are positions in the catalogue.
enum Subject: Hashable, Sendable {
    /// Which version of the rule is in force at `as_of`; the last cell is "none".
    case version(rule: Int)
    case layer(Int)
    case parameter(Int)
    case actor(String)
    case fact(Int)
    /// One code of a fact that is a list of codes.
    case element(fact: Int, String)
    case indicator(Int)
    /// Reached, or not yet known to be.
    case sufficient
    /// Which of several readings is right: never known.
    case dispute(rule: Int)
    /// What is established of the variable before this one.
    case established(Int)
}

struct Variable: Sendable {
    var subject: Subject
    var domain: Domain
}

/// What a reader calls one fact or indicator: the unit of reasons, of what is missing and of
/// questions. A fact and what is established of it are one unit.
enum Unit: Hashable, Sendable {
    case fact(Int)
    case element(fact: Int, String)
    case actor(String)
    case indicator(Int)
    case sufficient
    case dispute(rule: Int)
}

/// The variables of a rulebook in the order of its diagrams: first what is always known, then
/// facts in the order of the catalogue, then indicators.
struct VariableTable: Sendable {
    private(set) var variables: [Variable] = []
    private(set) var units: [Unit] = []
    /// Unit of each variable; -1 for context.
    private(set) var unitOfVariable: [Int32] = []
    /// Variables of each unit, which stand beside each other.
    private(set) var variablesOfUnit: [Range<Int>] = []
    private var index: [Subject: Int] = [:]
    private var unitIndex: [Unit: Int32] = [:]

    subscript(subject: Subject) -> Int? { index[subject] }

    var count: Int { variables.count }

    mutating func append(_ subject: Subject, _ domain: Domain, unit: Unit?) {
        guard index[subject] == nil else { return }
        index[subject] = variables.count
        variables.append(Variable(subject: subject, domain: domain))
        guard let unit else {
            unitOfVariable.append(-1)
            return
        }
        let number = unitIndex[unit] ?? Int32(units.count)
        unitOfVariable.append(number)
        if unitIndex.updateValue(number, forKey: unit) == nil {
            units.append(unit)
            variablesOfUnit.append(variables.count - 1..<variables.count)
        } else {
            variablesOfUnit[Int(number)] =
                variablesOfUnit[Int(number)].lowerBound..<variables.count
        }
    }

    /// Appends a variable and, right after it, what is established of it.
    mutating func appendPair(_ subject: Subject, _ domain: Domain, unit: Unit) {
        guard index[subject] == nil else { return }
        let base = variables.count
        append(subject, domain, unit: unit)
        append(.established(base), .established(domain.cellCount), unit: unit)
    }
}
