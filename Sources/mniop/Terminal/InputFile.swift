import Glibc
import MniopCore
import MniopScript

/// Bytes of a file, or of standard input for `-`.
enum InputFile {
    /// LIMIT: what `assess` holds in memory; more than this is a batch.
    static let mostBytes = 256 << 20

    struct Unreadable: Error {
        var reason: Label
    }

    static func read(_ path: String) throws(Unreadable) -> [UInt8] {
        if path == "-" { return try contents(of: STDIN_FILENO) }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Unreadable(reason: SystemMessage.label()) }
        defer { close(file) }
        return try contents(of: file)
    }

    private static func contents(of file: Int32) throws(Unreadable) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let room = chunk.count
            let count = chunk.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, room) }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw Unreadable(reason: SystemMessage.label())
            }
            bytes += chunk.prefix(count)
            if bytes.count > mostBytes {
                let size = "> \(mostBytes >> 20) MiB"
                throw Unreadable(reason: Label(fr: size, en: size))
            }
        }
    }

    /// Writes a file whole: beside it first, then by rename.
    static func replace(_ path: String, with text: String) throws(Unreadable) {
        let draft = path + ".part"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Unreadable(reason: SystemMessage.label()) }
        Output.write(text, to: file)
        guard close(file) == 0, rename(draft, path) == 0 else {
            let reason = SystemMessage.label()
            unlink(draft)
            throw Unreadable(reason: reason)
        }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
