import Glibc

/// Standard output and standard error, written whole and unbuffered.
enum Output {
    static let standard = STDOUT_FILENO
    static let error = STDERR_FILENO

    /// `false` where not everything could be written.
    @discardableResult
    static func write(_ text: String, to file: Int32 = standard) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                // Nobody reads any more (`mniop assess ... | head`): that is no failure of ours.
                return false
            }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    static func line(_ text: String) { write(text + "\n") }

    static func problem(_ text: String) { write(text + "\n", to: error) }
}
