/// Finding the name that an author most probably meant.
public enum Names {
    /// LIMIT: names longer than this are compared by their beginning only.
    private static let longest = 64

    /// The nearest of `candidates` within a third of the name's length; the first in byte order
    /// among equals.
    public static func nearest(
        _ name: String, among candidates: some Sequence<String>
    ) -> String? {
        let wanted = Array(name.utf8.prefix(longest)).map(lower)
        guard !wanted.isEmpty else { return nil }
        // A name without the beginning that its list gives it: `D5.04` for `oit.D5.04`.
        let whole = candidates.filter { $0.hasSuffix("." + name) }.min()
        if let whole { return whole }
        let bound = max(2, wanted.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates where candidate != name {
            let other = Array(candidate.utf8.prefix(longest)).map(lower)
            guard abs(other.count - wanted.count) <= bound else { continue }
            let found = distance(wanted, other)
            guard found <= bound, found < max(wanted.count, other.count) else { continue }
            if let known = best, (known.distance, known.name) <= (found, candidate) { continue }
            best = (found, candidate)
        }
        return best?.name
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (65...90).contains(byte) ? byte + 32 : byte
    }

    /// Optimal string alignment: insertion, deletion, substitution, swap of neighbours.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before: [Int] = []
        var previous = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for j in b.indices {
                let cost = a[i] == b[j] ? 0 : 1
                var value = min(previous[j + 1] + 1, row[j] + 1, previous[j] + cost)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    value = min(value, before[j - 1] + 1)
                }
                row.append(value)
            }
            before = previous
            previous = row
        }
        return previous[b.count]
    }
}
