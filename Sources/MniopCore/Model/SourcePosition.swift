/// Where in the scripts something is written: a path relative to the scripts' root, and a line.
public struct SourcePosition: Sendable, Equatable, Hashable, CustomStringConvertible {
    public var file: String
    /// From 1; 0 where the line is not known.
    public var line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    public var description: String { "\(file):\(line)" }
}

/// Something wrong in a script, said so that its author can mend it without help.
public struct Problem: Error, Sendable, Equatable {
    public enum Severity: String, Sendable { case error, warning }

    public var position: SourcePosition
    /// From 1, in bytes; `nil` where only the line is known.
    public var column: Int?
    public var severity: Severity
    /// A stable name of the kind of problem, e.g. `unknown_fact`.
    public var code: String
    public var text: Label

    public init(
        _ code: String, at position: SourcePosition, column: Int? = nil,
        severity: Severity = .error, fr: String, en: String
    ) {
        self.position = position
        self.column = column
        self.severity = severity
        self.code = code
        text = Label(fr: fr, en: en).withoutControlCharacters
    }
}
