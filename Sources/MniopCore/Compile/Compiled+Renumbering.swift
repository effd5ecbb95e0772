/// After a store was compacted, its nodes have other numbers.
extension CompiledRule {
    var nodes: [NodeID] {
        [root] + versions.flatMap { $0.unless + $0.readings }
    }

    func renumbered(_ number: [NodeID]) -> CompiledRule {
        var result = self
        result.root = number[Int(root)]
        result.versions = versions.map { version in
            CompiledRule.Version(
                unless: version.unless.map { number[Int($0)] }, via: version.via,
                viaNames: version.viaNames, conditions: [],
                readings: version.readings.map { number[Int($0)] })
        }
        return result
    }
}

extension CompiledGrid {
    var nodes: [NodeID] {
        profiles.flatMap { profile in
            var nodes = [profile.concerns] + profile.dimensions + profile.otherWays
            nodes += profile.verdicts
            for reading in profile.readings { nodes += [reading.concerns, reading.when] }
            for element in profile.elements.joined() { nodes += element.nodes }
            return nodes
        }
    }

    func renumbered(_ number: [NodeID]) -> CompiledGrid {
        var result = self
        result.profiles = profiles.map { profile in
            Profile(
                concerns: number[Int(profile.concerns)], cells: profile.cells,
                dimensions: profile.dimensions.map { number[Int($0)] },
                otherWays: profile.otherWays.map { number[Int($0)] },
                readings: profile.readings.map {
                    (number[Int($0.concerns)], number[Int($0.when)])
                },
                verdicts: profile.verdicts.map { number[Int($0)] },
                elements: profile.elements.map { list in list.map { $0.renumbered(number) } })
        }
        return result
    }
}

extension ReadingElement {
    var nodes: [NodeID] { [root] + ways.map(\.root) }

    func renumbered(_ number: [NodeID]) -> ReadingElement {
        var result = self
        result.root = number[Int(root)]
        for index in ways.indices { result.ways[index].root = number[Int(ways[index].root)] }
        return result
    }
}
