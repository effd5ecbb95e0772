/// After a store was compacted, its nodes have other numbers.
extension CompiledRule {
    var nodes: [NodeID] {
        [root] + versions.flatMap { $0.unless + $0.readings }
    }

    func renumbered(_ number: [NodeID]) -> CompiledRule {
        var result = self
        result.root = number[Int(root)]
        result.versions = versions.map { version in
            var version = version
            version.unless = version.unless.map { number[Int($0)] }
            version.readings = version.readings.map { number[Int($0)] }
            version.conditions = []
            return version
        }
        return result
    }
}

extension CompiledGrid {
    var nodes: [NodeID] {
        profiles.flatMap { profile in
            [profile.concerns] + profile.dimensions + profile.otherWays
                + profile.readings.flatMap { [$0.concerns, $0.when] }
        }
    }

    func renumbered(_ number: [NodeID]) -> CompiledGrid {
        var result = self
        result.profiles = profiles.map { profile in
            var profile = profile
            profile.concerns = number[Int(profile.concerns)]
            profile.dimensions = profile.dimensions.map { number[Int($0)] }
            profile.otherWays = profile.otherWays.map { number[Int($0)] }
            profile.readings = profile.readings.map {
                (number[Int($0.concerns)], number[Int($0.when)])
            }
            return profile
        }
        return result
    }
}
