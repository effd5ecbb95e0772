import Glibc
import MniopCore
import MniopScript

/// A file of lines, read part by part; parts do not depend on how a pipe hands the bytes over.
struct LineSource {
    /// Bytes of a part, up to the end of its last line.
    static let partBytes = 256 << 10
    /// LIMIT: bytes of one line. A longer one is rejected without being held in memory.
    static let longestLine = 16 << 20

    /// A part of the file.
    enum Part {
        /// Whole lines, the first of which is number `line`; the last may lack its end.
        case lines([UInt8], line: Int)
        /// A line that is too long, piece by piece; the last piece ends it.
        case tooLong([UInt8], line: Int, isFirst: Bool, isLast: Bool)
    }

    private let file: Int32
    private var held: [UInt8] = []
    private var nextLine = 1
    private var isAtEnd = false
    private var isWithinLongLine = false
    /// Bytes read so far.
    private(set) var position = 0
    /// Bytes of the whole; `nil` where that is not known.
    let size: Int?

    /// `-` is standard input.
    init(_ path: String) throws(InputFile.Unreadable) {
        file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw InputFile.Unreadable(reason: SystemMessage.label()) }
        var status = stat()
        let isKnown = fstat(file, &status) == 0
        if isKnown, status.st_mode & S_IFMT == S_IFDIR {
            errno = EISDIR
            throw InputFile.Unreadable(reason: SystemMessage.label())
        }
        size = isKnown && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    func close() { if file != STDIN_FILENO { Glibc.close(file) } }

    /// The first bytes, before any part is asked for.
    mutating func firstBytes(_ count: Int) throws(InputFile.Unreadable) -> ArraySlice<UInt8> {
        try fill(to: count)
        return held.prefix(count)
    }

    mutating func next() throws(InputFile.Unreadable) -> Part? {
        if isWithinLongLine { return try restOfLongLine() }
        try fill(to: LineSource.partBytes)
        if held.isEmpty { return nil }
        while true {
            if let newline = held.lastIndex(of: UInt8(ascii: "\n")) {
                return takeLines(newline + 1)
            }
            if isAtEnd { return takeLines(held.count) }
            if held.count > LineSource.longestLine {
                isWithinLongLine = true
                let piece = held
                held = []
                return .tooLong(piece, line: nextLine, isFirst: true, isLast: false)
            }
            try fill(to: held.count + LineSource.partBytes)
        }
    }

    private mutating func takeLines(_ count: Int) -> Part {
        let line = nextLine
        let part = Array(held.prefix(count))
        held.removeFirst(count)
        nextLine += part.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return .lines(part, line: line)
    }

    private mutating func restOfLongLine() throws(InputFile.Unreadable) -> Part? {
        try fill(to: LineSource.partBytes)
        let newline = held.firstIndex(of: UInt8(ascii: "\n"))
        let count = newline.map { $0 + 1 } ?? held.count
        let piece = Array(held.prefix(count))
        held.removeFirst(count)
        let isLast = newline != nil || isAtEnd
        let line = nextLine
        if isLast {
            isWithinLongLine = false
            nextLine += 1
        }
        return .tooLong(piece, line: line, isFirst: false, isLast: isLast)
    }

    private mutating func fill(to count: Int) throws(InputFile.Unreadable) {
        while held.count < count, !isAtEnd {
            let (file, wanted) = (file, count - held.count)
            var failure: Int32 = 0
            let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                var got = -1
                repeat {
                    got = read(file, buffer.baseAddress, wanted)
                } while got < 0 && errno == EINTR
                if got < 0 { failure = errno }
                count = max(0, got)
            }
            if failure != 0 {
                errno = failure
                throw InputFile.Unreadable(reason: SystemMessage.label())
            }
            if piece.isEmpty { isAtEnd = true }
            position += piece.count
            held += piece
        }
    }
}
