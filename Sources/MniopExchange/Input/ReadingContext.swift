import MniopCore

/// What a reader knows before it reads.
struct ReadingContext: Sendable {
    let rulebook: Rulebook
    /// Names, or ids of layers, that did not load.
    let unavailable: Set<String>
    /// Facts that are kept of an adult who refuses. Asked of Core, which alone knows the rule.
    let keptFacts: Set<String>
    /// A declared fact that is not kept: it shows whether a signal is that of such an adult.
    private let probe: String?

    init(_ rulebook: Rulebook, unavailable: Set<String>) {
        self.rulebook = rulebook
        self.unavailable = unavailable
        var kept: Set<String> = []
        var probe: String?
        for fact in rulebook.catalogue.facts {
            var builder = SignalBuilder(rulebook: rulebook, id: "probe", date: .latest)
            builder.signal.consent = Signal.Consent(status: .refused)
            if ReadingContext.isRefused(builder, with: fact.id) {
                probe = probe ?? fact.id
            } else {
                kept.insert(fact.id)
            }
        }
        keptFacts = kept
        self.probe = probe
    }

    /// Whether this is an adult who refuses that the signal be kept.
    func isAdultWhoRefuses(_ builder: SignalBuilder) -> Bool {
        guard builder.signal.consent?.status == .refused else { return false }
        guard let probe else { return true }
        return ReadingContext.isRefused(builder, with: probe)
    }

    private static func isRefused(_ builder: SignalBuilder, with fact: String) -> Bool {
        var builder = builder
        do {
            try builder.setFact(fact, .refused)
            _ = try builder.finish()
            return false
        } catch {
            return error.code == "consent_refused"
        }
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
