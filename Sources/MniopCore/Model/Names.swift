/// Finding the name that an author most probably meant.
public enum Names {
    /// LIMIT: names longer than this are compared by their beginning only.
    private static let longest = 64

    /// The nearest of `candidates` within a third of the name's length; the first in byte order
    /// among equals.
    public static func nearest(
        _ name: String, among candidates: some Sequence<String>
    ) -> String? {
        let wanted = folded(name)
        guard !wanted.isEmpty else { return nil }
        // A name without the beginning that its list gives it: `D5.04` for `oit.D5.04`.
        let whole = candidates.filter { $0.hasSuffix("." + name) }.min()
        if let whole { return whole }
        let bound = max(2, wanted.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates where candidate != name {
            let other = folded(candidate)
            guard abs(other.count - wanted.count) <= bound else { continue }
            let found = distance(wanted, other)
            guard found <= bound, found < max(wanted.count, other.count) else { continue }
            if let known = best, (known.distance, known.name) <= (found, candidate) { continue }
            best = (found, candidate)
        }
        if let best { return best.name }
        // Cut short: `gendarme` for `gendarmerie`.
        guard wanted.count >= 5 else { return nil }
        return candidates.filter { $0 != name && folded($0).starts(with: wanted) }
            .min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (65...90).contains(byte) ? byte + 32 : byte
    }

    /// In small letters, and those of French without their accents: ids have none, and to forget
    /// that is not to mean another name.
    private static func folded(_ name: String) -> [UInt8] {
        var result: [UInt8] = []
        var hasLead = false
        for byte in name.utf8.prefix(longest) {
            // U+00C0 to U+00FF are 0xC3 and a byte.
            if hasLead, let plain = plain(byte | 0x20) {
                result[result.count - 1] = plain
            } else {
                result.append(lower(byte))
            }
            hasLead = byte == 0xC3
        }
        return result
    }

    /// The second byte of a small letter with an accent.
    static func plain(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0xA0...0xA5: UInt8(ascii: "a")
        case 0xA7: UInt8(ascii: "c")
        case 0xA8...0xAB: UInt8(ascii: "e")
        case 0xAC...0xAF: UInt8(ascii: "i")
        case 0xB1: UInt8(ascii: "n")
        case 0xB2...0xB6: UInt8(ascii: "o")
        case 0xB9...0xBC: UInt8(ascii: "u")
        default: nil
        }
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
