import Glibc
import MniopCore
import MniopExchange
import MniopScript

/// A file of lines, read part by part; parts do not depend on how a pipe hands the bytes over.
struct LineSource {
    private let file: Int32
    private var cutter = LineCutter()
    private var isAtEnd = false
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
        while cutter.waiting.count < count, !isAtEnd { try read(count - cutter.waiting.count) }
        return cutter.waiting.prefix(count)
    }

    mutating func next() throws(InputFile.Unreadable) -> LineCutter.Part? {
        while true {
            if let part = cutter.next() { return part }
            if isAtEnd { return nil }
            try read(cutter.missing)
        }
    }

    /// Reads no more than this.
    private mutating func read(_ count: Int) throws(InputFile.Unreadable) {
        let file = file
        var failure: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
            var result = -1
            repeat {
                result = Glibc.read(file, buffer.baseAddress, count)
            } while result < 0 && errno == EINTR
            if result < 0 { failure = errno }
            got = max(0, result)
        }
        if failure != 0 {
            errno = failure
            throw InputFile.Unreadable(reason: SystemMessage.label())
        }
        position += piece.count
        if piece.isEmpty {
            isAtEnd = true
            cutter.finish()
        } else {
            piece.withUnsafeBytes { cutter.add($0) }
        }
    }
}
