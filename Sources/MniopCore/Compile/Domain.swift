/// How the thresholds of a rulebook cut the values of a fact into cells: two values in one cell
/// are the same to every rule.
enum Domain: Sendable, Equatable {
    /// Cell 0 is false, cell 1 true.
    case boolean
    /// As `boolean`, and cell 2: not given, so that it is derived.
    case derived
    /// Cell `i`: at least `i` of the cuts, which grow, are not above the value.
    case integer(cuts: [Int64])
    /// One cell a code, and a last one for every other code where there can be one.
    case code([String], hasOther: Bool)
    case date(DateDomain)
    /// Always known: a version, a layer, a parameter, an actor.
    case context(Int)
    /// Never known: which of several readings is right.
    case dispute(Int)
    /// What is established of another variable: its cells, and a last one for "not established".
    case established(Int)

    var cellCount: Int {
        switch self {
        case .boolean: 2
        case .derived: 3
        case .integer(let cuts): cuts.count + 1
        case .code(let codes, let hasOther): codes.count + (hasOther ? 1 : 0)
        case .date(let domain): domain.cellCount
        case .context(let count), .dispute(let count): count
        case .established(let base): base + 1
        }
    }
}

/// A date is compared with days of the calendar and, through a length of time, with `as_of`.
/// A cell is a stretch between two days together with the set of lengths that have elapsed.
struct DateDomain: Sendable, Equatable {
    /// Growing; cut `i` asks whether the date is on or after it.
    let cuts: [CivilDate]
    let periods: [Period]
    /// The sets of elapsed periods that some date can have under some `as_of`, as bits.
    let chains: [UInt64]

    var cellCount: Int { (cuts.count + 1) * chains.count }

    /// `nil` where the cells would be more than a variable may have.
    init?(cuts: Set<CivilDate>, periods: Set<Period>) {
        self.cuts = cuts.sorted()
        self.periods = periods.sorted {
            ($0.shortest, $0.longest, $0.unit.rawValue) < (
                $1.shortest, $1.longest, $1.unit.rawValue
            )
        }
        guard self.periods.count <= 12 else { return nil }
        var chains: [UInt64] = []
        for set in 0..<(UInt64(1) << UInt64(self.periods.count))
        where DateDomain.isPossible(set, self.periods) {
            chains.append(set)
        }
        self.chains = chains
        guard cellCount <= CellSet.capacity - 1 else { return nil }
    }

    /// A longer period cannot have elapsed before one that is surely not longer.
    private static func isPossible(_ set: UInt64, _ periods: [Period]) -> Bool {
        for long in periods.indices where set >> UInt64(long) & 1 == 1 {
            for short in periods.indices where set >> UInt64(short) & 1 == 0 {
                if periods[short].longest <= periods[long].shortest { return false }
            }
        }
        return true
    }

    func cell(of date: CivilDate, asOf: CivilDate) -> Int? {
        let stretch = cuts.prefix { $0 <= date }.count
        var set: UInt64 = 0
        for (index, period) in periods.enumerated() where date.adding(period) <= asOf {
            set |= 1 << UInt64(index)
        }
        guard let chain = chains.firstIndex(of: set) else { return nil }
        return stretch * chains.count + chain
    }

    func cells(onOrAfter cut: CivilDate) -> CellSet {
        select { stretch, _ in stretch > 0 && cuts[stretch - 1] >= cut }
    }

    func cells(elapsed period: Period) -> CellSet {
        guard let index = periods.firstIndex(of: period) else { return CellSet() }
        return select { _, set in set >> UInt64(index) & 1 == 1 }
    }

    /// The cells that some date has under this `as_of`.
    func feasible(asOf: CivilDate) -> CellSet {
        var result = CellSet()
        func add(_ start: CivilDate) {
            if let cell = cell(of: start, asOf: asOf) { result.insert(cell) }
        }
        add(.earliest)
        for cut in cuts { add(cut) }
        for period in periods { add(latestElapsed(period, asOf).next) }
        return result
    }

    /// The dates of each cell under this `as_of`, in order of time: from the first day to the day
    /// before the next one's.
    func stretches(asOf: CivilDate) -> [(cell: Int, first: CivilDate)] {
        // Every cell is an interval of dates, so a date at the start of each one shows it.
        var starts: Set<CivilDate> = [CivilDate.earliest]
        starts.formUnion(cuts)
        for period in periods { starts.insert(latestElapsed(period, asOf).next) }
        return starts.sorted().compactMap { start in
            cell(of: start, asOf: asOf).map { (cell: $0, first: start) }
        }
    }

    /// The latest date from which `period` has elapsed by `asOf`, by bisection: adding a period
    /// never turns two dates round.
    private func latestElapsed(_ period: Period, _ asOf: CivilDate) -> CivilDate {
        func hasElapsed(since day: Int64) -> Bool {
            CivilDate(clamping: day).adding(period) <= asOf
        }
        let earliest = Int64(CivilDate.earliest.day)
        guard hasElapsed(since: earliest) else { return .earliest }
        // Its bounds leave few days to choose from; where they do not hold, all.
        var low = max(earliest, Int64(asOf.day) - Int64(period.longest))
        var high = max(low, Int64(asOf.day) - Int64(period.shortest))
        if !hasElapsed(since: low) { low = earliest }
        if hasElapsed(since: high + 1) { high = Int64(asOf.day) }
        while low < high {
            let middle = low + (high - low + 1) / 2
            if hasElapsed(since: middle) {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return CivilDate(clamping: low)
    }

    private func select(_ matches: (Int, UInt64) -> Bool) -> CellSet {
        var result = CellSet()
        for stretch in 0...cuts.count {
            for (index, set) in chains.enumerated() where matches(stretch, set) {
                result.insert(stretch * chains.count + index)
            }
        }
        return result
    }
}

extension Period {
    /// Bounds of the length in days, wherever it starts.
    var shortest: Int {
        switch unit {
        case .hours: 0
        case .days, .workingDays: Int(count)
        case .months: Int(count) * 28
        case .years: Int(count) * 365
        }
    }

    var longest: Int {
        switch unit {
        case .hours: 0
        case .days: Int(count)
        // At most three working days go missing in a week, and a week more at the start.
        case .workingDays: Int(count) * 4 + 14
        case .months: Int(count) * 31
        case .years: Int(count) * 366
        }
    }
}
