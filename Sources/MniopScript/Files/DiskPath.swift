import Glibc

/// One file or folder, by whatever name it is reached.
struct FileIdentity: Hashable {
    var device: UInt64
    var inode: UInt64
}

struct FileKind {
    var isFolder: Bool
    var isRegular: Bool
    var identity: FileIdentity
}

/// The few calls to the system that reading scripts needs. No Foundation: it would weigh ten
/// times the library.
enum DiskPath {
    /// Absolute, without links.
    static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    static func kind(of path: String) -> FileKind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let type = status.st_mode & S_IFMT
        return FileKind(
            isFolder: type == S_IFDIR, isRegular: type == S_IFREG,
            identity: FileIdentity(
                device: UInt64(status.st_dev), inode: UInt64(status.st_ino)))
    }

    /// In byte order; `nil` where the folder cannot be read.
    static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func contents(of path: String, atMost most: Int) -> [UInt8]? {
        // A named pipe would block: regular files only.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < most {
            let room = min(chunk.count, most - bytes.count)
            let count = chunk.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, room) }
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            bytes += chunk.prefix(count)
        }
        return bytes
    }
}
