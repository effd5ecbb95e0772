import MniopCore

/// What a reader knows before it reads.
struct ReadingContext: Sendable {
    let rulebook: Rulebook
    /// Names, or ids of layers, that did not load.
    let unavailable: Set<String>
    init(_ rulebook: Rulebook, unavailable: Set<String>) {
        self.rulebook = rulebook
        self.unavailable = unavailable
    }

    /// The layer that did not load and to which a name belongs; the name itself where the layer
    /// cannot be told.
    func unavailableLayer(of name: String) -> String? {
        guard !unavailable.isEmpty, name.utf8.count <= SignalBuilder.longestName else { return nil }
        var layer = name[...]
        while let dot = layer.lastIndex(of: ".") {
            layer = layer[..<dot]
            if unavailable.contains(String(layer)) { return String(layer) }
        }
        guard unavailable.contains(name) else { return nil }
        return name.firstIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}
