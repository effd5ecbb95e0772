import Glibc
import MniopCore
import MniopScript

/// Writes files that were not there, all or none.
enum NewFiles {
    struct Failure: Error {
        var path: String
        /// `nil` where something is there already.
        var reason: Label?
    }

    /// `folder` is made with those above it. What it holds already is never touched: any of it
    /// refuses the whole.
    static func write(
        _ files: [(name: String, text: String)], in folder: String
    ) throws(Failure) {
        let made = try makeFolder(folder)
        var written: [String] = []
        do throws(Failure) {
            if let held = holdsSomething(folder) { throw Failure(path: held, reason: nil) }
            for file in files {
                let path = folder + "/" + file.name
                try write(file.text, to: path)
                written.append(path)
            }
        } catch {
            for path in written { unlink(path) }
            for path in made.reversed() { rmdir(path) }
            throw error
        }
    }

    /// The folders that were made, outermost first.
    private static func makeFolder(_ folder: String) throws(Failure) -> [String] {
        var made: [String] = []
        var path = folder.hasPrefix("/") ? "/" : ""
        for part in folder.split(separator: "/") {
            path += path.isEmpty || path == "/" ? String(part) : "/" + part
            if mkdir(path, 0o755) == 0 {
                made.append(path)
            } else if errno != EEXIST {
                let reason = SystemMessage.label()
                for path in made.reversed() { rmdir(path) }
                throw Failure(path: path, reason: reason)
            }
        }
        return made
    }

    private static func holdsSomething(_ folder: String) -> String? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { return folder }
        }
        return nil
    }

    private static func write(_ text: String, to path: String) throws(Failure) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else {
            throw Failure(path: path, reason: errno == EEXIST ? nil : SystemMessage.label())
        }
        let isWhole = Output.write(text, to: file)
        guard close(file) == 0, isWhole else {
            let reason = SystemMessage.label()
            unlink(path)
            throw Failure(path: path, reason: reason)
        }
    }
}
