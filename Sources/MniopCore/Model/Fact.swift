public enum FactType: String, Sendable, CaseIterable {
    case boolean, integer, date, code, codes
}

/// How the values of several signals combine (language.md, Meaning).
public enum FactKind: String, Sendable, CaseIterable {
    /// Does not change: different values are all kept as possible.
    case trait
    /// The latest observation on or before `as_of` holds.
    case state
    /// Once true it stays true.
    case event
}

/// Who can answer a question about a fact.
public enum FactHolder: String, Sendable, CaseIterable {
    case person, file
    case thirdParty = "third_party"
}

public struct FactDeclaration: Sendable, Equatable {
    public var id: String
    public var type: FactType
    public var kind: FactKind
    public var label: Label
    /// The codes that a value may take; empty: any code.
    public var values: [String]
    /// `codes` only: what is not in a given list is absent (`true`) or unknown (`false`).
    public var isComplete: Bool
    public var holder: FactHolder
    /// Kinds of actor that may ask; empty: all.
    public var askableBy: [String]
    public var isSensitive: Bool
    /// Derives the fact where it is not given.
    public var from: Formula?
    /// Boolean facts that are true whenever this one is.
    public var implies: [String]
    /// Who alone can establish that the fact is true; empty: anyone.
    public var establishedBy: [String]
    /// Who alone can establish that the fact is false, where that would close a right; empty:
    /// anyone.
    public var noEstablishedBy: [String]
    /// Of a fact that only some can establish: it counts against the person, so that anyone's
    /// "no" counts; where it counts for her, nobody else's "no" does.
    public var isAdverse: Bool
    /// A hospital's script may say it of that hospital.
    public var isStatedByHospital: Bool
    /// No local formula may read it.
    public var isShielded: Bool
    /// Orders the questions: `safety`, `language`, `wish`, `file`, `status`.
    public var topic: String?
    public var layer: String
    public var position: SourcePosition

    public init(
        id: String, type: FactType, kind: FactKind = .state, label: Label, layer: String,
        position: SourcePosition
    ) {
        self.id = id
        self.type = type
        self.kind = kind
        self.label = label
        values = []
        isComplete = false
        holder = .person
        askableBy = []
        isSensitive = false
        from = nil
        implies = []
        establishedBy = []
        noEstablishedBy = []
        isAdverse = true
        isStatedByHospital = false
        isShielded = false
        topic = nil
        self.layer = layer
        self.position = position
    }
}

/// A value of a fact. Lists of codes are kept sorted and without repeats.
public enum FactValue: Sendable, Equatable, Hashable {
    case boolean(Bool)
    case integer(Int64)
    case date(CivilDate)
    case code(String)
    case codes([String])
}
