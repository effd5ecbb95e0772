import MniopCore

/// What a load gives.
public struct LoadResult: Sendable {
    /// `nil` where the national layer is missing or wrong.
    public var rulebook: Rulebook?
    /// All of them, by file and line.
    public var problems: [Problem]
    /// Where they were asked for: in order of layer, file and line.
    public var scenarios: [Scenario]
    /// Of those asked for, what could not be read: the problems say why.
    public var unread: [UnreadScenario] = []
    public var hooks: HookSet
    /// Local layers that did not load.
    public var unavailableLayers: [UnavailableLayer]

    public var layersUnavailable: [String] { unavailableLayers.map(\.id) }

    /// Names that only layers which did not load declare: in a signal they are a notice, never a
    /// rejection.
    public var unavailableNames: [String] { unavailableLayers.flatMap(\.names).sorted() }

    public var hasErrors: Bool { problems.contains { $0.severity == .error } }

    /// The layer that did not load and to which this name belongs.
    public func unavailableLayer(of name: String) -> String? {
        // The longest id first: a hospital's names begin with its department's code.
        unavailableLayers.sorted { ($0.id.utf8.count, $0.id) > ($1.id.utf8.count, $1.id) }
            .first { $0.id == name || name.hasPrefix($0.id + ".") || $0.names.contains(name) }?.id
    }
}

/// What was written of scenarios and cannot be played.
public struct UnreadScenario: Sendable, Equatable {
    /// `nil`: what a file would have declared after the place where it stops, if not all of it.
    public var name: String?
    public var layer: String
    public var position: SourcePosition
    /// All of them among those of the load.
    public var problems: [Problem]
}

/// A local layer that did not load, and what it would have declared.
public struct UnavailableLayer: Sendable, Equatable {
    public var id: String
    public var kind: LayerDeclaration.Kind
    /// Sorted.
    public var names: [String]
}
