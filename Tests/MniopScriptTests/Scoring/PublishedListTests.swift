import MniopCore
import Testing

/// The cells of the ILO/EC list that ships, against the published columns (indicators.md, 1.3).
@Suite struct PublishedListTests {
    /// Indicators of a dimension in order: `S`, `M`, `W`, or `-` where the column has none.
    private static let columns: [(dimension: String, adult: String, child: String)] = [
        ("D1", "SMMMMMMMMW", "SMMMMMMMMS"),
        ("D2", "SMMMMMMMMM", "SSSSMMMMMM"),
        ("D3", "MMMMMMMMMMMMMMWW", "MMMMMMM-MMMMMMMM"),
        ("D4", "SMMMMMMMW", "SMMMMMM-M"),
        ("D5", "SSSSMMMMMMMMMMW", "SSSSSSSSMMMMMMM"),
        ("D6", "MMMMMWW", "MMMMMMM"),
    ]

    /// Ours alone: a discriminated group is never scored.
    private static let notScored: Set<String> = ["oit.D6.07"]

    @Test func cellsAreThePublishedOnes() throws {
        let grids = try #require(GridReferenceTests.shipped).grids
        let byID = Dictionary(uniqueKeysWithValues: grids.catalogue.indicators.map { ($0.id, $0) })
        for (dimension, adult, child) in Self.columns {
            for (profile, column) in [("adulte_travail", adult), ("enfant_travail", child)] {
                for (number, sign) in column.enumerated() {
                    let id = "oit.\(dimension)." + (number < 9 ? "0" : "") + "\(number + 1)"
                    let indicator = try #require(byID[id], "\(id)")
                    let cells = indicator.countsAs.filter {
                        $0.grid == "oit_2009" && $0.profiles.contains(profile)
                    }
                    let expected: [Strength] =
                        Self.notScored.contains(id)
                        ? [] : ["S": [.strong], "M": [.medium], "W": [.weak]][sign] ?? []
                    #expect(cells.map(\.strength) == expected, "\(id) \(profile)")
                    #expect(cells.allSatisfy { $0.dimension == dimension }, "\(id)")
                    #expect(indicator.isContextOnly == Self.notScored.contains(id))
                }
            }
        }
    }

    /// The published totals: AL 7 strong, 53 medium, 7 weak; CL 15 strong, 50 medium.
    @Test func theColumnsAddUp() {
        func count(_ sign: Character, _ column: ((String, String, String)) -> String) -> Int {
            Self.columns.reduce(0) { sum, row in sum + column(row).filter { $0 == sign }.count }
        }
        #expect("SMW".map { count($0) { $0.1 } } == [7, 53, 7])
        #expect("SMW".map { count($0) { $0.2 } } == [15, 50, 0])
    }

    /// An empty list of those who see it would mean that anyone may ask.
    @Test func whatIsScoredSaysWhoCanSeeIt() throws {
        let grids = try #require(GridReferenceTests.shipped).grids
        for indicator in grids.catalogue.indicators {
            #expect(indicator.isContextOnly == indicator.seenBy.isEmpty, "\(indicator.id)")
        }
    }
}
