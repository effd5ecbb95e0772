import MniopCore

/// Synthetic persons of three kinds: nearly nothing known, a usual report, a full file.
enum BenchmarkCases {
    static func make(_ rulebook: Rulebook) -> [(String, [Signal], CivilDate)] {
        guard let asOf = CivilDate(year: 2024, month: 6, day: 1) else { return [] }
        var bare = Signal(id: "s1", person: "p1", date: asOf)
        bare.actor = Signal.Actor(kind: "hopital", department: "33")

        var usual = bare
        usual.facts = [
            (name: "age", statement: .value(.integer(24))),
            (name: "departement", statement: .value(.code("33"))),
            (name: "exploitation", statement: .value(.codes(["travail"]))),
            (name: "nationalite", statement: .value(.code("TIERS"))),
            (name: "plainte_deposee", statement: .value(.boolean(false))),
        ]
        usual.present = ["oit.D4.01", "oit.D4.02", "oit.D5.01"]

        var full = usual
        let booleans = rulebook.catalogue.facts.filter { $0.type == .boolean }.map(\.id)
        full.facts += booleans.filter { !["plainte_deposee", "mineur", "mna"].contains($0) }
            .map { (name: $0, statement: .value(.boolean($0.utf8.count % 2 == 0))) }
        full.facts.sort { $0.name < $1.name }
        full.absent = rulebook.catalogue.indicators.map(\.id).filter { !usual.present.contains($0) }
            .sorted()
        return [
            ("nearly nothing known", [bare], asOf), ("a usual report", [usual], asOf),
            ("a full file", [full], asOf),
        ]
    }
}
