import MniopCore

/// Signals person by person: persons by the bytes of their pseudonym, signals by those of their id.
///
/// Bytes, because a pseudonym is opaque: two that Unicode calls equivalent are two.
public func groupByPerson(_ signals: [Signal]) -> [(person: String, signals: [Signal])] {
    let sorted = signals.sorted { a, b in
        a.person.utf8.elementsEqual(b.person.utf8)
            ? a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
            : a.person.utf8.lexicographicallyPrecedes(b.person.utf8)
    }
    var groups: [(person: String, signals: [Signal])] = []
    for signal in sorted {
        if let last = groups.indices.last,
            groups[last].person.utf8.elementsEqual(signal.person.utf8)
        {
            groups[last].signals.append(signal)
        } else {
            groups.append((person: signal.person, signals: [signal]))
        }
    }
    return groups
}
