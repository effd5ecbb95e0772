/// Everything that scripts declare, resolved into Swift values and not yet compiled.
public struct Catalogue: Sendable, Equatable {
    public var layers: [LayerDeclaration] = []
    public var actors: [ActorDeclaration] = []
    public var facts: [FactDeclaration] = []
    public var indicators: [IndicatorDeclaration] = []
    public var grids: [GridDeclaration] = []
    public var exploitations: [ExploitationDeclaration] = []
    public var sufficiencies: [SufficiencyDeclaration] = []
    public var rules: [RuleDeclaration] = []
    public var services: [ServiceDeclaration] = []
    public var documents: [DocumentDeclaration] = []
    public var parameters: [ParameterDeclaration] = []
    /// What is no rule; read by the catalogue page alone.
    public var references: [ReferenceDeclaration] = []
    /// A later `as_of` carries a notice in every answer.
    public var verifiedUntil: CivilDate?

    public init() {}
}

/// A set of scripts that stands together: the nation's, a department's or a hospital's.
public struct LayerDeclaration: Sendable, Equatable {
    public enum Kind: String, Sendable { case national, department, hospital }

    public static let nationalID = "national"

    /// `national`, a department's code, or a hospital's id.
    public var id: String
    public var kind: Kind
    public var label: Label
    /// A hospital's department.
    public var department: String?
    /// The scheme's or the convention's own data, in order of name.
    public var details: [(name: String, value: String)]
    /// What a hospital says of itself, in order of name: true of each of its signals.
    public var facts: [(name: String, value: Bool)]
    /// First day on which that holds; `nil`: always.
    public var factsSince: CivilDate?
    /// SHA-256 in hexadecimal over (relative path, bytes) of the layer's files.
    public var digest: String
    public var hasHooks: Bool
    public var position: SourcePosition

    public init(
        id: String, kind: Kind, label: Label, digest: String, position: SourcePosition
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        department = nil
        details = []
        facts = []
        factsSince = nil
        self.digest = digest
        hasHooks = false
        self.position = position
    }

    public static func == (a: LayerDeclaration, b: LayerDeclaration) -> Bool {
        a.id == b.id && a.kind == b.kind && a.digest == b.digest
    }
}

public struct ActorDeclaration: Sendable, Equatable {
    public var id: String
    public var label: Label
    /// What this actor must not do or say.
    public var mustNot: [Label]
    /// Where that comes from.
    public var source: String?
    public var position: SourcePosition

    public init(id: String, label: Label, position: SourcePosition) {
        self.id = id
        self.label = label
        mustNot = []
        source = nil
        self.position = position
    }
}

public enum ServiceKind: String, Sendable, CaseIterable {
    case association, hopital, police, gendarmerie, prefecture, consulat, justice, departement
    case autre

    /// An adult is sent there only with her agreement, by a local rule.
    public var needsAgreement: Bool {
        switch self {
        case .police, .gendarmerie, .prefecture, .consulat: true
        case .association, .hopital, .justice, .departement, .autre: false
        }
    }

    /// A route may also name a kind of actor: the immigration office and the detention centres
    /// work with the prefecture.
    static func needsAgreement(actor: String) -> Bool {
        ServiceKind(rawValue: actor)?.needsAgreement ?? ["ofii", "cra"].contains(actor)
    }
}

public struct ServiceDeclaration: Sendable, Equatable {
    public var id: String
    public var label: Label
    /// Department codes; empty: the whole country.
    public var territory: [String]
    /// Ids of the rules that it carries out.
    public var does: [String]
    /// `mineur`, `majeur`; empty: everyone.
    public var audience: [String]
    public var forms: [String]
    public var languages: [String]
    /// Opening hours, in words.
    public var opening: Label?
    /// `association`, `hopital`, `police`, `prefecture` ...: what the person must agree to before
    /// she is sent there.
    public var kind: ServiceKind?
    /// Not in the department of danger.
    public var isElsewhere: Bool
    /// Never a place, only the entry point.
    public var isConfidential: Bool
    public var level: String?
    public var contact: Label?
    /// An emergency number: shown first where there is danger, a child or an emergency.
    public var number: String?
    public var layer: String
    public var position: SourcePosition

    public init(id: String, label: Label, layer: String, position: SourcePosition) {
        self.id = id
        self.label = label
        territory = []
        does = []
        audience = []
        forms = []
        languages = []
        opening = nil
        kind = nil
        isElsewhere = false
        isConfidential = false
        level = nil
        contact = nil
        number = nil
        self.layer = layer
        self.position = position
    }
}

public struct DocumentDeclaration: Sendable, Equatable {
    public var id: String
    public var label: Label
    public var languages: [String]
    /// Ids of the rules that it serves.
    public var rules: [String]
    public var layer: String
    public var position: SourcePosition

    public init(id: String, label: Label, layer: String, position: SourcePosition) {
        self.id = id
        self.label = label
        languages = []
        rules = []
        self.layer = layer
        self.position = position
    }
}

/// A choice between readings, shown with every answer that it touches.
public struct ParameterDeclaration: Sendable, Equatable {
    public var id: String
    public var label: Label
    public var values: [String]
    public var defaultValue: String
    public var why: Label
    public var position: SourcePosition

    public init(
        id: String, label: Label, values: [String], defaultValue: String, why: Label,
        position: SourcePosition
    ) {
        self.id = id
        self.label = label
        self.values = values
        self.defaultValue = defaultValue
        self.why = why
        self.position = position
    }
}
