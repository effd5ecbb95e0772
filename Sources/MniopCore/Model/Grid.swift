/// How strongly an indicator weighs in a dimension (ILO/EC 2009).
public enum Strength: String, Sendable, CaseIterable {
    case strong, medium, weak
}

/// One place where an indicator counts.
public struct IndicatorWeight: Sendable, Equatable {
    public var grid: String
    public var dimension: String
    /// `nil` in dimensions that only count.
    public var strength: Strength?
    /// `weighted_sum` only.
    public var weight: Int?
    /// Profiles of the grid; empty: all.
    public var profiles: [String]
    public var grade: Grade?
    public var position: SourcePosition

    public init(
        grid: String, dimension: String, strength: Strength?, profiles: [String], grade: Grade?,
        position: SourcePosition
    ) {
        self.grid = grid
        self.dimension = dimension
        self.strength = strength
        weight = nil
        self.profiles = profiles
        self.grade = grade
        self.position = position
    }
}

public struct IndicatorDeclaration: Sendable, Equatable {
    public var id: String
    public var label: Label
    public var source: String
    public var grade: Grade?
    /// Kinds of actor that can observe it, with their own wording where there is one.
    public var seenBy: [(actor: String, label: Label?)]
    /// Never scored (origin, ethnicity, disability ...).
    public var isContextOnly: Bool
    public var countsAs: [IndicatorWeight]
    /// The indicator of another list that is the same observation.
    public var sameAs: String?
    public var layer: String
    public var position: SourcePosition

    public init(
        id: String, label: Label, source: String, layer: String, position: SourcePosition
    ) {
        self.id = id
        self.label = label
        self.source = source
        grade = nil
        seenBy = []
        isContextOnly = false
        countsAs = []
        sameAs = nil
        self.layer = layer
        self.position = position
    }

    public static func == (a: IndicatorDeclaration, b: IndicatorDeclaration) -> Bool {
        a.id == b.id && a.position == b.position
    }
}

/// When a dimension is positive.
public enum ScoringMethod: Sendable, Equatable {
    /// Two strong; one strong and one other; three medium; two medium and one weak.
    case delphi
    case any
    case countAtLeast(Int)
    /// The weights of the present indicators reach a threshold.
    case weightedSum(threshold: Int)
    /// Every one of these other dimensions of the grid is positive.
    case elements([String])
}

/// How well a screening instrument did where it was tried, as published.
public struct ScreenPerformance: Sendable, Equatable {
    public var population: Label?
    public var cutOff: Label?
    public var sensitivity: String?
    public var specificity: String?
    /// Share of true cases among positive results.
    public var positivePredictiveValue: String?
    public var negativePredictiveValue: String?
    public var source: String
    public var grade: Grade

    public init(source: String, grade: Grade) {
        population = nil
        cutOff = nil
        sensitivity = nil
        specificity = nil
        positivePredictiveValue = nil
        negativePredictiveValue = nil
        self.source = source
        self.grade = grade
    }
}

public struct DimensionDeclaration: Sendable, Equatable {
    public var id: String
    public var label: Label
    public var method: ScoringMethod
    /// Another way to be positive, beside the indicators.
    public var when: Formula?
    public var position: SourcePosition

    public init(
        id: String, label: Label, method: ScoringMethod, when: Formula?, position: SourcePosition
    ) {
        self.id = id
        self.label = label
        self.method = method
        self.when = when
        self.position = position
    }
}

public struct ProfileDeclaration: Sendable, Equatable {
    public var id: String
    public var label: Label
    /// Whom the profile is about; `nil`: everyone.
    public var concerns: Formula?
    public var position: SourcePosition

    public init(id: String, label: Label, concerns: Formula?, position: SourcePosition) {
        self.id = id
        self.label = label
        self.concerns = concerns
        self.position = position
    }
}

/// The three readings that are always shown side by side.
public enum ReadingName: String, Sendable, CaseIterable {
    case strict, broad, french
}

public struct ReadingDeclaration: Sendable, Equatable {
    public var name: ReadingName
    /// What the reading requires, in a sentence.
    public var label: Label
    public var concerns: Formula?
    public var when: Formula
    public var position: SourcePosition

    public init(
        name: ReadingName, label: Label, concerns: Formula?, when: Formula,
        position: SourcePosition
    ) {
        self.name = name
        self.label = label
        self.concerns = concerns
        self.when = when
        self.position = position
    }
}

public struct GridDeclaration: Sendable, Equatable {
    public var id: String
    public var label: Label
    public var source: String
    public var grade: Grade
    public var profiles: [ProfileDeclaration]
    public var dimensions: [DimensionDeclaration]
    public var readings: [ReadingDeclaration]
    /// A screening instrument: a positive one says "talk to a specialist", and no rule reads it.
    public var isScreen: Bool
    public var performance: ScreenPerformance?
    public var layer: String
    public var position: SourcePosition

    public init(
        id: String, label: Label, source: String, grade: Grade, layer: String,
        position: SourcePosition
    ) {
        self.id = id
        self.label = label
        self.source = source
        self.grade = grade
        profiles = []
        dimensions = []
        readings = []
        isScreen = false
        performance = nil
        self.layer = layer
        self.position = position
    }
}

/// A form of exploitation and the grids that speak of it.
public struct ExploitationDeclaration: Sendable, Equatable {
    public struct GridUse: Sendable, Equatable {
        public var grid: String
        /// Profiles of the grid that speak of this form; empty: all.
        public var profiles: [String]
        /// Whether its signs alone bring the form into the answer, or only stand beside others.
        public var points: Bool

        public init(grid: String, profiles: [String], points: Bool = true) {
            self.grid = grid
            self.profiles = profiles
            self.points = points
        }
    }

    public var id: String
    public var label: Label
    public var grids: [GridUse]
    public var offences: [String]
    /// Category of the annual survey of associations.
    public var survey: String?
    public var layer: String
    public var position: SourcePosition

    public init(id: String, label: Label, layer: String, position: SourcePosition) {
        self.id = id
        self.label = label
        grids = []
        offences = []
        survey = nil
        self.layer = layer
        self.position = position
    }
}

/// One way to suffice for shelter and support. Alternatives add up, whatever the layer.
public struct SufficiencyDeclaration: Sendable, Equatable {
    public var label: Label
    public var when: Formula
    public var layer: String
    public var position: SourcePosition

    public init(label: Label, when: Formula, layer: String, position: SourcePosition) {
        self.label = label
        self.when = when
        self.layer = layer
        self.position = position
    }
}
