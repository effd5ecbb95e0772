/// Cuts a file of lines into parts. They depend on the file alone, not on the pieces in which its
/// bytes arrive: the same file, the same parts, hence the same rows and problems.
///
/// One thread at a time. Holds one part and one piece; a line that is longer than a part is held
/// up to `longestLine`.
public struct LineCutter: Sendable {
    /// Bytes of a part, up to the end of its last line.
    public static let partBytes = 256 << 10
    /// LIMIT: bytes of one line. A longer one is rejected without being held in memory.
    public static let longestLine = 16 << 20

    /// A part of the file.
    public enum Part: Sendable, Equatable {
        /// Whole lines, the first of which is number `line`; the last may lack its end.
        case lines([UInt8], line: Int)
        /// A line that is too long, piece by piece; the last piece ends it.
        case tooLong([UInt8], line: Int, isFirst: Bool, isLast: Bool)
    }

    private static let newline = UInt8(ascii: "\n")

    private var held: [UInt8] = []
    /// How many held bytes are looked at for the end of a line, and how many have none.
    private var window = LineCutter.partBytes
    private var searched = 0
    private var nextLine = 1
    private var isAtEnd = false
    private var isWithinLongLine = false

    public init() {}

    /// How many bytes more `next` waits for.
    public var missing: Int { isAtEnd ? 0 : max(0, window - held.count) }

    /// The bytes that were added and not taken yet.
    public var waiting: ArraySlice<UInt8> { held[...] }

    public mutating func add(_ bytes: UnsafeRawBufferPointer) { held.append(contentsOf: bytes) }

    /// The file ends here.
    public mutating func finish() { isAtEnd = true }

    /// The next part; `nil`: add more bytes or, after `finish`, there is no more.
    public mutating func next() -> Part? {
        while held.count >= window || isAtEnd {
            if isWithinLongLine { return restOfLongLine() }
            if held.isEmpty { return nil }
            let end = min(window, held.count)
            let tail = held[searched..<end]
            if let newline = tail.lastIndex(of: LineCutter.newline) {
                // Only the first line began before this window.
                let first = tail.firstIndex(of: LineCutter.newline) ?? newline
                if first > LineCutter.longestLine { return takeLong(first + 1, isLast: true) }
                return takeLines(newline + 1)
            }
            let isWhole = isAtEnd && end == held.count
            if end > LineCutter.longestLine { return takeLong(end, isLast: isWhole) }
            if isWhole { return takeLines(end) }
            searched = end
            window += LineCutter.partBytes
        }
        return nil
    }

    private mutating func takeLines(_ count: Int) -> Part {
        let line = nextLine
        let part = take(count)
        nextLine += part.reduce(0) { $1 == LineCutter.newline ? $0 + 1 : $0 }
        return .lines(part, line: line)
    }

    private mutating func takeLong(_ count: Int, isLast: Bool) -> Part {
        isWithinLongLine = !isLast
        let line = nextLine
        if isLast { nextLine += 1 }
        return .tooLong(take(count), line: line, isFirst: true, isLast: isLast)
    }

    private mutating func restOfLongLine() -> Part {
        let end = min(window, held.count)
        let newline = held[..<end].firstIndex(of: LineCutter.newline)
        let isLast = newline != nil || isAtEnd && end == held.count
        let piece = take(newline.map { $0 + 1 } ?? end)
        let line = nextLine
        if isLast {
            isWithinLongLine = false
            nextLine += 1
        }
        return .tooLong(piece, line: line, isFirst: false, isLast: isLast)
    }

    private mutating func take(_ count: Int) -> [UInt8] {
        let part = Array(held.prefix(count))
        held.removeFirst(count)
        (window, searched) = (LineCutter.partBytes, 0)
        return part
    }
}
