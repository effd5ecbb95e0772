import Glibc
import MniopCore
import MniopScript

/// Where rows, or rejected lines, go. A regular file is written beside itself first and takes its
/// name at the end: it is there whole or not at all. Anything else is streamed to.
final class BatchFile {
    let path: String
    private let file: Int32
    /// `nil` where nothing is renamed.
    private let draft: String?
    private var isOpen = true

    /// `-` is standard output. `mode`: who may read a file that is made.
    init(_ path: String, mode: mode_t) throws(InputFile.Unreadable) {
        if path == "-" {
            (self.path, file, draft) = (path, STDOUT_FILENO, nil)
            return
        }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT != S_IFREG {
            draft = nil
            self.path = path
            file = open(path, O_WRONLY | O_CLOEXEC)
        } else {
            // Through a link to what it leads to.
            let real = exists ? Terminal.realPath(path) ?? path : path
            self.path = real
            draft = real + ".part"
            unlink(real + ".part")
            file = open(real + ".part", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        }
        guard file >= 0 else { throw InputFile.Unreadable(reason: SystemMessage.label()) }
    }

    /// Whether rows may be lost where the run is stopped.
    var isStream: Bool { draft == nil }

    func write(_ bytes: [UInt8]) throws(InputFile.Unreadable) {
        var left = bytes[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw InputFile.Unreadable(reason: SystemMessage.label())
            }
            left = left.dropFirst(count)
        }
    }

    /// Puts the file in its place.
    func finish() throws(InputFile.Unreadable) {
        guard isOpen else { return }
        isOpen = false
        guard let draft else {
            if file != STDOUT_FILENO { close(file) }
            return
        }
        guard fsync(file) == 0, close(file) == 0, rename(draft, path) == 0 else {
            let reason = SystemMessage.label()
            unlink(draft)
            throw InputFile.Unreadable(reason: reason)
        }
    }

    /// Leaves nothing.
    func abandon() {
        guard isOpen else { return }
        isOpen = false
        if file != STDOUT_FILENO { close(file) }
        if let draft { unlink(draft) }
    }

    deinit { abandon() }
}
