import MniopCore

/// A random person as a test sees her: what each observation is, and what was said.
struct PersonSeen {
    enum State { case absent, present, unknown }

    var isMinor: Bool
    var states: [State]
    /// Facts that were said; any other is unknown.
    var facts: [String: FactValue] = [:]
    var contextSeen: [String] = []

    static let date = CivilDate(year: 2024, month: 6, day: 1) ?? .earliest

    /// Rates, in percent, of what is present and of what was looked for and not there.
    private static let rates = [
        (0, 95), (1, 90), (3, 5), (5, 60), (10, 90), (15, 40), (25, 25), (50, 50), (60, 10),
        (100, 0),
        (0, 0), (8, 92),
    ]

    init(_ grids: PublishedGrids, isMinor: Bool, _ dice: inout Dice) {
        self.isMinor = isMinor
        if Int.random(in: 0..<3, using: &dice) == 0 {
            states = PersonSeen.onTheEdge(grids, &dice)
        } else {
            let (present, absent) = PersonSeen.rates.randomElement(using: &dice) ?? (50, 50)
            states = grids.names.map { _ in
                let roll = Int.random(in: 0..<100, using: &dice)
                return roll < present ? .present : roll < present + absent ? .absent : .unknown
            }
        }
        sayFacts(grids, &dice)
        for id in grids.contextOnly where Int.random(in: 0..<8, using: &dice) == 0 {
            contextSeen.append(id)
        }
    }

    /// A few signs of each of some dimensions, around the thresholds; nothing else, or next to
    /// nothing, is open.
    private static func onTheEdge(_ grids: PublishedGrids, _ dice: inout Dice) -> [State] {
        var states = Array(repeating: State.absent, count: grids.names.count)
        for _ in 0..<4 {
            guard let profile = grids.profiles.randomElement(using: &dice) else { continue }
            for cells in profile.cells {
                let only: Strength? = Bool.random(using: &dice) ? .weak : nil
                let chosen = cells.filter { only == nil || $0.strength != .strong }
                    .shuffled(using: &dice)
                let present = Int.random(in: 0...3, using: &dice)
                let open = Int.random(in: 0...3, using: &dice)
                for cell in chosen.prefix(present) { states[cell.observation] = .present }
                for cell in chosen.dropFirst(present).prefix(open) {
                    states[cell.observation] = .unknown
                }
            }
        }
        return states
    }

    /// The facts that the grids' own formulas read.
    private mutating func sayFacts(_ grids: PublishedGrids, _ dice: inout Dice) {
        for fact in grids.catalogue.facts {
            guard Int.random(in: 0..<2, using: &dice) == 0 else { continue }
            switch fact.id {
            case "but_exploitation", "prostitution":
                facts[fact.id] = .boolean(Bool.random(using: &dice))
            case "acte", "moyen", "exploitation":
                let said = fact.values.filter { _ in Int.random(in: 0..<5, using: &dice) == 0 }
                facts[fact.id] = said.isEmpty ? nil : .codes(said.sorted())
            default: break
            }
        }
    }

    /// One signal that says it, each observation under one or several of its names.
    func signal(_ grids: PublishedGrids, _ dice: inout Dice) -> Signal {
        var signal = Signal(id: "s1", person: "p1", date: PersonSeen.date)
        signal.facts = (facts.map { ($0, $1) } + [("age", .integer(isMinor ? 14 : 30))])
            .sorted { $0.0 < $1.0 }.map { (name: $0.0, statement: .value($0.1)) }
        for (number, state) in states.enumerated() where state != .unknown {
            var names = grids.names[number]
            if names.count > 1 {
                names.shuffle(using: &dice)
                names = Array(names.prefix(Int.random(in: 1...names.count, using: &dice)))
            }
            if state == .present { signal.present += names } else { signal.absent += names }
        }
        signal.present = (signal.present + contextSeen).sorted()
        signal.absent.sort()
        return signal
    }
}
