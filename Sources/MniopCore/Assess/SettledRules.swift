/// What would settle each rule: the lists of all, one after another, and where each lies.
struct MissingNames {
    var names: [NameID] = []
    var ranges: [Range<Int>] = []
}

/// Which rules each fact or indicator would settle, in the order of their names.
struct SettledRules {
    let isMissing: BitSet
    /// The rules of all names, one after another, and where those of each begin.
    private var rules: [Int]
    private var starts: [Int]

    /// `missing`: of each rule, each name once. `order`: the rules by name.
    init(_ missing: MissingNames, _ order: [Int], names: Int) {
        var isMissing = BitSet(names)
        starts = Array(repeating: 0, count: names + 1)
        for id in missing.names { starts[id + 1] += 1 }
        for id in 0..<names {
            if starts[id + 1] > 0 { isMissing[id] = true }
            starts[id + 1] += starts[id]
        }
        self.isMissing = isMissing
        rules = Array(repeating: 0, count: starts[names])
        var next = starts
        for rule in order {
            for id in missing.names[missing.ranges[rule]] {
                rules[next[id]] = rule
                next[id] += 1
            }
        }
    }

    subscript(name: NameID) -> ArraySlice<Int> { rules[starts[name]..<starts[name + 1]] }
}
