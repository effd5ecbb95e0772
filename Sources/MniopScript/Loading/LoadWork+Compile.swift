import MniopCore

extension LoadWork {
    /// Compiles what was read. A local layer that does not compile is dropped, and the rest is
    /// compiled again: a layer that named something of the dropped one may then follow it.
    mutating func compile() {
        guard layers.first?.plan.kind == .national else { return }
        while true {
            let result = Rulebook.compile(merged(layers), digest: digest(layers))
            let errors = result.problems.filter { $0.severity == .error }
            let found = result.problems
            if errors.isEmpty {
                if let book = result.rulebook, dropMistakenHooks(book) { continue }
                problems += found
                rulebook = result.rulebook
                return
            }
            let files = Set(errors.map(\.position.file))
            let guilty = layers.filter { layer in
                layer.plan.kind != .national
                    && layer.plan.scripts.contains { files.contains($0.path) }
            }
            if guilty.isEmpty { return compileNationalFirst(found) }
            for layer in guilty {
                let own = Set(layer.plan.scripts.map(\.path))
                problems += found.filter { own.contains($0.position.file) }
                drop(layer.plan)
            }
        }
    }

    /// The errors stand in national files. Where the national layer alone compiles, it is a local
    /// one that brings them: local layers are then taken one at a time.
    private mutating func compileNationalFirst(_ found: [Problem]) {
        let locals = layers.filter { $0.plan.kind != .national }
        let national = layers.filter { $0.plan.kind == .national }
        let alone = Rulebook.compile(merged(national), digest: digest(national))
        guard alone.rulebook != nil, !locals.isEmpty else {
            problems += locals.isEmpty ? found : alone.problems
            return
        }
        layers = national
        rulebook = alone.rulebook
        var last = alone.problems
        for layer in locals {
            let trial = layers + [layer]
            let result = Rulebook.compile(merged(trial), digest: digest(trial))
            if result.rulebook != nil {
                (layers, rulebook, last) = (trial, result.rulebook, result.problems)
            } else {
                problems += result.problems.filter { $0.severity == .error }
                drop(layer.plan)
            }
        }
        problems += last
    }

    /// Drops layers whose hooks ask about names that nobody declares.
    private mutating func dropMistakenHooks(_ rulebook: Rulebook) -> Bool {
        var hasDropped = false
        for layer in layers where layer.hasHooks {
            let names = HookNames(rulebook: rulebook, layer: layer.plan.id)
            let found = layer.plan.scripts.flatMap { source in
                outlines[source.path].map { names.problems(in: $0, file: source.path) } ?? []
            }
            if found.isEmpty { continue }
            problems += found
            drop(layer.plan)
            hasDropped = true
        }
        return hasDropped
    }

    private func merged(_ layers: [LoadedLayer]) -> Catalogue {
        layers.reduce(into: Catalogue()) { $0.add($1.catalogue) }
    }

    private func digest(_ layers: [LoadedLayer]) -> String {
        ScriptDigest.ofRulebook(layers.map(\.plan.digest))
    }
}

extension Catalogue {
    /// Adds what another layer, or the next part of the same one, declares.
    mutating func add(_ next: Catalogue) {
        layers += next.layers
        actors += next.actors
        facts += next.facts
        indicators += next.indicators
        grids += next.grids
        exploitations += next.exploitations
        sufficiencies += next.sufficiencies
        rules += next.rules
        services += next.services
        documents += next.documents
        parameters += next.parameters
        references += next.references
        // Only the nation says it; of several dates, the earliest.
        verifiedUntil = [verifiedUntil, next.verifiedUntil].compactMap { $0 }.min()
    }
}
