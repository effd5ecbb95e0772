/// Possible values of each fact that somebody spoke of.
///
/// By the fact's position, since an assessment asks for most facts several times; the values
/// themselves beside each other, since most facts are never spoken of.
struct SaidValues {
    /// Of each fact: its place in `lists`; -1 where nobody spoke of it.
    private var places: [Int32]
    private var lists: [[FactValue]] = []

    /// Nobody spoke of any of so many facts.
    init(facts: Int) { places = Array(repeating: -1, count: facts) }

    /// `nil` where nobody spoke of the fact.
    subscript(fact: Int) -> [FactValue]? { places[fact] < 0 ? nil : lists[Int(places[fact])] }

    subscript(fact: Int, default none: [FactValue]) -> [FactValue] { self[fact] ?? none }

    mutating func set(_ fact: Int, _ values: [FactValue]) {
        if places[fact] < 0 {
            places[fact] = Int32(lists.count)
            lists.append(values)
        } else {
            lists[Int(places[fact])] = values
        }
    }

    mutating func reserve(_ count: Int) { lists.reserveCapacity(count) }

    /// The facts that somebody spoke of, in the catalogue's order.
    var facts: [Int] {
        var result: [Int] = []
        result.reserveCapacity(lists.count)
        for fact in places.indices where places[fact] >= 0 { result.append(fact) }
        return result
    }
}
