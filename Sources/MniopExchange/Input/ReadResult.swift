import MniopCore

/// What was read: the signals that can be taken, and everything about those that cannot.
public struct ReadResult: Sendable {
    /// In the order of the file; a signal given twice is there once.
    public var signals: [Signal] = []
    public var problems: [InputProblem] = []
    /// In the order of the file.
    public var rejected: [Rejected] = []
    public var notices: [InputNotice] = []

    /// LIMIT: problems kept of one file. What is rejected is always there whole.
    static let mostProblems = 10_000

    public init() {}
}

/// A signal that was not taken.
public struct Rejected: Sendable, Equatable {
    /// From 1: where it begins.
    public var line: Int
    /// Its bytes in what was read, for the rejects file.
    public var bytes: Range<Int>
    /// Immediate danger could be read in it: the emergency answer is owed all the same.
    public var emergencySeen: Bool
    /// Where they could be read; the person is the id where none is given.
    public var person: String?
    public var id: String?

    public init(
        line: Int, bytes: Range<Int>, emergencySeen: Bool, person: String? = nil, id: String? = nil
    ) {
        self.line = line
        self.bytes = bytes
        self.emergencySeen = emergencySeen
        self.person = person
        self.id = id
    }
}

/// What was left out of a signal that was taken.
public struct InputNotice: Sendable, Equatable {
    public var file: String
    public var line: Int
    public var path: String
    /// The name that was left out.
    public var name: String
    public var person: String
    public var notice: Notice

    public init(file: String, line: Int, path: String, name: String, person: String, notice: Notice)
    {
        self.name = name
        self.file = file
        self.line = line
        self.path = path
        self.person = person
        self.notice = notice
    }
}
