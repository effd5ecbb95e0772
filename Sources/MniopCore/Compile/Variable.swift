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
    private var index = SubjectIndex()

    subscript(subject: Subject) -> Int? { index[subject] }

    var count: Int { variables.count }

    /// A subject that is there already is left as it is.
    mutating func append(_ subject: Subject, _ domain: Domain, unit: Unit?) {
        guard index.add(subject, variables.count) else { return }
        variables.append(Variable(subject: subject, domain: domain))
        guard let unit else {
            unitOfVariable.append(-1)
            return
        }
        unitOfVariable.append(Int32(units.count))
        units.append(unit)
        variablesOfUnit.append(variables.count - 1..<variables.count)
    }

    /// Appends a variable and, right after it, what is established of it.
    mutating func appendPair(_ subject: Subject, _ domain: Domain, unit: Unit) {
        let base = variables.count
        append(subject, domain, unit: unit)
        guard variables.count > base, index.add(.established(base), base + 1) else { return }
        variables.append(
            Variable(subject: .established(base), domain: .established(domain.cellCount)))
        unitOfVariable.append(unitOfVariable[base])
        variablesOfUnit[units.count - 1] = base..<base + 2
    }
}

/// The variable of each subject. Most are numbered, and found without a hash.
private struct SubjectIndex: Sendable {
    private var numbered = Array(repeating: [Int32](), count: 7)
    private var named: [Subject: Int] = [:]

    /// Which list a subject is in, and where.
    private static func place(_ subject: Subject) -> (list: Int, number: Int)? {
        switch subject {
        case .version(let rule): (0, rule)
        case .layer(let layer): (1, layer)
        case .parameter(let parameter): (2, parameter)
        case .fact(let fact): (3, fact)
        case .indicator(let indicator): (4, indicator)
        case .dispute(let rule): (5, rule)
        case .established(let base): (6, base)
        case .actor, .element, .sufficient: nil
        }
    }

    subscript(subject: Subject) -> Int? {
        guard let (list, number) = Self.place(subject) else { return named[subject] }
        guard numbered[list].indices.contains(number) else { return nil }
        let found = numbered[list][number]
        return found < 0 ? nil : Int(found)
    }

    /// `false` where the subject is there already.
    mutating func add(_ subject: Subject, _ variable: Int) -> Bool {
        guard self[subject] == nil else { return false }
        guard let (list, number) = Self.place(subject) else {
            named[subject] = variable
            return true
        }
        while numbered[list].count <= number { numbered[list].append(-1) }
        numbered[list][number] = Int32(variable)
        return true
    }
}
