import Glibc

/// What tells that a file was written again, without reading it.
public struct FileStamp: Sendable, Equatable {
    public var path: String
    var size: Int64
    var seconds: Int64
    var nanoseconds: Int64
    /// An editor that saves by rename leaves another file under the same name.
    var inode: UInt64
}

extension ScriptFiles {
    /// The stamps of every `*.lua` of these files and folders, in order; those that cannot be read
    /// are left out. Two calls give the same as long as nothing was written between them.
    public static func stamps(of paths: [String]) -> [FileStamp] {
        var stamps: [FileStamp] = []
        for path in paths { add(path, depth: 0, isGiven: true, to: &stamps) }
        return stamps
    }

    private static func add(
        _ path: String, depth: Int, isGiven: Bool, to stamps: inout [FileStamp]
    ) {
        var status = stat()
        guard stamps.count < mostFiles, depth <= deepest, stat(path, &status) == 0 else { return }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            for name in DiskPath.names(in: path) ?? [] where !name.hasPrefix(".") {
                add(path + "/" + name, depth: depth + 1, isGiven: false, to: &stamps)
            }
        case S_IFREG where isGiven || path.hasSuffix(".lua"):
            stamps.append(
                FileStamp(
                    path: path, size: Int64(status.st_size),
                    seconds: Int64(status.st_mtim.tv_sec),
                    nanoseconds: Int64(status.st_mtim.tv_nsec), inode: UInt64(status.st_ino)))
        default: return
        }
    }
}
