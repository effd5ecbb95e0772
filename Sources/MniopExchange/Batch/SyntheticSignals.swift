import MniopCore

/// Made-up signals of made-up persons, for trials, measurements and simulations: plausible by the
/// published margins (`SyntheticMargins`), and no more than that. What the margins do not say, how
/// signs go together above all, is drawn independently: nothing about real persons can be learnt
/// from them.
///
/// Row `i` of a seed is the same on every machine, whatever was asked for before.
public struct SyntheticSignals: Sendable {
    private struct Form: Sendable {
        var id: String
        var share: Int
        /// Signs of what is done to the person, and of how the person is held.
        var purpose: [Int]
        var means: [Int]
    }

    private let rulebook: Rulebook
    private let forms: [Form]
    private let departments: [String]
    private let seed: UInt64

    public init(_ rulebook: Rulebook, seed: UInt64) {
        self.rulebook = rulebook
        self.seed = seed
        forms = SyntheticMargins.forms.map { form in
            var purpose: [Int] = []
            var means: [Int] = []
            for (dimension, indicator) in rulebook.indicatorsByDimension(of: form.id)
            where !(purpose + means).contains(indicator) {
                if SyntheticMargins.meansDimensions.contains(dimension) {
                    means.append(indicator)
                } else {
                    purpose.append(indicator)
                }
            }
            return Form(id: form.id, share: form.share, purpose: purpose, means: means)
        }
        departments = [
            "06", "13", "31", "33", "34", "35", "44", "59", "67", "69", "75", "93", "95",
        ]
    }

    /// The line of row `number`, with its end. A person has one row, or two beside each other.
    public func line(_ number: UInt64) -> String {
        // Every eighth pair of rows is one person's.
        let isSecond = number % 16 == 1
        let person = isSecond ? number - 1 : number
        var persons = Dice(seed, person)
        let traits = Traits(&persons, forms)
        var dice = Dice(seed ^ 0x5eed, number)
        var json = JSONBuilder(pretty: false)
        json.object { json in
            json.key("format")
            json.integer(1)
            json.key("id")
            json.string("syn-\(seed)-\(number)")
            json.key("person")
            json.string("syn-\(seed)-p\(person)")
            json.key("date")
            json.string(date(&dice))
            let present = signs(traits, &dice)
            json.key("actor")
            writeActor(present, &dice, &json)
            json.key("facts")
            write(traits, &dice, &json)
            json.key("present")
            json.strings(present.map { rulebook.catalogue.indicators[$0].id })
        }
        return json.text + "\n"
    }

    private struct Traits {
        var form: Form
        var isFemale: Bool
        var age: Int
        var isFrench: Bool
        var hasComplained: Bool

        init(_ dice: inout Dice, _ forms: [Form]) {
            var draw = dice.below(forms.reduce(0) { $0 + $1.share })
            var chosen = forms[0]
            for form in forms {
                chosen = form
                if draw < form.share { break }
                draw -= form.share
            }
            form = chosen
            isFemale = dice.percent(SyntheticMargins.women)
            let isMinor = dice.percent(SyntheticMargins.minors)
            // Young adults are the most; no margin is published.
            age = isMinor ? 11 + dice.below(7) : 18 + min(dice.below(40), dice.below(40))
            isFrench = dice.percent(SyntheticMargins.french)
            hasComplained = dice.percent(SyntheticMargins.complaints)
        }
    }

    private func date(_ dice: inout Dice) -> String {
        let month = 1 + dice.below(12)
        let day = 1 + dice.below(28)
        return "2024-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private func signs(_ traits: Traits, _ dice: inout Dice) -> [Int] {
        var chosen: Set<Int> = []
        for _ in 0...dice.below(4) where !traits.form.purpose.isEmpty {
            chosen.insert(traits.form.purpose[dice.below(traits.form.purpose.count)])
        }
        if !traits.form.means.isEmpty, !dice.percent(SyntheticMargins.withoutMeans) {
            for _ in 0...dice.below(3) {
                chosen.insert(traits.form.means[dice.below(traits.form.means.count)])
            }
        }
        return chosen.sorted()
    }

    /// Somebody who can see one of the signs.
    private func writeActor(_ signs: [Int], _ dice: inout Dice, _ json: inout JSONBuilder) {
        let seers = signs.first.map { rulebook.catalogue.indicators[$0].seenBy.map(\.actor) } ?? []
        json.object { json in
            json.key("kind")
            json.string(seers.isEmpty ? "association" : seers[dice.below(seers.count)])
            json.key("department")
            json.string(departments[dice.below(departments.count)])
        }
    }

    private func write(_ traits: Traits, _ dice: inout Dice, _ json: inout JSONBuilder) {
        json.object { json in
            json.key("age")
            json.integer(traits.age)
            json.key("sexe")
            json.string(traits.isFemale ? "F" : "M")
            json.key("departement")
            json.string(departments[dice.below(departments.count)])
            // One actor in two knows it.
            if dice.percent(50) {
                json.key("nationalite")
                json.string(traits.isFrench ? "FR" : "TIERS")
            }
            if dice.percent(50) {
                json.key("plainte_deposee")
                json.boolean(traits.hasComplained)
            }
            if dice.percent(50) {
                json.key("exploitation")
                json.strings([traits.form.id])
            }
        }
    }

    /// SplitMix64 (Steele, Lea, Flood 2014), begun anew for each row.
    private struct Dice {
        private var state: UInt64

        init(_ seed: UInt64, _ number: UInt64) {
            // Rows whose states lay a step apart would draw the same numbers, one later.
            state = number
            state = next() ^ seed
            state = next()
        }

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }

        /// From 0 to `count - 1`; `count` is small, so that the bias is below 2^-50.
        mutating func below(_ count: Int) -> Int {
            Int(truncatingIfNeeded: next() >> 1) % max(1, count)
        }

        mutating func percent(_ share: Int) -> Bool { below(100) < share }
    }
}

/// What is published of victims in France: yearly surveys of Miprof and SSMSI on those whom
/// associations detect and support.
enum SyntheticMargins {
    /// Survey 2024, of those detected, in hundredths.
    static let forms: [(id: String, share: Int)] = [
        ("sexuelle", 86), ("travail", 11), ("delits_contraints", 2), ("mendicite", 1),
    ]
    /// Survey 2024, of those supported.
    static let women = 89
    /// Survey 2023, of those supported.
    static let minors = 12
    /// Survey 2019, of those supported.
    static let complaints = 28
    /// Police and gendarmerie 2023.
    static let french = 43
    /// Rows in which no means is recorded: an assumption, not a published figure.
    static let withoutMeans = 50
    /// How a person is brought and held, by the names of the grids' dimensions.
    static let meansDimensions: Set<String> = ["D1", "D2", "D3", "D5", "D6", "moyen", "controle"]
}
