/// What an entry of the catalogue is, where it is no rule.
public enum ReferenceKind: String, Sendable, CaseIterable {
    case organisation
    /// A figure: it describes, and decides nothing about a person.
    case chiffre
    case formation
    case pratique
    /// A tool: a leaflet, a guide, a platform.
    case outil
    /// A text that gives no right and no duty of its own.
    case texte
}

/// An entry of the catalogue that is no rule, with the reason why it is none: so that a jurist
/// who looks for it finds it, and does not think it forgotten. No answer reads it.
public struct ReferenceDeclaration: Sendable, Equatable {
    public var id: String
    public var kind: ReferenceKind
    public var label: Label
    public var source: String
    public var grade: Grade
    /// Why it is no rule.
    public var why: Label
    public var position: SourcePosition

    public init(
        id: String, kind: ReferenceKind, label: Label, source: String, grade: Grade, why: Label,
        position: SourcePosition
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        self.source = source
        self.grade = grade
        self.why = why
        self.position = position
    }
}
