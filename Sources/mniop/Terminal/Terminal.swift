import Glibc

/// What the command line asks of the terminal and of the environment.
enum Terminal {
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        return String(cString: value)
    }

    static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

    /// LIMIT: below 40 columns nothing reads well, above 100 the eye loses the line.
    static let widths = 40...100
    static let defaultWidth = 80

    /// Columns of the answer: `COLUMNS`, else the terminal's, else 80.
    static var width: Int {
        let stated = environment("COLUMNS").flatMap { Int($0) }
        guard let columns = stated ?? columnsOfTerminal, columns > 0 else { return defaultWidth }
        return min(max(columns, widths.lowerBound), widths.upperBound)
    }

    private static var columnsOfTerminal: Int? {
        guard isTerminal(STDOUT_FILENO) else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Colour only on a terminal, and never where `NO_COLOR` is set (https://no-color.org).
    static func wantsColour(_ file: Int32) -> Bool {
        isTerminal(file) && (environment("NO_COLOR") ?? "").isEmpty
            && environment("TERM") != "dumb"
    }

    /// The binary that runs, without links.
    static var executable: String? { realPath("/proc/self/exe") }

    /// Absolute, without links; `nil` where there is nothing.
    static func realPath(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}
