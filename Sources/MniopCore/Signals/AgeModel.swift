/// What is known of a person's age (language.md, Age), as the interval in which the person was
/// born: an age holds on its signal's date and is carried to `as_of`.
struct AgeModel {
    static let age = "age"
    static let birthYear = "birth_year"
    static let birthDate = "birth_date"
    static let majority = "date_majorite"
    static let contested = "age_conteste"
    static let minor = "mineur"
    static let minorAtFacts = "mineur_lors_des_faits"
    static let dateOfFacts = "date_faits"

    /// Facts that speak of the date of birth.
    static let sources: Set<String> = [age, birthYear, birthDate, majority]

    /// First and last possible day of birth.
    typealias Births = ClosedRange<CivilDate>

    private(set) var intervals: [Births] = []

    /// LIMIT: ages beyond this are refused when a signal is filled.
    static let oldest: Int64 = 130

    mutating func add(_ name: String, _ value: FactValue, on date: CivilDate) {
        switch (name, value) {
        case (AgeModel.age, .integer(let years)) where (0...AgeModel.oldest).contains(years):
            let first = date.adding(months: -12 * (Int(years) + 1)).next
            intervals.append(AgeModel.range(first, date.adding(months: -12 * Int(years))))
        case (AgeModel.birthYear, .integer(let year)):
            guard (1...9999).contains(year),
                let first = CivilDate(year: Int(year), month: 1, day: 1),
                let last = CivilDate(year: Int(year), month: 12, day: 31)
            else { return }
            intervals.append(AgeModel.range(first, last))
        case (AgeModel.birthDate, .date(let day)):
            intervals.append(day...day)
        case (AgeModel.majority, .date(let day)):
            let birth = day.adding(months: -12 * 18)
            intervals.append(birth...birth)
        default:
            return
        }
    }

    /// Under eighteen, or not, on a date.
    mutating func addMinority(_ isMinor: Bool, on date: CivilDate) {
        let limit = date.adding(months: -12 * 18)
        intervals.append(isMinor ? AgeModel.range(limit.next, date) : CivilDate.earliest...limit)
    }

    private static func range(_ a: CivilDate, _ b: CivilDate) -> Births { min(a, b)...max(a, b) }

    /// Whether no day of birth agrees with everything said.
    var isContradictory: Bool { common == nil && !intervals.isEmpty }

    private var common: Births? {
        guard let first = intervals.first else { return nil }
        var low = first.lowerBound
        var high = first.upperBound
        for interval in intervals.dropFirst() {
            low = max(low, interval.lowerBound)
            high = min(high, interval.upperBound)
        }
        return low <= high ? low...high : nil
    }

    /// The day of birth, where only one agrees with everything said.
    var birthday: CivilDate? {
        guard let common, common.lowerBound == common.upperBound else { return nil }
        return common.lowerBound
    }

    /// Whether under eighteen on a day, where everything said agrees and leaves no doubt.
    func isMinor(on day: CivilDate) -> Bool? {
        guard let common, common.lowerBound <= day else { return nil }
        if day.years(since: common.lowerBound) < 18 { return true }
        return day.years(since: common.upperBound) >= 18 ? false : nil
    }

    /// Possible ages at `asOf`, growing; `nil` where nobody said anything. Where the signals
    /// cannot all be right, the ages of each.
    func ages(asOf: CivilDate) -> [Int64]? {
        guard !intervals.isEmpty else { return nil }
        var found: Set<Int64> = []
        for births in common.map({ [$0] }) ?? intervals {
            let youngest = asOf.years(since: births.upperBound)
            let oldest = min(
                max(youngest, asOf.years(since: births.lowerBound)),
                max(youngest, Int(AgeModel.oldest)))
            for age in youngest...oldest { found.insert(Int64(age)) }
        }
        return found.sorted()
    }
}
